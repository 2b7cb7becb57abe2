//! Applies events as they arrive and, where that is wanted, runs the jobs that they ask for.
//!
//! Threads of their own, with database connections of their own: requests never wait for them, and
//! events do not wait for a download. The applier works in small bites and rests as long as each of
//! them took, so that the writer of new events, whose answers Zoom waits for, gets the database in
//! between.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_download::{DownloadTokens, Options};
use crate::jobs::webhook_apply;
use crate::store::webhook_events::OpenEvents;

use super::inbox::Outlet;

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

/// Starts the threads: one that applies events, and with `jobs` one that runs what they ask for.
///
/// The inbox tells them of events through the outlet that comes back; they end when it is gone.
///
/// # Errors
/// When there can be no thread.
pub fn start(context: Context, jobs: Option<Context>) -> Result<(Outlet, Worker)> {
    let mut threads = Vec::new();
    let mut bells = Vec::new();
    let mut tokens = None;
    let mut next = None;
    if let Some(context) = jobs {
        let (bell, rung) = mpsc::channel(1);
        let vault = tokens.insert(DownloadTokens::default()).clone();
        bells.push(bell.clone());
        next = Some(bell);
        let runner = Runner {
            context,
            tokens: vault,
        };
        threads.push(thread_of("jobs", async move || {
            runner.until_closed(rung).await;
        })?);
    }
    let (bell, rung) = mpsc::channel(1);
    let applier = Applier {
        context,
        next,
        left: Vec::new(),
    };
    threads.push(thread_of("applier", async move || {
        applier.until_closed(rung).await;
    })?);
    bells.push(bell.clone());
    let outlet = Outlet {
        bell: Some(bell),
        threads: bells,
        tokens,
    };
    Ok((outlet, Worker { threads }))
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

/// Waits for the bell, at most so long: whether it rang, `None` when nobody can ring any more.
async fn rings(bell: &mut mpsc::Receiver<()>, pause: Duration) -> Option<bool> {
    tokio::select! {
        rang = bell.recv() => rang.map(|()| true),
        () = tokio::time::sleep(pause) => Some(false),
    }
}

/// Applies what arrives.
struct Applier {
    context: Context,
    /// The bell of who comes after.
    next: Option<mpsc::Sender<()>>,
    /// Events that could not be applied. They are no obstacle to others; the jobs try them again.
    left: Vec<i64>,
}

impl Applier {
    async fn until_closed(mut self, mut bell: mpsc::Receiver<()>) {
        let mut pause = Duration::ZERO;
        while let Some(rang) = rings(&mut bell, pause).await {
            pause = LOOK_EVERY;
            if let Err(error) = self.apply(!rang) {
                tracing::error!("events could not be applied: {}", error.message);
            }
            if let Some(next) = &self.next {
                // Full, it rings already.
                let _ = next.try_send(());
            }
        }
        // Nobody asks any more: what the last requests brought is applied, the jobs are cron's.
        if let Err(error) = self.apply(true) {
            tracing::error!("events could not be applied: {}", error.message);
        }
    }

    fn apply(&mut self, waiting_too: bool) -> Result<()> {
        loop {
            let begin = Instant::now();
            if self.bite(false, Some(BITE))? == 0 {
                break;
            }
            thread::sleep(begin.elapsed());
        }
        if waiting_too {
            self.bite(true, None)?;
        }
        Ok(())
    }

    /// Applies some events; returns how many there were.
    fn bite(&mut self, waiting: bool, limit: Option<u32>) -> Result<usize> {
        let open = OpenEvents {
            waiting,
            limit,
            except: &self.left,
        };
        let store = self.context.store()?;
        let applied = webhook_apply::apply_some(&self.context, store, &open)?;
        warn(&applied.warnings);
        self.left.extend(applied.left);
        Ok(applied.events)
    }
}

/// Runs what is due.
struct Runner {
    context: Context,
    tokens: DownloadTokens,
}

impl Runner {
    async fn until_closed(self, mut bell: mpsc::Receiver<()>) {
        let mut pause = Duration::ZERO;
        let mut not_before = Instant::now();
        while rings(&mut bell, pause).await.is_some() {
            // What the last requests brought waits for cron.
            if self.is_stopping() {
                break;
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

    fn is_stopping(&self) -> bool {
        let stop = self.context.stop.as_ref();
        stop.is_some_and(|stop| stop.check().is_err())
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
        let summary = outcome.summary;
        let wait = summary.next_at.map(|at| at - self.context.clock.now());
        Ok(match wait.map(|wait| wait.to_std().unwrap_or_default()) {
            // Asked for while the jobs ran.
            Some(Duration::ZERO) => Some(Duration::ZERO),
            _ if summary.is_left => None,
            wait => Some(wait.map_or(LOOK_EVERY, |wait| wait.min(LOOK_EVERY))),
        })
    }
}

fn warn(warnings: &[String]) {
    for warning in warnings {
        tracing::warn!("{warning}");
    }
}
