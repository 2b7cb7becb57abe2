//! A stay: one row that Zoom reports, one device from join to leave.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::identity::KeyKind;
use super::interval::Interval;
use super::names::fold_name;

/// One stay of one device. Empty texts count as absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// What the join page or app gave the person.
    pub customer_key: Option<String>,
    /// Whose personal link was used.
    pub registrant_id: Option<String>,
    /// The e-mail, where Zoom shows it.
    pub email: Option<String>,
    /// The id of a signed-in user; not Zoom's `user_id`, which is new for every stay.
    pub user_id: Option<String>,
    /// The name that was typed.
    pub name: String,
    /// When it began.
    pub join: DateTime<Utc>,
    /// When it ended, if that was said.
    pub leave: Option<DateTime<Utc>>,
    /// When the run of the meeting ended: it closes a stay that has no `leave`.
    pub instance_end: Option<DateTime<Utc>>,
    /// Where the device was.
    pub place: Place,
}

/// Where a device was during a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the meeting.
    Meeting,
    /// In a breakout room of the meeting: attendance like any other.
    Breakout,
    /// Before the door: no attendance.
    WaitingRoom,
}

/// What ended a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedBy {
    /// The device left.
    Leave,
    /// The run of the meeting ended, and no leave was ever reported.
    InstanceEnd,
    /// Nothing: it went on when the facts were gathered.
    Nothing,
}

impl Stay {
    pub(super) fn in_meeting(&self) -> bool {
        self.place != Place::WaitingRoom
    }

    /// When it ended as far as was known at `as_of`; never before it began.
    pub fn end(&self, as_of: DateTime<Utc>) -> (DateTime<Utc>, ClosedBy) {
        let (end, closed_by) = match (self.leave, self.instance_end) {
            (Some(leave), _) => (leave, ClosedBy::Leave),
            (None, Some(end)) => (end, ClosedBy::InstanceEnd),
            (None, None) => (as_of, ClosedBy::Nothing),
        };
        (end.max(self.join), closed_by)
    }

    /// The seconds it covers, or `None` if it has no length.
    pub fn interval(&self, as_of: DateTime<Utc>) -> Option<Interval> {
        Interval::between(self.join, self.end(as_of).0)
    }

    /// The key of that kind in the form in which it is compared, if the row carries one.
    pub(super) fn key(&self, kind: KeyKind) -> Option<Cow<'_, str>> {
        let text = match kind {
            KeyKind::CustomerKey => self.customer_key.as_deref(),
            KeyKind::Registrant => self.registrant_id.as_deref(),
            KeyKind::Email => self.email.as_deref(),
            KeyKind::User => self.user_id.as_deref(),
            KeyKind::Name => return Some(fold_name(&self.name).into()),
        };
        let text = text?.trim();
        match kind {
            _ if text.is_empty() => None,
            KeyKind::Email => Some(text.to_lowercase().into()),
            _ => Some(text.into()),
        }
    }
}
