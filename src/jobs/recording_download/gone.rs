//! What Zoom says about a file whose download it refused.

use crate::error::{Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::Run;
use crate::jobs::recording_sync::file_key;
use crate::store::RemovedTo;
use crate::store::zoom_recordings::Recording;
use crate::zoom::Kind;

/// What became of it.
pub(super) enum Asked {
    /// It is still listed, with this address.
    Listed(Option<String>),
    /// Zoom no longer lists it.
    Gone(Error),
}

/// Asks by UUID; what is gone is noted, so that no later run fails with it again. A list that shows
/// it takes the note back.
pub(super) async fn ask(run: &Run<'_>, file: &Recording) -> Result<Asked> {
    let Ok(uuid) = file.uuid.parse::<MeetingUuid>() else {
        return Ok(Asked::Listed(file.download_url.clone()));
    };
    let files = match run.context.client()?.get_recordings(&uuid).await {
        Ok(set) => {
            let set = set.value;
            let files = set
                .recording_files
                .iter()
                .chain(&set.participant_audio_files);
            let found = files
                .into_iter()
                .find(|listed| file_key(&set.uuid, listed) == file.file_key);
            found.map(|found| found.download_url.as_ref().map(ToString::to_string))
        }
        Err(error) if *error.kind() == Kind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    let Some(address) = files else {
        let now = run.context.clock.now();
        let keys = [file.file_key.as_str()];
        run.store
            .note_removed(&keys, RemovedTo::Nowhere, now, now)?;
        return Ok(Asked::Gone(
            Error::not_found(
                "Zoom no longer lists this file; it was deleted before it was archived",
            )
            .hint("zoomctl recording sync --trash looks for it in Zoom's trash"),
        ));
    };
    Ok(Asked::Listed(address))
}
