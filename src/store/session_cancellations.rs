//! The table `session_cancellations`: why sessions were cancelled, and when they came back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, named_params};

use super::time::Time;
use super::words::{CancelReason, Source};
use super::{ROWS_PER_TRANSACTION, Result, RowName, Store, execute};

/// Brings a session back inside the caller's transaction; false when it was not cancelled.
pub(super) fn revive(
    conn: &Connection,
    session_id: &str,
    source: Source,
    now: DateTime<Utc>,
) -> Result<bool> {
    let params = named_params! { ":session_id": session_id, ":source": source, ":now": Time(now) };
    if execute(conn, sql!("sessions/revive.sql"), params)? == 0 {
        return Ok(false);
    }
    let params = named_params! { ":session_id": session_id, ":now": Time(now) };
    execute(conn, sql!("session_cancellations/mark_revived.sql"), params)?;
    Ok(true)
}

/// Cancels a session inside the caller's transaction; false when it was cancelled before.
fn cancel(
    conn: &Connection,
    session_id: &str,
    reason: CancelReason,
    source: Source,
    now: DateTime<Utc>,
) -> Result<bool> {
    let params = named_params! { ":session_id": session_id, ":source": source, ":now": Time(now) };
    if execute(conn, sql!("sessions/cancel.sql"), params)? == 1 {
        let params =
            named_params! { ":session_id": session_id, ":reason": reason, ":now": Time(now) };
        execute(conn, sql!("session_cancellations/insert.sql"), params)?;
        return Ok(true);
    }
    if reason == CancelReason::Asked {
        let params = named_params! { ":session_id": session_id };
        execute(conn, sql!("session_cancellations/mark_asked.sql"), params)?;
    }
    Ok(false)
}

impl Store {
    /// Loads the cancelled sessions with the reason of each.
    pub fn load_cancelled(&self) -> Result<BTreeMap<String, CancelReason>> {
        let rows = self.rows(sql!("session_cancellations/open.sql"), &[], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// Loads the sessions that were brought back after `since`, having been cancelled by then.
    pub fn load_revived(&self, since: DateTime<Utc>) -> Result<BTreeSet<String>> {
        let params = named_params! { ":since": Time(since) };
        let sql = sql!("session_cancellations/revived.sql");
        let rows = self.rows(sql, params, |row| row.get(0))?;
        Ok(rows.into_iter().collect())
    }

    /// Cancels a session because somebody said so; false when it was cancelled before.
    ///
    /// # Errors
    /// [`super::Error::NoRow`] when there is no such session.
    pub fn cancel_session(
        &self,
        session_id: &str,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let cancelled =
            self.write(|conn| cancel(conn, session_id, CancelReason::Asked, source, now))?;
        let name = RowName {
            deed: "cancel",
            table: "sessions",
            key: &session_id,
        };
        if !cancelled && self.load_session(session_id, now)?.is_none() {
            return Err(name.missing());
        }
        Ok(cancelled)
    }

    /// Cancels sessions whose rows left the schedule, in batches; those cancelled before stay as
    /// they are.
    pub fn cancel_missing(
        &self,
        session_ids: &[String],
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<()> {
        for batch in session_ids.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for session_id in batch {
                    cancel(conn, session_id, CancelReason::LeftFile, source, now)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Brings a cancelled session back; false when it was not cancelled.
    pub fn revive_session(
        &self,
        session_id: &str,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.write(|conn| revive(conn, session_id, source, now))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with};
    use super::*;

    #[test]
    fn what_somebody_cancels_by_hand_has_not_merely_left_the_file() {
        let store = store_with(&["s1", "s2"]);
        let gone = ["s1".to_owned(), "s2".to_owned()];
        store
            .cancel_missing(&gone, Source::Cron, at("07:00"))
            .unwrap();
        let cancelled_anew = store.cancel_session("s2", Source::Manual, at("07:10"));
        assert!(!cancelled_anew.unwrap());
        store
            .cancel_missing(&gone, Source::Cron, at("07:20"))
            .unwrap();
        let reasons: Vec<_> = store.load_cancelled().unwrap().into_values().collect();
        assert_eq!(reasons, [CancelReason::LeftFile, CancelReason::Asked]);
    }

    #[test]
    fn who_had_heard_of_a_cancellation_hears_that_it_is_on_again() {
        let store = store_with(&["s1"]);
        store
            .cancel_session("s1", Source::Manual, at("07:00"))
            .unwrap();
        let revive = |time| {
            store
                .revive_session("s1", Source::Manual, at(time))
                .unwrap()
        };
        assert!(revive("09:00"));
        assert!(!revive("09:01"), "it was not cancelled any more");
        let revived = |since| store.load_revived(at(since)).unwrap().len();
        assert_eq!(
            (revived("06:59"), revived("08:00"), revived("09:00")),
            (0, 1, 0)
        );
        let session = store.load_session("s1", at("09:00")).unwrap().unwrap();
        assert_eq!(
            (session.cancelled_at, session.updated_at),
            (None, at("09:00"))
        );
        assert!(store.load_cancelled().unwrap().is_empty());
    }
}
