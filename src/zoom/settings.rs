//! What the client must be told: addresses, limits, places, time.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use url::Url;

use super::limits::Plan;
use super::retry::Policy;
use super::wire::Timeouts;

/// Says what time it is wherever a date is compared or stored.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// How to reach Zoom, and how much of it is ours.
#[derive(Clone)]
pub struct Settings {
    /// API address with `/v2`, used as it is; when absent, the host that the token answer names.
    pub api_url: Option<Url>,
    /// Address of the token request.
    pub oauth_url: Url,
    /// The account's plan, which decides over its rate limits.
    pub plan: Plan,
    /// Our share of the account's limits: above 0, at most 1.
    pub share: f64,
    /// Where token, counts and locks of this profile live; made if missing, for its owner only.
    pub state_dir: PathBuf,
    /// The clock for daily limits; elapsed time and the token's life do not follow it.
    pub clock: Clock,
    /// Time limits of one attempt.
    pub timeouts: Timeouts,
    pub(crate) policy: Policy,
}

impl Settings {
    /// Zoom itself, half of a Pro plan's limits, the computer's clock.
    pub fn new(state_dir: PathBuf) -> Self {
        Self {
            api_url: None,
            oauth_url: Url::parse("https://zoom.us/oauth/token").expect("a constant address"),
            plan: Plan::default(),
            share: 0.5,
            state_dir,
            clock: Arc::new(Utc::now),
            timeouts: Timeouts::default(),
            policy: Policy::default(),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("api_url", &self.api_url.as_ref().map(Url::as_str))
            .field("oauth_url", &self.oauth_url.as_str())
            .field("plan", &self.plan)
            .field("share", &self.share)
            .field("state_dir", &self.state_dir)
            .finish_non_exhaustive()
    }
}
