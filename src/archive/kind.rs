//! What a file really is, by its first bytes. A download that Zoom refuses comes as a web page
//! with status 200 (zoom-api §8.3), so a name or a header proves nothing.

use super::Error;

/// So many bytes from the beginning are enough to tell.
pub(super) const HEAD_BYTES: usize = 512;

/// Whether Zoom's declared size binds and boxes can be walked.
pub fn is_media(extension: &str) -> bool {
    matches!(extension.to_ascii_lowercase().as_str(), "mp4" | "m4a")
}

/// Refuses a head that does not fit the extension.
pub(super) fn check(head: &[u8], extension: &str) -> Result<(), Error> {
    if is_web_page(head) {
        return Err(Error::WebPage);
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let (fits, expected) = match extension.to_ascii_lowercase().as_str() {
        "mp4" => (head.get(4..8) == Some(b"ftyp"), "an MP4 file"),
        "m4a" => (head.get(4..8) == Some(b"ftyp"), "an M4A file"),
        "vtt" => (text.starts_with(b"WEBVTT"), "a WebVTT file"),
        "jpg" | "jpeg" | "png" => (is_image(head), "an image"),
        "json" => (matches!(first_letter(text), Some(b'{' | b'[')), "JSON"),
        _ => (true, ""),
    };
    if fits {
        Ok(())
    } else {
        Err(Error::Kind { expected })
    }
}

/// JPEG, PNG or WebP: Zoom says `JPG` and does not say more.
fn is_image(head: &[u8]) -> bool {
    [b"\xff\xd8\xff".as_slice(), b"\x89PNG", b"RIFF"]
        .iter()
        .any(|magic| head.starts_with(magic))
}

/// What pages begin with. Nothing that Zoom records does.
const PAGE_TAGS: [&[u8]; 9] = [
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<title",
    b"<meta",
    b"<script",
    b"<!--",
    b"<?xml",
];

fn is_web_page(head: &[u8]) -> bool {
    let start: Vec<u8> = head
        .iter()
        .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xef | 0xbb | 0xbf))
        .take(15)
        .map(u8::to_ascii_lowercase)
        .collect();
    PAGE_TAGS.iter().any(|tag| start.starts_with(tag))
}

fn first_letter(text: &[u8]) -> Option<u8> {
    text.iter()
        .copied()
        .find(|byte| !byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_page_is_refused_under_every_name() {
        for extension in ["mp4", "m4a", "txt", "vtt", "json", "csv", ""] {
            for page in [
                "<!DOCTYPE html><title>Sign in",
                "\u{feff}\n <HTML lang=en>",
                "<!-- 7 -->\n<html>",
                "<?xml version='1.0'?><Error/>",
            ] {
                assert!(
                    matches!(check(page.as_bytes(), extension), Err(Error::WebPage)),
                    "{extension}"
                );
            }
        }
    }

    #[test]
    fn first_bytes_must_fit_the_extension() {
        assert!(check(b"\0\0\0\x18ftypmp42", "MP4").is_ok());
        assert!(check(b"\0\0\0\x18moovmp42", "mp4").is_err());
        assert!(check(b"", "mp4").is_err());
        assert!(check("\u{feff}WEBVTT\n".as_bytes(), "vtt").is_ok());
        assert!(check(b"1\n00:00", "vtt").is_err());
        assert!(check(b" [1]", "json").is_ok());
        assert!(check(b"12:00:01 Sara: hello", "txt").is_ok());
        assert!(check(b"\xff\xd8\xff\xe0", "jpg").is_ok());
        assert!(check(b"GIF89a", "jpg").is_err());
    }
}
