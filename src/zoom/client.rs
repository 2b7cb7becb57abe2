//! The client: one loop for every call, through the same token, limits, retries and errors.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::sleep;
use url::Url;

use super::address;
use super::answer::Content;
use super::attempts::{Attempts, Next, counts_for_host};
use super::auth::{Asker, Auth, Credentials, Token, TokenInfo};
use super::breaker::Breaker;
use super::call::Call;
use super::endpoint::{Endpoint, Method};
use super::error::{Error, Kind};
use super::haste::Haste;
use super::limits::{CategoryUse, HostUse, Limits};
use super::pacer::Pacer;
use super::raw::Raw;
use super::redact;
use super::retry::TokenAge;
use super::settings::Settings;
use super::state::make_private_dir;
use super::wire::{Authorization, Exchange, Payload, Request, Wire};

/// Why a call ended once the process was told to stop.
const TOO_LATE: &str = "no answer before this process had to stop";

/// What this machine used of the account's limits today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitsReport {
    /// One entry per category.
    pub categories: Vec<CategoryUse>,
    /// Hosts that wrote today, the busiest first.
    pub hosts: Vec<HostUse>,
}

/// Speaks to one Zoom account. Cheap to clone; clones share token, limits and connections.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) settings: Settings,
    pub(crate) auth: Auth,
    pub(crate) wire: Wire,
    pub(crate) pacer: Pacer,
    pub(crate) breaker: Breaker,
    /// File hosts are other machines than the API's; one of them being dead says nothing about it.
    pub(crate) file_breaker: Breaker,
    /// The last download was refused by a page, in spite of a new token.
    pub(crate) page_refused: AtomicBool,
    /// Set once the process was told to stop.
    haste: Haste,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.0.settings).finish()
    }
}

impl Client {
    /// Prepares a client; nothing is sent yet.
    ///
    /// # Errors
    /// An address that is neither https nor on loopback, a share outside 0 to 1, or a state
    /// directory that cannot be made.
    pub fn new(settings: Settings, credentials: Credentials) -> Result<Self, Error> {
        check_addresses(&settings)?;
        let limits = Limits::new(settings.plan, settings.share).ok_or_else(|| {
            Error::new(Kind::Local).message(format!(
                "the share {} is not above 0 and at most 1",
                settings.share
            ))
        })?;
        make_private_dir(&settings.state_dir)?;
        Ok(Self(Arc::new(Inner {
            auth: Auth::new(credentials, settings.oauth_url.clone(), &settings.state_dir),
            wire: Wire::new(settings.timeouts.clone()),
            pacer: Pacer::new(&settings.state_dir, limits, settings.policy.longest_wait),
            breaker: Breaker::default(),
            file_breaker: Breaker::default(),
            page_refused: AtomicBool::new(false),
            haste: Haste::default(),
            settings,
        })))
    }

    /// Gets a token with these credentials, and keeps it nowhere.
    ///
    /// # Errors
    /// As [`Self::token`].
    pub async fn prove(settings: &Settings, credentials: Credentials) -> Result<TokenInfo, Error> {
        check_addresses(settings)?;
        let oauth_url = settings.oauth_url.clone();
        let auth = Auth::new(credentials, oauth_url, &settings.state_dir);
        let asker = Asker {
            wire: &Wire::new(settings.timeouts.clone()),
            breaker: &Breaker::default(),
            policy: &settings.policy,
            now: &*settings.clock,
        };
        Ok(auth.prove(&asker).await?.info.clone())
    }

    /// The current token's facts; with `fresh` a new token is asked for, which proves that the
    /// credentials work now.
    ///
    /// # Errors
    /// [`Kind::BadCredentials`], or what keeps Zoom from answering.
    pub async fn token(&self, fresh: bool) -> Result<TokenInfo, Error> {
        let asker = self.0.asker();
        let token = if fresh {
            self.0.auth.renew(&asker).await?
        } else {
            self.0.auth.token(&asker).await?
        };
        Ok(token.info.clone())
    }

