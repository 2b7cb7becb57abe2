//! What left Zoom's lists: it lies in the trash, from where it can be recovered, or is gone.
//!
//! A trash can be listed user by user only, and not by date. So it is looked into where something
//! that was listed before is missing now, and everywhere when that is asked for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveTime, Utc};

use crate::error::{Code, Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::Run;
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::FileAtZoom;
use crate::store::{ArchiveState, ItemState, RemovedTo};
use crate::zoom::{Kind, Raw, RecordingSet, Trash};

use super::discover::Walk;
use super::rows::file_key;

/// Where a file of a trash lies since when.
type Trashed = BTreeMap<String, DateTime<Utc>>;

impl Walk<'_, '_> {
    /// Finds out where the files went that no list shows any more. What comes back stopped it.
    pub(super) async fn look_for_what_left(&mut self) -> Result<Option<Error>> {
        let mut left = self.left()?;
        left.append(&mut self.unlisted_files);
        let mut hosts: BTreeSet<String> =
            left.iter().filter_map(|file| file.host.clone()).collect();
        if self.request.trash {
            hosts.extend(self.hosts_meant().await?);
        }
        let mut trashed = Trashed::new();
        for host in hosts {
            for what in Trash::ALL {
                let listed = self.run.context.client()?.list_trash(&host, what).await;
                let sets = match listed.map_err(Error::from) {
                    Ok(sets) => sets,
                    Err(error) if error.stops_the_batch() && !is_refused(&error) => {
                        return Ok(Some(error));
                    }
                    Err(error) => {
                        // What follows asks for each instance by itself.
                        tracing::info!(host, error = error.message, "no look into the trash");
                        continue;
                    }
                };
                for set in sets {
                    self.note(&set, &mut trashed).await?;
                }
            }
        }
        let known: BTreeSet<&str> = left.iter().map(|file| file.file_key.as_str()).collect();
        for (key, at) in &trashed {
            if self.request.trash || known.contains(key.as_str()) {
                let now = self.run.context.clock.now();
                let keys = [key.as_str()];
                self.run
                    .store
                    .note_removed(&keys, RemovedTo::Trash, *at, now)?;
            }
        }
        self.settle(&left, &trashed).await
    }

    /// Files of the listed days whose instance no list showed.
    fn left(&self) -> Result<Vec<FileAtZoom>> {
        let mut left = BTreeMap::new();
        for (host, from, to) in &self.listed {
            let begins = from.and_time(NaiveTime::MIN).and_utc();
            let after = to.succ_opt().unwrap_or(*to);
            let ends = after.and_time(NaiveTime::MIN).and_utc();
            let files = self
                .run
                .store
                .files_at_zoom(host.as_deref(), begins, ends)?;
            for file in files {
                if !self.seen.contains(&file.uuid) {
                    left.insert(file.file_key.clone(), file);
                }
            }
        }
        Ok(left.into_values().collect())
    }

    async fn note(&mut self, set: &Raw<RecordingSet>, trashed: &mut Trashed) -> Result<()> {
        if self.request.trash && !self.trashed(set).await? {
            return Ok(());
        }
        let now = self.run.context.clock.now();
        let value = &set.value;
        for file in value
            .recording_files
            .iter()
            .chain(&value.participant_audio_files)
        {
            let at = file.deleted_time.unwrap_or(now);
            trashed.insert(file_key(&value.uuid, file), at);
        }
        Ok(())
    }

    /// Asks for what is in no trash either, and tells what is lost.
    async fn settle(&mut self, left: &[FileAtZoom], trashed: &Trashed) -> Result<Option<Error>> {
        let mut gone: BTreeMap<&str, bool> = BTreeMap::new();
        let (mut in_trash, mut lost) = (0, 0);
        for file in left {
            let unarchived = file.state != ArchiveState::Verified;
            if trashed.contains_key(&file.file_key) {
                in_trash += usize::from(unarchived);
                self.item(file, "trashed")?;
                continue;
            }
            let is_gone = match gone.get(file.uuid.as_str()) {
                Some(known) => *known,
                None => {
                    let asked = self.is_gone(file).await;
                    let is_gone = match asked {
                        Ok(is_gone) => is_gone,
                        Err(error) if error.stops_the_batch() => return Ok(Some(error)),
                        Err(error) => {
                            self.summary.tally.fail(Some(&file.uuid), None, &error);
                            false
                        }
                    };
                    gone.insert(&file.uuid, is_gone);
                    is_gone
                }
            };
            if is_gone {
                let now = self.run.context.clock.now();
                let keys = [file.file_key.as_str()];
                self.run
                    .store
                    .note_removed(&keys, RemovedTo::Nowhere, now, now)?;
                self.item(file, "gone")?;
                lost += usize::from(unarchived);
            }
        }
        let mut warn = |count: usize, what: &str| {
            if count > 0 {
                let warnings = &mut self.summary.tally.warnings;
                warnings.push(format!("{count} files that were not archived {what}"));
            }
        };
        warn(
            in_trash,
            "lie in Zoom's trash: zoomctl recording recover takes them back",
        );
        warn(
            lost,
            "are gone at Zoom: zoomctl coverage names the sessions",
        );
        Ok(None)
    }

    /// Whether Zoom no longer knows the instance, or no longer shows the file in it.
    async fn is_gone(&self, file: &FileAtZoom) -> Result<bool> {
        let Ok(uuid) = file.uuid.parse::<MeetingUuid>() else {
            return Ok(false);
        };
        // Its instance was read already, in this very run.
        if self.seen.contains(&file.uuid) {
            return Ok(true);
        }
        match self.run.context.client()?.get_recordings(&uuid).await {
            Ok(_) => Ok(false),
            Err(error) if *error.kind() == Kind::NotFound => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    fn item(&self, file: &FileAtZoom, action: &str) -> Result<()> {
        self.run.item(&NewItem {
            kind: "file",
            key: &file.file_key,
            action,
            state: ItemState::Ok,
            code: None,
            message: Some("it left Zoom's lists"),
        })
    }
}

/// Since when an instance lies in its host's trash; `None` where it does not, or where we may not look.
pub(in crate::jobs) async fn trashed_at(
    run: &Run<'_>,
    host: &str,
    uuid: &str,
) -> Result<Option<DateTime<Utc>>> {
    for what in Trash::ALL {
        let sets = match run.context.client()?.list_trash(host, what).await {
            Ok(sets) => sets,
            Err(error) => match Error::from(error) {
                error if is_refused(&error) => return Ok(None),
                error => return Err(error),
            },
        };
        let files = sets
            .iter()
            .filter(|set| set.value.uuid.to_string() == uuid)
            .flat_map(|set| &set.value.recording_files);
        if let Some(file) = files.into_iter().next() {
            return Ok(Some(file.deleted_time.unwrap_or(run.context.clock.now())));
        }
    }
    Ok(None)
}

/// Whether we may not look: an app that lists the account needs no scope for single hosts.
fn is_refused(error: &Error) -> bool {
    matches!(
        error.code,
        Code::MissingScope | Code::NotPermitted | Code::NotFound
    )
}
