//! Recording files, made while they are sent: any size, never held in memory.

use std::sync::LazyLock;

use bytes::{BufMut, Bytes, BytesMut};
use chrono::{DateTime, Utc};
use serde_json::json;

use super::draw::Draw;

/// The largest piece handed out at once.
const CHUNK: u64 = 64 * 1024;
/// The noise in `mdat` repeats after this many bytes; a prime, so that no copy of a power-of-two
/// block, shifted or doubled by a client's mistake, looks right.
const NOISE_LEN: usize = 1_000_003;

static NOISE: LazyLock<Bytes> = LazyLock::new(|| {
    let mut draw = Draw::new(0, &["noise"]);
    let mut noise = BytesMut::with_capacity(NOISE_LEN + 8);
    while noise.len() < NOISE_LEN {
        noise.put_u64(draw.next());
    }
    noise.truncate(NOISE_LEN);
    noise.freeze()
});

/// The whole content of a file, as a recipe.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Text(Bytes),
    /// Boxes `ftyp`, `moov` and the head of `mdat`, then noise from a place of its own.
    Movie {
        head: Bytes,
        shift: u64,
        size: u64,
    },
}

/// A part of a file.
#[derive(Clone, Debug)]
pub(crate) struct Slice {
    pub(crate) content: Content,
    pub(crate) from: u64,
    /// The first byte that is not part of it.
    pub(crate) to: u64,
}

impl Content {
    pub(crate) fn text(text: String) -> Self {
        Self::Text(text.into())
    }

    /// An MP4 or M4A file of exactly `size` bytes, at least 1024, that belongs to `id`.
    pub(crate) fn movie(id: &str, audio: bool, size: u64) -> Self {
        let size = size.max(1024);
        let head = movie_head(id, audio, size);
        Self::Movie {
            head,
            shift: Draw::new(0, &["media", id]).next() % NOISE_LEN as u64,
            size,
        }
    }

    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Text(bytes) => bytes.len() as u64,
            Self::Movie { size, .. } => *size,
        }
    }

    pub(crate) fn all(self) -> Slice {
        let to = self.len();
        Slice {
            content: self,
            from: 0,
            to,
        }
    }

    /// Up to [`CHUNK`] bytes from `at` on, without copying.
    fn piece(&self, at: u64, to: u64) -> Bytes {
        let most = CHUNK.min(to - at) as usize;
        match self {
            Self::Text(bytes) => bytes.slice(at as usize..at as usize + most),
            Self::Movie { head, .. } if at < head.len() as u64 => {
                let at = at as usize;
                head.slice(at..(at + most).min(head.len()))
            }
            Self::Movie { shift, .. } => {
                let at = ((at + shift) % NOISE_LEN as u64) as usize;
                NOISE.slice(at..(at + most).min(NOISE_LEN))
            }
        }
    }
}

impl Slice {
    pub(crate) fn len(&self) -> u64 {
        self.to - self.from
    }
}

impl Iterator for Slice {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        if self.from >= self.to {
            return None;
        }
        let piece = self.content.piece(self.from, self.to);
        self.from += piece.len() as u64;
        Some(piece)
    }
}

fn movie_head(id: &str, audio: bool, size: u64) -> Bytes {
    let mut head = BytesMut::new();
    let brand: &[u8; 4] = if audio { b"M4A " } else { b"isom" };
    put_box(&mut head, b"ftyp", |out| {
        out.put_slice(brand);
        out.put_u32(512);
        out.put_slice(b"isomiso2mp41");
    });
    put_box(&mut head, b"moov", |out| {
        put_box(out, b"mvhd", |out| {
            out.put_bytes(0, 12);
            out.put_u32(1000);
            out.put_u32(60_000);
            out.put_u32(0x0001_0000);
            out.put_u16(0x0100);
            out.put_bytes(0, 10);
            for number in [0x0001_0000_u32, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000] {
                out.put_u32(number);
            }
            out.put_bytes(0, 24);
            out.put_u32(2);
        });
        put_box(out, b"udta", |out| out.put_slice(id.as_bytes()));
    });
    // `mdat` has the long form of its length, so that files may pass 4 GiB.
    let rest = size - head.len() as u64;
    head.put_u32(1);
    head.put_slice(b"mdat");
    head.put_u64(rest);
    head.freeze()
}

fn put_box(out: &mut BytesMut, kind: &[u8; 4], fill: impl FnOnce(&mut BytesMut)) {
    let start = out.len();
    out.put_u32(0);
    out.put_slice(kind);
    fill(out);
    let length = (out.len() - start) as u32;
    out[start..start + 4].copy_from_slice(&length.to_be_bytes());
}

