//! What a command needs of the database, of all commands in one place.

use crate::context::Need;

use super::{Command, attendance, db, participant, person, recording, roster, session, webhook};

/// A wrong path, or a disk that is not mounted, must not give whoever only reads a new and empty
/// database that is all in order.
pub(super) fn need(command: &Command) -> Need {
    match command {
        Command::Status(_) | Command::Coverage(_) | Command::Run(_) => Need::Reads,
        Command::Session(verb) => session_need(verb),
        Command::Roster(roster::Verb::List { .. }) => Need::Reads,
        Command::Recording(verb) => recording_need(verb),
        Command::Participant(participant::Verb::List { .. }) => Need::Reads,
        Command::Attendance(verb) => attendance_need(verb),
        Command::Person(person::Verb::Erase { .. }) => Need::Existing,
        Command::Webhook(webhook::Verb::List(_) | webhook::Verb::Show { .. }) => Need::Reads,
        Command::Webhook(webhook::Verb::Replay(_)) => Need::Existing,
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
        | session::Verb::Notices(_)
        | session::Verb::Tokens(session::tokens::Verb::List(_)) => Need::Reads,
        session::Verb::Link(_) | session::Verb::Tokens(session::tokens::Verb::Revoke(_)) => {
            Need::Existing
        }
        _ => Need::Any,
    }
}

fn recording_need(verb: &recording::Verb) -> Need {
    match verb {
        recording::Verb::List(_)
        | recording::Verb::Show(_)
        | recording::Verb::Transcript(_)
        | recording::Verb::Search(_) => Need::Reads,
        recording::Verb::Verify(_)
        | recording::Verb::Prune(_)
        | recording::Verb::Delete(_)
        | recording::Verb::Recover(_) => Need::Existing,
        recording::Verb::Sync(_) | recording::Verb::Download(_) => Need::Any,
    }
}

fn attendance_need(verb: &attendance::Verb) -> Need {
    match verb {
        attendance::Verb::Report { .. }
        | attendance::Verb::Export { .. }
        | attendance::Verb::History { .. }
        | attendance::Verb::Explain { .. } => Need::Reads,
        attendance::Verb::Match(command) if command.only_lists() => Need::Reads,
        attendance::Verb::Match(_)
        | attendance::Verb::Mark { .. }
        | attendance::Verb::Unmark { .. }
        | attendance::Verb::Rebuild(_) => Need::Existing,
    }
}
