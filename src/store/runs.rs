//! The tables `runs` and `run_items`: the ledger of batch jobs.

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::words::{ItemState, Job, RunState, Source};
use super::{ROWS_PER_TRANSACTION, Result, RowName, Store, change, execute};

/// Transactions of one call that forgets old runs.
const PRUNE_TRANSACTIONS: usize = 50;

/// One run, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Run {
    pub run_id: i64,
    pub job: Job,
    pub state: RunState,
    pub triggered_by: String,
    pub arguments: String,
    pub version: String,
    pub pid: u32,
    pub started_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
    pub exit_code: Option<u8>,
    pub summary: Option<Value>,
    pub error: Option<String>,
}

/// One item of a run, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct RunItem {
    pub run_id: i64,
    pub item: u32,
    pub kind: String,
    pub key: String,
    pub action: String,
    pub state: ItemState,
    pub code: Option<String>,
    pub message: Option<String>,
    pub at: DateTime<Utc>,
}

/// How a run begins.
#[derive(Clone, Copy, Debug)]
pub struct NewRun<'a> {
    /// Which job.
    pub job: Job,
    /// The source, or `payment:REF`.
    pub triggered_by: &'a str,
    /// The command line, without secrets.
    pub arguments: &'a str,
    /// Version of zoomctl.
    pub version: &'a str,
    /// Process.
    pub pid: u32,
}

/// How a run ended.
#[derive(Clone, Copy, Debug)]
pub struct FinishedRun<'a> {
    /// Every state but `running` and `killed`.
    pub state: RunState,
    /// What the process answers.
    pub exit_code: u8,
    /// Counts.
    pub summary: Option<&'a Value>,
    /// What stopped it.
    pub error: Option<&'a str>,
}

/// What a run did to one thing.
#[derive(Clone, Copy, Debug)]
pub struct NewItem<'a> {
    /// `session`, `instance` or `file`.
    pub kind: &'a str,
    /// Its id.
    pub key: &'a str,
    /// `created`, `updated`, `deleted`, `fetched`, `downloaded`, …
    pub action: &'a str,
    /// Outcome.
    pub state: ItemState,
    /// Machine code of the error.
    pub code: Option<&'a str>,
    /// What happened.
    pub message: Option<&'a str>,
}

/// Which runs to list; the default is all.
#[derive(Clone, Copy, Debug, Default)]
pub struct RunFilter {
    /// Of this job.
    pub job: Option<Job>,
    /// Caused by this source.
    pub source: Option<Source>,
    /// In this state.
    pub state: Option<RunState>,
    /// Begun at or after this time.
    pub since: Option<DateTime<Utc>>,
    /// Only those that ended otherwise than well.
    pub failed: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

fn row_to_run(row: &Row<'_>) -> rusqlite::Result<Run> {
    let mut columns = Columns::of(row);
    Ok(Run {
        run_id: columns.get()?,
        job: columns.get()?,
        state: columns.get()?,
        triggered_by: columns.get()?,
        arguments: columns.get()?,
        version: columns.get()?,
        pid: columns.get()?,
        started_at: columns.time()?,
        finished_at: columns.time_or_null()?,
        exit_code: columns.get()?,
        summary: columns.json_or_null()?,
        error: columns.get()?,
    })
}

fn row_to_item(row: &Row<'_>) -> rusqlite::Result<RunItem> {
    let mut columns = Columns::of(row);
    Ok(RunItem {
        run_id: columns.get()?,
        item: columns.get()?,
        kind: columns.get()?,
        key: columns.get()?,
        action: columns.get()?,
        state: columns.get()?,
        code: columns.get()?,
        message: columns.get()?,
        at: columns.time()?,
    })
}

impl Store {
    /// Opens the row of a run, and returns its number.
    pub fn start_run(&self, run: &NewRun<'_>, now: DateTime<Utc>) -> Result<i64> {
        let params = named_params! {
            ":job": run.job,
            ":triggered_by": run.triggered_by,
            ":arguments": run.arguments,
            ":version": run.version,
            ":pid": run.pid,
            ":now": Time(now),
        };
        self.write(|conn| {
            execute(conn, sql!("runs/start.sql"), params)?;
            Ok(conn.last_insert_rowid())
        })
    }

    /// Closes the row of a run.
    ///
    /// # Errors
    /// [`super::Error::NoRow`] when the run is not running.
    pub fn finish_run(&self, run_id: i64, end: &FinishedRun<'_>, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! {
            ":run_id": run_id,
            ":state": end.state,
            ":exit_code": end.exit_code,
            ":summary": end.summary.map(Json),
            ":error": end.error,
            ":now": Time(now),
        };
        let name = RowName {
            deed: "finish",
            table: "runs",
            key: &run_id,
        };
        self.write(|conn| change(conn, name, sql!("runs/finish.sql"), params))
    }

