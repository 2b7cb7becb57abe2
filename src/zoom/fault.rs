//! Reads Zoom's refusals, in all the shapes they come in, and sorts them into kinds.

use serde_json::Value;

use super::endpoint::Endpoint;
use super::error::{Kind, Refusal};

/// An error object of Zoom's: the API's envelope, the token host's, or XML.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Fault {
    /// Zoom's code; 0 when the shape has none.
    pub(crate) code: i64,
    /// Message, with the faulty fields; in the language of the account.
    pub(crate) message: String,
    /// The word of the token host, such as `invalid_client`.
    pub(crate) oauth: Option<String>,
}

/// Keys that an error object may have and a useful answer never has alone.
const ENVELOPE: &[&str] = &[
    "code",
    "message",
    "errors",
    "errorCode",
    "errorMessage",
    "error_message",
    "status",
    "reason",
    "error",
    "result",
];

impl Fault {
    /// Reads the body of an answer with an error status.
    pub(crate) fn in_refusal(body: &[u8]) -> Option<Self> {
        match serde_json::from_slice(body) {
            Ok(value) => Self::in_json(&value),
            Err(_) => Self::in_xml(&String::from_utf8_lossy(body)),
        }
    }

    /// Finds an error object under a 2xx status: a code, a message, and nothing useful beside it.
    pub(crate) fn in_success(value: &Value) -> Option<Self> {
        let map = value.as_object()?;
        if map.keys().any(|key| !ENVELOPE.contains(&key.as_str())) {
            return None;
        }
        Self::in_json(value).filter(|fault| fault.code != 0 && !fault.message.is_empty())
    }

    fn in_json(value: &Value) -> Option<Self> {
        let first = |keys: &[&str]| keys.iter().find_map(|key| value.get(key)).cloned();
        let code = first(&["code", "errorCode"]).and_then(|code| match &code {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        });
        let message = first(&["message", "errorMessage", "error_message", "reason"]);
        let message = message.as_ref().and_then(Value::as_str).map(str::to_owned);
        let oauth = value
            .get("error")
            .and_then(Value::as_str)
            .map(str::to_owned);
        if code.is_none() && message.is_none() && oauth.is_none() {
            return None;
        }
        let mut message = message.unwrap_or_default();
        for error in value
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .take(10)
        {
            let part = |key| error.get(key).and_then(Value::as_str).unwrap_or_default();
            message.push_str(&format!(" [{}: {}]", part("field"), part("message")));
        }
        Some(Self {
            code: code.unwrap_or(0),
            message,
            oauth,
        })
    }

    /// Some errors arrive as XML in spite of `Accept: application/json`.
    fn in_xml(text: &str) -> Option<Self> {
        let element = |name: &str| {
            let (_, rest) = text.split_once(&format!("<{name}>"))?;
            rest.split_once(&format!("</{name}>"))
                .map(|(inner, _)| inner.trim().to_owned())
        };
        let code = element("code")?.parse().ok()?;
        Some(Self {
            code,
            message: element("message").unwrap_or_default(),
            oauth: None,
        })
    }
}

/// Sorts a refusal of the API by Zoom's code first and by the status second; the text is in the
/// language of the account and decides nothing.
pub(crate) fn classify(endpoint: &Endpoint, status: u16, fault: Option<&Fault>) -> Kind {
    let Some(fault) = fault else {
        return match status {
            401 => Kind::BadCredentials(Refusal::Token),
            500.. => Kind::ServerError,
            _ => Kind::NotZoom,
        };
    };
    match fault.code {
        124 | 4735 | 4740 | 4741 => Kind::BadCredentials(Refusal::Token),
        4702 | 4704 => Kind::BadCredentials(Refusal::Client),
        4705 => Kind::BadCredentials(Refusal::AppType),
        4717 | 4738 => Kind::BadCredentials(Refusal::AppDisabled),
        4700 | 4711 => Kind::MissingScope {
            any_of: scopes(endpoint, &fault.message),
        },
        200 | 2305 | 2306 | 2314 | 3003 | 12703 => Kind::NotPermitted,
        1001 | 1010 | 1120 | 2001 | 3001 | 3301 | 3322 => Kind::NotFound,
        1005 | 1009 => Kind::Exists,
        2033 | 2034 | 2038 | 2039 | 3412 => Kind::NoSeat,
        3161 => Kind::HostNotAllowed,
        3002 | 3303 => Kind::Busy,
        300 => Kind::Validation,
        // Code 2300 means that Zoom does not know the path, not that an object is missing.
        2300 => Kind::Refused,
        _ => match status {
            401 => Kind::BadCredentials(Refusal::Token),
            403 => Kind::NotPermitted,
            404 if fault.code != 0 => Kind::NotFound,
            404 => Kind::NotZoom,
            409 => Kind::Exists,
            500.. => Kind::ServerError,
            _ => Kind::Refused,
        },
    }
}

