//! One file: gone on with where an earlier attempt stopped, tried again while it moves, and judged.

use std::path::Path;
use std::time::Duration;

use crate::archive::{self, Archive, Expected, Verified};
use crate::error::{Code, Error, Result};
use crate::jobs::Run;
use crate::store::zoom_recordings::{ArchivedCopy, Recording};
use crate::zoom::{ByteRange, Download, Kind};

use super::gone::{self, Asked};
use super::listed;
use super::place::{Places, extension};
use super::rate::Rate;
use super::room::Room;
use super::tokens::DownloadTokens;

/// A transfer may break off so often in a row without a new byte.
const MOST_IDLE: u32 = 3;
/// And so often in one run at all.
const MOST_BREAKS: u32 = 100;
/// What is not what it should be is fetched so often before it is believed.
const MOST_UNFIT: u32 = 2;
/// Room that a file leaves on the disk, for the database and others.
const RESERVE_BYTES: u64 = 16 * 1024 * 1024;
/// A file of which nobody says how long it is may have so many bytes.
const MOST_UNANNOUNCED: u64 = 16 * 1024 * 1024 * 1024;
/// Before a transfer that did not move is tried again.
const PAUSE: Duration = Duration::from_millis(200);

/// What became of a file.
pub(super) enum Verdict {
    Verified {
        bytes: u64,
        warning: Option<String>,
    },
    /// For this run; the next one tries again.
    Failed(Error),
    /// It came whole and is not what Zoom says it is.
    Quarantined(Error),
    /// Zoom no longer has it; that is noted already.
    Gone(Error),
    /// Every other file would meet it too.
    Stopped(Error),
}

/// How one attempt ended.
enum Attempt {
    Done(Verified),
    /// The connection ended early; `bytes` came.
    Broken {
        error: Error,
        bytes: u64,
    },
    /// It came and is refused.
    Unfit(Error),
    /// The server does not go on where we asked it to.
    Anew(Error),
    /// Zoom refuses it: it may be gone.
    Refused(Error),
    Over(Verdict),
}

/// Everything that transfers share.
pub(super) struct Transfers<'a, 'r> {
    pub(super) run: &'a Run<'r>,
    pub(super) archive: &'a Archive,
    pub(super) places: Places<'a>,
    pub(super) rate: Option<&'a Rate>,
    pub(super) tokens: &'a DownloadTokens,
    pub(super) room: Room,
}

impl Transfers<'_, '_> {
    /// Brings one file in, with its states in the database. The outer error is trouble with the
    /// database.
    pub(super) async fn fetch(&self, file: &Recording) -> Result<Verdict> {
        let path = self.places.of(file)?;
        let verdict = match self.attempts(file, &path).await {
            Ok(verified) => self.verified(file, &path, &verified)?,
            Err(verdict) => verdict,
        };
        let (store, now) = (self.run.store, self.run.context.clock.now());
        match &verdict {
            Verdict::Verified { .. } => {}
            // A copy that was to be replaced is ours again: it is the best there is.
            Verdict::Gone(_) if file.sha256.is_some() => {}
            Verdict::Gone(error) => {
                store.mark_failed(&file.file_key, &error.message, now)?;
            }
            Verdict::Quarantined(error) => {
                store.mark_quarantined(&file.file_key, &error.message, now)?;
            }
            Verdict::Failed(error) | Verdict::Stopped(error) => {
                store.mark_failed(&file.file_key, &error.message, now)?;
            }
        }
        Ok(verdict)
    }

    fn verified(&self, file: &Recording, path: &str, verified: &Verified) -> Result<Verdict> {
        let copy = ArchivedCopy {
            archive_path: path,
            archived_bytes: i64::try_from(verified.bytes).unwrap_or(i64::MAX),
            sha256: &verified.sha256,
        };
        let now = self.run.context.clock.now();
        self.run.store.mark_verified(&file.file_key, &copy, now)?;
        let differs = listed(file).filter(|listed| *listed != verified.bytes);
        let warning = differs.map(|listed| {
            let got = verified.bytes;
            format!("{path}: {got} bytes came, Zoom lists {listed}")
        });
        Ok(Verdict::Verified {
            bytes: verified.bytes,
            warning,
        })
    }

