//! Applies events as they arrive and, where that is wanted, runs the jobs that they ask for.
//!
//! A thread of its own, with a database connection of its own: requests never wait for it. It works
//! in small bites and rests as long as each of them took, so that the writer of new events, whose
//! answers Zoom waits for, gets the database in between.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tokio::sync::mpsc::{self, error::TryRecvError};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_download::{DownloadTokens, Options};
use crate::jobs::webhook_apply;
use crate::store::Store;

use super::inbox::Arrival;

/// Arrivals that are told and not taken yet; what is not told is found in the database.
const MOST_TOLD: usize = 4096;

/// Events of one bite.
const BITE: u32 = 20;

/// So often it looks by itself: for events of other processes, for meetings that became known.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Downloads at the same time.
const DOWNLOADS: usize = 4;

/// The thread, until there is nothing to apply any more.
#[derive(Debug)]
pub struct Worker {
    thread: JoinHandle<()>,
}

impl Worker {
    /// Waits until all events are applied; call it after everybody who tells of arrivals is gone.
    pub fn finish(self) {
        if self.thread.join().is_err() {
            tracing::error!("the thread that applies events broke off");
        }
    }
}

/// Starts the thread.
///
/// # Errors
/// When there can be no thread.
pub fn start(context: Context, run_jobs: bool) -> Result<(mpsc::Sender<Arrival>, Worker)> {
    let no_thread = |error: std::io::Error| Error::local(format!("no thread: {error}"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(no_thread)?;
    let (told, arrivals) = mpsc::channel(MOST_TOLD);
    let thread = thread::Builder::new()
        .name("worker".to_owned())
        .spawn(move || {
            let mut work = Work {
                context,
                run_jobs,
                tokens: DownloadTokens::default(),
            };
            runtime.block_on(work.until_closed(arrivals));
        })
        .map_err(no_thread)?;
    Ok((told, Worker { thread }))
}

struct Work {
    context: Context,
    run_jobs: bool,
    tokens: DownloadTokens,
}

impl Work {
    async fn until_closed(&mut self, mut arrivals: mpsc::Receiver<Arrival>) {
        let mut pause = Duration::ZERO;
        loop {
            let arrival = tokio::select! {
                arrival = arrivals.recv() => match arrival {
                    Some(arrival) => Some(arrival),
                    None => break,
                },
                () = tokio::time::sleep(pause) => None,
            };
            let looks = arrival.is_none();
            if let Err(error) = self.take(arrival, &mut arrivals) {
                tracing::error!("an event could not be read: {}", error.message);
            }
            pause = match self.work(looks).await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::error!("events could not be applied: {}", error.message);
                    LOOK_EVERY
                }
            };
        }
        // Nobody asks any more: what the last requests brought is applied, the jobs are cron's.
        if let Err(error) = self.apply(true) {
            tracing::error!("events could not be applied: {}", error.message);
        }
    }

    /// Takes the tokens of all that has arrived.
    fn take(
        &mut self,
        first: Option<Arrival>,
        arrivals: &mut mpsc::Receiver<Arrival>,
    ) -> Result<()> {
        let mut next = first;
        while let Some(arrival) = next {
            self.keep_token(arrival)?;
            next = match arrivals.try_recv() {
                Ok(arrival) => Some(arrival),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => None,
            };
        }
        Ok(())
    }

    fn keep_token(&mut self, arrival: Arrival) -> Result<()> {
        let (Some(token), true) = (arrival.download_token, self.run_jobs) else {
            return Ok(());
        };
        let event = self.context.store()?.load_webhook_event(arrival.event_id)?;
        if let Some(event) = event
            && let Some(uuid) = &event.zoom_meeting_uuid
        {
            let now = self.context.clock.now();
            self.tokens.remember(uuid, token, event.occurred_at, now);
        }
        Ok(())
    }

    /// Applies and runs what is due; returns how long there is nothing to do.
    async fn work(&mut self, looks: bool) -> Result<Duration> {
        self.apply(looks)?;
        if !self.run_jobs {
            return Ok(LOOK_EVERY);
        }
        let options = Options {
            jobs: DOWNLOADS,
            tokens: self.tokens.clone(),
            ..Options::default()
        };
        let outcome = webhook_apply::run_due(&self.context, Some(options)).await?;
        for warning in &outcome.warnings {
            tracing::warn!("{warning}");
        }
        if let Some(error) = &outcome.error {
            tracing::error!("a job did not do all its work: {}", error.message);
            return Ok(LOOK_EVERY);
        }
        let next = outcome.summary.next_at;
        let wait = next.map(|at| at - self.context.clock.now());
        // What is due and yet not done (cron is at it) is not asked for without a pause.
        let wait = wait.map(|wait| wait.to_std().unwrap_or(LOOK_EVERY));
        Ok(wait.map_or(LOOK_EVERY, |wait| wait.min(LOOK_EVERY)))
    }

    fn apply(&self, waiting_too: bool) -> Result<()> {
        let store: &Store = self.context.store()?;
        loop {
            let begin = Instant::now();
            let applied = webhook_apply::apply_new(&self.context, store, BITE)?;
            warn(&applied);
            if applied.events == 0 {
                break;
            }
            thread::sleep(begin.elapsed());
        }
        if waiting_too {
            warn(&webhook_apply::apply_open(&self.context, store)?);
        }
        Ok(())
    }
}

fn warn(applied: &webhook_apply::Applied) {
    for warning in &applied.warnings {
        tracing::warn!("{warning}");
    }
}
