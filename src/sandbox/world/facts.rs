//! What happened, for those who want to be told: the raw material of webhooks.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::instances::Fate;

/// Something that happened at a time.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) at: DateTime<Utc>,
    pub(crate) what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Created {
        meeting: u64,
    },
    /// Members that changed, before and after.
    Updated {
        meeting: u64,
        before: Map<String, Value>,
        after: Map<String, Value>,
    },
    /// One occurrence, or all.
    Deleted {
        meeting: u64,
        occurrence: Option<i64>,
    },
    Recovered {
        meeting: u64,
    },
    Started {
        instance: usize,
    },
    Ended {
        instance: usize,
    },
    Joined {
        instance: usize,
        stay: usize,
    },
    Left {
        instance: usize,
        stay: usize,
    },
    Recorded {
        instance: usize,
    },
    Transcribed {
        instance: usize,
    },
    /// Files of a recording went to the trash, for good, or came back.
    Moved {
        instance: usize,
        files: Vec<usize>,
        to: Fate,
    },
}

/// Facts in the order in which they happened; none are kept when nobody listens.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) wanted: bool,
    list: Vec<Fact>,
}

impl Facts {
    pub(crate) fn tell(&mut self, at: DateTime<Utc>, what: What) {
        if self.wanted {
            self.list.push(Fact { at, what });
        }
    }

    pub(crate) fn take(&mut self) -> Vec<Fact> {
        std::mem::take(&mut self.list)
    }
}
