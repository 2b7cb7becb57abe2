//! The wishes of `sessions`: what an import brings, staged and saved in one short transaction.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Row, Transaction, TransactionBehavior, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::time::Time;
use super::words::Source;
use super::zoom_meetings::{SeenMeeting, link};
use super::{Result, Store, execute};

/// What the schedule wants of one session: the columns of its table that an import may set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Wish {
    pub session_id: String,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub duration_minutes: u32,
    pub timezone: String,
    pub cohort: Option<String>,
    pub provider: String,
    pub host_email: Option<String>,
    pub host_pool: Option<String>,
    pub meeting_url: Option<String>,
    pub auto_recording: Option<String>,
    pub waiting_room: Option<bool>,
    pub join_before_host: Option<bool>,
    pub passcode: Option<String>,
    pub alternative_hosts: String,
    pub agenda: Option<String>,
}

/// What saving wishes did; the three add up to the number of wishes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SavedWishes {
    /// New sessions.
    pub added: usize,
    /// Sessions whose wish was another one.
    pub changed: usize,
    /// Sessions that already were like this.
    pub unchanged: usize,
}

const STAGE: &str = sql!("sessions/stage.sql");

fn row_to_wish(row: &Row<'_>) -> rusqlite::Result<Wish> {
    let mut columns = Columns::of(row);
    Ok(Wish {
        session_id: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        duration_minutes: columns.get()?,
        timezone: columns.get()?,
        cohort: columns.get()?,
        provider: columns.get()?,
        host_email: columns.get()?,
        host_pool: columns.get()?,
        meeting_url: columns.get()?,
        auto_recording: columns.get()?,
        waiting_room: columns.get()?,
        join_before_host: columns.get()?,
        passcode: columns.get()?,
        alternative_hosts: columns.get()?,
        agenda: columns.get()?,
    })
}

impl Store {
    /// Loads all wishes by session id, those of cancelled sessions included.
    pub fn load_wishes(&self) -> Result<BTreeMap<String, Wish>> {
        let wishes = self.rows(sql!("sessions/select_wishes.sql"), &[], row_to_wish)?;
        Ok(wishes
            .into_iter()
            .map(|wish| (wish.session_id.clone(), wish))
            .collect())
    }

    /// Loads the ids of all sessions.
    pub fn load_session_ids(&self) -> Result<BTreeSet<String>> {
        let ids = self.rows("SELECT session_id FROM sessions", &[], |row| row.get(0))?;
        Ok(ids.into_iter().collect())
    }

    /// Loads the e-mails of all hosts of the schedule and of its meetings.
    pub fn load_hosts(&self) -> Result<Vec<String>> {
        self.rows(sql!("sessions/hosts.sql"), &[], |row| row.get(0))
    }