    async fn attempts(
        &self,
        file: &Recording,
        path: &str,
    ) -> std::result::Result<Verified, Verdict> {
        let mut etag = file.etag.clone();
        let mut address = file.download_url.clone();
        let (mut idle, mut breaks, mut unfit) = (0, 0, 0);
        let mut asked = false;
        loop {
            let attempt = tokio::select! {
                attempt = self.attempt(file, path, address.as_deref(), &mut etag) => attempt,
                stopped = self.run.stop.asked() => return Err(Verdict::Stopped(stopped)),
            };
            match attempt {
                Attempt::Done(verified) => return Ok(verified),
                Attempt::Over(verdict) => return Err(verdict),
                Attempt::Broken { error, bytes } => {
                    idle = if bytes > 0 { 1 } else { idle + 1 };
                    breaks += 1;
                    if idle >= MOST_IDLE || breaks >= MOST_BREAKS {
                        return Err(Verdict::Failed(error));
                    }
                    if bytes == 0 {
                        tokio::time::sleep(PAUSE * idle).await;
                    }
                }
                Attempt::Refused(error) => {
                    idle += 1;
                    if idle < MOST_IDLE {
                        tokio::time::sleep(PAUSE * idle).await;
                        continue;
                    }
                    if asked {
                        return Err(Verdict::Failed(error));
                    }
                    // Asked only now: single refusals pass the next time (zoom-api §8.3).
                    let answer = tokio::select! {
                        answer = gone::ask(self.run, file) => answer,
                        stopped = self.run.stop.asked() => return Err(Verdict::Stopped(stopped)),
                    };
                    let listed = match answer {
                        Ok(Asked::Gone(gone)) => return Err(Verdict::Gone(gone)),
                        Ok(Asked::Listed(listed)) => listed,
                        Err(trouble) if trouble.stops_the_batch() => {
                            return Err(Verdict::Stopped(trouble));
                        }
                        Err(_) => return Err(Verdict::Failed(error)),
                    };
                    if listed.is_none() || listed == address {
                        return Err(Verdict::Failed(error));
                    }
                    (address, asked, idle) = (listed, true, 0);
                }
                Attempt::Unfit(error) => {
                    etag = None;
                    unfit += 1;
                    if unfit >= MOST_UNFIT {
                        return Err(match error.code {
                            Code::Conflict => Verdict::Quarantined(error),
                            _ => Verdict::Failed(error),
                        });
                    }
                }
                Attempt::Anew(error) => {
                    etag = None;
                    idle += 1;
                    if idle >= MOST_IDLE {
                        return Err(Verdict::Failed(error));
                    }
                }
            }
        }
    }

    async fn attempt(
        &self,
        file: &Recording,
        path: &str,
        address: Option<&str>,
        etag: &mut Option<String>,
    ) -> Attempt {
        let Some(url) = address.and_then(|url| url.parse().ok()) else {
            let error = Error::not_found("Zoom gives no address for this file");
            return Attempt::Over(Verdict::Failed(error));
        };
        let place = Path::new(path);
        // Without a validator nobody can tell whether the file is still the same one.
        let kept = match etag {
            Some(_) => self.archive.resumable(place),
            None => 0,
        };
        let range = (kept > 0).then(|| ByteRange {
            start: kept,
            if_range: etag.clone(),
        });
        let client = match self.run.context.client() {
            Ok(client) => client,
            Err(error) => return Attempt::Over(Verdict::Stopped(error)),
        };
        let brought = self.tokens.of(&file.uuid, self.run.context.clock.now());
        let early = match brought {
            Some(token) => client.download_with(&url, range.clone(), &token).await.ok(),
            None => None,
        };
        let download = match early {
            Some(download) => download,
            None => match client.download(&url, range).await {
                Ok(download) => download,
                Err(error) => return refused(error),
            },
        };
        let (start, total) = match continues(&download, kept, listed_media(file)) {
            Ok(found) => found,
            Err(why) => return Attempt::Anew(Error::new(Code::Unreachable, why)),
        };
        if let (Some(got), Some(listed)) = (total, listed_media(file))
            && got != listed
        {
            // It would be refused at its end: spare the transfer.
            return Attempt::Unfit(archive::Error::ListedSize { got, listed }.into());
        }
        *etag = download.etag.clone().filter(|etag| !etag.starts_with("W/"));
        self.receive(file, path, download, (start, total), etag.as_deref())
            .await
    }

