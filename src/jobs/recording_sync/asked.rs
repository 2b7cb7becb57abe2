//! Instances that webhook events told of: read by their UUID, without listing anything.

use chrono::TimeDelta;

use crate::error::{Code, Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::Run;
use crate::store::Job;
use crate::zoom::Kind;

use super::discover::Walk;
use super::{Request, Summary};

/// An instance that Zoom does not show yet is asked for again after so long,
const AGAIN: TimeDelta = TimeDelta::minutes(15);
/// and so long after the event no more: it was deleted since.
const GIVE_UP_AFTER: TimeDelta = TimeDelta::hours(24);

/// Reads what was asked for. What comes back stopped the whole work.
pub(super) async fn asked(
    run: &Run<'_>,
    request: &Request,
    summary: &mut Summary,
) -> Result<Option<Error>> {
    let (job, now) = (Job::RecordingSync, run.context.clock.now());
    let due = run.store.due_work(job, now)?;
    if due.is_empty() {
        return Ok(None);
    }
    let mut walk = Walk::new(run, request, summary)?;
    run.progress.begin("recordings told of", due.len() as u64);
    for work in due {
        if let Err(error) = run.check_stop() {
            return Ok(Some(error));
        }
        if !request.sessions.is_empty() {
            let instance = run.store.load_instance(&work.key)?;
            let session = instance.and_then(|instance| instance.session_id);
            if !session.is_some_and(|id| request.sessions.contains(&id)) {
                continue;
            }
        }
        let answer = match work.key.parse::<MeetingUuid>() {
            Ok(uuid) => run.context.client()?.get_recordings(&uuid).await,
            Err(_) => {
                run.store.finish_work(job, &work)?;
                continue;
            }
        };
        let error = match answer {
            Ok(set) => walk.read(set).await.err(),
            Err(error) if *error.kind() == Kind::NotFound => {
                if now - work.asked_at >= GIVE_UP_AFTER {
                    run.store.finish_work(job, &work)?;
                } else {
                    run.store.put_work_off(job, &work, now + AGAIN)?;
                }
                continue;
            }
            Err(error) => Some(Error::from(error)),
        };
        match error {
            None => run.store.finish_work(job, &work)?,
            Some(error) if error.stops_the_batch() || error.code == Code::Interrupted => {
                return Ok(Some(error));
            }
            Some(error) => walk.fail(&work.key, &error),
        }
        run.progress.advance(1);
    }
    run.progress.end();
    Ok(None)
}
