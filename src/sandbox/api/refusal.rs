//! How Zoom says no: status, code, a message in the account's language, as JSON or XML.

use serde_json::{Value, json};

use super::{Answer, Body};

/// One entry of `errors` in a validation failure (`zoom-api §3 [S]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    pub(crate) field: String,
    pub(crate) message: &'static str,
}

impl FieldError {
    pub(crate) fn invalid(field: &str) -> Self {
        Self {
            field: field.to_owned(),
            message: "Invalid field.",
        }
    }
}

/// The language of an account, in which its messages come (`zoom-api §3 [L]`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// `en-US`.
    English,
    /// `de-DE`, the default: a client that matches English text shall notice.
    #[default]
    German,
}

/// A refusal; the wording sits in [`Refusal::message`].
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: i64,
    what: What,
    errors: Vec<FieldError>,
    headers: Vec<(&'static str, String)>,
}

#[derive(Clone, Debug)]
enum What {
    Meeting(String),
    MeetingNotFoundOrExpired(String),
    User(String),
    Recording,
    Transcript,
    Token,
    Scopes(String),
    Validation,
    PageToken,
    Endpoint,
    Forbidden,
    PaidOnly,
    HostMayNot,
    /// Text that is the same in every language, as captured.
    Plain(String),
}

impl Refusal {
    fn of(status: u16, code: i64, what: What) -> Self {
        Self {
            status,
            code,
            what,
            errors: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// `zoom-api §3 [S]`.
    pub(crate) fn meeting_missing(id: &impl ToString) -> Self {
        Self::of(404, 3001, What::Meeting(id.to_string()))
    }

    /// Of reports: not held, not ended, or only one participant (`zoom-api §9.1 [S]`).
    pub(crate) fn report_missing(id: &impl ToString) -> Self {
        Self::of(404, 3001, What::MeetingNotFoundOrExpired(id.to_string()))
    }

    /// `zoom-api §3 [S]`.
    pub(crate) fn user_missing(id: &str) -> Self {
        Self::of(404, 1001, What::User(id.to_owned()))
    }

    /// The list of coming meetings has a code of its own (`zoom-api §7.6 [S]`).
    pub(crate) fn user_missing_3001(id: &str) -> Self {
        Self::of(404, 3001, What::User(id.to_owned()))
    }

    /// Adding a registrant to a missing meeting answers with the code of users
    /// (`zoom-api §3 [S]`).
    pub(crate) fn meeting_missing_1001(id: &impl ToString) -> Self {
        Self::of(404, 1001, What::Meeting(id.to_string()))
    }

    /// No recording, or not ready yet: the same answer for both (`zoom-api §3, §16 #10 [L]`).
    pub(crate) fn no_recording() -> Self {
        Self::of(404, 3301, What::Recording)
    }

    /// `zoom-api §8.5 [S]`.
    pub(crate) fn no_transcript() -> Self {
        Self::of(404, 3322, What::Transcript)
    }

    /// `zoom-api §3 [D]`.
    pub(crate) fn token() -> Self {
        Self::of(401, 124, What::Token)
    }

    /// Any one of the scopes in the brackets would do (`zoom-api §2.4 [D]`).
    pub(crate) fn scopes(any_of: &[&str]) -> Self {
        Self::of(400, 4711, What::Scopes(any_of.join(", ")))
    }

    pub(crate) fn invalid(errors: Vec<FieldError>) -> Self {
        Self {
            errors,
            ..Self::of(400, 300, What::Validation)
        }
    }

    pub(crate) fn invalid_field(field: &str) -> Self {
        Self::invalid(vec![FieldError::invalid(field)])
    }

    /// Expired or foreign (`zoom-api §5 [S]`).
    pub(crate) fn page_token() -> Self {
        Self::of(400, 300, What::PageToken)
    }

    /// `zoom-api §3 [D]`.
    pub(crate) fn endpoint() -> Self {
        Self::of(404, 2300, What::Endpoint)
    }

    /// Permission refused; comes with HTTP 200 on some calls (`zoom-api §3 [S]`).
    pub(crate) fn forbidden(status: u16) -> Self {
        Self::of(status, 200, What::Forbidden)
    }

    /// Only for paying accounts (`zoom-api §3 [S]`).
    pub(crate) fn paid_only(status: u16) -> Self {
        Self::of(status, 200, What::PaidOnly)
    }

    /// Host inactive or without the right to hold meetings (`zoom-api §3 [S]`).
    pub(crate) fn host_may_not() -> Self {
        Self::of(400, 3161, What::HostMayNot)
    }

    /// Any other code, with Zoom's own wording.
    pub(crate) fn other(status: u16, code: i64, text: impl Into<String>) -> Self {
        Self::of(status, code, What::Plain(text.into()))
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    fn message(&self, language: Language) -> String {
        let english = language == Language::English;
        match &self.what {
            What::Meeting(id) if english => format!("Meeting does not exist: {id}."),
            What::Meeting(id) => format!("Meeting ist nicht vorhanden: {id}."),
            What::MeetingNotFoundOrExpired(id) if english => {
                format!("Meeting {id} is not found or has expired.")
            }
            What::MeetingNotFoundOrExpired(id) => {
                format!("Meeting {id} wurde nicht gefunden oder ist abgelaufen.")
            }
            What::User(id) if english => format!("User does not exist: {id}."),
            What::User(id) => format!("Benutzer ist nicht vorhanden: {id}."),
            What::Recording if english => "There is no recording for this meeting.".to_owned(),
            What::Recording => "Für dieses Meeting ist keine Aufzeichnung vorhanden.".to_owned(),
            What::Transcript if english => "This meeting transcript does not exist.".to_owned(),
            What::Transcript => "Dieses Meeting-Transkript ist nicht vorhanden.".to_owned(),
            What::Token if english => "Invalid access token.".to_owned(),
            What::Token => "Ungültiges Zugriffstoken.".to_owned(),
            What::Scopes(list) if english => {
                format!("Invalid access token, does not contain scopes:[{list}].")
            }
            What::Scopes(list) => {
                format!("Ungültiges Zugriffstoken, enthält nicht die Bereiche:[{list}].")
            }
            What::Validation if english => "Validation Failed.".to_owned(),
            What::Validation => "Überprüfung fehlgeschlagen.".to_owned(),
            What::PageToken if english => "The next page token is invalid or expired.".to_owned(),
            What::PageToken => {
                "Das Token der nächsten Seite ist ungültig oder abgelaufen.".to_owned()
            }
            What::Endpoint if english => "This API endpoint is not recognized.".to_owned(),
            What::Endpoint => "Dieser API-Endpunkt ist nicht bekannt.".to_owned(),
            What::Forbidden if english => "You do not have the right permissions.".to_owned(),
            What::Forbidden => "Sie haben nicht die erforderlichen Berechtigungen.".to_owned(),
            What::PaidOnly if english => "Only available for paid account.".to_owned(),
            What::PaidOnly => "Nur für kostenpflichtige Konten verfügbar.".to_owned(),
            What::HostMayNot if english => {
                "Your user account is not allowed meeting hosting and scheduling capabilities."
                    .to_owned()
            }
            What::HostMayNot => {
                "Ihr Benutzerkonto darf keine Meetings veranstalten oder planen.".to_owned()
            }
            What::Plain(text) => text.clone(),
        }
    }

    /// The answer; as XML when the caller did not ask for JSON (`zoom-api §1 [C]`).
    pub(crate) fn answer(&self, language: Language, wants_json: bool) -> Answer {
        let message = self.message(language);
        let body = if wants_json {
            let mut object = json!({"code": self.code, "message": message});
            if !self.errors.is_empty() {
                let errors = self.errors.iter();
                object["errors"] = errors
                    .map(|error| json!({"field": error.field, "message": error.message}))
                    .collect::<Value>();
            }
            Body::json(&object)
        } else {
            let text = message.replace('&', "&amp;").replace('<', "&lt;");
            Body::text(
                "application/xml;charset=UTF-8",
                format!(
                    "<result><code>{}</code><message>{text}</message></result>",
                    self.code
                ),
            )
        };
        Answer {
            status: self.status,
            headers: self.headers.clone(),
            body,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(answer: &Answer) -> String {
        match &answer.body {
            Body::Bytes { bytes, .. } => String::from_utf8(bytes.to_vec()).unwrap(),
            _ => String::new(),
        }
    }

    #[test]
    fn messages_come_in_the_language_of_the_account() {
        let refusal = Refusal::meeting_missing(&86_000_000_001_u64);
        let german = text(&refusal.answer(Language::German, true));
        let english = text(&refusal.answer(Language::English, true));
        assert_eq!(
            german,
            r#"{"code":3001,"message":"Meeting ist nicht vorhanden: 86000000001."}"#
        );
        assert_eq!(
            english,
            r#"{"code":3001,"message":"Meeting does not exist: 86000000001."}"#
        );
    }

    #[test]
    fn an_error_without_accept_is_xml() {
        let answer = Refusal::token().answer(Language::English, false);
        assert_eq!(
            text(&answer),
            "<result><code>124</code><message>Invalid access token.</message></result>"
        );
    }

    #[test]
    fn a_missing_scope_lists_the_acceptable_ones_in_brackets() {
        let answer = Refusal::scopes(&["meeting:read:admin", "x:y"]).answer(Language::German, true);
        assert!(text(&answer).contains(":[meeting:read:admin, x:y]"));
    }
}
