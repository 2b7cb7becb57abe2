//! The way of a request: fault, token, scope, limits, the call itself, journal.

mod admit;
mod state;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Notify;

use self::admit::{admit, written_resource};
pub(crate) use self::state::State;
use self::state::{Late, Open};
use super::api::operations;
use super::api::{self, Answer, Body, Call, Refusal, Request};
use super::faults::{Close, Effect, Target};
use super::journal::{Entry, body_text};
use super::routes::downloads;
use super::tokens::TokenRequest;
use super::webhooks::settled;

/// What a gateway shows to people.
const PAGE: &str =
    "<!DOCTYPE html>\n<html><body><h1>Service temporarily unavailable</h1></body></html>\n";

/// Which of Zoom's hosts was asked; the names are those of the journal and of fault rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Api,
    OAuth,
    Download,
    Files,
}

impl Side {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::OAuth => "oauth",
            Self::Download => "download",
            Self::Files => "files",
        }
    }
}

/// What the server is to send.
pub(crate) enum Reply {
    Send {
        answer: Answer,
        effect: Option<Box<Effect>>,
    },
    /// Close the connection without a word.
    HangUp,
}

/// The whole simulated Zoom, shared by its listeners.
pub(crate) struct Service {
    state: Mutex<State>,
    started: Instant,
    /// Wakes the player when the clock or the timeline changed.
    pub(crate) changed: Notify,
    /// Wakes the sender of webhooks.
    pub(crate) posted: Notify,
    /// Tells that nothing is due for delivery.
    pub(crate) delivered: Notify,
}

impl Service {
    pub(crate) fn new(state: State) -> Self {
        Self {
            state: Mutex::new(state),
            started: Instant::now(),
            changed: Notify::new(),
            posted: Notify::new(),
            delivered: Notify::new(),
        }
    }

