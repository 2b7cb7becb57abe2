//! The page's own connection to the database, on a thread of its own.
//!
//! Questions queue up and are answered one after the other; each takes well below a millisecond.

use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::error::{Error, Result};
use crate::store::{self, Store};

/// Questions that wait; beyond, visitors are asked to come again.
const MOST_WAITING: usize = 512;

/// Longest wait for an answer: another process may be writing.
const MOST_TIME: Duration = Duration::from_secs(10);

type Question = Box<dyn FnOnce(&Store) + Send>;

/// Where requests ask.
#[derive(Debug)]
pub(super) struct Desk(mpsc::Sender<Question>);

/// The thread that answers, until the `Desk` is gone.
#[derive(Debug)]
pub struct Clerk(JoinHandle<()>);

impl Desk {
    /// Opens the database and begins to answer.
    pub(super) fn open(database: &Path) -> Result<(Self, Clerk)> {
        let store = Store::open(database)?;
        let (questions, mut asked) = mpsc::channel::<Question>(MOST_WAITING);
        let thread = thread::Builder::new()
            .name("join page".to_owned())
            .spawn(move || {
                while let Some(question) = asked.blocking_recv() {
                    question(&store);
                }
            })
            .map_err(|error| Error::local(format!("no thread: {error}")))?;
        Ok((Self(questions), Clerk(thread)))
    }

    /// The answer to a question; `None` where the database gives none in time.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Store) -> store::Result<T> + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        let question: Question = Box::new(move |store| {
            // Nobody may be waiting any more.
            let _ = answer.send(question(store));
        });
        self.0.try_send(question).ok()?;
        match tokio::time::timeout(MOST_TIME, answered).await.ok()?.ok()? {
            Ok(value) => Some(value),
            Err(error) => {
                tracing::warn!(%error, "the join page cannot use the database");
                None
            }
        }
    }
}

impl Clerk {
    /// Waits until everything that was asked is answered; call it after the `Desk` is gone.
    pub fn finish(self) {
        if self.0.join().is_err() {
            tracing::error!("the join page's thread died");
        }
    }
}
