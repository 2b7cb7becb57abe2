//! The boxes of an MP4 file, walked from the first to the end of the file: a video that was cut, or
//! that lacks its index, does not pass.

use std::io::{Read, Seek, SeekFrom};

/// Fragmented files have two boxes for each second or so; a day has 86,400 seconds.
const MOST_BOXES: u32 = 1_000_000;

/// Why a file is no whole MP4 file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("a box at byte {at} reaches beyond the end of the file")]
    Cut { at: u64 },
    #[error("no readable box at byte {at}")]
    NoBox { at: u64 },
    #[error("the index (moov) is missing")]
    NoIndex,
    #[error("more than {MOST_BOXES} boxes")]
    TooMany,
}

/// Walks all boxes of `file`, which has `length` bytes.
pub(super) fn walk(
    file: &mut (impl Read + Seek),
    length: u64,
) -> std::io::Result<Result<(), Fault>> {
    let mut at = 0;
    let mut has_index = false;
    for _ in 0..MOST_BOXES {
        if at == length {
            return Ok(if has_index {
                Ok(())
            } else {
                Err(Fault::NoIndex)
            });
        }
        if length - at < 8 {
            return Ok(Err(Fault::Cut { at }));
        }
        let mut head = [0; 16];
        let most = (length - at).min(16) as usize;
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut head[..most])?;
        let [a, b, c, d, kind @ .., _, _, _, _, _, _, _, _] = head;
        let size = match u32::from_be_bytes([a, b, c, d]) {
            // The last box may leave its length open.
            0 => length - at,
            1 if most == 16 => {
                let [.., e, f, g, h, i, j, k, l] = head;
                match u64::from_be_bytes([e, f, g, h, i, j, k, l]) {
                    size if size >= 16 => size,
                    _ => return Ok(Err(Fault::NoBox { at })),
                }
            }
            size @ 8.. => u64::from(size),
            _ => return Ok(Err(Fault::NoBox { at })),
        };
        if !kind.iter().all(|c| (0x20..0x7f).contains(c) || *c == 0xa9) {
            return Ok(Err(Fault::NoBox { at }));
        }
        if size > length - at {
            return Ok(Err(Fault::Cut { at }));
        }
        has_index |= &kind == b"moov";
        at += size;
    }
    Ok(Err(Fault::TooMany))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let size = 8 + content.len() as u32;
        [&size.to_be_bytes(), kind.as_slice(), content].concat()
    }

    fn check(bytes: &[u8]) -> Result<(), Fault> {
        walk(&mut Cursor::new(bytes), bytes.len() as u64).unwrap()
    }

    #[test]
    fn a_whole_file_passes_wherever_its_index_is() {
        let (kind, index) = (atom(b"ftyp", b"isom"), atom(b"moov", b"...."));
        let media = atom(b"mdat", &[7; 100]);
        let long = [
            &[0, 0, 0, 1],
            b"mdat".as_slice(),
            &20_u64.to_be_bytes(),
            b"abcd",
        ]
        .concat();
        let open = [&[0, 0, 0, 0], b"mdat".as_slice(), b"to the end"].concat();
        for parts in [
            [&kind, &index, &media],
            [&kind, &media, &index],
            [&kind, &long, &index],
            [&kind, &index, &open],
        ] {
            assert_eq!(check(&parts.map(Vec::as_slice).concat()), Ok(()));
        }
    }

    #[test]
    fn every_cut_and_a_missing_index_are_found() {
        let head = [atom(b"ftyp", b"isom"), atom(b"moov", b"....")].concat();
        let whole = [head.clone(), atom(b"mdat", &[7; 100])].concat();
        for length in 1..whole.len() {
            // Between two boxes only the declared size can tell.
            if length != head.len() {
                assert!(check(&whole[..length]).is_err(), "{length}");
            }
        }
        assert_eq!(check(&atom(b"ftyp", b"isom")), Err(Fault::NoIndex));
        assert_eq!(check(b""), Err(Fault::NoIndex));
        let garbage = [head, b"\0\0\0\x02mdat....".to_vec()].concat();
        assert_eq!(check(&garbage), Err(Fault::NoBox { at: 24 }));
    }
}
