//! The REST interface as a plain function: a request and the world in, an answer out.
//!
//! Nothing here knows sockets. `server` brings requests, `operations` lists the calls, `routes`
//! holds one file per resource.

pub(crate) mod operations;
pub(crate) mod page;
pub(crate) mod refusal;

use axum::http::Method;
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Serialize;
use serde_json::{Map, Value};

use super::media::Slice;
use super::world::World;
pub(crate) use refusal::Refusal;

/// A request as it came, before anybody judged it.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path exactly as sent, percent signs and all.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// What stands behind `Bearer`, if anything.
    pub(crate) bearer: Option<String>,
    pub(crate) wants_json: bool,
    pub(crate) range: Option<String>,
    pub(crate) body: Bytes,
}

impl Request {
    #[cfg(test)]
    pub(crate) fn get(target: &str) -> Self {
        Self::new(Method::GET, target)
    }

    /// A request without headers or body; `target` is path and query.
    pub(crate) fn new(method: Method, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method,
            path: path.to_owned(),
            query: url::form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            bearer: None,
            wants_json: true,
            range: None,
            body: Bytes::new(),
        }
    }
}

/// What goes back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
}

#[derive(Debug)]
pub(crate) enum Body {
    Empty,
    Bytes {
        content_type: &'static str,
        bytes: Bytes,
    },
    /// A recording file, made while it is sent.
    Media {
        content_type: &'static str,
        slice: Slice,
    },
}

impl Body {
    pub(crate) fn json(value: &impl Serialize) -> Self {
        let bytes = serde_json::to_vec(value).expect("our own values have text keys only");
        Self::Bytes {
            content_type: "application/json;charset=UTF-8",
            bytes: bytes.into(),
        }
    }

    pub(crate) fn text(content_type: &'static str, text: String) -> Self {
        Self::Bytes {
            content_type,
            bytes: text.into(),
        }
    }
}

impl Answer {
    pub(crate) fn json(status: u16, value: &impl Serialize) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Body::json(value),
        }
    }

    pub(crate) fn ok(value: &impl Serialize) -> Self {
        Self::json(200, value)
    }

    /// 204: no body and no content type (`zoom-api §1 [D]`).
    pub(crate) fn no_content() -> Self {
        Self {
            status: 204,
            headers: Vec::new(),
            body: Body::Empty,
        }
    }

    pub(crate) fn html(status: u16, text: &str) -> Self {
        let body = Body::text("text/html;charset=utf-8", text.to_owned());
        Self {
            status,
            headers: Vec::new(),
            body,
        }
    }
}

pub(crate) type Outcome = Result<Answer, Refusal>;

/// A request on its way through the world, with what is known about it so far.
pub(crate) struct Call<'a> {
    pub(crate) request: &'a Request,
    pub(crate) params: Vec<&'a str>,
    pub(crate) now: DateTime<Utc>,
    /// Meetings younger than this are not in lists yet (a fault).
    pub(crate) list_lag: TimeDelta,
}

/// What a path names a meeting by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MeetingKey {
    Number(u64),
    Uuid(String),
}

impl std::fmt::Display for MeetingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Uuid(uuid) => uuid.fmt(f),
        }
    }
}

impl<'a> Call<'a> {
    pub(crate) fn new(request: &'a Request, now: DateTime<Utc>) -> Self {
        Self {
            request,
            params: Vec::new(),
            now,
            list_lag: TimeDelta::zero(),
        }
    }

