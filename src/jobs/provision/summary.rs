//! What provisioning tells: counts that add up, ids, errors.

use serde::{Deserialize, Serialize};

use crate::error::{Code, Error, Exit};

use super::apply::{Done, ItemResult, LinkReport};
use super::plan::{Action, Candidate, Change, Deed};

/// The object that `provision` prints. `total` is the sum of the counts after it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Summary {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    pub run_id: Option<i64>,
    pub total: usize,
    pub created: usize,
    pub adopted: usize,
    pub updated: usize,
    pub deleted: usize,
    pub unchanged: usize,
    pub skipped: usize,
    pub deferred: usize,
    pub failed: usize,
    pub unknown: usize,
    pub duplicates_removed: usize,
    /// People who got a link of their own.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub registered: usize,
    /// People whose link was cancelled.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub unregistered: usize,
    /// Created, adopted or updated.
    pub session_ids: Vec<String>,
    pub errors: Vec<SessionError>,
    pub triggered_by: String,
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Vec<PlannedAction>>,
    #[serde(skip)]
    worst: Option<Error>,
}

/// Why one session is not as it should be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SessionError {
    pub session_id: String,
    pub code: String,
    pub message: String,
    /// It only waits; one sentence for each host says so.
    #[serde(skip)]
    waits: bool,
}

/// One action of a dry run.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedAction {
    pub action: &'static str,
    pub session_id: String,
    pub zoom_meeting_id: Option<String>,
    pub host_email: Option<String>,
    changes: Vec<Change>,
    /// How many people get a link of their own.
    #[serde(skip_serializing_if = "is_zero")]
    register: usize,
    /// How many links are cancelled.
    #[serde(skip_serializing_if = "is_zero")]
    unregister: usize,
    /// Why it cannot be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// When it is done, where the host's day is used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred_until: Option<String>,
}

impl Summary {
    pub(super) fn new(run_id: Option<i64>, triggered_by: &str) -> Self {
        Self {
            dry_run: run_id.is_none(),
            run_id,
            total: 0,
            created: 0,
            adopted: 0,
            updated: 0,
            deleted: 0,
            unchanged: 0,
            skipped: 0,
            deferred: 0,
            failed: 0,
            unknown: 0,
            duplicates_removed: 0,
            registered: 0,
            unregistered: 0,
            session_ids: Vec::new(),
            errors: Vec::new(),
            triggered_by: triggered_by.to_owned(),
            plan: None,
            worst: None,
        }
    }

    /// Counts what was done.
    pub(super) fn count(&mut self, results: &[ItemResult]) {
        for result in results {
            self.one(&result.session_id, &result.done);
        }
    }

    /// Counts what became of personal links.
    pub(super) fn count_links(&mut self, report: &LinkReport) {
        self.registered = report.registered;
        self.unregistered = report.cancelled;
        for (session_id, error) in &report.errors {
            let partial = matches!(error.exit(), Exit::Usage | Exit::NotFound | Exit::Internal);
            self.tell(session_id, error, partial);
        }
    }

    /// Counts what would be done.
    pub(super) fn count_plan(&mut self, actions: &[Action], candidates: &[Candidate]) {
        for (action, candidate) in actions.iter().zip(candidates) {
            self.registered += action.links.register.len();
            self.unregistered += action.links.cancel.len() + action.links.forget.len();
            if let Some(error) = &candidate.no_links {
                self.tell(&action.session_id, error, false);
            }
            let done = match &action.put_off {
                _ if matches!(action.deed, Deed::Report) => Done::drifted(&action.changes),
                Some(error) => Done::Deferred(error.clone()),
                None => Done::planned(&action.deed),
            };
            self.one(&action.session_id, &done);
        }
        self.plan = Some(
            actions
                .iter()
                .filter(|action| !matches!(action.deed, Deed::Skip))
                .map(|action| PlannedAction {
                    action: action.name(),
                    session_id: action.session_id.clone(),
                    zoom_meeting_id: action.zoom_meeting_id.clone(),
                    host_email: action.host_email.clone(),
                    changes: action.changes.clone(),
                    register: action.links.register.len(),
                    unregister: action.links.cancel.len() + action.links.forget.len(),
                    message: action.why_not().map(str::to_owned),
                    deferred_until: action
                        .put_off
                        .as_ref()
                        .and_then(|error| error.retry_at)
                        .map(crate::clock::rfc3339),
                })
                .collect(),
        );
    }

