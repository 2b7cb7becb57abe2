//! The table `session_notices_told`: what was last told for each person about each session.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

use super::columns::Columns;
use super::time::Time;
use super::{ROWS_PER_TRANSACTION, Result, Store, execute};

/// A person for whom something about a session is not told yet, or of which they must be reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Untold {
    pub session_id: String,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub duration_minutes: u32,
    pub timezone: String,
    pub host_email: Option<String>,
    pub link: Option<String>,
    pub zoom_password: Option<String>,
    pub cancelled: bool,
    /// What was told last; `None`: nothing yet.
    pub told: Option<Told>,
}

/// What was told last.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Told {
    pub start_time: DateTime<Utc>,
    pub link: Option<String>,
    pub cancelled: bool,
}

/// What is told now, or was known before the hook was.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct NewTold {
    pub session_id: String,
    pub person_id: String,
    pub told: Told,
    pub reminded: bool,
}

fn row_to_untold(row: &Row<'_>) -> rusqlite::Result<Untold> {
    let mut columns = Columns::of(row);
    Ok(Untold {
        session_id: columns.get()?,
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time()?,
        duration_minutes: columns.get()?,
        timezone: columns.get()?,
        host_email: columns.get()?,
        link: columns.get()?,
        zoom_password: columns.get()?,
        cancelled: columns.get()?,
        told: match columns.time_or_null()? {
            None => None,
            Some(start_time) => Some(Told {
                start_time,
                link: columns.get()?,
                cancelled: columns.get()?,
            }),
        },
    })
}

impl Store {
    /// Lists whom something must be told, by start and person; reminders for sessions that start
    /// until `remind_until`.
    pub fn untold_notices(
        &self,
        remind_until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Untold>> {
        let params = named_params! { ":remind_until": Time(remind_until), ":now": Time(now) };
        let sql = sql!("session_notices_told/untold.sql");
        self.rows(sql, params, row_to_untold)
    }

    /// Notes what was told.
    pub fn save_told(&self, told: &[NewTold], now: DateTime<Utc>) -> Result<()> {
        for batch in told.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for one in batch {
                    let params = named_params! {
                        ":session_id": one.session_id,
                        ":person_id": one.person_id,
                        ":start_time": Time(one.told.start_time),
                        ":link": one.told.link,
                        ":cancelled": one.told.cancelled,
                        ":reminded": one.reminded,
                        ":now": Time(now),
                    };
                    execute(conn, sql!("session_notices_told/save.sql"), params)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
