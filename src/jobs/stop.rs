//! A gentle stop: the first SIGINT or SIGTERM lets the current item finish, a second one leaves now.

use std::future::pending;
use std::time::{Duration, Instant};

use tokio::signal::unix::{self, SignalKind};
use tokio::sync::watch;

use crate::error::{Code, Error, Exit, Result};

/// Signals so close together are one: `timeout` sends one to its child and one to the whole group.
const TOGETHER: Duration = Duration::from_millis(300);

/// Which signal asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Interrupt,
    Terminate,
}

impl Signal {
    fn exit(self) -> Exit {
        match self {
            Self::Interrupt => Exit::Interrupted,
            Self::Terminate => Exit::Terminated,
        }
    }
}

/// Whether somebody asked this process to stop.
#[derive(Clone, Debug)]
pub struct Stop {
    asked: watch::Receiver<Option<Signal>>,
}

impl Stop {
    /// Listens from now on; `say`: whoever asks at a terminal is told that it was heard.
    pub fn listen(say: bool) -> Self {
        let (tell, asked) = watch::channel(None);
        // Before the task gets its turn: until then a signal would end the process.
        let mut signals = Signals::listen();
        tokio::spawn(async move {
            let first = tokio::select! {
                signal = signals.next() => signal,
                // A server runs jobs one after the other: the listener goes with its run.
                () = tell.closed() => return,
            };
            if say {
                tracing::warn!("stopping after what is under way; once more stops at once");
            }
            if tell.send(Some(first)).is_err() {
                return;
            }
            let heard = Instant::now();
            let second = loop {
                let signal = signals.next().await;
                if heard.elapsed() >= TOGETHER {
                    break signal;
                }
            };
            leave(second.exit());
        });
        Self { asked }
    }

    /// An error where a signal came.
    pub fn check(&self) -> Result<()> {
        match *self.asked.borrow() {
            None => Ok(()),
            Some(signal) => Err(stopped(signal)),
        }
    }

    /// Nobody listens; a signal ends the process by itself.
    pub fn never() -> Self {
        Self {
            asked: watch::channel(None).1,
        }
    }

    /// What the work answers, or the error of the signal that comes first: for work that may end
    /// anywhere, since it only asks.
    ///
    /// # Errors
    /// Those of the work beside the signal.
    pub async fn or<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        tokio::select! {
            biased;
            stopped = self.asked() => Err(stopped),
            done = work => done,
        }
    }

    /// Waits for a signal; never returns without one.
    pub async fn asked(&self) -> Error {
        let mut asked = self.asked.clone();
        match asked.wait_for(Option::is_some).await {
            Ok(signal) => stopped(signal.unwrap_or(Signal::Interrupt)),
            // The listener is gone: nobody can ask any more.
            Err(_) => pending().await,
        }
    }
}

fn stopped(signal: Signal) -> Error {
    let name = match signal {
        Signal::Interrupt => "interrupted",
        Signal::Terminate => "terminated",
    };
    Error::new(
        Code::Interrupted,
        format!("{name}; everything finished so far is saved"),
    )
    .hint("the same command goes on where this one stopped")
    .exit_as(signal.exit())
}

#[expect(
    clippy::exit,
    reason = "a second signal means now; all state is in committed transactions"
)]
fn leave(exit: Exit) {
    std::process::exit(i32::from(exit.code()));
}

/// What asks a process to stop. Where no handler can be had the signal ends the process by itself.
struct Signals {
    interrupt: Option<unix::Signal>,
    terminate: Option<unix::Signal>,
}

impl Signals {
    fn listen() -> Self {
        Self {
            interrupt: unix::signal(SignalKind::interrupt()).ok(),
            terminate: unix::signal(SignalKind::terminate()).ok(),
        }
    }

    async fn next(&mut self) -> Signal {
        tokio::select! {
            () = came(&mut self.interrupt) => Signal::Interrupt,
            () = came(&mut self.terminate) => Signal::Terminate,
        }
    }
}

async fn came(signal: &mut Option<unix::Signal>) {
    let heard = match signal {
        Some(signal) => signal.recv().await,
        None => None,
    };
    if heard.is_none() {
        pending::<()>().await;
    }
}
