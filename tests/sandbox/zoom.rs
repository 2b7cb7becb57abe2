//! A client for tests of the sandbox: no type of the crate's own client, only HTTP.

use std::collections::HashMap;

use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use zoomctl::sandbox::{self, Options, Sandbox};

/// A running sandbox with a token.
pub(crate) struct Zoom {
    pub(crate) sandbox: Sandbox,
    pub(crate) env: HashMap<&'static str, String>,
    pub(crate) http: reqwest::Client,
    pub(crate) token: String,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
}

impl Zoom {
    pub(crate) async fn start(options: Options) -> Self {
        // Ignored when another test of this process was first.
        drop(rustls::crypto::ring::default_provider().install_default());
        let sandbox = sandbox::start(options).await.unwrap();
        let env: HashMap<_, _> = sandbox.env().into_iter().collect();
        let redirect = reqwest::redirect::Policy::none();
        let http = reqwest::Client::builder()
            .redirect(redirect)
            .no_proxy()
            .build()
            .unwrap();
        let mut zoom = Self {
            sandbox,
            env,
            http,
            token: String::new(),
        };
        zoom.renew().await;
        zoom
    }

    /// Gets a new token.
    pub(crate) async fn renew(&mut self) {
        let form = [
            ("grant_type", "account_credentials"),
            ("account_id", self.env["ZOOM_ACCOUNT_ID"].as_str()),
        ];
        let secret = &self.env["ZOOM_CLIENT_SECRET"];
        let request = self.http.post(&self.env["ZOOMCTL_OAUTH_URL"]).form(&form);
        let request = request.basic_auth(&self.env["ZOOM_CLIENT_ID"], Some(secret));
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        self.token = answer["access_token"].as_str().unwrap().to_owned();
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.env["ZOOMCTL_API_URL"])
    }

    pub(crate) async fn raw(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> reqwest::Result<Response> {
        let request = self.http.request(method, self.url(path));
        let request = request
            .bearer_auth(&self.token)
            .header("accept", "application/json");
        match body {
            Some(body) => request.json(&body).send().await,
            None => request.send().await,
        }
    }

    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let response = self.raw(method, path, body).await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        let body = if text.is_empty() {
            Value::Null
        } else {
            serde_json::from_str(&text).unwrap()
        };
        Answer { status, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path, None).await
    }

    /// A call of the control endpoint.
    pub(crate) async fn control(&self, method: Method, path: &str, body: Value) -> Value {
        let url = format!("{}{path}", self.sandbox.control_url());
        let request = self.http.request(method, url);
        let request = if body.is_null() {
            request
        } else {
            request.body(body.to_string())
        };
        let response = request.send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        assert!(status.is_success(), "{path}: {status} {text}");
        serde_json::from_str(&text).unwrap_or(Value::String(text))
    }

    pub(crate) async fn advance(&self, length: &str) {
        self.control(Method::POST, "/clock", json!({"advance": length}))
            .await;
    }

    pub(crate) async fn world(&self) -> Value {
        self.control(Method::GET, "/world", Value::Null).await
    }

    /// The sessions of the term as maps from column to cell.
    pub(crate) async fn term(&self) -> Vec<HashMap<String, String>> {
        let text = self.control(Method::GET, "/term.csv", Value::Null).await;
        let text = text.as_str().unwrap().to_owned();
        csv::Reader::from_reader(text.as_bytes())
            .deserialize()
            .map(Result::unwrap)
            .collect()
    }

    /// Creates a meeting for a session of the term, as the school would; the answer.
    pub(crate) async fn create(&self, session: &HashMap<String, String>) -> Value {
        let body = json!({
            "topic": session["topic"],
            "type": 2,
            "start_time": session["start_time"],
            "timezone": session["timezone"],
            "duration": session["duration_minutes"].parse::<u32>().unwrap(),
            "settings": {"auto_recording": "cloud", "waiting_room": true},
        });
        let path = format!("/users/{}/meetings", session["host_email"]);
        let answer = self.call(Method::POST, &path, Some(body)).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.body
    }
}
