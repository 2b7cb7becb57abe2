//! Live stays: what events tell while a meeting goes on, in any order, doubled or with gaps.
//!
//! An event tells one sign: a device came to a place, or it left it. Stays are made from the set of
//! signs alone, so the order in which events arrive, and how often, changes nothing:
//!
//! * a leave ends the stay that is open in that place; a join while one is open begins another, and
//!   the first one's leave was lost;
//! * a leave without a join proves that somebody was there, and for no time: it is a stay of no
//!   length. Guessing a join would credit minutes that nobody saw;
//! * a join without a leave lasts until a later sign shows the device elsewhere, else to the end of
//!   the meeting, else to now.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::stay::Place;

/// Something with the moment at which it happened.
pub type At<T> = (DateTime<Utc>, T);

/// A device came to a place, or left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign<T> {
    /// When.
    pub at: DateTime<Utc>,
    /// It came; otherwise it left.
    pub came: bool,
    /// What the event told beside that.
    pub told: T,
}

/// A stay as far as signs tell; one of both is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair<T> {
    /// The join.
    pub join: Option<At<T>>,
    /// The leave.
    pub leave: Option<At<T>>,
}

impl<T> Pair<T> {
    /// The signs that it was made from.
    pub fn into_signs(self) -> impl Iterator<Item = Sign<T>> {
        let sign = |came| move |(at, told)| Sign { at, came, told };
        let (join, leave) = (self.join.map(sign(true)), self.leave.map(sign(false)));
        join.into_iter().chain(leave)
    }
}

/// Makes stays from all signs of one device in one place, the earliest first.
///
/// Of two that tell the same sign with other words the lesser words stay, whichever came first.
pub fn pair<T: Ord>(signs: impl IntoIterator<Item = Sign<T>>) -> Vec<Pair<T>> {
    let mut moments: BTreeMap<DateTime<Utc>, [Option<T>; 2]> = BTreeMap::new();
    for Sign { at, came, told } in signs {
        let known = &mut moments.entry(at).or_default()[usize::from(came)];
        if known.as_ref().is_none_or(|known| told < *known) {
            *known = Some(told);
        }
    }
    let mut pairs: Vec<Pair<T>> = Vec::new();
    for (at, [left, came]) in moments {
        let open = pairs.last_mut().filter(|last| last.leave.is_none());
        match (open, left, came) {
            (Some(open), Some(left), came) => {
                open.leave = Some((at, left));
                pairs.extend(came.map(|came| Pair {
                    join: Some((at, came)),
                    leave: None,
                }));
            }
            (_, left, came) => pairs.push(Pair {
                join: came.map(|came| (at, came)),
                leave: left.map(|left| (at, left)),
            }),
        }
    }
    pairs
}

/// One stay, with what tells which device it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveStay {
    /// Where.
    pub place: Place,
    /// Zoom's `user_id`, which is new for every stay in the meeting.
    pub user_id: String,
    /// The `user_id` in the meeting of a device in a breakout room.
    pub parent_user_id: Option<String>,
    /// Zoom's `participant_uuid`, the same in the meeting and its breakout rooms.
    pub participant_uuid: Option<String>,
    /// When it came.
    pub join: Option<DateTime<Utc>>,
    /// When it left.
    pub leave: Option<DateTime<Utc>>,
}

impl LiveStay {
    fn is_device_of(&self, other: &Self) -> bool {
        if let (Some(own), Some(other)) = (&self.participant_uuid, &other.participant_uuid)
            && own == other
        {
            return true;
        }
        self.user_id == other.user_id
            || self.parent_user_id.as_ref() == Some(&other.user_id)
            || other.parent_user_id.as_ref() == Some(&self.user_id)
    }

    /// When this shows that a device which was in `place` since `since` is there no longer.
    fn ends(&self, place: Place, since: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let gone = match (place, self.place) {
            // The meeting goes on for somebody who is in one of its breakout rooms.
            (Place::Meeting, Place::Breakout) => None,
            (Place::Breakout, Place::Meeting) => self.leave,
            _ => self.join,
        };
        gone.filter(|at| *at > since)
    }
}

/// Begin and end of a stay; without an end it goes on until the meeting ends.
pub type Span = (DateTime<Utc>, Option<DateTime<Utc>>);

/// The span of each stay of one instance.
///
/// A stay that has neither join nor leave has none.
pub fn spans(stays: &[LiveStay]) -> Vec<Option<Span>> {
    let span = |stay: &LiveStay| match (stay.join, stay.leave) {
        (Some(join), None) => {
            let others = stays.iter().filter(|other| other.is_device_of(stay));
            let end = others
                .filter_map(|other| other.ends(stay.place, join))
                .min();
            Some((join, end))
        }
        (join, leave) => Some((join.or(leave)?, leave)),
    };
    stays.iter().map(span).collect()
}

#[cfg(test)]
#[path = "live_tests.rs"]
mod tests;
