//! Transcripts and chats of the archive as cues in the database, read when they are first asked for.

use crate::chat;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs;
use crate::output::safe;
use crate::store::recording_transcripts::{NewCue, TranscriptCue};
use crate::vtt;

/// A transcript is text of some hundred KB; more is no transcript.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Zoom's word for chats.
const CHAT: &str = "CHAT";

/// Reads every transcript and chat of the archive that was not read yet; one that cannot be read is
/// told and must not hide the others.
fn read_new(context: &Context) -> Result<Vec<String>> {
    let store = context.store()?;
    let unread = store.unread_transcripts()?;
    let mut warnings = Vec::new();
    if unread.is_empty() {
        return Ok(warnings);
    }
    if store.is_read_only()? {
        let count = unread.len();
        warnings.push(format!(
            "the database is read-only: {count} transcripts and chats were not read before and are left out"
        ));
        return Ok(warnings);
    }
    let archive = jobs::archive(context)?;
    for file in unread {
        let text = match archive.read_text(&file.archive_path, MOST_BYTES) {
            Ok(text) => text,
            // `recording verify` tells of it.
            Err(error) if error.is_missing() => continue,
            Err(error) => {
                warnings.push(error.to_string());
                continue;
            }
        };
        store.save_transcript(&file.file_key, &cues(&file.file_type, &text))?;
    }
    Ok(warnings)
}

fn cues(file_type: &str, text: &str) -> Vec<NewCue> {
    if file_type == CHAT {
        let messages = chat::read(text).into_iter();
        return messages
            .map(|message| NewCue {
                start_ms: message.at_ms,
                end_ms: message.at_ms,
                speaker: message.sender,
                text: message.text,
            })
            .collect();
    }
    let cues = vtt::read(text).into_iter();
    cues.map(|cue| NewCue {
        start_ms: cue.start_ms,
        end_ms: cue.end_ms,
        speaker: cue.speaker,
        text: cue.text,
    })
    .collect()
}

/// What was found, and what could not be read.
#[derive(Debug)]
pub struct Found {
    pub cues: Vec<TranscriptCue>,
    pub warnings: Vec<String>,
}

/// What was said and written in a session, from files of these types.
pub fn of_session(context: &Context, session_id: &str, types: &[String]) -> Result<Found> {
    jobs::known_sessions(context, &[session_id.to_owned()])?;
    let warnings = read_new(context)?;
    let store = context.store()?;
    let cues = store.transcript_of(session_id, types)?;
    if cues.is_empty() {
        let what = types.join(" or ");
        let hint = match warnings.first() {
            // It may be in the archive, and nobody could read it in.
            Some(unread) if store.is_read_only()? => unread.as_str(),
            _ => "zoomctl recording sync --download brings it once Zoom has made it",
        };
        return Err(
            Error::not_found(format!("no {what} of {session_id:?} is in the archive")).hint(hint),
        );
    }
    Ok(Found { cues, warnings })
}

/// Cues with all these words.
pub fn search(context: &Context, words: &str, limit: Option<u32>) -> Result<Found> {
    if words.trim().is_empty() {
        return Err(Error::usage("no word to look for"));
    }
    let warnings = read_new(context)?;
    let cues = context.store()?.search_transcripts(words, limit)?;
    Ok(Found { cues, warnings })
}

/// A paragraph for each turn: time, speaker, text. Each message of a chat is one.
pub fn as_text(cues: &[TranscriptCue]) -> String {
    let mut text = String::new();
    let mut last: Option<(&str, Option<&str>)> = None;
    for cue in cues {
        let is_chat = cue.file_type.as_deref() == Some(CHAT);
        let turn = (cue.file_key.as_str(), cue.speaker.as_deref());
        if last == Some(turn) && !is_chat {
            text.push(' ');
        } else {
            if last.is_some() {
                text.push_str("\n\n");
            }
            let seconds = cue.start_ms / 1000;
            let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
            let speaker = cue.speaker.as_deref().unwrap_or("?");
            let chat = if is_chat { " (chat)" } else { "" };
            text.push_str(&format!("[{hours}:{minutes:02}:{:02}] ", seconds % 60));
            text.push_str(&format!("{}{chat}: ", safe::visible(speaker)));
        }
        text.push_str(&safe::visible(&cue.text));
        last = Some(turn);
    }
    text.push('\n');
    text
}
