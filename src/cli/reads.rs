//! What a command needs of the database, of all commands in one place.

use crate::context::Need;

use super::{Command, attendance, db, participant, recording, roster, session, webhook};

/// A wrong path, or a disk that is not mounted, must not give whoever only reads a new and empty
/// database that is all in order.
pub(super) fn need(command: &Command) -> Need {
    match command {
        Command::Status(_) | Command::Coverage(_) | Command::Run(_) => Need::Reads,
        Command::Session(verb) => session_need(verb),
        Command::Roster(roster::Verb::List { .. }) => Need::Reads,
        Command::Recording(
            recording::Verb::List(_)
            | recording::Verb::Show(_)
            | recording::Verb::Transcript(_)
            | recording::Verb::Search(_),
        ) => Need::Reads,
        Command::Participant(participant::Verb::List { .. }) => Need::Reads,
        Command::Attendance(
            attendance::Verb::Report { .. }
            | attendance::Verb::Export { .. }
            | attendance::Verb::History { .. }
            | attendance::Verb::Explain { .. },
        ) => Need::Reads,
        Command::Webhook(webhook::Verb::List(_) | webhook::Verb::Show { .. }) => Need::Reads,
        Command::Db(db::Verb::Check | db::Verb::Backup(_) | db::Verb::Export(_)) => Need::Reads,
        Command::Db(db::Verb::Vacuum) => Need::Existing,
        _ => Need::Any,
    }
}

fn session_need(verb: &session::Verb) -> Need {
    match verb {
        session::Verb::List(_)
        | session::Verb::Show(_)
        | session::Verb::Next(_)
        | session::Verb::Export(_)
        | session::Verb::Notices(_) => Need::Reads,
        _ => Need::Any,
    }
}
