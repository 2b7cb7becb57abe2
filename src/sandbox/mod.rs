//! A simulated Zoom on loopback, to rehearse and to test against.
//!
//! It is built from the specification and from measured facts alone and shares no type with the
//! client: [`start`] binds three ports (the API with its token endpoint, a second host for
//! downloads, the control endpoint), keeps an account with users, meetings, instances, recordings
//! and participants, and lets time pass as its clock says. The same seed and the same calls give
//! the same world. Doc comments name the section of `zoom-api.md` a behaviour comes from, with
//! its mark of certainty.
//!
//! ```text
//! server ─ service ─ api ─ routes ─ world        (a request on its way in)
//!             │                      │
//!    faults, tokens, limits,    timeline, play, term   (what happens by itself)
//!    journal, clock
//! ```

mod api;
mod clock;
mod control;
mod csv_files;
mod draw;
mod faults;
mod journal;
mod limits;
mod media;
mod names;
mod options;
mod play;
mod prefill;
pub mod remote;
mod routes;
mod server;
mod service;
mod summary;
mod term;
mod tokens;
mod webhooks;
mod world;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use self::api::operations::{OPERATIONS, granular_scopes};
pub use self::api::refusal::Language;
use self::clock::Clock;
use self::control::Control;
pub use self::faults::{Close, Nth, Plan, PlanError, Rule, RuleCount};
pub use self::journal::Counters;
pub use self::options::{AccountPlan, Habits, Options};
use self::server::Lines;
use self::service::{Service, State};
pub use self::summary::Summary;
use self::term::{Size, Term};
use self::tokens::{Credentials, Tokens};
pub use self::webhooks::Delivery;
use self::webhooks::Webhooks;
use self::world::{Account, Addresses, World};

