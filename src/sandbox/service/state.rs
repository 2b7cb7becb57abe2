//! Everything behind the one lock, and requests that are under way.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use crate::sandbox::api::operations::Operation;
use crate::sandbox::api::{self, Call, Request};
use crate::sandbox::clock::Clock;
use crate::sandbox::faults::Faults;
use crate::sandbox::journal::{Entry, Journal};
use crate::sandbox::limits::Limits;
use crate::sandbox::tokens::Tokens;
use crate::sandbox::webhooks::Webhooks;
use crate::sandbox::world::World;

use super::Service;

/// A request whose effect comes later than its answer should have.
#[derive(Debug)]
pub(crate) struct Late {
    pub(super) request: Request,
    pub(super) at: Option<DateTime<Utc>>,
    pub(super) after_calls: u64,
}

/// Everything behind one lock; it is held for the computation of one answer at most.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) world: World,
    pub(crate) tokens: Tokens,
    pub(crate) limits: Limits,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) webhooks: Webhooks,
    pub(super) late: Vec<Late>,
    /// Users and meetings that are being written to.
    pub(super) writing: HashSet<String>,
}

impl State {
    pub(crate) fn new(clock: Clock, world: World, tokens: Tokens, webhooks: Webhooks) -> Self {
        Self {
            clock,
            world,
            tokens,
            limits: Limits::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            webhooks,
            late: Vec::new(),
            writing: HashSet::new(),
        }
    }

    /// Plays what is due by now, late requests included.
    pub(crate) fn catch_up(&mut self) -> DateTime<Utc> {
        let now = self.clock.now();
        self.world.facts.wanted = self.webhooks.wanted();
        self.world.advance(now);
        let due = |late: &mut Late| late.after_calls == 0 && late.at.is_none_or(|at| at <= now);
        let due: Vec<_> = self.late.extract_if(.., due).collect();
        for late in due {
            let mut call = Call::new(&late.request, now);
            // Nobody waits for the answer, not even for a refusal.
            drop(api::dispatch(&mut self.world, &mut call));
        }
        self.webhooks.collect(&mut self.world);
        now
    }
}

/// A request that is under way; it is written down when it ends, however it ends.
pub(super) struct Open<'a> {
    pub(super) service: &'a Service,
    pub(super) entry: Entry,
    pub(super) holds: Option<String>,
    pub(super) concurrent: bool,
    pub(super) operation: Option<&'static Operation>,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        let mut state = self.service.lock();
        if let Some(resource) = &self.holds {
            state.writing.remove(resource);
        }
        state.journal.end(self.entry.clone());
    }
}
