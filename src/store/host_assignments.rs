//! The table `host_assignments`: who holds a session that names a pool.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::time::Time;
use super::{Result, Store, execute};

/// Who holds a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostAssignment {
    /// Which session.
    pub session_id: String,
    /// Pool that it names.
    pub host_pool: String,
    /// Host of that pool, lower case.
    pub host_email: String,
}

impl Store {
    /// Loads who holds which session, by session.
    pub fn load_assignments(&self) -> Result<BTreeMap<String, HostAssignment>> {
        let sql = "SELECT session_id, host_pool, host_email FROM host_assignments";
        let rows = self.rows(sql, &[], |row| {
            Ok(HostAssignment {
                session_id: row.get(0)?,
                host_pool: row.get(1)?,
                host_email: row.get(2)?,
            })
        })?;
        Ok(rows
            .into_iter()
            .map(|assignment| (assignment.session_id.clone(), assignment))
            .collect())
    }

    /// Stores who holds which session, all or none.
    pub fn save_assignments(
        &self,
        assignments: &[HostAssignment],
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for assignment in assignments {
                let params = named_params! {
                    ":session_id": assignment.session_id,
                    ":host_pool": assignment.host_pool,
                    ":host_email": assignment.host_email,
                    ":now": Time(now),
                };
                execute(conn, sql!("host_assignments/assign.sql"), params)?;
            }
            Ok(())
        })
    }
}
