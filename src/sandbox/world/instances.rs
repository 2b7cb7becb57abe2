//! Instances: what really took place, who was there, and what was recorded.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::sandbox::draw::Draw;

use super::ids;

/// Where a stay was spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Room {
    Waiting,
    Main,
    Breakout(u8),
}

/// One person or device that came, with what Zoom knows about it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attendee {
    /// The person of the roster who it really is.
    pub(crate) person: Option<u32>,
    pub(crate) name: Arc<str>,
    /// Empty for guests (`zoom-api §9.2 [D]`).
    pub(crate) email: Arc<str>,
    /// The signed-in user of this account.
    pub(crate) user: Option<usize>,
    pub(crate) customer_key: Arc<str>,
    pub(crate) registrant_id: Arc<str>,
}

/// One row of the report: one device in one room from join to leave (`zoom-api §9.2 [D]`).
#[derive(Clone, Debug)]
pub(crate) struct Stay {
    pub(crate) attendee: u32,
    pub(crate) join: DateTime<Utc>,
    pub(crate) leave: DateTime<Utc>,
    pub(crate) room: Room,
    /// New for every stay (`zoom-api §9.2 [L]`).
    pub(crate) user_id: u32,
}

/// What a recording file holds (`zoom-api §8.2 [S]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Speaker,
    Gallery,
    Audio,
    Chat,
    Timeline,
    Transcript,
}

impl FileKind {
    /// `file_type`, `file_extension` and `recording_type`.
    pub(crate) fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Speaker => ("MP4", "MP4", "shared_screen_with_speaker_view"),
            Self::Gallery => ("MP4", "MP4", "gallery_view"),
            Self::Audio => ("M4A", "M4A", "audio_only"),
            Self::Chat => ("CHAT", "TXT", "chat_file"),
            Self::Timeline => ("TIMELINE", "JSON", "timeline"),
            Self::Transcript => ("TRANSCRIPT", "VTT", "audio_transcript"),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Kept,
    /// In the trash since (`zoom-api §8.4 [D]`: for 30 days).
    Trashed(DateTime<Utc>),
    Deleted,
}

#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) kind: FileKind,
    pub(crate) start: DateTime<Utc>,
    pub(crate) end: DateTime<Utc>,
    pub(crate) size: u64,
    /// Until then the file is `processing`, without size and address (`zoom-api §8.2 [D]`).
    pub(crate) ready: DateTime<Utc>,
    /// Before that it is not even listed: transcripts come later than their video.
    pub(crate) listed: DateTime<Utc>,
    pub(crate) fate: Fate,
}

#[derive(Clone, Debug)]
pub(crate) struct Recording {
    pub(crate) files: Vec<File>,
    /// Until then `GET` answers 404/3301 (`zoom-api §16 #10 [L]`).
    pub(crate) listed: DateTime<Utc>,
    pub(crate) start: DateTime<Utc>,
    pub(crate) end: DateTime<Utc>,
    pub(crate) sharing: Sharing,
    /// Whether a file was ever trashed, deleted or recovered.
    pub(crate) touched: bool,
}

/// What `recordings/settings` can change (`zoom-api §8.5 [S]`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Sharing {
    pub(crate) changed: serde_json::Map<String, serde_json::Value>,
}

/// The trash keeps files for thirty days (`zoom-api §8.4 [D]`).
const TRASH_LIFE: TimeDelta = TimeDelta::days(30);

impl Recording {
    /// Whether a list would show any of its files now.
    pub(crate) fn is_visible(&self, now: DateTime<Utc>, trash: bool) -> bool {
        if self.touched {
            return self.visible(now, trash).next().is_some();
        }
        // Spares a look at the files, of which a large account has half a million.
        !trash && self.listed <= now
    }