    /// Takes the body in.
    async fn receive(
        &self,
        file: &Recording,
        path: &str,
        mut download: Download,
        (start, total): (u64, Option<u64>),
        etag: Option<&str>,
    ) -> Attempt {
        let more = total.or(listed(file)).unwrap_or(0).saturating_sub(start);
        let free = self.archive.free_bytes();
        let Some(mut share) = self.room.take(more, free, RESERVE_BYTES) else {
            return Attempt::Over(Verdict::Stopped(self.no_room(more, free)));
        };
        // The server's own length ends a body; without one something else must.
        let most = match (total, listed_media(file)) {
            (Some(_), _) => u64::MAX,
            (None, Some(listed)) => listed,
            (None, None) => MOST_UNANNOUNCED,
        };
        // Asked before anything is touched: what lies under the name may be another file's.
        match self.run.store.path_owner(path) {
            Ok(owner) if owner.as_ref().is_none_or(|owner| *owner == file.file_key) => {}
            Ok(_) => {
                let error = Error::new(
                    Code::Conflict,
                    format!("{path} belongs to another recording file"),
                );
                return Attempt::Over(Verdict::Failed(error));
            }
            Err(error) => return Attempt::Over(Verdict::Stopped(error.into())),
        }
        // The old piece is gone before its validator is replaced.
        let mut incoming = match self.archive.begin(Path::new(path), start) {
            Ok(incoming) => incoming,
            Err(error) => return judged(error),
        };
        let (store, now) = (self.run.store, self.run.context.clock.now());
        if let Err(error) = store.mark_downloading(&file.file_key, path, etag, now) {
            return Attempt::Over(Verdict::Stopped(error.into()));
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let progress = &self.run.progress;
        let bar = progress.transfer(name, total.or(listed(file)), start);
        let mut came = 0;
        let broken = loop {
            match download.chunk().await {
                Ok(Some(piece)) => {
                    let bytes = piece.len();
                    if let Some(rate) = self.rate {
                        rate.pay(bytes).await;
                    }
                    if let Err(error) = incoming.write(piece).await {
                        break Some(judged(error));
                    }
                    came += bytes as u64;
                    share.written(bytes as u64);
                    progress.bytes(bar, bytes as u64);
                    if start.saturating_add(came) > most {
                        break Some(judged(archive::Error::TooLong { most }));
                    }
                }
                Ok(None) => break None,
                Err(error) => {
                    let error = error.into();
                    break Some(Attempt::Broken { error, bytes: came });
                }
            }
        };
        let short = total.is_some_and(|total| start.saturating_add(came) < total);
        progress.transferred(bar, broken.is_none() && !short);
        if let Some(attempt) = broken {
            return attempt;
        }
        let expected = Expected {
            extension: extension(file),
            announced: total,
            listed: listed(file),
            any_size: file.size_accepted_at.is_some(),
        };
        match incoming.finish(expected).await {
            Ok(verified) => Attempt::Done(verified),
            Err(error @ archive::Error::Length { .. }) => Attempt::Broken {
                error: error.into(),
                bytes: came,
            },
            Err(error) => judged(error),
        }
    }

    /// Why a file of so many more bytes cannot be taken in.
    fn no_room(&self, more: u64, free: Option<u64>) -> Error {
        let size = crate::output::bytes;
        let folder = self.run.context.config.archive.display();
        let (more, free) = (size(more), size(free.unwrap_or(0)));
        Error::local(format!(
            "a file of {more} does not fit into {folder} beside those under way: {free} are free"
        ))
        .hint("make room on the disk; the next run goes on")
    }
}

/// First byte and length of the whole, if the server does what it was asked.
fn continues(
    download: &Download,
    kept: u64,
    listed: Option<u64>,
) -> std::result::Result<(u64, Option<u64>), String> {
    match (download.status, download.content_range) {
        (200, _) => Ok((0, download.content_length)),
        (206, Some(range)) => {
            let whole = range.end + 1;
            let fits = kept > 0
                && range.start == kept
                && range.total == Some(whole)
                && download
                    .content_length
                    .is_none_or(|length| length == whole - kept)
                && listed.is_none_or(|listed| listed == whole);
            if fits {
                Ok((kept, Some(whole)))
            } else {
                Err(format!("asked for the bytes from {kept} on, got {range:?}"))
            }
        }
        (status, _) => Err(format!(
            "asked for the bytes from {kept} on, got status {status} without them"
        )),
    }
}

/// The declared size, where it binds.
fn listed_media(file: &Recording) -> Option<u64> {
    let binds = archive::is_media(&extension(file)) && file.size_accepted_at.is_none();
    listed(file).filter(|_| binds)
}

/// A transfer that was not opened. Refusals are tried again too: a signed address may have expired
/// on the way, and single ones are known to pass the next time (zoom-api §8.3).
fn refused(error: crate::zoom::Error) -> Attempt {
    let kind = error.kind().clone();
    let error = Error::from(error);
    match kind {
        Kind::Address => Attempt::Over(Verdict::Failed(error)),
        Kind::NotFound | Kind::DownloadRefused => Attempt::Refused(error),
        Kind::NotPermitted
        | Kind::BrokenOff
        | Kind::ServerError
        | Kind::NotZoom
        | Kind::Refused => Attempt::Broken { error, bytes: 0 },
        _ => Attempt::Over(Verdict::Stopped(error)),
    }
}

/// What the archive says to what came.
fn judged(error: archive::Error) -> Attempt {
    let local = error.is_local();
    let anew = matches!(error, archive::Error::Overlap);
    let error = Error::from(error);
    if local {
        Attempt::Over(Verdict::Stopped(error))
    } else if anew {
        Attempt::Anew(error)
    } else {
        Attempt::Unfit(error)
    }
}
