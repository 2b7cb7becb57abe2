//! The schedule: what an organisation wants, read from files, and the rules about its times.
//!
//! Pure: no clock, no SQL, no net. `now` is an argument.

mod cells;
mod hosts;
mod overlaps;
mod repeat;
mod roster;
mod rules;
mod session_file;
pub mod spreadsheet;
pub mod suggest;
mod table;
pub mod time;
mod windows;
mod wish;

pub use cells::{
    Cell, MAX_AGENDA, MAX_ALTERNATIVE_HOSTS, MAX_EMAIL, MAX_ID, MAX_MINUTES, MAX_NAME,
    MAX_PASSCODE, MAX_TOPIC, MAX_URL,
};
pub use hosts::{HOST_COLUMNS, HostFile, HostRow, read_hosts};
pub use overlaps::{Booking, overlaps};
pub use repeat::{MAX_REPEATS, RepeatError, weekly};
pub use roster::{ROSTER_COLUMNS, RosterFile, RosterRow, read_roster};
pub use rules::{
    COMPLETED_AFTER, InstanceTimes, JoinState, JoinWindow, Margin, Span, Status, belongs,
    starts_in_seconds, status,
};
pub use session_file::{SESSION_COLUMNS, SessionFile, SessionRow, read_sessions};
pub use table::{MAX_ROWS, RowError};
pub use time::{StartText, StartTimeError, Unit, parse_duration, parse_start, parse_zone};
pub use windows::{DateWindow, MAX_WINDOWS, WINDOW_DAYS, WindowError, date_windows};
pub use wish::{AutoRecording, FieldChange, Provider, SessionWish};