    /// Something may have changed: the player and the sender look again.
    pub(crate) fn wake(&self) {
        self.changed.notify_one();
        self.posted.notify_one();
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        // A panic under the lock fails the test that caused it; others may go on.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the clock, steps it, changes its speed; plays what became due and waits until the
    /// events of it were sent.
    pub(crate) async fn move_clock(
        &self,
        to: Option<DateTime<Utc>>,
        step: TimeDelta,
        speed: Option<f64>,
    ) {
        {
            let mut state = self.lock();
            let wall = Instant::now();
            if let Some(speed) = speed {
                state.clock.set_speed(speed, wall);
            }
            if let Some(to) = to {
                state.clock.set(to, wall);
            }
            state.clock.step(step, wall);
            state.catch_up();
        }
        self.wake();
        settled(self).await;
    }

    /// Takes one request from arrival to answer.
    pub(crate) async fn reply(&self, side: Side, request: Request, head: TokenHead) -> Reply {
        let (mut open, effect) = self.arrive(side, &request);
        if let Some(delay) = effect.as_ref().and_then(|effect| effect.delay) {
            tokio::time::sleep(delay).await;
        }
        let reply = self.act(side, request, &head, &open, effect);
        if let Reply::Send { answer, .. } = &reply {
            open.entry.status = Some(answer.status);
            if let Body::Media { slice, .. } = &answer.body {
                self.lock().journal.counters.bytes_served += slice.len();
            }
        }
        reply
    }

    fn arrive(&self, side: Side, request: &Request) -> (Open<'_>, Option<Box<Effect>>) {
        let found = (side == Side::Api)
            .then(|| operations::find(&request.method, &request.path))
            .flatten();
        let operation = found.map(|(operation, _)| operation);
        let mut state = self.lock();
        let state = &mut *state;
        let path = request.path.strip_prefix("/v2").unwrap_or(&request.path);
        let target = Target {
            host: side.word(),
            method: request.method.as_str(),
            path,
        };
        let effect = state.faults.choose(&target, state.clock.now());
        if let Some(jump) = effect.as_ref().and_then(|effect| effect.clock) {
            state.clock.step(jump, Instant::now());
            self.wake();
        }
        if effect.as_ref().is_some_and(|effect| effect.revoke_token) {
            state.tokens.revoke_all();
        }
        for late in &mut state.late {
            late.after_calls = late.after_calls.saturating_sub(1);
        }
        let now = state.catch_up();
        let number = state
            .journal
            .begin(operation.map(|operation| operation.label));
        let entry = Entry {
            number,
            at: now,
            elapsed_ms: self.started.elapsed().as_millis() as u64,
            host: side.word(),
            method: request.method.to_string(),
            path: request.path.clone(),
            query: query_text(side, request),
            operation: operation.map_or("", |operation| operation.path),
            category: operation.map(|operation| operation.label.word()),
            status: None,
            bearer: request.bearer.is_some(),
            fault: effect.as_ref().map(|effect| effect.name.clone()),
            body: if side == Side::Api {
                body_text(&request.body)
            } else {
                None
            },
        };
        let resource = written_resource(request).filter(|_| side == Side::Api);
        let concurrent = resource
            .as_ref()
            .is_some_and(|r| !state.writing.insert(r.clone()));
        let holds = resource.filter(|_| !concurrent);
        let open = Open {
            service: self,
            entry,
            holds,
            concurrent,
            operation,
        };
        (open, effect.map(Box::new))
    }

    fn act(
        &self,
        side: Side,
        request: Request,
        head: &TokenHead,
        open: &Open<'_>,
        effect: Option<Box<Effect>>,
    ) -> Reply {
        let Some(effect) = effect else {
            return Reply::Send {
                answer: self.answer(side, &request, head, open, None),
                effect: None,
            };
        };
        if effect.close == Some(Close::Before) {
            return Reply::HangUp;
        }
        if effect.late.is_some() || effect.late_calls.is_some() {
            let mut state = self.lock();
            let at = effect.late.map(|late| state.clock.now() + late);
            state.late.push(Late {
                request,
                at,
                after_calls: effect.late_calls.unwrap_or(0),
            });
            return Reply::HangUp;
        }
        let mut answer = if effect.acts {
            self.answer(side, &request, head, open, Some(&effect))
        } else {
            Answer {
                status: 500,
                headers: Vec::new(),
                body: Body::Empty,
            }
        };
        if effect.close == Some(Close::After) {
            return Reply::HangUp;
        }
        self.disguise(&mut answer, &effect);
        Reply::Send {
            answer,
            effect: Some(effect),
        }
    }

    /// Puts what the fault wants in the place of status and body.
    fn disguise(&self, answer: &mut Answer, effect: &Effect) {
        if effect.html {
            *answer = Answer::html(effect.status.unwrap_or(200), PAGE);
            return;
        }
        answer.status = effect.status.unwrap_or(answer.status);
        if let Some(body) = &effect.body {
            answer.body = Body::text("application/json;charset=UTF-8", body.clone());
        } else if !effect.acts {
            let language = self.lock().world.account.language;
            let refusal = Refusal::other(answer.status, answer.status.into(), "Sandbox fault.");
            answer.body = refusal.answer(language, true).body;
        } else if let (true, Body::Bytes { bytes, .. }) = (effect.broken_json, &mut answer.body) {
            bytes.truncate(bytes.len() / 2);
        }
    }

    fn answer(
        &self,
        side: Side,
        request: &Request,
        head: &TokenHead,
        open: &Open<'_>,
        effect: Option<&Effect>,
    ) -> Answer {
        let wall = Instant::now();
        let mut state = self.lock();
        let state = &mut *state;
        let now = state.catch_up();
        let mut call = Call::new(request, now);
        call.list_lag = effect
            .and_then(|effect| effect.lag)
            .unwrap_or(TimeDelta::zero());
        match side {
            Side::OAuth => {
                let request = TokenRequest {
                    authorization: head.authorization.as_deref(),
                    content_type: head.content_type.as_deref(),
                    body: &request.body,
                };
                state.tokens.issue(&request, wall)
            }
            Side::Download => {
                let live = state.tokens.is_live(request.bearer.as_deref(), wall);
                downloads::begin(&state.world, &call, live)
            }
            Side::Files if effect.is_some_and(|effect| effect.ignore_range) => {
                let request = Request {
                    range: None,
                    ..request.clone()
                };
                downloads::serve(&state.world, &Call::new(&request, now))
            }
            Side::Files => downloads::serve(&state.world, &call),
            Side::Api => {
                let outcome = admit(state, request, open, now, wall)
                    .and_then(|()| api::dispatch(&mut state.world, &mut call));
                let label = open.operation.map(|operation| operation.label.word());
                state.webhooks.collect(&mut state.world);
                self.wake();
                match outcome {
                    Ok(mut answer) => {
                        // Answers to good requests carry the category at most (zoom-api §4 [L]).
                        answer
                            .headers
                            .extend(label.map(|l| ("x-ratelimit-category", l.to_owned())));
                        answer
                    }
                    Err(refusal) => {
                        refusal.answer(state.world.account.language, request.wants_json)
                    }
                }
            }
        }
    }
}

/// The headers that only the token endpoint reads.
#[derive(Default)]
pub(crate) struct TokenHead {
    pub(crate) authorization: Option<String>,
    pub(crate) content_type: Option<String>,
}

/// The query for the journal; that of downloads is a secret.
fn query_text(side: Side, request: &Request) -> String {
    if side != Side::Api {
        return String::new();
    }
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&request.query)
        .finish()
}