    /// The current token itself, for calls that are made elsewhere.
    ///
    /// # Errors
    /// As [`Self::token`].
    pub async fn access_token(&self) -> Result<SecretString, Error> {
        Ok(self.0.auth.token(&self.0.asker()).await?.secret.clone())
    }

    /// How far Zoom's clock was ahead of this computer's at the last answer.
    pub fn clock_skew(&self) -> Option<TimeDelta> {
        self.0.wire.clock_skew()
    }

    /// What this machine used of the limits today, without the network.
    pub fn limits(&self) -> LimitsReport {
        let (categories, hosts) = self.0.pacer.report(self.0.now());
        LimitsReport { categories, hosts }
    }

    /// The process was told to stop: no call is repeated from now on, and one that is under way, or
    /// begun all the same, has eight seconds from now.
    pub fn hurry(&self) {
        self.0.haste.begin();
    }

    /// Any call by hand: `path` below `/v2`, with or without its query. Answers the JSON with
    /// bearer secrets replaced, `null` for an empty body.
    ///
    /// The host's hundred writes a day are not counted here, since the host is not known.
    ///
    /// # Errors
    /// As every call; a path that leaves the API is [`Kind::Address`].
    pub async fn raw(
        &self,
        method: Method,
        path: &str,
        query: &[(String, String)],
        body: Option<Value>,
    ) -> Result<Value, Error> {
        let call = Call::by_hand(method, path, query, body);
        Ok(match self.0.send(&call).await? {
            Content::Json(mut value) => {
                redact::stored(&mut value);
                value
            }
            _ => Value::Null,
        })
    }

    /// Sends, and reads the answer as one object.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, call: Call) -> Result<Raw<T>, Error> {
        let endpoint = call.endpoint;
        let unreadable = |why: &str| {
            let kind = if endpoint.idempotent {
                Kind::NotZoom
            } else {
                Kind::UnknownOutcome
            };
            Error::new(kind).at(endpoint).message(why)
        };
        match self.0.send(&call).await? {
            Content::Json(value) => Raw::read(value).map_err(|e| unreadable(&e.to_string())),
            _ => Err(unreadable("the answer is empty")),
        }
    }

    /// Sends a change that is answered without a body.
    pub(crate) async fn act(&self, call: Call) -> Result<(), Error> {
        self.0.send(&call).await.map(drop)
    }
}

fn check_addresses(settings: &Settings) -> Result<(), Error> {
    for url in settings.api_url.iter().chain([&settings.oauth_url]) {
        if !address::is_usable(url) {
            return Err(Error::new(Kind::Address).message(format!(
                "{} is not https (plain http is for loopback only)",
                redact::url(url)
            )));
        }
    }
    Ok(())
}

