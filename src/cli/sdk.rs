//! `zoomctl sdk`: signatures for Zoom's Meeting SDK.

use chrono::TimeDelta;
use clap::{Args, Subcommand};
use secrecy::ExposeSecret;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::{MeetingId, MeetingRef};
use crate::output::columns::{Column, Kind, Record, shown};
use crate::schedule::{Unit, parse_duration};
use crate::sdk::{self, Role};
use crate::secrets::Secrets;

use super::unwritten;

/// Work with Zoom's Meeting SDK.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Sign for one meeting, so that a page can join it with Zoom's Meeting SDK.
    ///
    /// Made on this machine, with ZOOM_SDK_KEY and ZOOM_SDK_SECRET; nothing is asked of Zoom. Whoever
    /// has a signature can join that meeting in that role until it expires. A host needs the user's
    /// ZAK beside it.
    #[command(
        after_help = "Examples:\n  zoomctl sdk signature --meeting 86000000001 --role 0\n  zoomctl sdk signature --meeting 'https://zoom.us/j/86000000001' --role 1 --expires-in 30m -o json | jq -r .signature"
    )]
    Signature(Sign),
}

#[derive(Debug, Args)]
pub(super) struct Sign {
    /// Number of the meeting, or a Zoom link that holds it.
    #[arg(long)]
    meeting: MeetingRef,
    /// 0 to join, 1 to start as the host.
    #[arg(long, value_parser = role)]
    role: Role,
    /// How long it holds: 30 minutes to 48 hours; a bare number is minutes.
    #[arg(long, value_name = "DURATION", default_value = "2h", value_parser = life)]
    expires_in: TimeDelta,
}

impl Record for sdk::Signature {
    const COLUMNS: &'static [Column] = &[
        shown("signature", "signature", Kind::Id),
        shown("sdk_key", "SDK key", Kind::Id),
        shown("meeting_number", "meeting", Kind::Id),
        shown("role", "role", Kind::Number),
        shown("issued_at", "issued", Kind::Time),
        shown("expires_at", "expires", Kind::Time),
    ];
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let Self::Signature(wanted) = self;
        let meeting = number(&wanted.meeting)?;
        let app = Secrets::new(&context.config)?.required_sdk()?;
        let signature = sdk::sign(
            &app.key,
            app.secret.expose_secret(),
            meeting,
            wanted.role,
            wanted.expires_in,
            context.clock.now(),
        )
        .map_err(|error| Error::usage(error.to_string()))?;
        context.output.one(&signature).map_err(unwritten(context))
    }
}

/// The SDK joins meetings, not instances.
fn number(meeting: &MeetingRef) -> Result<MeetingId> {
    match meeting {
        MeetingRef::Id(id) => Ok(*id),
        MeetingRef::Uuid(uuid) => Err(Error::bad_input(format!(
            "{uuid} is one instance; a signature is for the meeting's number"
        ))
        .hint("zoomctl session list shows the numbers")),
    }
}

fn role(text: &str) -> std::result::Result<Role, String> {
    match text {
        "0" => Ok(Role::Participant),
        "1" => Ok(Role::Host),
        _ => Err("0 to join, 1 to start as the host".to_owned()),
    }
}

fn life(text: &str) -> std::result::Result<TimeDelta, String> {
    let life = parse_duration(text, Unit::Minutes).map_err(|error| error.to_string())?;
    if (sdk::SHORTEST_LIFE..=sdk::LONGEST_LIFE).contains(&life) {
        Ok(life)
    } else {
        Err(sdk::LifeError(life).to_string())
    }
}
