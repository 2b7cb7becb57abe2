//! The table `due_work`: what events asked for or was put off, and a job has still to do.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::columns::Columns;
use super::time::Time;
use super::words::Job;
use super::{ROWS_PER_TRANSACTION, Result, Store, execute};

/// One piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWork {
    /// Session; for recordings the instance.
    pub key: String,
    /// When what asks for it happened.
    pub asked_at: DateTime<Utc>,
    /// Not before.
    pub due_at: DateTime<Utc>,
}

impl Store {
    /// Asks a job for work; asked for later already, that stays.
    pub fn ask_for(&self, job: Job, work: &DueWork) -> Result<()> {
        let params = named_params! {
            ":job": job,
            ":key": work.key,
            ":asked_at": Time(work.asked_at),
            ":due_at": Time(work.due_at),
        };
        self.write_one(sql!("due_work/ask.sql"), params).map(drop)
    }

    /// Asks a job for several pieces of work.
    pub fn ask_for_all(&self, job: Job, work: &[DueWork]) -> Result<()> {
        for batch in work.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for work in batch {
                    let params = named_params! {
                        ":job": job,
                        ":key": work.key,
                        ":asked_at": Time(work.asked_at),
                        ":due_at": Time(work.due_at),
                    };
                    execute(conn, sql!("due_work/ask.sql"), params)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// The work of a job that is due, the longest waiting first.
    pub fn due_work(&self, job: Job, now: DateTime<Utc>) -> Result<Vec<DueWork>> {
        let params = named_params! { ":job": job, ":now": Time(now) };
        self.rows(sql!("due_work/list.sql"), params, |row| {
            let mut columns = Columns::of(row);
            Ok(DueWork {
                key: columns.get()?,
                asked_at: columns.time()?,
                due_at: columns.time()?,
            })
        })
    }

    /// Notes that work is done; what was asked for since it was loaded stays.
    pub fn finish_work(&self, job: Job, work: &DueWork) -> Result<()> {
        let params = named_params! {
            ":job": job,
            ":key": work.key,
            ":asked_at": Time(work.asked_at),
        };
        self.write_one(sql!("due_work/done.sql"), params).map(drop)
    }

    /// Notes that work is to be tried again later.
    pub fn put_work_off(&self, job: Job, work: &DueWork, due_at: DateTime<Utc>) -> Result<()> {
        let params = named_params! {
            ":job": job,
            ":key": work.key,
            ":asked_at": Time(work.asked_at),
            ":due_at": Time(due_at),
        };
        self.write_one(sql!("due_work/put_off.sql"), params)
            .map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::at;
    use super::*;

    fn work(key: &str, asked_at: &str, due_at: &str) -> DueWork {
        DueWork {
            key: key.to_owned(),
            asked_at: at(asked_at),
            due_at: at(due_at),
        }
    }

    #[test]
    fn work_is_due_at_its_time_until_it_is_done() {
        let store = Store::in_memory().unwrap();
        let job = Job::ParticipantFetch;
        let first = work("s1", "09:00", "09:10");
        store.ask_for(job, &first).unwrap();
        store.ask_for(job, &work("s2", "08:00", "08:10")).unwrap();
        store
            .ask_for(Job::Provision, &work("s1", "09:30", "09:30"))
            .unwrap();
        let keys = |now| -> Vec<String> {
            let due = store.due_work(job, at(now)).unwrap();
            due.into_iter().map(|work| work.key).collect()
        };
        assert_eq!(keys("09:00"), ["s2"]);
        assert_eq!(keys("09:10"), ["s2", "s1"]);
        store.put_work_off(job, &first, at("09:20")).unwrap();
        assert_eq!(keys("09:10"), ["s2"]);
        store.finish_work(job, &first).unwrap();
        assert_eq!(keys("10:00"), ["s2"]);
    }

    #[test]
    fn what_is_asked_for_again_meanwhile_is_not_done() {
        let store = Store::in_memory().unwrap();
        let job = Job::RecordingSync;
        let (old, new) = (work("u", "09:00", "09:00"), work("u", "09:05", "09:05"));
        store.ask_for(job, &new).unwrap();
        store.ask_for(job, &old).unwrap();
        store.finish_work(job, &old).unwrap();
        assert_eq!(store.due_work(job, at("10:00")).unwrap(), [new]);
    }
}
