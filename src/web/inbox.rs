//! The one writer of events: many requests, one commit.
//!
//! A commit waits for the disk. While it does, further events gather, and the next commit takes all
//! of them: so thousands a second are on the disk before their answers go out. The thread owns its
//! database connection; requests wait for it without keeping others from being served.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tokio::sync::{Mutex, mpsc, oneshot};

use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::jobs::recording_download::DownloadTokens;
use crate::store::Store;
use crate::store::webhook_events::{NewEvent, SavedEvent};
use crate::zoom::webhook::Event;

use super::counts::Counts;

/// Events that wait for the disk; beyond, Zoom is asked to come again.
const MOST_WAITING: usize = 2048;

/// Events of one commit.
const MOST_IN_BATCH: usize = 256;

/// Zoom waits 3 seconds for its answer.
const MOST_TIME: Duration = Duration::from_millis(2500);

/// After a failure a question about health tries the database at most so often.
const TRY_EVERY: Duration = Duration::from_secs(1);

/// Who hears of events, and what is kept of them outside the database.
#[derive(Debug, Default)]
pub struct Outlet {
    /// Rung after each commit that brought something new. Nobody waits for this channel: full, it
    /// rings already, and closed, events are found by their state `new` all the same.
    pub bell: Option<mpsc::Sender<()>>,
    /// The bells of all threads that must live; one that broke off has closed its own.
    pub threads: Vec<mpsc::Sender<()>>,
    /// Where the tokens of events go, where jobs run that use them.
    pub tokens: Option<DownloadTokens>,
}

/// Why an event was not stored in time. Zoom comes again with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unstored {
    /// Too many wait already, or the writer is gone.
    Full,
    /// It took too long; it may be stored yet.
    Late,
    /// The database refused it.
    Failed,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// The last event was stored in time, or one could be stored now.
    Good,
    /// Events cannot be stored.
    NotStored,
    /// They are stored, and whoever applies them or runs the jobs broke off.
    NotApplied,
}

/// Where requests bring their events.
#[derive(Debug)]
pub struct Inbox {
    parcels: mpsc::Sender<Parcel>,
    threads: Vec<mpsc::Sender<()>>,
    tokens: Option<DownloadTokens>,
    healthy: Arc<AtomicBool>,
    /// When the database was tried last; locked while it is.
    tried: Mutex<Option<Instant>>,
}

/// The writer, until it has stored all that was brought.
#[derive(Debug)]
pub struct Writer {
    thread: JoinHandle<()>,
}

type Answer = oneshot::Sender<std::result::Result<SavedEvent, Unstored>>;

#[derive(Debug)]
enum Parcel {
    Event(Box<NewEvent>, Answer),
    /// Asks whether an event could be stored; dropped once that is known.
    Trial(#[expect(dead_code, reason = "its end is the answer")] oneshot::Sender<()>),
}

/// The row that an event becomes; its download token is not part of it.
#[must_use]
pub fn row_of(event: Event) -> NewEvent {
    NewEvent {
        event_type: event.event_type,
        zoom_meeting_id: event.zoom_meeting_id,
        zoom_meeting_uuid: event.zoom_meeting_uuid,
        participant_name: event.participant_name,
        participant_email: event.participant_email,
        participant_user_id: event.participant_user_id,
        occurred_at: event.occurred_at,
        body_sha256: event.body_sha256,
        raw_data: event.raw_data,
    }
}

impl Inbox {
    /// Opens the database and starts the writer.
    ///
    /// # Errors
    /// A database that cannot be opened.
    pub fn open(
        database: &Path,
        clock: Clock,
        counts: Arc<Counts>,
        outlet: Outlet,
    ) -> Result<(Self, Writer)> {
        let store = Store::open(database)?;
        let (parcels, incoming) = mpsc::channel(MOST_WAITING);
        let healthy = Arc::new(AtomicBool::new(true));
        let work = Work {
            store,
            clock,
            counts,
            bell: outlet.bell,
            healthy: Arc::clone(&healthy),
        };
        let thread = thread::Builder::new()
            .name("inbox".to_owned())
            .spawn(move || work.until_closed(incoming))
            .map_err(|error| Error::new(Code::Local, format!("no thread: {error}")))?;
        let inbox = Self {
            parcels,
            threads: outlet.threads,
            tokens: outlet.tokens,
            healthy,
            tried: Mutex::default(),
        };
        Ok((inbox, Writer { thread }))
    }

    /// Stores an event that came now; when this returns `Ok` it is on the disk.
    ///
    /// # Errors
    /// When that did not happen in time.
    pub async fn store(
        &self,
        mut event: Event,
        now: DateTime<Utc>,
    ) -> std::result::Result<SavedEvent, Unstored> {
        // Before the event is stored: from then on its work may be found.
        if let (Some(tokens), Some(token), Some(uuid)) = (
            &self.tokens,
            event.download_token.take(),
            &event.zoom_meeting_uuid,
        ) {
            tokens.remember(uuid, token, event.occurred_at, now);
        }
        let stored = self.bring(row_of(event)).await;
        if stored.is_err() {
            self.healthy.store(false, Ordering::Relaxed);
        }
        stored
    }