    /// Files that are listed now, with their numbers; those in the trash only when asked for.
    pub(crate) fn visible(
        &self,
        now: DateTime<Utc>,
        trash: bool,
    ) -> impl Iterator<Item = (usize, &File)> {
        let listed = self.listed <= now;
        self.files.iter().enumerate().filter(move |(_, file)| {
            let fits = match file.fate {
                Fate::Kept => !trash,
                Fate::Trashed(since) => trash && now <= since + TRASH_LIFE,
                Fate::Deleted => false,
            };
            listed && fits && file.listed <= now
        })
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Instance {
    pub(crate) uuid: String,
    pub(crate) meeting: u64,
    pub(crate) host: usize,
    pub(crate) topic: Arc<str>,
    pub(crate) kind: u8,
    pub(crate) start: DateTime<Utc>,
    /// Planned while it runs, final when [`Instance::ended`].
    pub(crate) end: DateTime<Utc>,
    pub(crate) ended: bool,
    /// The session of the term that this was, if any.
    pub(crate) session: Option<Arc<str>>,
    pub(crate) attendees: Vec<Attendee>,
    pub(crate) stays: Vec<Stay>,
    pub(crate) recording: Option<Recording>,
    /// From here on some rows are reported, without durations (`zoom-api §9.2 [S]`).
    pub(crate) report_begins: DateTime<Utc>,
    /// From here on the report is complete.
    pub(crate) report_ready: DateTime<Utc>,
}

impl Instance {
    pub(crate) fn file_id(&self, seed: u64, number: usize) -> String {
        ids::file_id(&mut Draw::new(
            seed,
            &["file", &self.uuid, &number.to_string()],
        ))
    }

    /// People and devices that got into the meeting itself, host included.
    pub(crate) fn participants(&self) -> usize {
        let mut seen: Vec<_> = self
            .stays
            .iter()
            .filter(|stay| stay.room != Room::Waiting)
            .map(|stay| stay.attendee)
            .collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    }

    /// Minutes of all stays together, as past meetings count them.
    pub(crate) fn total_minutes(&self) -> i64 {
        let stays = self.stays.iter().filter(|stay| stay.room != Room::Waiting);
        stays
            .map(|stay| (stay.leave - stay.join).num_seconds() as u64)
            .map(|s| s.div_ceil(60) as i64)
            .sum()
    }

    /// Whole minutes from start to end.
    pub(crate) fn minutes(&self) -> i64 {
        (self.end - self.start).num_minutes()
    }

    /// Ends it earlier than planned: nobody stays longer.
    pub(crate) fn cut(&mut self, end: DateTime<Utc>) {
        self.end = end;
        // Stays are in the order of joining, so only numbers at the end of the list vanish.
        self.stays.retain(|stay| stay.join < end);
        for stay in &mut self.stays {
            stay.leave = stay.leave.min(end);
        }
    }
}

/// All instances; an index stays valid for ever.
#[derive(Debug, Default)]
pub(crate) struct Instances {
    all: Vec<Instance>,
    by_uuid: HashMap<String, usize>,
    by_meeting: HashMap<u64, Vec<usize>>,
    by_host: HashMap<usize, Vec<usize>>,
    by_day: BTreeMap<NaiveDate, Vec<usize>>,
}

impl Instances {
    pub(crate) fn insert(&mut self, instance: Instance) -> usize {
        let at = self.all.len();
        self.by_uuid.insert(instance.uuid.clone(), at);
        self.by_meeting
            .entry(instance.meeting)
            .or_default()
            .push(at);
        self.by_host.entry(instance.host).or_default().push(at);
        let day = instance.start.date_naive();
        self.by_day.entry(day).or_default().push(at);
        self.all.push(instance);
        at
    }

    fn with_numbers<'a>(
        &'a self,
        numbers: impl Iterator<Item = &'a usize>,
    ) -> impl Iterator<Item = (usize, &'a Instance)> {
        numbers.map(|at| (*at, &self.all[*at]))
    }

    pub(crate) fn of_host(&self, host: usize) -> impl Iterator<Item = (usize, &Instance)> {
        self.with_numbers(self.by_host.get(&host).into_iter().flatten())
    }

    /// Those that started on one of these days, both included.
    pub(crate) fn of_days(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = (usize, &Instance)> {
        let to = to.max(from);
        self.with_numbers(
            self.by_day
                .range(from..=to)
                .flat_map(|(_, numbers)| numbers),
        )
    }

    /// Hands the instances of one host to another.
    pub(crate) fn transfer(&mut self, from: usize, to: usize) {
        let numbers = self.by_host.remove(&from).unwrap_or_default();
        for at in &numbers {
            self.all[*at].host = to;
        }
        self.by_host.entry(to).or_default().extend(numbers);
    }

    /// The recordings of a host leave the account.
    pub(crate) fn forget_recordings(&mut self, host: usize) {
        for at in self.by_host.get(&host).into_iter().flatten() {
            self.all[*at].recording = None;
        }
    }

    pub(crate) fn by_uuid(&self, uuid: &str) -> Option<usize> {
        self.by_uuid.get(uuid).copied()
    }

    /// The instances of a meeting in the order of their starts.
    pub(crate) fn of_meeting(&self, meeting: u64) -> &[usize] {
        self.by_meeting.get(&meeting).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &Instance)> {
        self.all.iter().enumerate()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Instance> {
        self.all.get(at)
    }
}

impl std::ops::Index<usize> for Instances {
    type Output = Instance;
    fn index(&self, at: usize) -> &Instance {
        &self.all[at]
    }
}

impl std::ops::IndexMut<usize> for Instances {
    fn index_mut(&mut self, at: usize) -> &mut Instance {
        &mut self.all[at]
    }
}