    /// A query parameter; the first one counts.
    pub(crate) fn query(&self, name: &str) -> Option<&'a str> {
        self.request
            .query
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }

    /// `true` or `false`, absent and empty being false.
    pub(crate) fn switch(&self, name: &str) -> bool {
        self.query(name) == Some("true")
    }

    /// A date such as `2026-09-07`; anything else is refused with code 300.
    pub(crate) fn date(&self, name: &str) -> Result<Option<NaiveDate>, Refusal> {
        match self.query(name) {
            None | Some("") => Ok(None),
            Some(text) => match text.parse() {
                Ok(date) => Ok(Some(date)),
                Err(_) => Err(Refusal::invalid_field(name)),
            },
        }
    }

    /// A path parameter, decoded once.
    pub(crate) fn param(&self, at: usize) -> String {
        percent_decode(self.params[at])
    }

    /// A path parameter that must be a meeting number.
    pub(crate) fn meeting_number(&self, at: usize) -> Result<u64, Refusal> {
        let text = self.param(at);
        text.parse()
            .map_err(|_| Refusal::other(400, 300, format!("Invalid meeting id: {text}.")))
    }

    /// A path parameter that is a number or an instance UUID.
    ///
    /// A UUID that starts with `/` or holds `//` is found only when it was encoded twice; the
    /// others are found either way (`zoom-api §6.2 [D]`).
    pub(crate) fn meeting_key(&self, at: usize) -> Result<MeetingKey, Refusal> {
        let once = self.param(at);
        if let Ok(number) = once.parse() {
            return Ok(MeetingKey::Number(number));
        }
        if once.contains('%') {
            return Ok(MeetingKey::Uuid(percent_decode(&once)));
        }
        if once.starts_with('/') || once.contains("//") {
            return Err(Refusal::meeting_missing(&once));
        }
        Ok(MeetingKey::Uuid(once))
    }

    /// The body as a JSON object; anything else is refused with code 300.
    pub(crate) fn body(&self) -> Result<Map<String, Value>, Refusal> {
        match serde_json::from_slice(&self.request.body) {
            Ok(Value::Object(map)) => Ok(map),
            _ => Err(Refusal::other(
                400,
                300,
                "Request Body should be a valid JSON object.",
            )),
        }
    }
}

/// Undoes `%xx`; `+` stays `+`, as in every path.
fn percent_decode(text: &str) -> String {
    let hex = |byte: u8| (byte as char).to_digit(16);
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (bytes[at] == b'%')
            .then(|| bytes.get(at + 1).zip(bytes.get(at + 2)))
            .flatten();
        if let Some((Some(high), Some(low))) = pair.map(|(h, l)| (hex(*h), hex(*l))) {
            out.push((high * 16 + low) as u8);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Finds the operation of a request below `/v2` and runs it.
pub(crate) fn dispatch(world: &mut World, call: &mut Call<'_>) -> Outcome {
    let (operation, params) =
        operations::find(&call.request.method, &call.request.path).ok_or_else(Refusal::endpoint)?;
    call.params = params;
    (operation.run)(world, call)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(segment: &str) -> Result<MeetingKey, i64> {
        let request = Request::get("/v2/x");
        let mut call = Call::new(&request, DateTime::<Utc>::MIN_UTC);
        call.params = vec![segment];
        call.meeting_key(0).map_err(|refusal| refusal.code)
    }

    #[test]
    fn uuids_with_slashes_in_bad_places_need_two_encodings() {
        let uuid = |text: &str| Ok(MeetingKey::Uuid(text.to_owned()));
        assert_eq!(
            key("aB3%2FdEf%2BhIjKlMnOpQrStA%3D%3D"),
            uuid("aB3/dEf+hIjKlMnOpQrStA==")
        );
        assert_eq!(
            key("aB3%252FdEf%252BhIjKlMnOpQrStA%253D%253D"),
            uuid("aB3/dEf+hIjKlMnOpQrStA==")
        );
        let twice = "%252FajXp112QmuoKj4854875%253D%253D";
        assert_eq!(key(twice), uuid("/ajXp112QmuoKj4854875=="));
        assert_eq!(
            key("ab%252F%252FcdEFghIJ%253D%253D"),
            uuid("ab//cdEFghIJ==")
        );
        assert_eq!(key("%2FajXp112QmuoKj4854875%3D%3D"), Err(3001));
        assert_eq!(key("ab%2F%2FcdEFghIJ%3D%3D"), Err(3001));
        assert_eq!(key("86000000001"), Ok(MeetingKey::Number(86_000_000_001)));
    }

    #[test]
    fn decoding_leaves_plus_and_broken_escapes_alone() {
        assert_eq!(percent_decode("a+b%40c%zz%"), "a+b@c%zz%");
        assert_eq!(percent_decode("%D8%AF"), "د");
    }
}
