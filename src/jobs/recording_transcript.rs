//! Transcripts of the archive as cues in the database, read when they are first asked for.

use crate::archive::Archive;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::safe;
use crate::store::recording_transcripts::{NewCue, TranscriptCue};
use crate::vtt;

/// A transcript is text of some hundred KB; more is no transcript.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Reads every transcript of the archive that was not read yet.
fn read_new(context: &Context) -> Result<()> {
    let store = context.store()?;
    let unread = store.unread_transcripts()?;
    if unread.is_empty() {
        return Ok(());
    }
    let archive = Archive::open(&context.config.archive)?;
    for (file_key, path) in unread {
        let text = archive.read_text(&path, MOST_BYTES)?;
        let cues = vtt::read(&text);
        let cues: Vec<_> = cues
            .iter()
            .map(|cue| NewCue {
                start_ms: cue.start_ms,
                end_ms: cue.end_ms,
                speaker: cue.speaker.as_deref(),
                text: &cue.text,
            })
            .collect();
        store.save_transcript(&file_key, &cues)?;
    }
    Ok(())
}

/// What was said in a session.
pub fn of_session(context: &Context, session_id: &str) -> Result<Vec<TranscriptCue>> {
    let store = context.store()?;
    if store
        .load_session(session_id, context.clock.now())?
        .is_none()
    {
        return Err(Error::no_session(session_id));
    }
    read_new(context)?;
    let cues = store.transcript_of(session_id)?;
    if cues.is_empty() {
        return Err(
            Error::not_found(format!("no transcript of {session_id:?} is in the archive"))
                .hint("zoomctl recording sync --download brings it once Zoom has made it"),
        );
    }
    Ok(cues)
}

/// Cues with all these words.
pub fn search(context: &Context, words: &str, limit: Option<u32>) -> Result<Vec<TranscriptCue>> {
    if words.trim().is_empty() {
        return Err(Error::usage("no word to look for"));
    }
    read_new(context)?;
    Ok(context.store()?.search_transcripts(words, limit)?)
}

/// A paragraph for each turn: time, speaker, text.
pub fn as_text(cues: &[TranscriptCue]) -> String {
    let mut text = String::new();
    let mut last: Option<(&str, Option<&str>)> = None;
    for cue in cues {
        let turn = (cue.file_key.as_str(), cue.speaker.as_deref());
        if last == Some(turn) {
            text.push(' ');
        } else {
            if last.is_some() {
                text.push_str("\n\n");
            }
            let seconds = cue.start_ms / 1000;
            let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
            let speaker = cue.speaker.as_deref().unwrap_or("?");
            text.push_str(&format!("[{hours}:{minutes:02}:{:02}] ", seconds % 60));
            text.push_str(&format!("{}: ", safe::visible(speaker)));
        }
        text.push_str(&safe::visible(&cue.text));
        last = Some(turn);
    }
    text.push('\n');
    text
}
