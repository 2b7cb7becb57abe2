//! Applies events as they arrive and, where that is wanted, runs the jobs that they ask for.
//!
//! Threads of their own, with database connections of their own: requests never wait for them, and
//! events do not wait for a download. The applier works in small bites and rests as long as each of
//! them took, so that the writer of new events, whose answers Zoom waits for, gets the database in
//! between.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use tokio::sync::mpsc::{self, error::TryRecvError};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_download::{DownloadTokens, Options};
use crate::jobs::webhook_apply;

use super::inbox::Arrival;

/// Arrivals that are told and not taken yet; what is not told is found in the database.
const MOST_TOLD: usize = 4096;

/// Events of one bite.
const BITE: u32 = 20;

/// So often both look by themselves: for events of other processes, for meetings that became known,
/// for work that a job left.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Downloads at the same time.
const DOWNLOADS: usize = 4;

/// The threads, until there is nothing to apply any more.
#[derive(Debug)]
pub struct Worker {
    threads: Vec<JoinHandle<()>>,
}

impl Worker {
    /// Waits until all events are applied; call it after everybody who tells of arrivals is gone.
    pub fn finish(self) {
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("a thread that applies events broke off");
            }
        }
    }
}

/// Events were applied; what this one brought is for the jobs.
struct News {
    uuid: Option<String>,
    token: Option<SecretString>,
    told_at: DateTime<Utc>,
}

/// Starts the threads: one that applies events, and with `jobs` one that runs what they ask for.
///
/// # Errors
/// When there can be no thread.
pub fn start(context: Context, jobs: Option<Context>) -> Result<(mpsc::Sender<Arrival>, Worker)> {
    let mut threads = Vec::new();
    let news = match jobs {
        Some(context) => {
            let (news, told) = mpsc::channel(MOST_TOLD);
            let runner = Runner {
                context,
                tokens: DownloadTokens::default(),
            };
            threads.push(thread_of("jobs", async move || {
                runner.until_closed(told).await;
            })?);
            Some(news)
        }
        None => None,
    };
    let (arrived, arrivals) = mpsc::channel(MOST_TOLD);
    let applier = Applier { context, news };
    threads.push(thread_of("applier", async move || {
        applier.until_closed(arrivals).await;
    })?);
    Ok((arrived, Worker { threads }))
}

fn thread_of(name: &str, work: impl AsyncFnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    let no_thread = |error: std::io::Error| Error::local(format!("no thread: {error}"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(no_thread)?;
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || runtime.block_on(work()))
        .map_err(no_thread)
}

/// What comes next, or nothing when it is time to look; `None` when the others are gone.
async fn next<T>(from: &mut mpsc::Receiver<T>, pause: Duration) -> Option<Option<T>> {
    tokio::select! {
        next = from.recv() => next.map(Some),
        () = tokio::time::sleep(pause) => Some(None),
    }
}

/// All that has come already, after the first.
fn all<T>(first: Option<T>, from: &mut mpsc::Receiver<T>) -> Vec<T> {
    let mut all: Vec<T> = first.into_iter().collect();
    if !all.is_empty() {
        while all.len() < MOST_TOLD {
            match from.try_recv() {
                Ok(next) => all.push(next),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
            }
        }
    }
    all
}

/// Applies what arrives.
struct Applier {
    context: Context,
    news: Option<mpsc::Sender<News>>,
}

impl Applier {
    async fn until_closed(self, mut arrivals: mpsc::Receiver<Arrival>) {
        let mut pause = Duration::ZERO;
        while let Some(first) = next(&mut arrivals, pause).await {
            pause = LOOK_EVERY;
            let arrived = all(first, &mut arrivals);
            let looks = arrived.is_empty();
            if let Err(error) = self.apply(looks).and_then(|()| self.tell(arrived)) {
                tracing::error!("events could not be applied: {}", error.message);
            }
        }
        // Nobody asks any more: what the last requests brought is applied, the jobs are cron's.
        if let Err(error) = self.apply(true) {
            tracing::error!("events could not be applied: {}", error.message);
        }
    }

    fn apply(&self, waiting_too: bool) -> Result<()> {
        let store = self.context.store()?;
        loop {
            let begin = Instant::now();
            let applied = webhook_apply::apply_new(&self.context, store, BITE)?;
            warn(&applied.warnings);
            if applied.applied + applied.waiting == 0 {
                break;
            }
            thread::sleep(begin.elapsed());
        }
        if waiting_too {
            let applied = webhook_apply::apply_open(&self.context, store)?;
            warn(&applied.warnings);
        }
        Ok(())
    }

    /// Tells the jobs that there may be work, with the tokens that came. Where they are busy the
    /// work is found all the same, and done with the account's own token.
    fn tell(&self, arrived: Vec<Arrival>) -> Result<()> {
        let Some(news) = &self.news else {
            return Ok(());
        };
        let now = self.context.clock.now();
        let mut told = vec![News {
            uuid: None,
            token: None,
            told_at: now,
        }];
        for arrival in arrived {
            let Some(token) = arrival.download_token else {
                continue;
            };
            let event = self.context.store()?.load_webhook_event(arrival.event_id)?;
            told.extend(event.map(|event| News {
                uuid: event.zoom_meeting_uuid,
                token: Some(token),
                told_at: event.occurred_at,
            }));
        }
        for one in told.into_iter().rev() {
            if news.try_send(one).is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// Runs what is due.
struct Runner {
    context: Context,
    tokens: DownloadTokens,
}

impl Runner {
    async fn until_closed(mut self, mut news: mpsc::Receiver<News>) {
        let mut pause = Duration::ZERO;
        let mut not_before = Instant::now();
        while let Some(first) = next(&mut news, pause).await {
            let now = self.context.clock.now();
            for one in all(first, &mut news) {
                if let (Some(uuid), Some(token)) = (one.uuid, one.token) {
                    self.tokens.remember(&uuid, token, one.told_at, now);
                }
            }
            // After a failure, and where cron is at the same work, events do not hurry us.
            let early = not_before.saturating_duration_since(Instant::now());
            if !early.is_zero() {
                pause = early;
                continue;
            }
            pause = match self.run().await {
                Ok(Some(pause)) => pause,
                Ok(None) => {
                    not_before = Instant::now() + LOOK_EVERY;
                    LOOK_EVERY
                }
                Err(error) => {
                    tracing::error!("jobs could not be run: {}", error.message);
                    not_before = Instant::now() + LOOK_EVERY;
                    LOOK_EVERY
                }
            };
        }
    }

    /// Returns how long there is nothing to do; `None` when not all that is due was done.
    async fn run(&self) -> Result<Option<Duration>> {
        let options = Options {
            jobs: DOWNLOADS,
            tokens: self.tokens.clone(),
            ..Options::default()
        };
        let outcome = webhook_apply::run_due(&self.context, Some(options)).await?;
        warn(&outcome.warnings);
        if let Some(error) = &outcome.error {
            tracing::error!("a job did not do all its work: {}", error.message);
            return Ok(None);
        }
        let Some(next_at) = outcome.summary.next_at else {
            return Ok(Some(LOOK_EVERY));
        };
        let wait = (next_at - self.context.clock.now()).to_std().ok();
        Ok(wait
            .filter(|wait| !wait.is_zero())
            .map(|wait| wait.min(LOOK_EVERY)))
    }
}

fn warn(warnings: &[String]) {
    for warning in warnings {
        tracing::warn!("{warning}");
    }
}
