//! What webhook events do.
//!
//! An event is a claim about the past, signed by Zoom, that may come late, twice, before what it
//! builds on, or never. So it does as little as possible: it stores facts in the rows that the cron
//! jobs write too, by the same keys, and marks work as due. The jobs do the work; they apply what
//! is open before they begin, so that events stored by a receiver that does nothing else are never
//! left lying.
//!
//! Why the order does not matter:
//!
//! * A run of a meeting is known by its UUID, and once ended it has ended: `started` never undoes
//!   `ended`, of two words of a kind the later one by `event_ts` counts, and what was inferred from a
//!   recording never replaces what Zoom told.
//! * Live stays are made from the set of signs about a device (`crate::attendance::live`).
//! * Where a recording is, and the fields of a user, are those of the latest event by `event_ts`; a
//!   listing that is newer than an event stands. So does an account that had an address later.
//! * About a changed or deleted meeting an event says nothing that is believed: it asks the next
//!   `provision` to look at that meeting by itself. A deleted occurrence concerns its own session.
//! * `recording.completed` is a hint: the instance is listed by its UUID.
//!
//! An event about a meeting that no session knows waits. Provisioning, adopting and linking make
//! meetings known, and the events that waited for them are applied.

mod changes;
mod due;
mod event;
mod meetings;
mod participants;
mod recordings;
mod users;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::config::AttendanceFigures;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_sync::{margin, session_of};
use crate::schedule::Span;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::webhook_events::{EventScope, OpenEvents};
use crate::store::zoom_meetings::ServedSession;
use crate::store::{EventState, Store};

pub use due::{DueRuns, run_due};
pub(super) use due::{add_ended, ended_at, settle_participants};
use event::Event;

/// Events applied in one transaction, to stay far below half a second.
const EVENTS_PER_TRANSACTION: usize = 100;

/// What applying events came to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Applied {
    /// Events looked at.
    pub events: usize,
    /// Of these: their facts are stored, or they ask for nothing.
    pub applied: usize,
    /// Of these: about a meeting that no session knows yet.
    pub waiting: usize,
    /// Applied, but without what an event of their type has to tell; nothing came of them.
    pub unreadable: usize,
    /// Of these: could not be applied, and stay as they were.
    pub failed: usize,
    /// The numbers of those that could not.
    #[serde(skip)]
    pub left: Vec<i64>,
    /// What a person should know.
    #[serde(skip)]
    pub warnings: Vec<String>,
}

/// Which events are applied again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Replay {
    /// Those that happened since.
    pub since: Option<DateTime<Utc>>,
    /// Only this one.
    pub event_id: Option<i64>,
}

/// Applies the events that are new, and those whose meeting became known.
pub fn apply_open(context: &Context, store: &Store) -> Result<Applied> {
    let all = OpenEvents {
        waiting: true,
        ..OpenEvents::default()
    };
    apply_some(context, store, &all)
}

/// Applies some of the open events.
pub fn apply_some(context: &Context, store: &Store, open: &OpenEvents<'_>) -> Result<Applied> {
    let ids = store.open_webhook_events(open)?;
    apply(store, &context.config.attendance, &ids, context.clock.now())
}

/// Applies events again, whatever became of them before; on a copy of the database this shows what
/// would come of it.
pub fn replay(context: &Context, store: &Store, replay: Replay) -> Result<Applied> {
    let ids = match replay.event_id {
        Some(id) => vec![id],
        None => store.webhook_event_ids(&EventScope {
            since: replay.since,
            ..EventScope::default()
        })?,
    };
    apply(store, &context.config.attendance, &ids, context.clock.now())
}

/// Applies these events in this order. One that cannot be applied stays as it is and keeps no other.
///
/// # Errors
/// When the database is in trouble, not an event.
pub fn apply(
    store: &Store,
    figures: &AttendanceFigures,
    ids: &[i64],
    now: DateTime<Utc>,
) -> Result<Applied> {
    let mut applier = Applier {
        store,
        figures,
        now,
        known: HashMap::new(),
        applied: Applied::default(),
    };
    for batch in ids.chunks(EVENTS_PER_TRANSACTION) {
        let before = applier.applied.clone();
        let whole = store.together(|| batch.iter().try_for_each(|id| applier.one(*id)));
        if whole.is_err() {
            applier.applied = before;
            applier.one_by_one(batch)?;
        }
    }
    if !ids.is_empty() {
        store.refresh_status(now)?;
    }
    Ok(applier.applied)
}

