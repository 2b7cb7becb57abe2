//! Content security policies: what a page may load and run, which is next to nothing.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::page::{SCRIPT, STYLE};
use super::room;

/// The policy of every page but the room: its own style and script, and requests to where it came
/// from. Worked out once; the texts do not change while the process lives.
static STRICT: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
});

/// The policy of every page but the room.
pub fn strict_policy() -> &'static str {
    &STRICT
}

/// The policy of the room, in which Zoom's component runs.
///
/// It compiles code, starts workers, sets styles and talks to Zoom's hosts; Zoom's own page asks for
/// more than this. `sdk_url` is where the component comes from, of which a policy takes the origin: a
/// path in it would stand for that one file.
pub fn room_policy(sdk_url: &str) -> String {
    let origin = origin_of(sdk_url);
    // Zoom for Government has hosts of its own.
    let zoom = match origin.contains("zoomgov.com") {
        true => "https://*.zoomgov.com wss://*.zoomgov.com",
        false => "https://*.zoom.us wss://*.zoom.us https://zoom.us",
    };
    format!(
        "default-src 'none'; script-src {} {origin} blob: 'wasm-unsafe-eval' 'unsafe-eval'; \
         style-src 'self' 'unsafe-inline' {origin}; connect-src 'self' {origin} {zoom} blob: data:; \
         worker-src 'self' blob:; child-src blob:; img-src 'self' https: data: blob:; \
         media-src 'self' {origin} https: blob:; font-src 'self' {origin} data:; \
         form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        hash(room::SCRIPT)
    )
}

/// `https://a.example:8443` of `https://a.example:8443/path`.
fn origin_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + "://".len());
    let end = url[host..].find('/').map_or(url.len(), |at| host + at);
    &url[..end]
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_room_lets_anything_of_others_in() {
        let strict = strict_policy();
        assert!(strict.starts_with("default-src 'none'"));
        for loose in ["unsafe", "https:", "zoom", "*"] {
            assert!(!strict.contains(loose), "{strict}");
        }
        let room = room_policy("https://source.zoom.us");
        assert!(room.contains("script-src 'sha256-") && !room.contains("script-src *"));
        assert!(
            !room.contains("zoomgov")
                && room_policy("https://a.zoomgov.com").contains("*.zoomgov.com")
        );
    }

    #[test]
    fn of_an_address_with_a_path_the_policy_names_the_origin() {
        for url in ["https://a.example:8443/zoom/sdk", "https://a.example:8443"] {
            let room = room_policy(url);
            assert!(room.contains(" https://a.example:8443 blob:"), "{room}");
            assert!(!room.contains("sdk"), "{room}");
        }
    }

    #[test]
    fn a_hash_is_the_one_of_the_specification() {
        // The example of CSP level 3: `alert('Hello, world.');`
        let known = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(hash("alert('Hello, world.');"), known);
    }
}