/// Why a sandbox could not be started.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The port is in use, or may not be used.
    #[error("listening on {address}: {source}")]
    Listen {
        /// What was asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The fault plan is no good.
    #[error("fault plan: {0}")]
    Plan(#[from] PlanError),
}

/// A running sandbox. Dropping it stops it.
pub struct Sandbox {
    service: Arc<Service>,
    env: Arc<Vec<(&'static str, String)>>,
    control_url: String,
    tasks: JoinSet<()>,
    stopped: Arc<AtomicBool>,
}

/// Binds the ports and serves in background tasks of the current tokio runtime.
pub async fn start(options: Options) -> Result<Sandbox, Error> {
    let api = bind(options.listen).await?;
    let files = bind(SocketAddr::new(options.listen.ip(), 0)).await?;
    let control = bind(options.control).await?;
    let url = |listener: &TcpListener, address: SocketAddr| {
        let address = listener.local_addr().unwrap_or(address);
        format!("http://{address}")
    };
    let addresses = Addresses {
        api: url(&api, options.listen),
        files: url(&files, options.listen),
    };
    let control_url = url(&control, options.control);
    let credentials = Credentials::draw(options.seed);
    let env = Arc::new(environment(&addresses, &credentials, &control_url));
    let state = build(options, addresses, credentials)?;
    let service = Arc::new(Service::new(state));
    let stopped = Arc::new(AtomicBool::new(false));
    let mut tasks = JoinSet::new();
    for (listener, is_files) in [(api, false), (files, true)] {
        let router = server::router(service.clone(), is_files);
        let lines = Lines {
            listener,
            stopped: stopped.clone(),
        };
        let router = router.into_make_service_with_connect_info::<server::Switch>();
        tasks.spawn(async move { done(axum::serve(lines, router).await) });
    }
    let router = control::router(Control {
        service: service.clone(),
        env: env.clone(),
    });
    tasks.spawn(async move { done(axum::serve(control, router).await) });
    let player = service.clone();
    tasks.spawn(async move { play_along(&player).await });
    let sender = service.clone();
    tasks.spawn(async move { webhooks::deliver(&sender).await });
    Ok(Sandbox {
        service,
        env,
        control_url,
        tasks,
        stopped,
    })
}

async fn bind(address: SocketAddr) -> Result<TcpListener, Error> {
    TcpListener::bind(address)
        .await
        .map_err(|source| Error::Listen { address, source })
}

fn done(outcome: std::io::Result<()>) {
    if let Err(error) = outcome {
        tracing::error!(%error, "a listener of the sandbox stopped");
    }
}

fn build(options: Options, addresses: Addresses, credentials: Credentials) -> Result<State, Error> {
    let size = Size {
        hosts: options.hosts,
        people_per_cohort: options.people_per_cohort,
        lessons_per_day: options.lessons_per_day,
        days_before: options.days_before,
        days_after: options.days_after,
    };
    let term = Term::draw(options.seed, &size, options.start);
    let account = Account {
        id: credentials.account_id.clone(),
        language: options.language,
        plan: options.plan,
    };
    let scopes = options
        .scopes
        .unwrap_or_else(|| granular_scopes().into_iter().map(str::to_owned).collect());
    let webhooks = Webhooks::new(
        options.webhook_url,
        credentials.clone(),
        options.delivery,
        options.seed,
    );
    let mut tokens = Tokens::new(options.seed, credentials, scopes, addresses.api.clone());
    tokens.single = options.single_token;
    let mut world = World::new(options.seed, account, options.habits, term, options.start);
    world.addresses = addresses;
    if options.prefilled {
        prefill::fill(&mut world, options.start);
    }
    let clock = Clock::new(options.start, options.speed, Instant::now());
    let mut state = State::new(clock, world, tokens, webhooks);
    state.faults.add(options.seed, options.faults)?;
    Ok(state)
}

fn environment(
    addresses: &Addresses,
    credentials: &Credentials,
    control: &str,
) -> Vec<(&'static str, String)> {
    vec![
        ("ZOOMCTL_API_URL", format!("{}/v2", addresses.api)),
        (
            "ZOOMCTL_OAUTH_URL",
            format!("{}/oauth/token", addresses.api),
        ),
        ("ZOOM_ACCOUNT_ID", credentials.account_id.clone()),
        ("ZOOM_CLIENT_ID", credentials.client_id.clone()),
        ("ZOOM_CLIENT_SECRET", credentials.client_secret.clone()),
        ("ZOOM_WEBHOOK_SECRET", credentials.webhook_secret.clone()),
        ("ZOOM_SDK_KEY", credentials.sdk_key.clone()),
        ("ZOOM_SDK_SECRET", credentials.sdk_secret.clone()),
        ("ZOOMCTL_SANDBOX_CONTROL", control.to_owned()),
    ]
}

/// Plays what is due when nobody asks; sleeps until then, or until the clock is moved.
async fn play_along(service: &Service) {
    loop {
        let wait = {
            let mut state = service.lock();
            state.catch_up();
            service.posted.notify_one();
            let next = state.world.next_happening();
            next.and_then(|next| state.clock.wait_for(next, Instant::now()))
        };
        match wait {
            Some(wait) => {
                let changed = service.changed.notified();
                // A timeout is the ordinary case: the next happening is due.
                drop(tokio::time::timeout(wait, changed).await);
            }
            None => service.changed.notified().await,
        }
    }
}

/// Every call that the sandbox knows: `METHOD /path` as specified, its rate label, and the scopes
/// of which any one is enough.
pub fn calls() -> impl Iterator<Item = (String, &'static str, &'static [&'static str])> {
    OPERATIONS.iter().map(|operation| {
        let call = format!("{} {}", operation.method, operation.path);
        (call, operation.label.word(), operation.scopes)
    })
}

impl Sandbox {
    /// What zoomctl needs in its environment to talk to this sandbox.
    pub fn env(&self) -> Vec<(&'static str, String)> {
        self.env.to_vec()
    }

    /// `http://127.0.0.1:PORT` of the control endpoint.
    pub fn control_url(&self) -> String {
        self.control_url.clone()
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.service.lock().catch_up()
    }

    /// Moves the clock, plays what became due, and waits until the events of it were sent.
    pub async fn advance(&self, step: TimeDelta) {
        self.service.move_clock(None, step, None).await;
    }

    /// The schedule as `session import` reads it.
    pub fn sessions_csv(&self) -> String {
        csv_files::sessions(&self.service.lock().world.term)
    }

    /// The roster as `roster import` reads it.
    pub fn people_csv(&self) -> String {
        csv_files::people(&self.service.lock().world.term)
    }

    /// Adds rules of misbehaviour behind those in force.
    pub fn add_faults(&self, plan: Plan) -> Result<(), PlanError> {
        let mut state = self.service.lock();
        let seed = state.world.seed;
        state.faults.add(seed, plan)
    }

    /// The counters so far.
    pub fn summary(&self) -> Summary {
        summary::summary(&self.service.lock())
    }

    /// Closes the ports and forgets everything.
    pub async fn stop(mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.tasks.shutdown().await;
    }
}
