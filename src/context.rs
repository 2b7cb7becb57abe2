//! What every command is given: settings, time, output, and the islands, opened when first asked for.

use std::cell::{Cell, OnceCell};
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;
use crate::config::Config;
use crate::error::Result;
use crate::jobs::stop::Stop;
use crate::output::Output;
use crate::output::progress::{self, Place, Progress};
use crate::secrets::{Credentials, Secrets, Source};
use crate::store::Store;
use crate::zoom;

/// What is needed of the database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// It is made where there is none.
    #[default]
    Any,
    /// It must be there.
    Existing,
    /// It must be there, on a disk that may be read-only.
    Reads,
}

/// One invocation.
pub struct Context {
    pub config: Config,
    pub clock: Clock,
    pub output: Output,
    /// Progress bars may be drawn.
    pub bars: bool,
    /// The command line as the ledger keeps it.
    pub arguments: String,
    /// How long a job waits for another run of it to end.
    pub lock_wait: Cell<Duration>,
    /// The run of this process, where a job has begun one.
    pub last_run: Cell<Option<i64>>,
    /// What tells the jobs of a server that it stops; else each job listens for itself.
    pub stop: Option<Stop>,
    pub need: Need,
    store: OnceCell<Store>,
    account: OnceCell<Account>,
}

/// The Zoom account that the credentials open.
pub struct Account {
    pub client: zoom::Client,
    pub account_id: String,
    /// Where its credentials come from.
    pub source: Source,
}

impl Context {
    /// A context with nothing opened yet.
    pub fn new(config: Config, output: Output, bars: bool, arguments: String) -> Self {
        let clock = Clock::new(config.now);
        Self {
            config,
            clock,
            output,
            bars,
            arguments,
            lock_wait: Cell::default(),
            last_run: Cell::default(),
            stop: None,
            need: Need::default(),
            store: OnceCell::new(),
            account: OnceCell::new(),
        }
    }

    /// Where progress goes: bars on a terminal, now and then a line in a log.
    pub fn progress(&self) -> Box<dyn Progress> {
        progress::sink(match (self.output.quiet, self.bars) {
            (true, _) => Place::Nowhere,
            (false, true) => Place::Terminal,
            (false, false) => Place::Log,
        })
    }

    /// The database, migrated at first use, and created where the command may do that.
    pub fn store(&self) -> Result<&Store> {
        if let Some(store) = self.store.get() {
            return Ok(store);
        }
        let path = &self.config.database;
        let store = match self.need {
            Need::Any => Store::open(path),
            Need::Existing => Store::open_existing(path),
            Need::Reads => Store::open_to_read(path),
        }?;
        Ok(self.store.get_or_init(|| store))
    }

    /// The client, with the credentials that were found.
    pub fn client(&self) -> Result<&zoom::Client> {
        self.account().map(|account| &account.client)
    }

    /// The account, nothing asked of Zoom yet.
    pub fn account(&self) -> Result<&Account> {
        if let Some(account) = self.account.get() {
            return Ok(account);
        }
        let found = Secrets::new(&self.config)?.credentials()?;
        let (account_id, source) = (found.account_id.clone(), found.source);
        let client = self.client_with(found)?;
        Ok(self.account.get_or_init(|| Account {
            client,
            account_id,
            source,
        }))
    }

    /// The process was told to stop: what is under way at Zoom gets little time.
    pub fn hurry(&self) {
        if let Some(account) = self.account.get() {
            account.client.hurry();
        }
    }

    /// A client with these credentials, nothing asked of Zoom yet.
    pub fn client_with(&self, credentials: Credentials) -> Result<zoom::Client> {
        Ok(zoom::Client::new(
            self.zoom_settings(),
            for_zoom(credentials),
        )?)
    }

    /// Gets a token with these credentials; nothing is left of it on the disk.
    pub async fn prove(&self, credentials: Credentials) -> Result<zoom::TokenInfo> {
        let settings = self.zoom_settings();
        Ok(zoom::Client::prove(&settings, for_zoom(credentials)).await?)
    }

    fn zoom_settings(&self) -> zoom::Settings {
        let clock = self.clock.clone();
        zoom::Settings {
            api_url: self.config.api_url.clone(),
            oauth_url: self.config.oauth_url.clone(),
            plan: match self.config.plan {
                crate::config::Plan::Free => zoom::Plan::Free,
                crate::config::Plan::Pro => zoom::Plan::Pro,
                crate::config::Plan::Business => zoom::Plan::Business,
            },
            share: self.config.limits.share,
            clock: Arc::new(move || clock.now()),
            ..zoom::Settings::new(self.config.state_dir())
        }
    }
}

fn for_zoom(credentials: Credentials) -> zoom::Credentials {
    zoom::Credentials {
        account_id: credentials.account_id,
        client_id: credentials.client_id,
        client_secret: credentials.client_secret,
    }
}
