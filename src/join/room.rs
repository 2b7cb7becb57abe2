//! The room: Zoom's component inside a page of ours, as large as the window.
//!
//! It is a page of its own, because what the component needs would loosen the policy of every other.

use crate::markup::escaped;

use super::html::head;
use super::page::Page;
use super::words::Words;

/// Style of the room.
const STYLE: &str = include_str!("room.css");

/// Script of the room.
pub(super) const SCRIPT: &str = include_str!("room.js");

/// What Zoom's component needs before it, in this order, below its version's folder.
const BEFORE: [&str; 5] = ["react", "react-dom", "redux", "redux-thunk", "lodash"];

/// What the room shows.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// The token in the page's address.
    pub token: &'a str,
    /// Topic.
    pub topic: &'a str,
    /// Where Zoom keeps the component, without a slash at its end.
    pub sdk_url: &'a str,
    /// Its version.
    pub sdk_version: &'a str,
}

/// The page with the embedded meeting.
pub fn room_page(page: &Page<'_>, room: &Room<'_>) -> String {
    let words = Words::of(page.language);
    let tag = page.language.tag();
    let (url, version) = (escaped(room.sdk_url), room.sdk_version);
    let topic = escaped(room.topic);
    let mut html = head(page.language, room.topic, None, STYLE, false);
    // The bar is the header; the frame's own is empty here.
    html = html.replacen("<header></header>\n", "", 1);
    html.push_str(&format!(
        "<header><a href=\"../{token}?lang={tag}\" class=\"back\">{back}</a><h1><bdi>{topic}</bdi></h1>\
         <button type=\"button\" id=\"full\" hidden>{full}</button></header>\n\
         <main id=\"main\" data-token=\"{token}\" data-lang=\"{tag}\" data-not-loaded=\"{not_loaded}\" \
         data-not-joined=\"{not_joined}\">\n<p id=\"told\" role=\"status\">{connecting}</p>\n\
         <button type=\"button\" id=\"go\" hidden>{start_here}</button>\n\
         <noscript><p>{needs_script}</p></noscript>\n\
         <div id=\"zoom\" dir=\"ltr\" lang=\"en\"></div>\n</main>\n",
        token = room.token,
        back = words.back,
        full = words.full_screen,
        not_loaded = words.not_loaded,
        not_joined = words.not_joined,
        connecting = words.connecting,
        start_here = words.start_here,
        needs_script = words.needs_script,
    ));
    for name in BEFORE {
        html.push_str(&format!(
            "<script src=\"{url}/{version}/lib/vendor/{name}.min.js\"></script>\n"
        ));
    }
    html.push_str(&format!(
        "<script src=\"{url}/zoom-meeting-embedded-{version}.min.js\"></script>\n\
         <script>{SCRIPT}</script>\n</body>\n</html>\n"
    ));
    html
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    #[test]
    fn the_component_comes_from_the_pinned_version_after_what_it_needs() {
        let page = Page {
            language: Language::Arabic,
            organisation: None,
            contact: None,
        };
        let room = Room {
            token: "T",
            topic: "A & B",
            sdk_url: "https://source.zoom.us",
            sdk_version: "6.2.0",
        };
        let html = room_page(&page, &room);
        let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}: {html}"));
        let react = place("https://source.zoom.us/6.2.0/lib/vendor/react.min.js");
        let zoom = place("https://source.zoom.us/zoom-meeting-embedded-6.2.0.min.js");
        assert!(react < zoom);
        assert!(html.contains("dir=\"rtl\"") && html.contains("A &amp; B"));
        assert_eq!(html.matches("<header>").count(), 1);
    }
}
