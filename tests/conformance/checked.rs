//! Calls of the sandbox of which both directions are checked.

use std::cell::RefCell;
use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::Options;

use crate::specs::Specs;
use crate::zoom::Zoom;

/// Calls the sandbox and checks both directions.
pub(crate) struct Checked {
    pub(crate) zoom: Zoom,
    pub(crate) specs: Specs,
    pub(crate) seen: RefCell<BTreeSet<(String, u16)>>,
}

impl Checked {
    pub(crate) async fn start(options: Options) -> Option<Self> {
        let specs = Specs::load()?;
        let zoom = Zoom::start(options).await;
        // What is checked here are shapes, not speed.
        zoom.control(Method::POST, "/limits", json!({"enforce": false}))
            .await;
        Some(Self {
            zoom,
            specs,
            seen: RefCell::default(),
        })
    }

    /// `call` is `METHOD /path` as specified; each `{…}` takes the next of the values.
    pub(crate) async fn call(
        &self,
        call: &str,
        values: &[&str],
        query: &str,
        body: Value,
    ) -> Value {
        let (method, template) = call.split_once(' ').unwrap();
        let spec = self.specs.get(method, template);
        let spec = spec.unwrap_or_else(|| panic!("{call} is in no specification"));
        let mut values = values.iter();
        let path: Vec<_> = template
            .split('/')
            .map(|part| {
                if part.starts_with('{') {
                    *values.next().unwrap()
                } else {
                    part
                }
            })
            .collect();
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let body = (!body.is_null()).then_some(body);
        let wrong = spec.check_request(&pairs, body.as_ref());
        assert!(
            wrong.is_empty(),
            "request {call}?{query} {body:?}: {wrong:#?}"
        );
        let target = format!("{}?{query}", path.join("/"));
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let answer = self.zoom.call(method, &target, body).await;
        let status = answer.status.as_u16();
        let wrong = spec.check_answer(status, &answer.body);
        assert!(
            wrong.is_empty(),
            "answer {status} of {call}?{query}:\n{:#}\n{wrong:#?}",
            answer.body
        );
        self.seen.borrow_mut().insert((call.to_owned(), status));
        answer.body
    }

    pub(crate) async fn get(&self, path: &str, values: &[&str], query: &str) -> Value {
        self.call(&format!("GET {path}"), values, query, Value::Null)
            .await
    }
}

pub(crate) fn once(text: &str) -> String {
    text.replace('%', "%25")
        .replace('/', "%2F")
        .replace('+', "%2B")
        .replace('=', "%3D")
}

pub(crate) fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Creates a meeting with everything that zoomctl may ask for.
pub(crate) async fn make(zoom: &Checked, host: &str, topic: &str, start: &str) -> Value {
    let body = json!({
        "topic": topic,
        "type": 2,
        "start_time": start,
        "timezone": "Asia/Riyadh",
        "duration": 60,
        "password": "Ab12cd",
        "agenda": "[zc:1]\nLesson 7",
        "tracking_fields": [{"field": "class", "value": "7B"}],
        "settings": {
            "auto_recording": "cloud", "waiting_room": true, "join_before_host": false, "jbh_time": 0,
            "mute_upon_entry": true, "host_video": true, "participant_video": true, "audio": "both",
            "approval_type": 0, "registration_type": 1, "use_pmi": false, "alternative_hosts": "",
            "meeting_authentication": false, "email_notification": false,
            "waiting_room_options": {"mode": "custom", "who_goes_to_waiting_room": "everyone"},
            "meeting_invitees": [{"email": "a@students.example"}],
            "custom_keys": [{"key": "session_id", "value": "L0001"}],
        },
    });
    zoom.call("POST /users/{userId}/meetings", &[host], "", body)
        .await
}

/// A meeting for every session of the term.
pub(crate) async fn make_term(zoom: &Checked) {
    for session in zoom.zoom.term().await {
        let [host, topic, start] =
            ["host_email", "topic", "start_time"].map(|column| session[column].as_str());
        make(zoom, host, topic, start).await;
    }
}