/// Sorts a refusal of the token host.
pub(crate) fn classify_token(status: u16, fault: Option<&Fault>) -> Kind {
    let Some(fault) = fault else {
        return match status {
            401 => Kind::BadCredentials(Refusal::Client),
            500.. => Kind::ServerError,
            _ => Kind::NotZoom,
        };
    };
    match (fault.code, fault.oauth.as_deref()) {
        (4717 | 4738, _) => Kind::BadCredentials(Refusal::AppDisabled),
        (_, Some("invalid_client")) | (4702 | 4704, _) => Kind::BadCredentials(Refusal::Client),
        (_, Some("invalid_request")) => Kind::BadCredentials(Refusal::Account),
        (_, Some("unsupported_grant_type" | "unauthorized_client")) | (4705, _) => {
            Kind::BadCredentials(Refusal::AppType)
        }
        _ if status >= 500 => Kind::ServerError,
        _ if status == 401 || fault.oauth.is_some() => Kind::BadCredentials(Refusal::Client),
        _ => Kind::Refused,
    }
}

/// Sorts a refusal of a file host. Its 401 and 403 concern one file: the token was proved by then.
pub(crate) fn classify_download(status: u16) -> Kind {
    match status {
        404 | 410 => Kind::NotFound,
        400..=499 => Kind::DownloadRefused,
        500.. => Kind::ServerError,
        _ => Kind::NotZoom,
    }
}

