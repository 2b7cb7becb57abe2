//! `zoomctl provision`.

use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::error::Result;
use crate::jobs::provision::{self, ForPerson, Request};
use crate::store::registrants::Registration;

use super::conclude;
use super::values::{Patience, Source};

/// Make Zoom agree with the schedule: create, update, adopt and delete meetings.
///
/// Every coming session gets exactly one meeting. Running it again does nothing that is already
/// done. Killed at any moment, the next run goes on. Zoom: GET /users/{host}/meetings, POST, PATCH
/// and DELETE of meetings.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl provision --dry-run          show the plan as + ~ - = lines\n  zoomctl provision --days 14 -o json | jq .session_ids\n  zoomctl provision --person 4711 --payment INV-2026-118\n  zoomctl provision --cohort 7B --register     everybody of 7B gets a link of their own\n  zoomctl provision --deep --on-drift report   what did people change in the portal?"
)]
pub(super) struct Provision {
    /// Sessions that start within so many days; later ones that have a meeting follow their changes.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=366))]
    days: i64,
    /// Only this session, whenever it is; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Only sessions of this class or course.
    #[arg(long, value_name = "NAME", conflicts_with = "session")]
    cohort: Option<String>,
    /// Everything to come for this person of the roster, by id or e-mail.
    #[arg(long, value_name = "PERSON", conflicts_with_all = ["session", "cohort"])]
    person: Option<String>,
    /// Reference of the payment that caused it; the same one again does nothing.
    #[arg(long, value_name = "REF", requires = "person")]
    payment: Option<String>,
    /// Ask for every meeting by itself and compare its settings too: one call for each.
    #[arg(long)]
    deep: bool,
    /// What becomes of meetings that somebody changed at Zoom.
    #[arg(long, value_enum, default_value = "schedule", value_name = "WHO")]
    on_drift: OnDrift,
    /// Give everybody of the roster a link of their own, by which they are known; from now on, for
    /// the named sessions, the cohort, or those of this run. Needs licensed hosts.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    register: Option<bool>,
    /// Let Zoom mail the links; without it nobody gets a mail.
    #[arg(long, requires = "register")]
    register_mail: bool,
    /// Refuse a schedule in which sessions of one host overlap.
    #[arg(long)]
    strict: bool,
    /// Invite hosts whom the Zoom account lacks, and give a licence to hosts without one, as far as there are free ones.
    #[arg(long)]
    ensure_hosts: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
    /// Show what would be done; change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Leave unanswered creates to the next run instead of waiting until they have settled.
    #[arg(long)]
    no_wait: bool,
    /// Delete nothing if more than so many meetings would be deleted.
    #[arg(long, default_value_t = 20, value_name = "N")]
    max_delete: usize,
    /// Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host's meetings].
    #[arg(long, value_name = "N")]
    max_recreate: Option<usize>,
}

/// Who wins where schedule and Zoom differ; passcode and join link are always Zoom's.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum OnDrift {
    /// Put the meeting back.
    Schedule,
    /// Take Zoom's values into the schedule; the next import of a file may change them again.
    Zoom,
    /// Change nothing of these sessions, tell each field, and end with 9.
    Report,
}

impl From<OnDrift> for provision::OnDrift {
    fn from(who: OnDrift) -> Self {
        match who {
            OnDrift::Schedule => Self::Schedule,
            OnDrift::Zoom => Self::Zoom,
            OnDrift::Report => Self::Report,
        }
    }
}

impl Provision {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        self.patience.apply(context);
        let request = Request {
            days: self.days,
            sessions: (!self.session.is_empty()).then_some(self.session),
            cohort: self.cohort,
            register: self.register.map(|wanted| Registration {
                wanted,
                mail: self.register_mail,
            }),
            source: self.source.into(),
            payment: None,
            no_wait: self.no_wait,
            deep: self.deep,
            on_drift: self.on_drift.into(),
            strict: self.strict,
            ensure_hosts: self.ensure_hosts,
            max_delete: self.max_delete,
            max_recreate: self.max_recreate,
        };
        let outcome = match self.person {
            Some(person) => {
                let person = ForPerson {
                    person,
                    payment: self.payment,
                };
                provision::for_person(context, &request, &person, self.dry_run).await?
            }
            None if self.dry_run => provision::dry_run(context, &request).await?,
            None => provision::run(context, &request).await?,
        };
        conclude(context, outcome, |summary| match summary.dry_run {
            true => format!("{}would be: {}", summary.plan_lines(), summary.sentence()),
            false => summary.sentence(),
        })
    }
}