    /// Adds an item at the end of a run.
    pub fn add_item(&self, run_id: i64, item: &NewItem<'_>, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! {
            ":run_id": run_id,
            ":kind": item.kind,
            ":key": item.key,
            ":action": item.action,
            ":state": item.state,
            ":code": item.code,
            ":message": item.message,
            ":now": Time(now),
        };
        self.write_one(sql!("run_items/insert.sql"), params)
            .map(drop)
    }

    /// Closes the rows of dead runs of a job, and returns their numbers; called under the job's lock.
    pub fn mark_killed(&self, job: Job) -> Result<Vec<i64>> {
        self.write(|conn| {
            let mut statement = conn.prepare_cached(sql!("runs/mark_killed.sql"))?;
            let dead = statement.query_map(named_params! { ":job": job }, |row| row.get(0))?;
            Ok(dead.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Forgets runs of a job that began before this time, the oldest first, with their items; returns
    /// how many. Many items take several calls: one call is a bounded number of short transactions.
    ///
    /// The last run of the job and its last good one stay, however old they are.
    pub fn prune_runs(&self, job: Job, before: DateTime<Utc>) -> Result<usize> {
        let params = named_params! { ":job": job, ":before": Time(before) };
        let old: Vec<i64> = self.rows(sql!("runs/expired.sql"), params, |row| row.get(0))?;
        let mut pruned = 0;
        for _ in 0..PRUNE_TRANSACTIONS {
            let Some(run_id) = old.get(pruned) else {
                break;
            };
            let params = named_params! { ":run_id": run_id };
            let emptied = self.write(|conn| {
                let items = execute(conn, sql!("run_items/delete_some.sql"), params)?;
                if items == ROWS_PER_TRANSACTION {
                    return Ok(false);
                }
                execute(conn, "DELETE FROM runs WHERE run_id = :run_id", params)?;
                Ok(true)
            })?;
            pruned += usize::from(emptied);
        }
        Ok(pruned)
    }

    /// Lists runs, the newest first.
    pub fn list_runs(&self, filter: &RunFilter) -> Result<Vec<Run>> {
        let params = named_params! {
            ":job": filter.job,
            ":source": filter.source,
            ":state": filter.state,
            ":since": filter.since.map(Time),
            ":failed": filter.failed,
            ":limit": filter.limit,
        };
        self.rows(
            sql!("runs/select.sql", "runs/where_listed.sql"),
            params,
            row_to_run,
        )
    }

    /// Loads one run.
    pub fn load_run(&self, run_id: i64) -> Result<Option<Run>> {
        let sql = sql!("runs/select.sql", "runs/where_id.sql");
        self.row(sql, named_params! { ":run_id": run_id }, row_to_run)
    }

    /// Loads the items of a run, in their order.
    pub fn items_of_run(&self, run_id: i64) -> Result<Vec<RunItem>> {
        let params = named_params! { ":run_id": run_id };
        self.rows(sql!("run_items/select.sql"), params, row_to_item)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_columns, at};
    use super::*;
    use serde_json::json;

    fn start(store: &Store, job: Job, now: &str) -> i64 {
        let run = NewRun {
            job,
            triggered_by: "cron",
            arguments: "",
            version: "0.1.0",
            pid: 7,
        };
        store.start_run(&run, at(now)).unwrap()
    }

    fn end(state: RunState) -> FinishedRun<'static> {
        FinishedRun {
            state,
            exit_code: 6,
            summary: None,
            error: Some("some failed"),
        }
    }

    fn item(key: &str) -> NewItem<'_> {
        NewItem {
            kind: "session",
            key,
            action: "created",
            state: ItemState::Ok,
            code: None,
            message: None,
        }
    }

    #[test]
    fn a_run_and_its_items_have_the_columns_of_their_tables() {
        let store = Store::in_memory().unwrap();
        let run_id = start(&store, Job::Provision, "06:00");
        store.add_item(run_id, &item("s1"), at("06:01")).unwrap();
        let run = store.load_run(run_id).unwrap().unwrap();
        assert_columns(&store, "runs", sql!("runs/select.sql"), &run);
        let items = store.items_of_run(run_id).unwrap();
        assert_columns(&store, "run_items", sql!("run_items/select.sql"), &items[0]);
    }

    #[test]
    fn a_run_is_closed_once() {
        let store = Store::in_memory().unwrap();
        let run_id = start(&store, Job::Provision, "06:00");
        let summary = json!({ "created": 2 });
        let partial = FinishedRun {
            summary: Some(&summary),
            ..end(RunState::Partial)
        };
        store.finish_run(run_id, &partial, at("06:05")).unwrap();
        let run = store.load_run(run_id).unwrap().unwrap();
        assert_eq!(
            (run.state, run.finished_at),
            (RunState::Partial, Some(at("06:05")))
        );
        assert_eq!((run.exit_code, run.summary), (Some(6), Some(summary)));
        assert!(
            store
                .finish_run(run_id, &end(RunState::Ok), at("06:06"))
                .is_err()
        );
        assert_eq!(store.load_run(99).unwrap(), None);
    }

    #[test]
    fn only_running_rows_of_the_job_are_marked_killed() {
        let store = Store::in_memory().unwrap();
        let dead = start(&store, Job::Provision, "06:00");
        let done = start(&store, Job::Provision, "06:01");
        let other = start(&store, Job::RecordingSync, "06:02");
        store
            .finish_run(done, &end(RunState::Ok), at("06:03"))
            .unwrap();
        assert_eq!(store.mark_killed(Job::Provision).unwrap(), [dead]);
        let state = |run_id| store.load_run(run_id).unwrap().unwrap().state;
        assert_eq!(state(dead), RunState::Killed);
        assert_eq!(state(done), RunState::Ok);
        assert_eq!(state(other), RunState::Running);
    }

    #[test]
    fn runs_are_listed_newest_first_and_filtered() {
        let store = Store::in_memory().unwrap();
        let first = start(&store, Job::Provision, "06:00");
        let second = start(&store, Job::RecordingSync, "07:00");
        let third = start(&store, Job::Provision, "08:00");
        store
            .finish_run(first, &end(RunState::Partial), at("06:10"))
            .unwrap();
        store
            .finish_run(second, &end(RunState::Ok), at("07:10"))
            .unwrap();
        let list = |filter: RunFilter| -> Vec<i64> {
            store
                .list_runs(&filter)
                .unwrap()
                .into_iter()
                .map(|run| run.run_id)
                .collect()
        };
        let all = RunFilter::default;
        assert_eq!(list(all()), [third, second, first]);
        assert_eq!(
            list(RunFilter {
                job: Some(Job::Provision),
                ..all()
            }),
            [third, first]
        );
        assert_eq!(
            list(RunFilter {
                since: Some(at("07:00")),
                ..all()
            }),
            [third, second]
        );
        assert_eq!(
            list(RunFilter {
                failed: true,
                ..all()
            }),
            [first]
        );
        assert_eq!(
            list(RunFilter {
                limit: Some(1),
                ..all()
            }),
            [third]
        );
    }

    #[test]
    fn old_runs_go_with_their_items_and_the_last_and_the_last_good_one_stay() {
        let store = Store::in_memory().unwrap();
        let ended = |now: &str, job, state| {
            let run_id = start(&store, job, now);
            store
                .finish_run(run_id, &self::end(state), at(now))
                .unwrap();
            run_id
        };
        let old = ended("01:00", Job::Provision, RunState::Partial);
        let good = ended("02:00", Job::Provision, RunState::Ok);
        let bad = ended("03:00", Job::Provision, RunState::Failed);
        let last = ended("04:00", Job::Provision, RunState::Failed);
        let other = ended("01:00", Job::RecordingSync, RunState::Ok);
        // More than one transaction takes.
        store
            .write(|conn| {
                for item in 0..ROWS_PER_TRANSACTION + 500 {
                    let insert = "INSERT INTO run_items VALUES (?1, ?2, 'session', 's', 'created', 'ok', NULL, NULL, '')";
                    conn.execute(insert, rusqlite::params![old, item as i64])?;
                }
                Ok(())
            })
            .unwrap();
        assert_eq!(store.prune_runs(Job::Provision, at("01:00")).unwrap(), 0);
        assert_eq!(store.prune_runs(Job::Provision, at("09:00")).unwrap(), 2);
        let left = [old, good, bad, last, other].map(|run_id| store.load_run(run_id).unwrap());
        assert_eq!(
            left.map(|run| run.is_some()),
            [false, true, false, true, true]
        );
        assert_eq!(store.items_of_run(old).unwrap(), []);
        assert_eq!(store.prune_runs(Job::Provision, at("09:00")).unwrap(), 0);
    }

    #[test]
    fn items_count_from_one_within_their_run() {
        let store = Store::in_memory().unwrap();
        let first = start(&store, Job::Provision, "06:00");
        let second = start(&store, Job::Provision, "07:00");
        for (run_id, key) in [(first, "s1"), (second, "s2"), (first, "s3")] {
            store.add_item(run_id, &item(key), at("07:01")).unwrap();
        }
        let items = store.items_of_run(first).unwrap();
        let found: Vec<_> = items
            .iter()
            .map(|item| (item.item, item.key.as_str()))
            .collect();
        assert_eq!(found, [(1, "s1"), (2, "s3")]);
        assert!(store.add_item(99, &item("s4"), at("07:01")).is_err());
    }
}