    /// Counts a decision that would make or adopt the meeting of one session.
    pub(super) fn count_one(
        &mut self,
        action: &'static str,
        candidate: &Candidate,
        zoom_meeting_id: Option<String>,
    ) {
        let session_id = candidate.session_id.clone();
        let done = match action {
            "adopt" => Done::Adopted,
            _ => Done::Created,
        };
        self.one(&session_id, &done);
        self.plan.get_or_insert_default().push(PlannedAction {
            action,
            session_id,
            zoom_meeting_id,
            host_email: candidate.host_email.clone(),
            changes: Vec::new(),
            register: 0,
            unregister: 0,
            message: None,
            deferred_until: None,
        });
    }

    fn one(&mut self, session_id: &str, done: &Done) {
        self.total += 1;
        let (counter, changed, error) = match done {
            Done::Created => (&mut self.created, true, None),
            Done::Adopted => (&mut self.adopted, true, None),
            Done::Updated => (&mut self.updated, true, None),
            Done::Deleted => (&mut self.deleted, false, None),
            Done::Unchanged => (&mut self.unchanged, false, None),
            Done::Skipped => (&mut self.skipped, false, None),
            Done::Drifted(error) => (&mut self.skipped, false, Some(error)),
            Done::Deferred(error) => (&mut self.deferred, false, Some(error)),
            Done::Failed(error) => (&mut self.failed, false, Some(error)),
            Done::Unanswered { error, .. } | Done::Unsettled(error) => {
                (&mut self.unknown, false, Some(error))
            }
        };
        *counter += 1;
        if changed {
            self.session_ids.push(session_id.to_owned());
        }
        if let Some(error) = error {
            let partial = matches!(done, Done::Failed(_)) && error.exit() != Exit::NotAuthorised;
            self.tell(session_id, error, partial);
        }
    }

    /// Names an error; `partial`: it counts as one of several items that failed.
    fn tell(&mut self, session_id: &str, error: &Error, partial: bool) {
        self.errors.push(SessionError {
            session_id: session_id.to_owned(),
            code: error.code.name(),
            message: error.message.clone(),
            waits: error.exit() == Exit::TryAgain,
        });
        let kind = match partial {
            true => Error::new(
                Code::Partial,
                "some sessions failed; the rest is done and saved",
            )
            .hint(match self.dry_run {
                true => "look at them before the run",
                false => "zoomctl run show lists them",
            }),
            false => error.clone(),
        };
        self.worst = Some(match self.worst.take() {
            Some(worst) => worst.graver(kind),
            None => kind,
        });
    }

    /// Why the exit is not 0, with the sessions that it is about.
    pub(super) fn error(&self) -> Option<Error> {
        let told = self.errors.iter().filter(|told| !told.waits);
        let details = told.filter_map(|told| serde_json::to_value(told).ok());
        Some(self.worst.clone()?.details(details.collect()))
    }

    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let counts = [
            (self.created, "created"),
            (self.adopted, "adopted"),
            (self.updated, "updated"),
            (self.deleted, "deleted"),
            (self.unchanged, "unchanged"),
            (self.skipped, "skipped"),
            (self.deferred, "deferred"),
            (self.failed, "failed"),
            (self.unknown, "unknown"),
            (self.duplicates_removed, "duplicates removed"),
            (self.registered, "people registered"),
            (self.unregistered, "links cancelled"),
        ];
        let told: Vec<_> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        let noun = if self.total == 1 {
            "session"
        } else {
            "sessions"
        };
        match told.as_slice() {
            [] => "no session needs a meeting".to_owned(),
            told => format!("{} {noun}: {}", self.total, told.join(", ")),
        }
    }

    /// The plan as `+ ~ - =` lines.
    pub fn plan_lines(&self) -> String {
        let mut lines = String::new();
        for action in self.plan.iter().flatten() {
            let sign = match action.action {
                "create" => '+',
                "adopt" | "update" => '~',
                "delete" => '-',
                "unchanged" => '=',
                _ => '!',
            };
            lines.push_str(&format!("{sign} {} {}", action.action, action.session_id));
            if let Some(host) = &action.host_email {
                lines.push_str(&format!(" ({host})"));
            }
            if let Some(id) = &action.zoom_meeting_id {
                lines.push_str(&format!(" meeting {id}"));
            }
            if let Some(until) = &action.deferred_until {
                lines.push_str(&format!(", not before {until}"));
            }
            if let Some(message) = &action.message {
                lines.push_str(&format!(": {message}"));
            }
            for (count, what) in [
                (action.register, "people get a link of their own"),
                (action.unregister, "personal links end"),
            ] {
                if count > 0 {
                    lines.push_str(&format!("\n    {count} {what}"));
                }
            }
            for change in &action.changes {
                lines.push_str(&format!(
                    "\n    {}: {:?} -> {:?}",
                    change.field, change.from, change.to
                ));
            }
            lines.push('\n');
        }
        lines
    }
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}
