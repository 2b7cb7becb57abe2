//! The wishes of `sessions`: what an import brings, saved in short transactions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Row, ToSql, Transaction, TransactionBehavior, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::session_cancellations::revive;
use super::sessions::key_list;
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

impl Wish {
    /// Planned end.
    #[must_use]
    pub fn end_time(&self) -> DateTime<Utc> {
        self.start_time + TimeDelta::minutes(self.duration_minutes.into())
    }
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

/// What is to become of the schedule; sessions that stay as they are are not named.
#[derive(Debug, Default)]
pub struct WishChanges<'a> {
    /// New sessions, and sessions whose wish is another one now.
    pub wishes: Vec<&'a Wish>,
    /// Existing meetings, by the session that they are tied to.
    pub ties: HashMap<&'a str, SeenMeeting<'a>>,
    /// Cancelled sessions that take place again.
    pub revived: Vec<&'a str>,
}

/// Wishes that one transaction writes.
///
/// A hundred thousand new sessions in one transaction would hold the write lock for longer than the
/// half second that a webhook may have to wait: checks, four indexes and the log cost about 6 µs a row.
/// So many take a fraction of it, also on a busy machine. An import that is killed has stored the
/// first of its batches; the same import again stores the rest.
const WISHES_PER_TRANSACTION: usize = 10_000;

/// Memory for pages while wishes are saved, in KiB as SQLite writes them.
const IMPORT_CACHE: i64 = -65_536;

/// SQLite's own default.
const USUAL_CACHE: i64 = -2_000;

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

/// Puts wishes into the staging table, in their order.
///
/// One statement writes all of a batch from there: SQLite then builds the word lists of the table's
/// checks once, and not for each row. Names of parameters are looked up once, too.
fn stage(conn: &Connection, wishes: &[&Wish]) -> Result<()> {
    conn.execute_batch(sql!("sessions/stage_table.sql"))?;
    let staging = Transaction::new_unchecked(conn, TransactionBehavior::Deferred)?;
    let mut statement = staging.prepare_cached(sql!("sessions/stage.sql"))?;
    let mut places = [0; 16];
    let names = [
        ":session_id",
        ":topic",
        ":start_time",
        ":duration_minutes",
        ":timezone",
        ":cohort",
        ":provider",
        ":host_email",
        ":host_pool",
        ":meeting_url",
        ":auto_recording",
        ":waiting_room",
        ":join_before_host",
        ":passcode",
        ":alternative_hosts",
        ":agenda",
    ];
    for (place, name) in places.iter_mut().zip(names) {
        *place = statement.parameter_index(name)?.unwrap_or_default();
    }
    for wish in wishes {
        let values: [&dyn ToSql; 16] = [
            &wish.session_id,
            &wish.topic,
            &Time(wish.start_time),
            &wish.duration_minutes,
            &wish.timezone,
            &wish.cohort,
            &wish.provider,
            &wish.host_email,
            &wish.host_pool,
            &wish.meeting_url,
            &wish.auto_recording,
            &wish.waiting_room,
            &wish.join_before_host,
            &wish.passcode,
            &wish.alternative_hosts,
            &wish.agenda,
        ];
        for (place, value) in places.into_iter().zip(values) {
            statement.raw_bind_parameter(place, value)?;
        }
        statement.raw_execute()?;
    }
    drop(statement);
    Ok(staging.commit()?)
}

impl Store {
    /// Loads all wishes by session id, those of cancelled sessions included.
    pub fn load_wishes(&self) -> Result<BTreeMap<String, Wish>> {
        self.load_wishes_of(None)
    }

    fn load_wishes_of(&self, session_ids: Option<&[String]>) -> Result<BTreeMap<String, Wish>> {
        let params = named_params! { ":ids": key_list(session_ids) };
        let wishes = self.rows(sql!("sessions/select_wishes.sql"), params, row_to_wish)?;
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

    /// Saves the wishes that differ from what is stored; a cancelled session stays cancelled.
    ///
    /// # Errors
    /// When a value breaks a rule of the table; nothing is stored then.
    pub fn save_wishes(
        &self,
        wishes: &[Wish],
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<SavedWishes> {
        let ids: Vec<String> = wishes.iter().map(|wish| wish.session_id.clone()).collect();
        let stored = self.load_wishes_of(Some(&ids))?;
        let mut saved = SavedWishes::default();
        let mut changes = WishChanges::default();
        for wish in wishes {
            match stored.get(&wish.session_id) {
                Some(before) if before == wish => {
                    saved.unchanged += 1;
                    continue;
                }
                Some(_) => saved.changed += 1,
                None => saved.added += 1,
            }
            changes.wishes.push(wish);
        }
        self.save_changes(&changes, source, now)?;
        Ok(saved)
    }

    /// Saves changes of the schedule.
    ///
    /// Up to `WISHES_PER_TRANSACTION` wishes are one transaction, all or nothing; more are several.
    /// A session and its tie always belong to one, so that no run in between gives it a second
    /// meeting.
    ///
    /// # Errors
    /// When a value breaks a rule of the table; [`super::Error::MeetingTaken`] when a session that
    /// is to be tied has a meeting.
    pub fn save_changes(
        &self,
        changes: &WishChanges<'_>,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<()> {
        stage(&self.conn, &changes.wishes)?;
        // A batch that does not fit is written to the disk again and again while the lock is held.
        self.conn.pragma_update(None, "cache_size", IMPORT_CACHE)?;
        let saved = self.save_staged(changes, source, now);
        self.conn.pragma_update(None, "cache_size", USUAL_CACHE)?;
        saved
    }

    fn save_staged(
        &self,
        changes: &WishChanges<'_>,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut ties = changes.ties.clone();
        let mut after = 0;
        loop {
            let rest = &changes.wishes[after..];
            let batch = &rest[..rest.len().min(WISHES_PER_TRANSACTION)];
            let upto = after + batch.len();
            let is_last = upto == changes.wishes.len();
            self.write(|conn| {
                let params = named_params! {
                    ":after": after as i64,
                    ":upto": upto as i64,
                    ":source": source,
                    ":now": Time(now),
                };
                let inserted = execute(conn, sql!("sessions/insert_staged.sql"), params)?;
                if inserted < batch.len() {
                    execute(conn, sql!("session_changes/note_staged.sql"), params)?;
                    execute(conn, sql!("sessions/update_staged.sql"), params)?;
                }
                if !ties.is_empty() {
                    for wish in batch {
                        if let Some(meeting) = ties.remove(wish.session_id.as_str()) {
                            link(conn, &wish.session_id, &meeting, source, now)?;
                        }
                    }
                }
                if is_last {
                    for (session_id, meeting) in &ties {
                        link(conn, session_id, meeting, source, now)?;
                    }
                    for session_id in &changes.revived {
                        revive(conn, session_id, source, now)?;
                    }
                }
                Ok(())
            })?;
            if is_last {
                return Ok(());
            }
            after = upto;
        }
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
