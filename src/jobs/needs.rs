//! What each job needs to be allowed to do: the calls that it makes, by purpose.

use crate::zoom::endpoint::{self as calls, Endpoint};

/// One purpose; a scope of any of its endpoints' answers is enough for it.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// What for.
    pub need: &'static str,
    /// Any one of these calls serves it.
    any_of: &'static [&'static Endpoint],
    /// Jobs of `crontab.example` that fail without it.
    pub needed_by: &'static [&'static str],
}

const PROVISION: &[&str] = &["provision"];
const RECORDING_SYNC: &[&str] = &["recording-sync"];
const PARTICIPANT_FETCH: &[&str] = &["participant-fetch"];

/// Everything that the jobs of `crontab.example` need.
pub const ALL: &[Need] = &[
    Need {
        need: "list meetings",
        any_of: &[&calls::LIST_MEETINGS],
        needed_by: PROVISION,
    },
    Need {
        need: "read a meeting",
        any_of: &[&calls::GET_MEETING],
        needed_by: PROVISION,
    },
    Need {
        need: "create meetings",
        any_of: &[&calls::CREATE_MEETING],
        needed_by: PROVISION,
    },
    Need {
        need: "update meetings",
        any_of: &[&calls::UPDATE_MEETING],
        needed_by: PROVISION,
    },
    Need {
        need: "delete meetings",
        any_of: &[&calls::DELETE_MEETING],
        needed_by: PROVISION,
    },
    Need {
        need: "list recordings",
        any_of: &[
            &calls::LIST_ACCOUNT_RECORDINGS,
            &calls::LIST_USER_RECORDINGS,
        ],
        needed_by: RECORDING_SYNC,
    },
    Need {
        need: "read and download recordings",
        any_of: &[&calls::GET_RECORDINGS],
        needed_by: RECORDING_SYNC,
    },
    Need {
        need: "list a meeting's past instances",
        any_of: &[&calls::PAST_INSTANCES],
        needed_by: PARTICIPANT_FETCH,
    },
    Need {
        need: "read a past meeting",
        any_of: &[&calls::PAST_MEETING],
        needed_by: PARTICIPANT_FETCH,
    },
    Need {
        need: "list participants",
        any_of: &[&calls::REPORT_PARTICIPANTS, &calls::PAST_PARTICIPANTS],
        needed_by: PARTICIPANT_FETCH,
    },
];

impl Need {
    /// Whether a token with these scopes serves it.
    pub fn is_met_by(&self, granted: &[String]) -> bool {
        self.any_of
            .iter()
            .any(|endpoint| endpoint.allowed_by(granted))
    }

    /// Scopes of which one is enough, granular ones first.
    pub fn scopes(&self) -> Vec<&'static str> {
        let mut scopes = Vec::new();
        for scope in self.any_of.iter().flat_map(|endpoint| endpoint.scopes()) {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        scopes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unmet(granted: &[&str]) -> Vec<&'static str> {
        let granted: Vec<String> = granted.iter().map(|scope| (*scope).to_owned()).collect();
        ALL.iter()
            .filter(|need| !need.is_met_by(&granted))
            .map(|need| need.need)
            .collect()
    }

    #[test]
    fn classic_scopes_serve_every_job() {
        assert_eq!(
            unmet(&[
                "meeting:read:admin",
                "meeting:write:admin",
                "recording:read:admin"
            ]),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn a_missing_granular_scope_is_named() {
        assert!(unmet(&["meeting:read:admin"]).contains(&"create meetings"));
        assert!(!unmet(&["meeting:write:meeting:admin"]).contains(&"create meetings"));
    }
}
