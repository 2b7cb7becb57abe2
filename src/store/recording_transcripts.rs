//! The table `recording_transcripts`: what was said and written, cue by cue, with a full-text index.

use rusqlite::{Row, named_params};
use serde::Serialize;

use super::columns::Columns;
use super::sessions::key_list;
use super::{Result, Store, execute};

/// One cue, with the columns of the table that people ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct TranscriptCue {
    pub file_key: String,
    pub uuid: String,
    pub session_id: Option<String>,
    pub cue: i64,
    pub start_ms: i64,
    pub end_ms: i64,
    pub speaker: Option<String>,
    pub text: String,
    pub file_type: Option<String>,
}

/// A transcript or chat that was not read into cues yet.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Unread {
    pub file_key: String,
    pub file_type: String,
    pub archive_path: String,
}

/// One cue to be saved.
#[derive(Clone, Debug)]
pub struct NewCue {
    /// Begin, in milliseconds from the start of the recording.
    pub start_ms: i64,
    /// End, likewise.
    pub end_ms: i64,
    /// Who spoke, where Zoom says it.
    pub speaker: Option<String>,
    /// What was said.
    pub text: String,
}

fn row_to_cue(row: &Row<'_>) -> rusqlite::Result<TranscriptCue> {
    let mut columns = Columns::of(row);
    Ok(TranscriptCue {
        file_key: columns.get()?,
        uuid: columns.get()?,
        session_id: columns.get()?,
        cue: columns.get()?,
        start_ms: columns.get()?,
        end_ms: columns.get()?,
        speaker: columns.get()?,
        text: columns.get()?,
        file_type: columns.get()?,
    })
}

impl Store {
    /// Saves the cues of one transcript in place of those it had.
    pub fn save_transcript(&self, file_key: &str, cues: &[NewCue]) -> Result<()> {
        self.write(|conn| {
            let file = named_params! { ":file_key": file_key };
            execute(conn, sql!("recording_transcripts/delete.sql"), file)?;
            for (number, cue) in (1_i64..).zip(cues) {
                let params = named_params! {
                    ":file_key": file_key,
                    ":cue": number,
                    ":start_ms": cue.start_ms,
                    ":end_ms": cue.end_ms,
                    ":speaker": cue.speaker,
                    ":text": cue.text,
                };
                execute(conn, sql!("recording_transcripts/insert.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Lists transcripts and chats in the archive without cues.
    pub fn unread_transcripts(&self) -> Result<Vec<Unread>> {
        let unread = sql!("recording_transcripts/unread.sql");
        self.rows(unread, &[], |row| {
            Ok(Unread {
                file_key: row.get(0)?,
                file_type: row.get(1)?,
                archive_path: row.get(2)?,
            })
        })
    }

    /// Lists what was said and written in a session, from files of these types.
    pub fn transcript_of(&self, session_id: &str, types: &[String]) -> Result<Vec<TranscriptCue>> {
        let params = named_params! {
            ":session_id": session_id,
            ":types": key_list(Some(types)),
        };
        self.rows(
            sql!("recording_transcripts/of_session.sql"),
            params,
            row_to_cue,
        )
    }

    /// Finds cues with all these words; a word with `*` at its end is a beginning.
    pub fn search_transcripts(
        &self,
        words: &str,
        limit: Option<u32>,
    ) -> Result<Vec<TranscriptCue>> {
        // Quoted, no letter of a user has a meaning of its own to FTS5.
        let quoted = words.split_whitespace().map(|word| {
            let (word, star) = word
                .strip_suffix('*')
                .map_or((word, ""), |word| (word, "*"));
            format!("\"{}\"{star}", word.replace('"', "\"\""))
        });
        let query = quoted.collect::<Vec<_>>().join(" ");
        let params = named_params! { ":query": query, ":limit": limit };
        self.rows(sql!("recording_transcripts/search.sql"), params, row_to_cue)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with};
    use super::*;

    #[test]
    fn cues_are_replaced_and_found_by_their_words() {
        let store = store_with(&["s1"]);
        let insert = "INSERT INTO zoom_recordings (file_key, uuid, zoom_meeting_id, session_id,
            file_type, state, archive_path, first_seen_at, updated_at, raw_data, set_raw_data)
            VALUES ('f', 'u', '1', 's1', 'TRANSCRIPT', 'verified', 'a.vtt', ?1, ?1, '{}', '{}')";
        let now = super::super::time::Time(at("08:00"));
        store.conn.execute(insert, [now]).unwrap();
        assert_eq!(store.unread_transcripts().unwrap().len(), 1);
        let cue = |text: &str| NewCue {
            start_ms: 0,
            end_ms: 1000,
            speaker: Some("Ms. Example".to_owned()),
            text: text.to_owned(),
        };
        let save = |texts: &[&'static str]| {
            let cues: Vec<_> = texts.iter().map(|text| cue(text)).collect();
            store.save_transcript("f", &cues).unwrap();
        };
        save(&["old words"]);
        save(&[
            "Photosynthesis needs light",
            "es braucht Licht: \"grün\" OR blau",
        ]);
        assert_eq!(store.unread_transcripts().unwrap().len(), 0);
        assert_eq!(
            store
                .transcript_of("s1", &["TRANSCRIPT".to_owned()])
                .unwrap()
                .len(),
            2
        );
        assert_eq!(store.transcript_of("s1", &["CHAT".to_owned()]).unwrap(), []);
        let found = |words| store.search_transcripts(words, None).unwrap().len();
        assert_eq!(found("photosynthesis light"), 1);
        assert_eq!(found("photo*"), 1);
        assert_eq!(found("old"), 0);
        for odd in ["\"", "OR", "a\"b OR", "* -x", "NEAR(", ":", "grün"] {
            let _ = found(odd);
        }
        assert_eq!(found("grun"), 1);
    }
}
