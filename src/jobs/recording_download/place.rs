//! Where the file of a row goes in the archive.

use chrono_tz::Tz;

use crate::archive::{Place, Template};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::store::Store;
use crate::store::zoom_recordings::Recording;

/// Tells places by the configured template.
pub struct Places<'a> {
    context: &'a Context,
    store: &'a Store,
    template: Template,
}

impl<'a> Places<'a> {
    /// Reads the template.
    pub fn new(context: &'a Context, store: &'a Store) -> Result<Self> {
        let template = Template::parse(&context.config.recording.template).map_err(|error| {
            Error::new(
                Code::Config,
                format!("configuration: recording.template: {error}"),
            )
        })?;
        Ok(Self {
            context,
            store,
            template,
        })
    }

    /// The path below the archive: the one it has, else the one that it will get.
    pub fn of(&self, file: &Recording) -> Result<String> {
        if let Some(path) = &file.archive_path {
            return Ok(path.clone());
        }
        let now = self.context.clock.now();
        let session = match &file.session_id {
            Some(session_id) => self.store.load_session(session_id, now)?,
            None => None,
        };
        let zone = session
            .as_ref()
            .map(|session| session.timezone.as_str())
            .or(file.timezone.as_deref())
            .and_then(|zone| zone.parse().ok())
            .unwrap_or(Tz::UTC);
        let file_type = file.file_type.as_deref().unwrap_or("file");
        let path = self.template.path(&Place {
            cohort: session
                .as_ref()
                .and_then(|session| session.cohort.as_deref()),
            session_id: file.session_id.as_deref(),
            topic: session
                .as_ref()
                .map(|session| session.topic.as_str())
                .or(file.topic.as_deref())
                .unwrap_or_default(),
            start: file
                .start_time
                .or(file.recording_start)
                .unwrap_or(file.first_seen_at),
            zone,
            host: file.host_email.as_deref().unwrap_or("no-host"),
            meeting_id: &file.zoom_meeting_id,
            uuid: &file.uuid,
            recording_type: file.recording_type.as_deref().unwrap_or(file_type),
            file_type,
            file_key: &file.file_key,
            extension: &extension(file),
        });
        // Made of our own text and characters of strings: it is UTF-8.
        Ok(path.to_string_lossy().replace('\\', "/"))
    }
}

/// Zoom's extension, else one that fits the type (zoom-api §8.2).
pub(super) fn extension(file: &Recording) -> String {
    if let Some(extension) = &file.file_extension {
        return extension.to_lowercase();
    }
    match file.file_type.as_deref() {
        Some("MP4") => "mp4",
        Some("M4A") => "m4a",
        Some("TRANSCRIPT" | "CC") => "vtt",
        Some("TIMELINE" | "SUMMARY") => "json",
        Some("CSV") => "csv",
        Some("CHAT" | "CHAT_MESSAGE") => "txt",
        _ => "bin",
    }
    .to_owned()
}
