//! What the cloud makes of a lesson, and what its files hold.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::sandbox::draw::Draw;
use crate::sandbox::media::{self, Content};
use crate::sandbox::world::instances::{Fate, File, FileKind, Recording, Sharing};
use crate::sandbox::world::users::User;
use crate::sandbox::world::{World, whole};

/// What the cloud recorded of one instance: one or two segments, each with a set of files
/// (`zoom-api §8.2 [L]`).
pub(crate) fn recording(
    world: &World,
    host: &User,
    uuid: &str,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Option<Recording> {
    let mut draw = Draw::new(world.seed, &["recording", uuid]);
    let start = start + TimeDelta::seconds(draw.between(3, 25));
    if end - start < TimeDelta::minutes(1) {
        return None;
    }
    let length = end - start;
    let mut segments = vec![(start, end)];
    if draw.chance(10) && length > TimeDelta::minutes(20) {
        let stopped = whole(start + length * draw.between(30, 60) as i32 / 100);
        segments = vec![(start, stopped), (stopped + TimeDelta::minutes(2), end)];
    }
    let gallery = draw.chance(40);
    let chat = draw.chance(60);
    let processing = (length * draw.between(40, 110) as i32 / 100).max(TimeDelta::minutes(2));
    let ready = whole(end + processing);
    let listed = whole(end + processing / 2);
    let transcript = ready + TimeDelta::minutes(draw.between(8, 40));
    let mut files = Vec::new();
    for (number, (from, to)) in segments.into_iter().enumerate() {
        let mut add = |kind, size: u64, ready| {
            let listed = if kind == FileKind::Transcript {
                ready
            } else {
                listed
            };
            files.push(File {
                kind,
                start: from,
                end: to,
                size,
                ready,
                listed,
                fate: Fate::Kept,
            });
        };
        let minutes = (to - from).num_minutes().max(1) as u64;
        let video = minutes * world.habits.bytes_per_minute + draw.below(4096);
        add(FileKind::Speaker, video, ready);
        if gallery {
            add(FileKind::Gallery, video * 6 / 10, ready);
        }
        add(FileKind::Audio, video / 8, ready);
        add(FileKind::Timeline, 0, ready);
        if chat && number == 0 {
            add(FileKind::Chat, 0, ready);
        }
        add(FileKind::Transcript, 0, transcript);
    }
    measure(&mut files, uuid, host);
    Some(Recording {
        files,
        listed,
        start,
        end,
        sharing: Sharing::default(),
        touched: false,
    })
}

/// Gives text files the size of their text.
pub(crate) fn measure(files: &mut [File], uuid: &str, host: &User) {
    for (number, file) in files.iter_mut().enumerate() {
        file.size = content(uuid, number, file, host).len();
    }
}

/// What a recording file holds.
pub(crate) fn content(uuid: &str, number: usize, file: &File, host: &User) -> Content {
    let key = format!("{uuid}/{number}");
    let minutes = (file.end - file.start).num_minutes().max(1) as u64;
    let speaker = host.display_name();
    match file.kind {
        FileKind::Speaker | FileKind::Gallery => Content::movie(&key, false, file.size),
        FileKind::Audio => Content::movie(&key, true, file.size),
        FileKind::Chat => Content::text(media::chat(&key, &speaker)),
        FileKind::Timeline => {
            let zone = host.timezone.parse().unwrap_or(Tz::UTC);
            Content::text(media::timeline(file.start, zone, &speaker))
        }
        FileKind::Transcript => Content::text(media::transcript(&key, &speaker, minutes)),
    }
}
