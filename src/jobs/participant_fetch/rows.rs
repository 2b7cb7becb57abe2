//! The participants of one run of a meeting: all pages or nothing, from one source.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::{Code, Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::Run;
use crate::jobs::attendance::FINAL_AFTER;
use crate::store::ParticipantsSource;
use crate::store::zoom_instances::Instance;
use crate::store::zoom_participants::{CompleteSet, ParticipantRow};
use crate::zoom::{Kind, ParticipantSet, Raw};

use super::AGREEMENT;

/// What Zoom says about the participants of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// All rows came and are stored.
    Complete,
    /// Zoom knows of no report.
    NotYet,
    /// A report without rows.
    Empty,
    /// One person was there, and such a run stands in no report.
    OnePerson,
    /// Zoom has not told that it ended.
    Running,
}

/// Fetches one instance. What Zoom does not say a day after its end is not asked for again.
pub(super) async fn fetch(
    run: &Run<'_>,
    instance: &Instance,
    now: DateTime<Utc>,
) -> Result<Answer> {
    let Some(ended_at) = instance.ended_at else {
        return Ok(Answer::Running);
    };
    let is_old = now - ended_at >= FINAL_AFTER;
    let set = ask(run, instance).await?;
    let answer = match &set {
        Some((_, set)) if set.rows.is_empty() => Answer::Empty,
        Some((source, set)) => {
            save(run, instance, *source, set, is_old, now)?;
            return Ok(Answer::Complete);
        }
        None if participants(instance) == Some(1) => Answer::OnePerson,
        None => Answer::NotYet,
    };
    if is_old {
        run.store.close_participants(&instance.uuid, now)?;
    }
    Ok(answer)
}

/// How many came, as Zoom counted them when it told of the run.
pub(super) fn participants(instance: &Instance) -> Option<u64> {
    instance
        .raw_data
        .as_ref()?
        .get("participants_count")?
        .as_u64()
}

/// The report, or past meetings where plan or scope refuse that; never both for one instance.
async fn ask(
    run: &Run<'_>,
    instance: &Instance,
) -> Result<Option<(ParticipantsSource, ParticipantSet)>> {
    let client = run.context.client()?;
    let uuid: MeetingUuid = instance.uuid.parse().map_err(|_| {
        Error::new(
            Code::Internal,
            format!("{:?} is no instance", instance.uuid),
        )
    })?;
    let report = match instance.participants_source {
        Some(ParticipantsSource::PastMeetings) => None,
        _ => Some(client.report_participants(&uuid).await),
    };
    let is_refused = |error: &crate::zoom::Error| {
        matches!(error.kind(), Kind::NotPermitted | Kind::MissingScope { .. })
    };
    let (source, answer) = match report {
        Some(answer) if !answer.as_ref().is_err_and(is_refused) => {
            (ParticipantsSource::Report, answer)
        }
        _ => (
            ParticipantsSource::PastMeetings,
            client.past_participants(&uuid).await,
        ),
    };
    match answer {
        Ok(set) => Ok(Some((source, set))),
        Err(error) if *error.kind() == Kind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn save(
    run: &Run<'_>,
    instance: &Instance,
    source: ParticipantsSource,
    set: &ParticipantSet,
    is_old: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    if !set.is_complete() {
        return Err(Error::new(
            Code::Unreachable,
            format!(
                "{} of {:?} participants came",
                set.rows.len(),
                set.total_records
            ),
        )
        .of_one_thing());
    }
    let rows = rows(set);
    let sha256 = fingerprint(&rows);
    let same = instance.participants_sha256.as_deref() == Some(sha256.as_str());
    let agreed = instance
        .participants_agreed_at
        .is_some_and(|at| now - at >= AGREEMENT);
    let complete = CompleteSet {
        source,
        rows: &rows,
        total_records: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        sha256: &sha256,
        is_final: (same && agreed) || is_old,
    };
    run.store
        .save_complete_set(&instance.uuid, &complete, now)?;
    Ok(())
}

fn rows(set: &ParticipantSet) -> Vec<ParticipantRow> {
    set.rows
        .iter()
        .map(|Raw { value, raw }| ParticipantRow {
            id_at_zoom: value.id.clone(),
            participant_user_id: value.participant_user_id.clone(),
            user_id: value.user_id.clone(),
            registrant_id: value.registrant_id.clone(),
            customer_key: value.customer_key.clone(),
            name: value.name.clone(),
            user_email: value.user_email.clone(),
            join_time: value.join_time,
            leave_time: value.leave_time,
            duration_seconds: value.duration_seconds,
            status: value.status.clone(),
            bo_mtg_id: value.bo_mtg_id.clone(),
            raw_data: raw.clone(),
        })
        .collect()
}

/// A hash of the rows that does not depend on their order.
fn fingerprint(rows: &[ParticipantRow]) -> String {
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| sorted(&row.raw_data).to_string())
        .collect();
    lines.sort_unstable();
    let hash = Sha256::digest(lines.join("\n"));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same JSON with its members in order, since Zoom's order is no promise.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(key, _)| key.as_str());
            Value::Object(
                members
                    .into_iter()
                    .map(|(key, value)| (key.clone(), sorted(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}
