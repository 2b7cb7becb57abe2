//! The access token: one for all processes of a profile, renewed before its end, replaced once when
//! Zoom refuses it.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::time::{Instant, sleep};
use url::Url;

use super::answer::{Answer, Content};
use super::attempts::{Attempts, Next};
use super::breaker::Breaker;
use super::endpoint::TOKEN;
use super::error::{Error, Kind, Refusal};
use super::lenient;
use super::retry::{Policy, TokenAge};
use super::state::{Held, StateFile};
use super::wire::{Authorization, Payload, Request, Wire};

/// How long before its end a token is renewed.
const EARLY: TimeDelta = TimeDelta::minutes(5);
/// Life of a token when Zoom names none, and the most we believe.
const USUAL_LIFE_SECONDS: i64 = 3_600;
const LONGEST_LIFE_SECONDS: i64 = 86_400;

/// What proves who we are: the three values of a Server-to-Server OAuth app.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// Account id.
    pub account_id: String,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

/// What is known about the current token, without the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenInfo {
    /// Granted scopes, classic or granular by the age of the app.
    pub scopes: Vec<String>,
    /// The account's API host as Zoom names it, without `/v2`.
    pub api_url: Option<Url>,
    /// End of its life, by this computer's clock.
    pub expires_at: DateTime<Utc>,
    /// The account it was asked for.
    pub account_id: String,
}

/// A token with what is needed to use it.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) secret: SecretString,
    pub(crate) info: TokenInfo,
    /// Until when it is used, on the clock that nobody sets.
    usable_until: Instant,
    /// Whether this process asked for it, or an earlier one did.
    own: bool,
}

impl Token {
    /// Whether a new token could help where this one was refused.
    pub(crate) fn age(&self) -> TokenAge {
        if self.own {
            TokenAge::Own
        } else {
            TokenAge::Cached
        }
    }

    fn is_usable(&self) -> bool {
        Instant::now() < self.usable_until
    }
}

/// The content of `token.json`.
#[derive(Serialize, Deserialize)]
struct Cached {
    /// Names the credentials it belongs to.
    key: String,
    access_token: String,
    scopes: Vec<String>,
    api_url: Option<String>,
    issued_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

/// Holds the credentials and the current token.
#[derive(Debug)]
pub(crate) struct Auth {
    credentials: Credentials,
    oauth_url: Url,
    key: String,
    file: StateFile,
    current: Mutex<Option<Arc<Token>>>,
}

impl Auth {
    pub(crate) fn new(credentials: Credentials, oauth_url: Url, dir: &Path) -> Self {
        let mut hash = Sha256::new();
        for part in [
            &credentials.account_id,
            &credentials.client_id,
            credentials.client_secret.expose_secret(),
            oauth_url.as_str(),
        ] {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        let key = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self {
            credentials,
            oauth_url,
            key,
            file: StateFile::new(dir, "token"),
            current: Mutex::new(None),
        }
    }

    /// The token to use now: the one in memory, else the one on disk, else a new one.
    pub(crate) async fn token(&self, asker: &Asker<'_>) -> Result<Arc<Token>, Error> {
        if let Some(token) = self.in_memory(None) {
            return Ok(token);
        }
        let held = self.file.hold().await?;
        if let Some(token) = self.in_memory(None).or_else(|| self.on_disk(None)) {
            return Ok(token);
        }
        self.fetch(asker, Some(&held)).await
    }

    /// Another token than the refused one: what somebody else fetched meanwhile, else a new one.
    pub(crate) async fn replace(
        &self,
        refused: &Token,
        asker: &Asker<'_>,
    ) -> Result<Arc<Token>, Error> {
        let held = self.file.hold().await?;
        let refused = Some(refused);
        if let Some(token) = self.in_memory(refused).or_else(|| self.on_disk(refused)) {
            return Ok(token);
        }
        self.fetch(asker, Some(&held)).await
    }

    /// A new token in any case, as a check of the credentials.
    pub(crate) async fn renew(&self, asker: &Asker<'_>) -> Result<Arc<Token>, Error> {
        let held = self.file.hold().await?;
        self.fetch(asker, Some(&held)).await
    }

    fn in_memory(&self, refused: Option<&Token>) -> Option<Arc<Token>> {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        current
            .clone()
            .filter(|token| token.is_usable() && differs(token.secret.expose_secret(), refused))
    }

    fn on_disk(&self, refused: Option<&Token>) -> Option<Arc<Token>> {
        let cached: Cached = self.file.peek()?;
        // The computer's clock, not the command's: the token's life is Zoom's.
        let now = DateTime::<Utc>::from(std::time::SystemTime::now());
        let plausible = cached.issued_at <= now + TimeDelta::minutes(1);
        if cached.key != self.key || !plausible || !differs(&cached.access_token, refused) {
            return None;
        }
        let margin = early(cached.expires_at - cached.issued_at);
        let left = (cached.expires_at - now - margin).to_std().ok()?;
        Some(self.keep(cached, Instant::now() + left, false))
    }

    /// A new token that is kept nowhere.
    pub(crate) async fn prove(&self, asker: &Asker<'_>) -> Result<Arc<Token>, Error> {
        self.fetch(asker, None).await
    }

    async fn fetch(&self, asker: &Asker<'_>, held: Option<&Held<'_>>) -> Result<Arc<Token>, Error> {
        let asked = Instant::now();
        let now = DateTime::<Utc>::from(std::time::SystemTime::now());
        let answer = asker.ask(self).await?;
        let Content::Json(value) = answer.content else {
            return Err(Error::new(Kind::NotZoom).at(&TOKEN).status(answer.status));
        };
        let granted = Granted::deserialize(&value).map_err(|_| {
            Error::new(Kind::NotZoom)
                .at(&TOKEN)
                .status(answer.status)
                .message("the answer holds no access_token")
        })?;
        let seconds = granted.expires_in.unwrap_or(USUAL_LIFE_SECONDS);
        let life = TimeDelta::seconds(seconds.clamp(1, LONGEST_LIFE_SECONDS));
        let cached = Cached {
            key: self.key.clone(),
            access_token: granted.access_token,
            scopes: granted
                .scope
                .unwrap_or_default()
                .split([' ', ','])
                .filter(|scope| !scope.is_empty())
                .map(str::to_owned)
                .collect(),
            api_url: granted.api_url,
            issued_at: now,
            expires_at: now + life,
        };
        if let Some(held) = held {
            held.write(&cached)?;
        }
        let usable = (life - early(life)).to_std().unwrap_or_default();
        Ok(self.keep(cached, asked + usable, true))
    }

    fn keep(&self, cached: Cached, usable_until: Instant, own: bool) -> Arc<Token> {
        let token = Arc::new(Token {
            secret: cached.access_token.into(),
            info: TokenInfo {
                scopes: cached.scopes,
                api_url: cached.api_url.and_then(|url| Url::parse(&url).ok()),
                expires_at: cached.expires_at,
                account_id: self.credentials.account_id.clone(),
            },
            usable_until,
            own,
        });
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&token));
        token
    }

