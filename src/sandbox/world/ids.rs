//! Ids as Zoom makes them: account-like texts, meeting numbers, instance UUIDs, file ids.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::sandbox::draw::Draw;

/// A meeting number of eleven digits (`zoom-api §6.1 [D]`).
pub(crate) fn meeting_number(draw: &mut Draw) -> u64 {
    80_000_000_000 + draw.below(9_999_999_999)
}

/// The number of a personal room, ten digits (`zoom-api §6.1 [D]`).
pub(crate) fn room_number(draw: &mut Draw) -> u64 {
    3_000_000_000 + draw.below(6_999_999_999)
}

/// The UUID of an instance: base64 of sixteen bytes (`zoom-api §6.2 [D]`).
///
/// One in six starts with `/` or holds `//`, far more than at Zoom, so that every term has some
/// that must be encoded twice.
pub(crate) fn instance_uuid(draw: &mut Draw) -> String {
    let mut text = STANDARD.encode(draw.bytes16());
    match draw.below(12) {
        0 => text.replace_range(0..1, "/"),
        1 => text.replace_range(9..11, "//"),
        _ => {}
    }
    text
}

/// The id of a recording file: a UUID in its usual spelling (`zoom-api §8.2 [S]`).
pub(crate) fn file_id(draw: &mut Draw) -> String {
    let (high, low) = (draw.next(), draw.next());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        0x8000 | ((low >> 48) & 0x3fff),
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_24_characters_and_some_need_double_encoding() {
        let mut draw = Draw::new(7, &["uuids"]);
        let all: Vec<_> = (0..200).map(|_| instance_uuid(&mut draw)).collect();
        assert!(
            all.iter()
                .all(|uuid| uuid.len() == 24 && uuid.ends_with("=="))
        );
        assert!(all.iter().any(|uuid| uuid.starts_with('/')));
        assert!(all.iter().any(|uuid| uuid[1..].contains("//")));
        assert!(all.iter().any(|uuid| !uuid.contains('/')));
    }

    #[test]
    fn file_ids_are_uuids_of_version_4() {
        let id = file_id(&mut Draw::new(7, &["files"]));
        let parts: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(&id[14..15], "4");
    }
}