/// The scopes in `…does not contain scopes:[a, b]`; those of our table when there are none.
fn scopes(endpoint: &Endpoint, message: &str) -> Vec<String> {
    let named: Vec<String> = message
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| {
            list.split(',')
                .map(|s| s.trim().trim_matches('"').to_owned())
        })
        .into_iter()
        .flatten()
        .filter(|scope| scope.contains(':') && !scope.contains(char::is_whitespace))
        .collect();
    if named.is_empty() {
        endpoint.scopes().map(str::to_owned).collect()
    } else {
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zoom::endpoint::{CREATE_MEETING, GET_MEETING};

    fn kind(status: u16, body: &str) -> Kind {
        classify(
            &GET_MEETING,
            status,
            Fault::in_refusal(body.as_bytes()).as_ref(),
        )
    }

    #[test]
    fn refusals_are_sorted_by_code_and_never_by_text() {
        for (status, body, expected) in [
            (
                404,
                r#"{"code":3001,"message":"La reunión no existe"}"#,
                Kind::NotFound,
            ),
            (404, r#"{"code":"3001","message":"x"}"#, Kind::NotFound),
            (404, r#"{"code":1001,"message":"x"}"#, Kind::NotFound),
            (
                400,
                r#"{"code":300,"message":"Validation Failed."}"#,
                Kind::Validation,
            ),
            (404, r#"{"code":2300,"message":"x"}"#, Kind::Refused),
            (
                400,
                r#"{"code":200,"message":"Only for paid"}"#,
                Kind::NotPermitted,
            ),
            (409, r#"{"code":1005,"message":"x"}"#, Kind::Exists),
            (400, r#"{"code":2034,"message":"x"}"#, Kind::NoSeat),
            (400, r#"{"code":3161,"message":"x"}"#, Kind::HostNotAllowed),
            (400, r#"{"code":3002,"message":"x"}"#, Kind::Busy),
            (
                401,
                r#"{"code":124,"message":"x"}"#,
                Kind::BadCredentials(Refusal::Token),
            ),
            (
                400,
                r#"{"errorCode":300,"errorMessage":"x","status":false}"#,
                Kind::Validation,
            ),
            (
                400,
                "<result><code>300</code><message>Bad</message></result>",
                Kind::Validation,
            ),
            (403, r#"{"code":99999,"message":"x"}"#, Kind::NotPermitted),
            (400, r#"{"code":99999,"message":"x"}"#, Kind::Refused),
            (500, r#"{"code":500,"message":"x"}"#, Kind::ServerError),
            (502, "<html>bad gateway</html>", Kind::ServerError),
        ] {
            assert_eq!(kind(status, body), expected, "{status} {body}");
        }
    }

    #[test]
    fn a_404_that_is_not_zoom_s_own_is_not_taken_for_a_missing_object() {
        for body in [
            "",
            "<html>not found</html>",
            "{}",
            "[]",
            "404",
            r#"{"message":"gone"}"#,
        ] {
            assert_eq!(kind(404, body), Kind::NotZoom, "{body}");
        }
    }

    #[test]
    fn a_missing_scope_is_named_from_the_message_or_from_the_table() {
        let body = r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[meeting:write:meeting, meeting:write:meeting:admin]."}"#;
        let Kind::MissingScope { any_of } = kind(400, body) else {
            panic!()
        };
        assert_eq!(
            any_of,
            ["meeting:write:meeting", "meeting:write:meeting:admin"]
        );
        let fault = Fault {
            code: 4711,
            ..Fault::default()
        };
        let Kind::MissingScope { any_of } = classify(&CREATE_MEETING, 400, Some(&fault)) else {
            panic!()
        };
        assert_eq!(
            any_of,
            ["meeting:write:meeting:admin", "meeting:write:admin"]
        );
    }

    #[test]
    fn an_error_under_a_success_status_is_found_and_data_is_not_mistaken_for_one() {
        let found = |json: &str| Fault::in_success(&serde_json::from_str(json).unwrap());
        assert_eq!(
            found(r#"{"code":200,"message":"No permission."}"#)
                .unwrap()
                .code,
            200
        );
        for data in [
            r#"{"code":0,"message":"ok"}"#,
            r#"{"id":1,"code":200,"message":"x"}"#,
            r#"{"meetings":[],"code":200,"message":"x"}"#,
            r#"{"message":"x"}"#,
            "{}",
            "[]",
        ] {
            assert!(found(data).is_none(), "{data}");
        }
    }

    #[test]
    fn faulty_fields_are_part_of_the_message() {
        let body = br#"{"code":300,"message":"Validation Failed.","errors":[{"field":"settings.jbh_time","message":"Invalid field."}]}"#;
        let fault = Fault::in_refusal(body).unwrap();
        assert_eq!(
            fault.message,
            "Validation Failed. [settings.jbh_time: Invalid field.]"
        );
    }

    #[test]
    fn refusals_of_the_token_host_say_which_part_is_wrong() {
        let kind = |status, body: &str| {
            classify_token(status, Fault::in_refusal(body.as_bytes()).as_ref())
        };
        for (status, error, refusal) in [
            (400, "invalid_client", Refusal::Client),
            (401, "invalid_client", Refusal::Client),
            (400, "invalid_request", Refusal::Account),
            (400, "unsupported_grant_type", Refusal::AppType),
            (400, "invalid_grant", Refusal::Client),
        ] {
            let body = format!(r#"{{"reason":"r","error":"{error}"}}"#);
            assert_eq!(
                kind(status, &body),
                Kind::BadCredentials(refusal),
                "{status} {error}"
            );
        }
        assert_eq!(
            kind(400, r#"{"code":4717,"message":"app disabled"}"#),
            Kind::BadCredentials(Refusal::AppDisabled)
        );
        assert_eq!(kind(200, "<html>"), Kind::NotZoom);
        assert_eq!(kind(503, ""), Kind::ServerError);
    }
}
