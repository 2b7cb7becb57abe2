//! Existing meetings tied to sessions, for who starts in mid-term.
//!
//! A linked meeting is read and never changed; handed over (`manage`) it is ours, and the schedule
//! decides about it like about any other. One that we made for the session is ours at once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::store::Source;
use crate::store::sessions::Session;
use crate::store::zoom_meetings::{MeetingFilter, SeenMeeting};
use crate::zoom::{ListKind, Meeting, MeetingListItem, Raw, SCHEDULED};

use super::provision::{self, marker};
use super::webhook_apply;

/// A meeting as Zoom showed it, ready to be tied.
#[derive(Debug)]
pub struct Found {
    number: String,
    host_email: String,
    meeting: Raw<Meeting>,
}

impl Found {
    /// Asks Zoom for the meeting; `host` stands in where the answer names none.
    pub async fn fetch(context: &Context, id: MeetingId, host: Option<&str>) -> Result<Self> {
        let meeting = context.client()?.get_meeting(id).await?;
        let host_email = meeting.value.host_email.as_deref().or(host);
        Ok(Self {
            number: id.to_string(),
            host_email: host_email.unwrap_or_default().to_lowercase(),
            meeting,
        })
    }

    /// As the store takes it.
    pub fn seen(&self) -> SeenMeeting<'_> {
        SeenMeeting {
            zoom_meeting_id: &self.number,
            host_email: &self.host_email,
            join_url: self.meeting.value.join_url.as_deref(),
            password: self.meeting.value.password.as_deref(),
            seen: &self.meeting.raw,
        }
    }
}

/// Ties a meeting to a session; with `manage`, or if we made it for this session, it is ours
/// afterwards.
///
/// Tied already is no mistake.
///
/// # Errors
/// [`Code::Conflict`] when the session is cancelled, not on Zoom, or has another meeting, and when
/// a meeting to be managed is a series or stands under another host: Zoom cannot move it.
pub async fn tie(context: &Context, session_id: &str, id: MeetingId, manage: bool) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let session = store
        .load_session(session_id, now)?
        .ok_or_else(|| Error::no_session(session_id))?;
    let conflict = |why: String| Err(Error::new(Code::Conflict, why));
    if session.cancelled_at.is_some() || session.provider != "zoom" {
        return conflict(format!("session {session_id:?} wants no Zoom meeting"));
    }
    let number = id.to_string();
    let present = store.load_meeting_of(session_id)?;
    if let Some(meeting) = &present
        && meeting.zoom_meeting_id.as_deref() != Some(&number)
    {
        let other = meeting.zoom_meeting_id.as_deref().unwrap_or("under way");
        return conflict(format!("session {session_id:?} has a meeting: {other}"));
    }
    if present
        .as_ref()
        .is_some_and(|meeting| meeting.managed || !manage)
    {
        return Ok(());
    }
    let found = Found::fetch(context, id, session.host_email.as_deref()).await?;
    let account = &context.account()?.account_id;
    let is_ours = provision::is_made_for(&found.meeting, account, session_id);
    if manage && !is_ours {
        let wanted = session.host_email.as_deref().unwrap_or_default();
        if found.host_email != wanted {
            let host = &found.host_email;
            return conflict(format!(
                "meeting {number} stands under {host}, not {wanted}"
            ));
        }
        if found.meeting.value.kind != Some(SCHEDULED) {
            return conflict(format!(
                "meeting {number} is a series or a room: link it only"
            ));
        }
    }
    let row = match present {
        Some(meeting) => meeting.id,
        None => store.link_meeting(session_id, &found.seen(), Source::Manual, now)?,
    };
    if manage || is_ours {
        store.manage_meeting(row, &marker::of(account, session_id))?;
    }
    // Events about the meeting may have waited for this.
    webhook_apply::apply_open(context, store)?;
    Ok(())
}