    /// Saves all wishes or none; a cancelled session stays cancelled.
    ///
    /// The rows are staged in memory before the write lock is taken.
    ///
    /// # Errors
    /// When a session id appears twice, or a value breaks a rule of the table.
    pub fn save_wishes(
        &self,
        wishes: &[Wish],
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<SavedWishes> {
        self.save_wishes_tied(wishes, &[], source, now)
    }

    /// Saves all wishes, and with them the ties of existing meetings, or nothing.
    ///
    /// One transaction, so that no run in between gives such a session a second meeting.
    ///
    /// # Errors
    /// As [`Store::save_wishes`]; [`super::Error::MeetingTaken`] when one has a meeting.
    pub fn save_wishes_tied(
        &self,
        wishes: &[Wish],
        ties: &[(&str, SeenMeeting<'_>)],
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<SavedWishes> {
        self.conn.execute_batch(sql!("sessions/stage_table.sql"))?;
        let staging = Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)?;
        for wish in wishes {
            execute(
                &staging,
                STAGE,
                named_params! {
                    ":session_id": wish.session_id,
                    ":topic": wish.topic,
                    ":start_time": Time(wish.start_time),
                    ":duration_minutes": wish.duration_minutes,
                    ":timezone": wish.timezone,
                    ":cohort": wish.cohort,
                    ":provider": wish.provider,
                    ":host_email": wish.host_email,
                    ":host_pool": wish.host_pool,
                    ":meeting_url": wish.meeting_url,
                    ":auto_recording": wish.auto_recording,
                    ":waiting_room": wish.waiting_room,
                    ":join_before_host": wish.join_before_host,
                    ":passcode": wish.passcode,
                    ":alternative_hosts": wish.alternative_hosts,
                    ":agenda": wish.agenda,
                },
            )?;
        }
        staging.commit()?;
        let saved = self.write(|conn| {
            let count_new = sql!("sessions/count_staged_new.sql");
            let added = conn.query_row(count_new, [], |row| row.get::<_, u32>(0))? as usize;
            let params = named_params! { ":source": source, ":now": Time(now) };
            let written = execute(conn, sql!("sessions/save_staged.sql"), params)?;
            for (session_id, meeting) in ties {
                link(conn, session_id, meeting, source, now)?;
            }
            Ok(SavedWishes {
                added,
                changed: written - added,
                unchanged: wishes.len() - written,
            })
        })?;
        self.conn
            .execute_batch("DELETE FROM temp.staged_sessions")?;
        Ok(saved)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with, wish};
    use super::*;

    #[test]
    fn a_saved_wish_is_loaded_as_it_was() {
        let store = Store::in_memory().unwrap();
        let mut full = wish("s1");
        full.host_pool = Some("pool".into());
        full.meeting_url = Some("https://example.com/room".into());
        full.auto_recording = Some("local".into());
        full.join_before_host = Some(false);
        full.passcode = Some("123".into());
        full.alternative_hosts = "a@example.com;b@example.com".into();
        full.agenda = Some("bring paper".into());
        store
            .save_wishes(std::slice::from_ref(&full), Source::Manual, at("06:00"))
            .unwrap();
        assert_eq!(store.load_wishes().unwrap().remove("s1"), Some(full));
    }

    #[test]
    fn saving_again_keeps_created_at_and_moves_updated_at_only_on_change() {
        let store = store_with(&["s1", "s2"]);
        store
            .cancel_session("s2", Source::Manual, at("06:10"))
            .unwrap();
        let mut moved = wish("s2");
        moved.agenda = Some("new".into());
        let wishes = [wish("s1"), moved, wish("s3")];
        let saved = store
            .save_wishes(&wishes, Source::Cron, at("07:00"))
            .unwrap();
        assert_eq!(
            saved,
            SavedWishes {
                added: 1,
                changed: 1,
                unchanged: 1
            }
        );
        let load = |id: &str| store.load_session(id, at("07:00")).unwrap().unwrap();
        let (same, changed, added) = (load("s1"), load("s2"), load("s3"));
        assert_eq!(
            (same.created_at, same.updated_at),
            (at("06:00"), at("06:00"))
        );
        assert_eq!(same.source, Source::Manual);
        assert_eq!(
            (changed.created_at, changed.updated_at),
            (at("06:00"), at("07:00"))
        );
        assert_eq!(changed.source, Source::Cron);
        assert_eq!(
            changed.cancelled_at,
            Some(at("06:10")),
            "an import does not revive it"
        );
        assert_eq!(added.created_at, at("07:00"));
    }

    #[test]
    fn a_wish_that_breaks_a_rule_stores_nothing_and_leaves_the_store_usable() {
        let store = store_with(&[]);
        let mut bad = wish("s2");
        bad.duration_minutes = 0;
        assert!(
            store
                .save_wishes(&[wish("s1"), bad], Source::Manual, at("06:00"))
                .is_err()
        );
        assert!(
            store
                .save_wishes(&[wish("s1"), wish("s1")], Source::Manual, at("06:00"))
                .is_err()
        );
        assert!(store.load_wishes().unwrap().is_empty());
        let saved = store
            .save_wishes(&[wish("s1")], Source::Manual, at("06:00"))
            .unwrap();
        assert_eq!(saved.added, 1);
        assert_eq!(store.load_session_ids().unwrap().len(), 1);
    }

    #[test]
    fn many_wishes_are_saved_at_once_and_recognised_again() {
        let store = Store::in_memory().unwrap();
        let wishes: Vec<Wish> = (0..20_000).map(|n| wish(&format!("s{n:06}"))).collect();
        let saved = store
            .save_wishes(&wishes, Source::Manual, at("06:00"))
            .unwrap();
        assert_eq!(saved.added, 20_000);
        let filter = super::super::sessions::SessionFilter {
            limit: Some(3),
            ..Default::default()
        };
        let listed = store.list_sessions(&filter, at("07:00")).unwrap();
        assert_eq!(listed.len(), 3);
        let saved = store
            .save_wishes(&wishes, Source::Manual, at("07:00"))
            .unwrap();
        assert_eq!(saved.unchanged, 20_000);
    }
}
