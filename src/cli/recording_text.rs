//! `zoomctl recording transcript, search`: what was said and written.

use clap::Args;

use crate::context::Context;
use crate::error::Result;
use crate::jobs::recording_transcript::{self, Found};
use crate::output::Format;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::recording_transcripts::TranscriptCue;

use super::unwritten;

/// Whose words.
#[derive(Debug, Args)]
pub(super) struct Transcript {
    /// The session.
    #[arg(long, value_name = "ID")]
    session: String,
    /// From files of these types: TRANSCRIPT, CHAT, CC.
    #[arg(
        long,
        value_name = "TYPE",
        value_delimiter = ',',
        default_value = "TRANSCRIPT,CHAT"
    )]
    types: Vec<String>,
}

/// Which words.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// The words.
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

impl Record for TranscriptCue {
    const COLUMNS: &'static [Column] = &[
        hidden("file_key", Kind::Id),
        hidden("uuid", Kind::Id),
        shown("session_id", "session", Kind::Id),
        hidden("cue", Kind::Number),
        shown("start_ms", "at ms", Kind::Number),
        hidden("end_ms", Kind::Number),
        shown("speaker", "speaker", Kind::Text),
        shown("text", "text", Kind::Text),
        hidden("file_type", Kind::Id),
    ];
}

impl Transcript {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let types: Vec<_> = self.types.iter().map(|kind| kind.to_uppercase()).collect();
        let found = recording_transcript::of_session(context, &self.session, &types)?;
        let cues = told(context, found);
        match context.output.format {
            Format::Table => context.output.text(&recording_transcript::as_text(&cues)),
            _ => context.output.many(&cues),
        }
        .map_err(unwritten(context))
    }
}

impl Search {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let limit = context.output.limit_of_query(self.limit);
        let found = recording_transcript::search(context, &self.words.join(" "), limit)?;
        let cues = told(context, found);
        let output = context.output.at_most(self.limit);
        output.many(&cues).map_err(unwritten(context))
    }
}

/// Says what could not be read; the rest is the answer.
fn told(context: &Context, found: Found) -> Vec<TranscriptCue> {
    for warning in &found.warnings {
        context.output.warn(warning);
    }
    found.cues
}
