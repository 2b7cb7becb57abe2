//! The table `recording_removals`: where recordings are at Zoom, as events told.
//!
//! The latest event about a file or about all files of its instance decides, whatever the order in
//! which they came; `zoom_recordings` then says the same.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, named_params};

use super::columns::Columns;
use super::time::Time;
use super::words::RecordingPlace;
use super::{Result, Store, execute};

/// What an event told of recordings of one instance.
#[derive(Clone, Copy, Debug)]
pub struct ToldPlace<'a> {
    /// Instance.
    pub uuid: &'a str,
    /// Zoom's ids of the files; empty: all of them.
    pub file_ids: &'a [String],
    /// Where they are.
    pub place: RecordingPlace,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// One known file, and what the latest event told of it.
struct Placed {
    file_key: String,
    file_id: Option<String>,
    told: Option<(RecordingPlace, DateTime<Utc>)>,
}

impl Store {
    /// Takes over where recordings are at Zoom.
    pub fn save_recording_place(&self, told: &ToldPlace<'_>, now: DateTime<Utc>) -> Result<()> {
        self.write(|conn| {
            if told.file_ids.is_empty() {
                note_place(conn, told.uuid, "", told.place, told.at)?;
            }
            for file_id in told.file_ids {
                note_place(conn, told.uuid, file_id, told.place, told.at)?;
            }
            self.place_files(conn, told.uuid, now)
        })
    }

    fn place_files(&self, conn: &Connection, uuid: &str, now: DateTime<Utc>) -> Result<()> {
        let files = self.rows(
            sql!("recording_removals/places.sql"),
            named_params! { ":uuid": uuid },
            |row| {
                let mut columns = Columns::of(row);
                let (file_key, file_id) = (columns.get()?, columns.get()?);
                let (place, at_ms): (Option<RecordingPlace>, Option<i64>) =
                    (columns.get()?, columns.get()?);
                let at = at_ms.and_then(DateTime::from_timestamp_millis);
                Ok(Placed {
                    file_key,
                    file_id,
                    told: place.zip(at),
                })
            },
        )?;
        // Events leave out files that have no id (TIMELINE): they go where all others went.
        let named = files.iter().filter(|file| file.file_id.is_some());
        let of_named: Option<Vec<_>> = named.map(|file| file.told).collect();
        let common = of_named.and_then(|told| told.into_iter().max_by_key(|(_, at)| *at));
        let all_gone = files
            .iter()
            .filter(|file| file.file_id.is_some())
            .all(|file| {
                file.told
                    .is_some_and(|(place, _)| place != RecordingPlace::There)
            });
        for file in &files {
            let told = match (file.told, &file.file_id) {
                (None, None) => {
                    common.filter(|(place, _)| all_gone || *place == RecordingPlace::There)
                }
                (told, _) => told,
            };
            let Some((place, at)) = told else {
                continue;
            };
            if place == RecordingPlace::There {
                let params = named_params! {
                    ":file_key": file.file_key, ":at": Time(at), ":now": Time(now),
                };
                execute(conn, sql!("zoom_recordings/mark_told_there.sql"), params)?;
            } else {
                let params = named_params! {
                    ":file_key": file.file_key,
                    ":removed_to": place.as_str(),
                    ":at": Time(at),
                    ":now": Time(now),
                };
                execute(conn, sql!("zoom_recordings/mark_told_removed.sql"), params)?;
            }
        }
        Ok(())
    }
}

/// Notes where a file is, or with an empty id all files of the instance.
pub(super) fn note_place(
    conn: &Connection,
    uuid: &str,
    file_id: &str,
    place: RecordingPlace,
    at: DateTime<Utc>,
) -> Result<()> {
    let params = named_params! {
        ":uuid": uuid,
        ":file_id": file_id,
        ":place": place,
        ":at_ms": at.timestamp_millis(),
    };
    execute(conn, sql!("recording_removals/save.sql"), params).map(drop)
}
