//! The token endpoint and the tokens it gave out.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::api::Answer;
use super::draw::Draw;

/// A token lives for an hour of real time: it is about the wire, not about the term
/// (`zoom-api §2.1 [D]`).
const LIFE: Duration = Duration::from_secs(3600);
/// Beyond this many live tokens the oldest stop working (a bound of the sandbox; Zoom's is `[U]`).
const MOST_LIVE: usize = 10_000;

/// What the app knows of itself; drawn from the seed.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) account_id: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) webhook_secret: String,
    pub(crate) sdk_key: String,
    pub(crate) sdk_secret: String,
}

impl Credentials {
    pub(crate) fn draw(seed: u64) -> Self {
        let mut draw = Draw::new(seed, &["credentials"]);
        Self {
            account_id: draw.letters(22),
            client_id: draw.letters(22),
            client_secret: draw.letters(32),
            webhook_secret: draw.letters(22),
            sdk_key: draw.letters(22),
            sdk_secret: draw.letters(32),
        }
    }
}

/// A call of the token endpoint.
pub(crate) struct TokenRequest<'a> {
    pub(crate) authorization: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) body: &'a [u8],
}

pub(crate) struct Tokens {
    credentials: Credentials,
    seed: u64,
    scopes: Vec<String>,
    live: HashMap<String, Instant>,
    issued: u64,
    api_url: String,
    /// A new token ends the one before (`[U]`, zoom-api §2.1: both are reported).
    pub(crate) single: bool,
}

impl Tokens {
    pub(crate) fn new(
        seed: u64,
        credentials: Credentials,
        scopes: Vec<String>,
        api_url: String,
    ) -> Self {
        Self {
            credentials,
            seed,
            scopes,
            live: HashMap::new(),
            issued: 0,
            api_url,
            single: false,
        }
    }

    /// How many tokens were given out so far.
    pub(crate) fn issued(&self) -> u64 {
        self.issued
    }

    /// Changes what later tokens may do; those already issued are revoked, since an old token
    /// keeps the scopes it was born with (`zoom-api §2.1 [D]`).
    pub(crate) fn set_scopes(&mut self, scopes: Vec<String>) {
        self.scopes = scopes;
        self.revoke_all();
    }

    /// `POST /oauth/token` (`zoom-api §2.1 [D]`): Basic credentials, the two parameters in the
    /// form body. Errors have a shape of their own (§2.2).
    pub(crate) fn issue(&mut self, request: &TokenRequest<'_>, wall: Instant) -> Answer {
        let form = request.content_type.is_some_and(|kind| {
            kind.split(';').next().unwrap_or_default().trim() == "application/x-www-form-urlencoded"
        });
        let body: HashMap<_, _> = if form {
            url::form_urlencoded::parse(request.body)
                .into_owned()
                .collect()
        } else {
            HashMap::new()
        };
        if body.get("grant_type").map(String::as_str) != Some("account_credentials") {
            return refused(400, "unsupported_grant_type", "unsupported grant type");
        }
        if !self.knows(request.authorization) {
            return refused(400, "invalid_client", "Invalid client_id or client_secret");
        }
        if body.get("account_id") != Some(&self.credentials.account_id) {
            return refused(400, "invalid_request", "Bad Request");
        }
        self.issued += 1;
        let number = self.issued.to_string();
        let text = Draw::new(self.seed, &["access token", &number]).letters(300);
        let token = format!("eyJzdiI6IjAwMDAwMSJ9.{text}.SANDBOX-{number}");
        if self.single {
            self.live.clear();
        }
        self.live.retain(|_, expires| *expires > wall);
        if self.live.len() >= MOST_LIVE {
            let oldest = self.live.iter().min_by_key(|(_, expires)| **expires);
            if let Some(oldest) = oldest.map(|(token, _)| token.clone()) {
                self.live.remove(&oldest);
            }
        }
        self.live.insert(token.clone(), wall + LIFE);
        Answer::ok(&json!({
            "access_token": token,
            "token_type": "bearer",
            "expires_in": LIFE.as_secs() - 1,
            "scope": self.scopes.join(" "),
            "api_url": self.api_url,
        }))
    }

    fn knows(&self, authorization: Option<&str>) -> bool {
        let given = || {
            let encoded = authorization?.strip_prefix("Basic ")?;
            String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()
        };
        let wanted = format!(
            "{}:{}",
            self.credentials.client_id, self.credentials.client_secret
        );
        given().is_some_and(|given| given == wanted)
    }

    pub(crate) fn is_live(&self, bearer: Option<&str>, wall: Instant) -> bool {
        bearer
            .and_then(|token| self.live.get(token))
            .is_some_and(|expires| *expires > wall)
    }

    pub(crate) fn allows(&self, any_of: &[&str]) -> bool {
        any_of
            .iter()
            .any(|scope| self.scopes.iter().any(|granted| granted == scope))
    }

    pub(crate) fn revoke_all(&mut self) {
        self.live.clear();
    }
}

fn refused(status: u16, error: &str, reason: &str) -> Answer {
    Answer::json(status, &json!({"reason": reason, "error": error}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::api::Body;

    fn tokens() -> Tokens {
        let scopes = vec!["meeting:read:meeting:admin".to_owned()];
        Tokens::new(
            7,
            Credentials::draw(7),
            scopes,
            "http://127.0.0.1:1".to_owned(),
        )
    }

    fn ask(
        tokens: &mut Tokens,
        secret: &str,
        account: &str,
        kind: &str,
    ) -> (u16, serde_json::Value) {
        let id = tokens.credentials.client_id.clone();
        let basic = format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
        let body = format!("grant_type=account_credentials&account_id={account}");
        let request = TokenRequest {
            authorization: Some(&basic),
            content_type: Some(kind),
            body: body.as_bytes(),
        };
        let answer = tokens.issue(&request, Instant::now());
        let Body::Bytes { bytes, .. } = answer.body else {
            panic!("no body")
        };
        (answer.status, serde_json::from_slice(&bytes).unwrap())
    }

    const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

    #[test]
    fn good_credentials_get_a_token_for_an_hour_and_its_scopes() {
        let mut tokens = tokens();
        let Credentials {
            client_secret,
            account_id,
            ..
        } = tokens.credentials.clone();
        let (status, body) = ask(&mut tokens, &client_secret, &account_id, FORM);
        assert_eq!((status, body["expires_in"].as_i64()), (200, Some(3599)));
        assert_eq!(body["scope"], "meeting:read:meeting:admin");
        let token = body["access_token"].as_str();
        assert!(tokens.is_live(token, Instant::now()));
        assert!(!tokens.is_live(token, Instant::now() + Duration::from_secs(3601)));
        tokens.revoke_all();
        assert!(!tokens.is_live(token, Instant::now()));
    }

    #[test]
    fn each_mistake_has_its_own_error() {
        let mut tokens = tokens();
        let Credentials {
            client_secret,
            account_id,
            ..
        } = tokens.credentials.clone();
        let error = |(status, body): (u16, serde_json::Value)| {
            assert_eq!(status, 400);
            body["error"].as_str().unwrap().to_owned()
        };
        assert_eq!(
            error(ask(&mut tokens, "wrong", &account_id, FORM)),
            "invalid_client"
        );
        assert_eq!(
            error(ask(&mut tokens, &client_secret, "wrong", FORM)),
            "invalid_request"
        );
        let json = ask(&mut tokens, &client_secret, &account_id, "application/json");
        assert_eq!(error(json), "unsupported_grant_type");
        assert_eq!(tokens.issued(), 0);
    }
}