/// What an event came to.
enum Effect {
    /// Its facts are stored; the session it is about.
    Stored(Option<String>),
    /// Its meeting is not known.
    Waits,
    /// It does not tell what an event of its type has to tell.
    Unreadable,
}

/// A meeting with the sessions that it serves or served.
struct Known {
    served: Vec<ServedSession>,
    sessions: Vec<Session>,
}

struct Applier<'a> {
    store: &'a Store,
    figures: &'a AttendanceFigures,
    now: DateTime<Utc>,
    /// By number; `None`: no session knows it.
    known: HashMap<String, Option<Known>>,
    applied: Applied,
}

impl Applier<'_> {
    /// Applies each event by itself, so that one that cannot be applied does not keep the others.
    fn one_by_one(&mut self, ids: &[i64]) -> Result<()> {
        for id in ids {
            let before = self.applied.clone();
            if let Err(error) = self.store.together(|| self.one(*id)) {
                self.applied = before;
                // Where nothing else can be written either, it is not the event.
                self.store.prove_writable()?;
                self.leave(*id, &error);
            }
        }
        Ok(())
    }

    fn leave(&mut self, id: i64, error: &Error) {
        let why = &error.message;
        self.applied.events += 1;
        self.applied.failed += 1;
        self.applied.left.push(id);
        self.applied
            .warnings
            .push(format!("event {id} stays as it is: {why}"));
    }

    fn one(&mut self, id: i64) -> Result<()> {
        let event = self.store.load_webhook_event(id)?;
        let event = event.ok_or_else(|| Error::not_found(format!("there is no event {id}")))?;
        let event = Event::of(event);
        self.applied.events += 1;
        let (state, session_id) = match self.effect(&event)? {
            Effect::Stored(session_id) => (EventState::Applied, session_id),
            Effect::Waits => (EventState::Waiting, None),
            Effect::Unreadable => {
                tracing::debug!(event = id, kind = event.kind, "nothing to read in it");
                self.applied.unreadable += 1;
                (EventState::Applied, None)
            }
        };
        match state {
            EventState::Waiting => self.applied.waiting += 1,
            EventState::New | EventState::Applied => self.applied.applied += 1,
        }
        self.store
            .mark_webhook_event(id, state, session_id.as_deref())?;
        Ok(())
    }

    fn effect(&mut self, event: &Event) -> Result<Effect> {
        if event.kind.starts_with("user.") {
            return self.user(event);
        }
        let family: fn(&mut Self, &Event) -> Result<Effect> = match event.kind.as_str() {
            "meeting.started" | "meeting.ended" => Self::run_of_meeting,
            "meeting.updated"
            | "meeting.deleted"
            | "meeting.permanently_deleted"
            | "meeting.recovered" => Self::change,
            kind if participants::tells_a_sign(kind) => Self::participant,
            kind if recordings::tells_something(kind) => Self::recording,
            // Nothing follows from it, so it need not wait either.
            _ => return Ok(Effect::Stored(None)),
        };
        if let Some(number) = &event.number
            && self.known(number)?.is_none()
        {
            return Ok(Effect::Waits);
        }
        family(self, event)
    }

    /// The meeting with this number, if a session knows it.
    fn known(&mut self, number: &str) -> Result<Option<&Known>> {
        if !self.known.contains_key(number) {
            let known = self.load(number)?;
            self.known.insert(number.to_owned(), known);
        }
        Ok(self.known.get(number).and_then(Option::as_ref))
    }

    fn load(&self, number: &str) -> Result<Option<Known>> {
        let served = self.store.sessions_of_number(number)?;
        if served.is_empty() {
            return Ok(None);
        }
        let ids = served.iter().map(|served| served.session_id.clone());
        let filter = SessionFilter {
            ids: Some(ids.collect()),
            ..SessionFilter::default()
        };
        let sessions = self.store.list_sessions(&filter, self.now)?;
        Ok(Some(Known { served, sessions }))
    }

    /// The session that a run of the meeting belongs to.
    fn session_of(&mut self, number: &str, span: Span) -> Result<Option<String>> {
        let margin = margin(self.figures);
        let known = self.known(number)?;
        let session = known.and_then(|known| session_of(&known.sessions, span, margin));
        Ok(session.map(|session| session.session_id.clone()))
    }
}