    async fn bring(&self, event: NewEvent) -> std::result::Result<SavedEvent, Unstored> {
        let (answer, stored) = oneshot::channel();
        let parcel = Parcel::Event(Box::new(event), answer);
        self.parcels.try_send(parcel).map_err(|_| Unstored::Full)?;
        match tokio::time::timeout(MOST_TIME, stored).await {
            Ok(Ok(stored)) => stored,
            Ok(Err(_)) => Err(Unstored::Full),
            Err(_) => Err(Unstored::Late),
        }
    }

    /// How it stands. After an event that was not stored the database is tried, so that nobody has to
    /// wait for the next event to hear that it is well again.
    pub async fn health(&self) -> Health {
        if !self.healthy.load(Ordering::Relaxed) {
            self.try_again().await;
        }
        if !self.healthy.load(Ordering::Relaxed) || self.parcels.is_closed() {
            Health::NotStored
        } else if self.threads.iter().any(mpsc::Sender::is_closed) {
            Health::NotApplied
        } else {
            Health::Good
        }
    }

    async fn try_again(&self) {
        let Ok(mut tried) = self.tried.try_lock() else {
            return;
        };
        if tried.is_some_and(|at| at.elapsed() < TRY_EVERY) {
            return;
        }
        let (trial, ended) = oneshot::channel();
        if self.parcels.try_send(Parcel::Trial(trial)).is_ok() {
            // It ends by being dropped, or is late; what it came to stands in `healthy`.
            let _ = tokio::time::timeout(MOST_TIME, ended).await;
        }
        *tried = Some(Instant::now());
    }
}

impl Writer {
    /// Waits until everything that was brought is stored; call it after the [`Inbox`] is gone.
    pub fn finish(self) {
        if self.thread.join().is_err() {
            tracing::error!("the writer of events broke off");
        }
    }
}

struct Work {
    store: Store,
    clock: Clock,
    counts: Arc<Counts>,
    bell: Option<mpsc::Sender<()>>,
    healthy: Arc<AtomicBool>,
}

impl Work {
    fn until_closed(self, mut incoming: mpsc::Receiver<Parcel>) {
        let mut parcels = Vec::with_capacity(MOST_IN_BATCH);
        while let Some(first) = incoming.blocking_recv() {
            parcels.push(first);
            while parcels.len() < MOST_IN_BATCH
                && let Ok(next) = incoming.try_recv()
            {
                parcels.push(next);
            }
            self.commit(&mut parcels);
        }
    }

    fn commit(&self, parcels: &mut Vec<Parcel>) {
        let mut events = Vec::with_capacity(parcels.len());
        let mut answers = Vec::with_capacity(parcels.len());
        let mut trials = Vec::new();
        for parcel in parcels.drain(..) {
            match parcel {
                Parcel::Event(event, answer) => {
                    events.push(*event);
                    answers.push(answer);
                }
                trial @ Parcel::Trial(_) => trials.push(trial),
            }
        }
        if events.is_empty() {
            let is_well = self.store.prove_writable().is_ok();
            self.healthy.store(is_well, Ordering::Relaxed);
        } else {
            self.save(&events, answers);
        }
        drop(trials);
    }

    fn save(&self, events: &[NewEvent], answers: Vec<Answer>) {
        let begin = Instant::now();
        let now = self.clock.now();
        match self.store.save_webhook_events(events, now) {
            Ok(saved) => {
                self.healthy.store(true, Ordering::Relaxed);
                self.counts.committed(events.len(), begin.elapsed(), now);
                let news = saved.iter().any(|saved| !saved.is_duplicate);
                for (saved, answer) in saved.into_iter().zip(answers) {
                    // Whoever no longer waits gets the event stored all the same.
                    let _ = answer.send(Ok(saved));
                }
                if let Some(bell) = self.bell.as_ref().filter(|_| news) {
                    let _ = bell.try_send(());
                }
            }
            Err(error) => {
                self.healthy.store(false, Ordering::Relaxed);
                self.counts.commit_failed();
                tracing::error!(%error, events = events.len(), "events could not be stored");
                for answer in answers {
                    let _ = answer.send(Err(Unstored::Failed));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_thread_that_broke_off_is_no_good_health() {
        let folder = tempfile::tempdir().unwrap();
        let (bell, rung) = mpsc::channel(1);
        let outlet = Outlet {
            threads: vec![bell],
            ..Outlet::default()
        };
        let database = folder.path().join("zoomctl.db");
        let counts = Arc::default();
        let (inbox, writer) = Inbox::open(&database, Clock::new(None), counts, outlet).unwrap();
        assert_eq!(inbox.health().await, Health::Good);
        drop(rung);
        assert_eq!(inbox.health().await, Health::NotApplied);
        drop(inbox);
        writer.finish();
    }
}