/// Takes meetings over that an import tied and that we made for just those sessions.
pub fn take_over(context: &Context, tied: &BTreeMap<String, Found>) -> Result<()> {
    let store = context.store()?;
    for (session_id, found) in tied {
        let account = &context.account()?.account_id;
        if !provision::is_made_for(&found.meeting, account, session_id) {
            continue;
        }
        let linked = store.load_meeting_of(session_id)?.filter(|meeting| {
            !meeting.managed && meeting.zoom_meeting_id.as_ref() == Some(&found.number)
        });
        if let Some(meeting) = linked {
            store.manage_meeting(meeting.id, &marker::of(account, session_id))?;
        }
    }
    Ok(())
}

/// A session without a meeting, and the meeting that seems to be its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub timezone: String,
    pub host_email: String,
    /// `None`: several would fit, a person decides.
    pub zoom_meeting_id: Option<String>,
    /// `link`, or `ambiguous`.
    pub action: &'static str,
}

/// What a look for meetings gave.
#[derive(Debug)]
pub struct Matches {
    pub found: Vec<Match>,
    /// Hosts whose meetings could not be listed.
    pub failed: Vec<(String, Error)>,
}

/// Looks for the meetings of sessions that have none: same host, same start, same topic.
pub async fn find_matches(context: &Context, sessions: Vec<Session>) -> Result<Matches> {
    let store = context.store()?;
    let meetings = store.load_meetings(&MeetingFilter::default())?;
    let served: BTreeSet<&str> = meetings
        .iter()
        .map(|meeting| meeting.session_id.as_str())
        .collect();
    let taken: BTreeSet<&str> = meetings
        .iter()
        .filter_map(|meeting| meeting.zoom_meeting_id.as_deref())
        .collect();
    let open: Vec<Session> = sessions
        .into_iter()
        .filter(|session| session.cancelled_at.is_none() && session.provider == "zoom")
        .filter(|session| !served.contains(session.session_id.as_str()))
        .collect();
    let hosts: BTreeSet<&str> = open
        .iter()
        .filter_map(|session| session.host_email.as_deref())
        .collect();
    let mut listed = BTreeMap::new();
    let mut failed = Vec::new();
    for host in hosts {
        let list = context
            .client()?
            .list_meetings(host, ListKind::Scheduled)
            .await;
        let rows = match list.map_err(Error::from) {
            Ok(rows) => rows,
            Err(error) if error.stops_the_batch() => return Err(error),
            Err(error) => {
                failed.push((host.to_owned(), error));
                continue;
            }
        };
        let rows: Vec<MeetingListItem> = rows
            .into_iter()
            .map(|row| row.value)
            .filter(|row| !taken.contains(row.id.to_string().as_str()))
            .collect();
        listed.insert(host.to_owned(), rows);
    }
    let found = matches(&open, &listed);
    Ok(Matches { found, failed })
}

fn matches(open: &[Session], listed: &BTreeMap<String, Vec<MeetingListItem>>) -> Vec<Match> {
    let folded = |topic: &str| topic.trim().to_lowercase();
    let same = |session: &Session, row: &MeetingListItem| {
        row.start_time == Some(session.start_time)
            && row.topic.as_deref().map(folded) == Some(folded(&session.topic))
    };
    let mut found = Vec::new();
    for session in open {
        let Some(host) = &session.host_email else {
            continue;
        };
        let rows: Vec<_> = listed
            .get(host)
            .into_iter()
            .flatten()
            .filter(|row| same(session, row))
            .collect();
        let rivals = open
            .iter()
            .filter(|other| other.host_email.as_ref() == Some(host))
            .filter(|other| rows.iter().any(|row| same(other, row)))
            .count();
        let number = match (rows.as_slice(), rivals) {
            ([], _) => continue,
            ([row], 1) => Some(row.id.to_string()),
            _ => None,
        };
        found.push(Match {
            session_id: session.session_id.clone(),
            topic: session.topic.clone(),
            start_time: session.start_time,
            timezone: session.timezone.clone(),
            host_email: host.clone(),
            action: if number.is_some() {
                "link"
            } else {
                "ambiguous"
            },
            zoom_meeting_id: number,
        });
    }
    found
}