    /// Says more about refused credentials than Zoom does.
    fn diagnose(&self, error: Error) -> Error {
        let Credentials {
            account_id,
            client_id,
            client_secret,
        } = &self.credentials;
        let secret = client_secret.expose_secret();
        let blanks = [account_id, client_id, secret]
            .iter()
            .any(|part| part.is_empty() || part.contains(char::is_whitespace));
        match error.kind() {
            Kind::BadCredentials(Refusal::Client | Refusal::Account) if blanks => {
                error.with_kind(Kind::BadCredentials(Refusal::Blanks))
            }
            // Client ids have 22 characters, client secrets 32.
            Kind::BadCredentials(Refusal::Client)
                if client_id.len() == 32 && secret.len() == 22 =>
            {
                error.with_kind(Kind::BadCredentials(Refusal::Swapped))
            }
            _ => error,
        }
    }
}

/// What it takes to ask for a token.
#[derive(Clone, Copy)]
pub(crate) struct Asker<'a> {
    pub(crate) wire: &'a Wire,
    pub(crate) breaker: &'a Breaker,
    pub(crate) policy: &'a Policy,
    pub(crate) now: &'a (dyn Fn() -> DateTime<Utc> + Send + Sync),
}

impl Asker<'_> {
    async fn ask(&self, auth: &Auth) -> Result<Box<Answer>, Error> {
        let credentials = &auth.credentials;
        let request = Request {
            endpoint: &TOKEN,
            url: &auth.oauth_url,
            authorization: Authorization::Basic {
                user: &credentials.client_id,
                password: &credentials.client_secret,
            },
            // In the body, not in the query: some accounts answer 400 to the query form.
            payload: Payload::Form(&[
                ("grant_type", "account_credentials"),
                ("account_id", &credentials.account_id),
            ]),
        };
        let mut attempts = Attempts::new(&TOKEN, self.policy, self.breaker);
        loop {
            attempts.begin()?;
            let exchange = self.wire.send(request).await?;
            match attempts.end(exchange, TokenAge::None, (self.now)()) {
                Next::Answer(answer) => return Ok(answer),
                Next::Wait { time, .. } => sleep(time).await,
                Next::Fail(error) | Next::Stop(_, error) => return Err(auth.diagnose(error)),
                Next::Gone | Next::RefreshToken | Next::HostStop(..) => {
                    unreachable!("verdicts on deletes, tokens and hosts")
                }
            }
        }
    }
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default, deserialize_with = "lenient::integer")]
    expires_in: Option<i64>,
    #[serde(default, deserialize_with = "lenient::text")]
    scope: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    api_url: Option<String>,
}

fn early(life: TimeDelta) -> TimeDelta {
    EARLY.min(life / 2)
}

fn differs(secret: &str, refused: Option<&Token>) -> bool {
    refused.is_none_or(|token| token.secret.expose_secret() != secret)
}