impl Inner {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.settings.clock)()
    }

    pub(crate) fn asker(&self) -> Asker<'_> {
        Asker {
            wire: &self.wire,
            breaker: &self.breaker,
            policy: &self.settings.policy,
            now: &*self.settings.clock,
        }
    }

    /// The one loop: a slot, a token, an attempt, and what follows from it.
    pub(crate) async fn send(&self, call: &Call) -> Result<Content, Error> {
        let endpoint = call.endpoint;
        let here = |error: Error| error.at(endpoint);
        let _turn = match &call.turn {
            Some(name) => Some(self.in_time(self.pacer.turn(name)).await.map_err(here)?),
            None => None,
        };
        if let Some(host) = &call.host {
            self.in_time(self.pacer.admit_host(host, self.now()))
                .await
                .map_err(here)?;
        }
        // Before the token, so that a run within a daily stop asks Zoom for nothing at all.
        self.slot(endpoint).await?;
        let mut token = self.in_time(self.auth.token(&self.asker())).await?;
        let mut age = token.age();
        let mut attempts = Attempts::new(endpoint, &self.settings.policy, &self.breaker);
        loop {
            let url = self.url(&token, call).map_err(here)?;
            attempts.begin()?;
            let sent = self.wire.send(Request {
                endpoint,
                url: &url,
                authorization: Authorization::Bearer(&token.secret),
                payload: call.body.as_ref().map_or(Payload::Empty, Payload::Json),
            });
            let exchange = match self.haste.within(sent).await {
                Some(exchange) => exchange.map_err(here)?,
                None => Exchange::NoAnswer(TOO_LATE.to_owned()),
            };
            if let Some(host) = call.host.as_ref().filter(|_| counts_for_host(&exchange)) {
                noted(self.pacer.count_host(host, self.now()).await);
            }
            match attempts.end(exchange, age, self.now()) {
                Next::Answer(answer) => return Ok(answer.content),
                Next::Gone => return Ok(Content::Empty),
                Next::Fail(error) => return Err(error),
                Next::RefreshToken => {
                    token = self
                        .in_time(self.auth.replace(&token, &self.asker()))
                        .await?;
                    age = TokenAge::Fresh;
                }
                Next::Wait { time, limited } => {
                    if limited {
                        noted(self.pacer.hold(endpoint.category, time).await);
                    }
                    if !self.haste.allows_after(sleep(time)).await {
                        return Err(attempts.give_up(TOO_LATE));
                    }
                }
                Next::Stop(until, error) => {
                    noted(self.pacer.stop(endpoint.category, until).await);
                    return Err(error);
                }
                Next::HostStop(until, error) => {
                    let Some(host) = call.host.clone() else {
                        return Err(error);
                    };
                    noted(self.pacer.park_host(&host, self.now(), until).await);
                    return Err(error.with_kind(Kind::HostLimit {
                        host,
                        retry_at: until,
                    }));
                }
            }
            self.slot(endpoint).await?;
        }
    }

    async fn slot(&self, endpoint: &'static Endpoint) -> Result<(), Error> {
        let admitted = self.pacer.admit(endpoint.category, self.now());
        let admitted = self.in_time(admitted).await;
        admitted.map_err(|error| error.at(endpoint))
    }

    /// What comes before a request, unless the process has to be gone.
    async fn in_time<T>(&self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let done = self.haste.within(work).await;
        done.unwrap_or_else(|| Err(Error::new(Kind::Unreachable).message(TOO_LATE)))
    }

    /// The address of a call. The bearer goes with it, so it must be Zoom's or the configured one.
    fn url(&self, token: &Token, call: &Call) -> Result<Url, Error> {
        let base = self.base(token);
        let refused = |what: &str| Error::new(Kind::Address).message(what);
        let mut url = Url::parse(&format!("{base}{}", call.path))
            .map_err(|e| refused(&format!("{}: {e}", call.path)))?;
        let base_url = Url::parse(&base).map_err(|e| refused(&format!("{base}: {e}")))?;
        let inside = url
            .path()
            .starts_with(&format!("{}/", base_url.path().trim_end_matches('/')));
        if !inside || url.origin() != base_url.origin() {
            return Err(refused("the path leads out of Zoom's API"));
        }
        if !address::may_get_bearer(&url, self.settings.api_url.as_ref()) {
            return Err(refused(&format!(
                "{} is none of Zoom's hosts",
                redact::url(&base_url)
            )));
        }
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&call.query);
        }
        url.set_fragment(None);
        Ok(url)
    }

    fn base(&self, token: &Token) -> String {
        if let Some(url) = &self.settings.api_url {
            return url.as_str().trim_end_matches('/').to_owned();
        }
        if let Some(url) = &token.info.api_url {
            return format!("{}/v2", url.as_str().trim_end_matches('/'));
        }
        // Old token answers name no host.
        match self.settings.oauth_url.host_str() {
            Some(host) if host.ends_with("zoomgov.com") => "https://api.zoomgov.com/v2".to_owned(),
            _ => "https://api.zoom.us/v2".to_owned(),
        }
    }
}

/// The answer counts, even when our notes about it cannot be written.
pub(crate) fn noted(result: Result<(), Error>) {
    if let Err(error) = result {
        tracing::warn!("limits could not be noted: {error}");
    }
}
