//! All that speaks to Zoom: one client that knows its token, its limits and its errors.
//!
//! [`Client`] has one method per remote operation; they stand in the files named as Zoom names its
//! resources. Below them [`endpoint`] holds everything known about each endpoint as data, `client`
//! runs the one request loop, `retry` decides in one pure function what follows an attempt, and
//! `pacer` keeps all processes of this machine within the account's limits. No other part of the
//! program knows a path, a header or a status of Zoom's.
//!
//! The state of an account lies in [`Settings::state_dir`], shared by all processes of this
//! machine and replaceable at any time:
//!
//! | file | content |
//! | --- | --- |
//! | `token.json` | the current token, for the credentials that its key names |
//! | `limits.json` | next free slot, requests today (UTC) and daily stops per category |
//! | `hosts.json` | meeting writes today (UTC) per host, and who is parked |
//! | `token.lock`, `limits.lock`, `hosts.lock` | held while the file beside is changed |
//! | `write-00.lock` … `write-ff.lock` | held during a write to the users or meetings that share it |

mod accounts;
mod address;
mod answer;
mod attempts;
mod auth;
mod breaker;
mod call;
mod client;
mod download;
pub mod endpoint;
mod error;
mod fault;
mod haste;
mod lenient;
mod limits;
mod meetings;
mod pacer;
mod page;
mod past_meetings;
mod raw;
mod recordings;
pub mod redact;
mod registrants;
mod reports;
mod retry;
mod settings;
mod state;
mod users;
pub mod webhook;
mod wire;

#[cfg(test)]
mod tests;

pub use accounts::{PlanUsage, Seats};
pub use auth::{Credentials, TokenInfo};
pub use client::{Client, LimitsReport};
pub use download::{ByteRange, ContentRange, Download};
pub use endpoint::{Category, Endpoint, Method};
pub use error::{Error, Kind, Refusal};
pub use limits::{CategoryUse, HOST_WRITES_PER_DAY, HostUse, Plan};
pub use meetings::{
    ListKind, Meeting, MeetingBody, MeetingListItem, MeetingSettings, SCHEDULED, Start,
};
pub use past_meetings::{Instance, Participant, ParticipantSet, PastMeeting};
pub use raw::Raw;
pub use recordings::{DeleteAction, RecordingFile, RecordingSet, RecordingWindow, Trash};
pub use registrants::{
    NewRegistrant, REGISTRANTS_AT_ONCE, REGISTRATION_IS_OFF, Registrant, RegistrantAction,
};
pub use reports::REPORT_DAYS;
pub use settings::{Clock, Settings};
pub use users::{BASIC, LICENSED, NewUser, User, UserChange, UserStatus, UsersSummary};
pub use wire::Timeouts;