const SENTENCES: &[&str] = &[
    "Good morning, everybody, can you hear me?",
    "Please open the book at page forty-two.",
    "Wer möchte die Aufgabe vorlesen?",
    "هل لديكم أسئلة؟",
    "We will do the experiment again next week.",
    "Das war richtig, sehr gut.",
    "Let us sum up what we have learnt today.",
];

/// A WebVTT transcript with one cue a minute.
pub(crate) fn transcript(key: &str, speaker: &str, minutes: u64) -> String {
    let mut draw = Draw::new(0, &["transcript", key]);
    let mut out = String::from("WEBVTT\n\n");
    for minute in 0..minutes.clamp(1, 1440) {
        let (hour, rest) = (minute / 60, minute % 60);
        let sentence = *draw.pick(SENTENCES);
        out.push_str(&format!(
            "{}\n{hour:02}:{rest:02}:00.000 --> {hour:02}:{rest:02}:07.500\n{speaker}: {sentence}\n\n",
            minute + 1
        ));
    }
    out
}

/// The chat of a lesson.
pub(crate) fn chat(key: &str, speaker: &str) -> String {
    let mut draw = Draw::new(0, &["chat", key]);
    let lines = 2 + draw.below(6);
    (0..lines)
        .map(|line| {
            format!(
                "00:{:02}:10\t{speaker}:\t{}\n",
                line * 3,
                draw.pick(SENTENCES)
            )
        })
        .collect()
}

/// The timeline of a recording; its times are in the host's zone (zoom-api §8.2).
pub(crate) fn timeline(start: DateTime<Utc>, zone: chrono_tz::Tz, speaker: &str) -> String {
    let local = start
        .with_timezone(&zone)
        .format("%Y-%m-%d %H:%M:%S")
        .to_string();
    json!({"timeline": [{"ts": "00:00:00.000", "local_time": local, "users": [{"username": speaker}]}]})
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(slice: Slice) -> Vec<u8> {
        slice.flat_map(|piece| piece.to_vec()).collect()
    }

    #[test]
    fn a_movie_has_exactly_the_boxes_and_the_size_that_it_promises() {
        for (audio, size) in [(false, 2_500_000), (true, 1024), (false, 0)] {
            let file = bytes(Content::movie("file-1", audio, size).all());
            assert_eq!(file.len() as u64, size.max(1024));
            let mut at = 0;
            let mut kinds = Vec::new();
            while at < file.len() {
                let short = u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize;
                kinds.push(String::from_utf8(file[at + 4..at + 8].to_vec()).unwrap());
                let long = || u64::from_be_bytes(file[at + 8..at + 16].try_into().unwrap());
                at += if short == 1 { long() as usize } else { short };
            }
            assert_eq!(at, file.len());
            assert_eq!(kinds, ["ftyp", "moov", "mdat"]);
        }
    }

    #[test]
    fn every_part_of_a_file_is_the_same_as_in_the_whole() {
        let content = Content::movie("file-2", false, 3_000_000);
        let whole = bytes(content.clone().all());
        for (from, to) in [
            (0, 10),
            (100, 200_000),
            (1_999_990, 2_000_020),
            (2_999_999, 3_000_000),
        ] {
            let part = Slice {
                content: content.clone(),
                from,
                to,
            };
            assert_eq!(part.len(), to - from);
            assert!(
                bytes(part) == whole[from as usize..to as usize],
                "{from}..{to}"
            );
        }
    }

    #[test]
    fn two_files_of_one_size_differ() {
        let one = bytes(Content::movie("a", false, 100_000).all());
        let two = bytes(Content::movie("b", false, 100_000).all());
        assert_ne!(one[2000..], two[2000..]);
    }

    #[test]
    fn a_file_beyond_four_gigabytes_is_read_at_its_end_without_being_made() {
        let content = Content::movie("big", false, 20 << 30);
        let end = Slice {
            from: content.len() - 10,
            to: content.len(),
            content,
        };
        assert_eq!(bytes(end).len(), 10);
    }

    #[test]
    fn transcripts_are_web_vtt() {
        let text = transcript("x", "Ms. Example", 61);
        assert!(text.starts_with("WEBVTT\n\n1\n00:00:00.000 --> 00:00:07.500\nMs. Example: "));
        assert!(text.contains("\n01:00:00.000 --> "));
    }
}
