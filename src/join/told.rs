//! Pages that only tell something: a link that has ended, Zoom out of reach, "Zoom opens now".

use crate::markup::escaped;

use super::html::head;
use super::page::{Page, STYLE};
use super::words::{Words, fill};

/// What a page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The token is none of ours; nothing is said of why.
    Unknown,
    /// The token's time is over.
    Expired,
    /// The token was taken back.
    Revoked,
    /// Outside the window in which the host may start.
    NotNow,
    /// Outside the window in which one may join.
    NotNowJoin,
    /// Nothing can be embedded here.
    NoSdk,
    /// A participant's token asked for a start.
    NotHost,
    /// The host is switched off or gone at Zoom, or the meeting is.
    NoHost,
    /// Zoom gave no answer.
    OutOfReach,
    /// We may not ask Zoom for a start.
    NoStart,
    /// Our own database gave none.
    Busy,
}

/// Head and sentence of what is told.
fn words_of(told: Told, words: &'static Words) -> (&'static str, &'static str) {
    match told {
        Told::Unknown => (words.unknown, words.whole_link),
        Told::Expired => (words.expired, words.ask_for_new),
        Told::Revoked => (words.revoked, words.ask_for_new),
        Told::NotNow => (words.not_now, words.look_at_page),
        Told::NotNowJoin => (words.not_now_join, words.look_at_page),
        Told::NoSdk => (words.no_sdk, words.join_in_zoom),
        Told::NotHost => (words.not_host, words.look_at_page),
        Told::NoHost => (words.no_host, words.tell_school),
        Told::OutOfReach => (words.out_of_reach, words.try_again),
        Told::NoStart => (words.no_start, words.start_at_zoom),
        Told::Busy => (words.busy, words.try_again),
    }
}

/// A page with a head and a sentence.
pub fn told_page(page: &Page<'_>, told: Told) -> String {
    let words = Words::of(page.language);
    let (title, sentence) = words_of(told, words);
    let sentence = fill(sentence, &whom(page));
    // What answers a pressed button has no address to come back to.
    let pressed = [
        Told::NotHost,
        Told::NotNow,
        Told::NoHost,
        Told::OutOfReach,
        Told::NoStart,
    ];
    let inner = format!("<h1>{title}</h1>\n<p>{sentence}</p>\n");
    frame(page, title, !pressed.contains(&told), "", &inner)
}

/// The same as text, for a page that is already there.
pub fn told_text(page: &Page<'_>, told: Told) -> String {
    text(page, words_of(told, Words::of(page.language)))
}

/// What a host without a licence reads who starts in a page that is already there.
pub fn no_licence_text(page: &Page<'_>) -> String {
    let words = Words::of(page.language);
    text(page, (words.no_licence, words.basic_means))
}

fn text(page: &Page<'_>, (title, sentence): (&str, &str)) -> String {
    let whom = page.contact.unwrap_or(Words::of(page.language).your_school);
    format!("{title}. {}", fill(sentence, whom))
}

/// The page that a host gets for pressing "Start": it goes on to Zoom by itself, unless there is
/// something to read first.
///
/// It holds the start link, so it must go to the host alone and be kept by nobody.
pub fn start_page(page: &Page<'_>, start_url: &str, has_licence: bool) -> String {
    let words = Words::of(page.language);
    let (title, sentence) = if has_licence {
        (words.opening, words.opening_means.to_owned())
    } else {
        (words.no_licence, fill(words.basic_means, &whom(page)))
    };
    let link = escaped(start_url);
    let refresh = if has_licence {
        format!("<meta http-equiv=\"refresh\" content=\"0;url={link}\">\n")
    } else {
        String::new()
    };
    let button = fill(words.start_in, "Zoom");
    frame(
        page,
        title,
        false,
        &refresh,
        &format!(
            "<h1>{title}</h1>\n<p>{sentence}</p>\n<p><a class=\"go\" href=\"{link}\" \
             rel=\"noreferrer\">{button}</a></p>\n"
        ),
    )
}

fn whom(page: &Page<'_>) -> String {
    match page.contact {
        Some(contact) => format!("<bdi>{}</bdi>", escaped(contact)),
        None => Words::of(page.language).your_school.to_owned(),
    }
}

fn frame(page: &Page<'_>, title: &str, has_switch: bool, in_head: &str, inner: &str) -> String {
    let head = head(page.language, title, page.organisation, STYLE, has_switch);
    let head = head.replacen("</head>", &format!("{in_head}</head>"), 1);
    format!("{head}<main id=\"main\">\n{inner}</main>\n</body>\n</html>\n")
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn page(contact: Option<&str>) -> Page<'_> {
        Page {
            language: Language::English,
            organisation: Some("Lernhof <1>"),
            contact,
        }
    }

    #[test]
    fn a_link_that_has_ended_says_whom_to_ask() {
        let html = told_page(&page(Some("office@school.example")), Told::Expired);
        assert!(
            html.contains("Ask <bdi>office@school.example</bdi> for a new one."),
            "{html}"
        );
        assert!(told_page(&page(None), Told::Revoked).contains("Ask your school"));
        assert!(html.contains("Lernhof &lt;1&gt;"));
    }

    #[test]
    fn a_host_goes_on_by_itself_unless_there_is_something_to_read() {
        let url = "https://zoom.us/s/1?zak=a&b=\"";
        let html = start_page(&page(None), url, true);
        assert!(html.contains("content=\"0;url=https://zoom.us/s/1?zak=a&amp;b=&quot;\""));
        let html = start_page(&page(None), url, false);
        assert!(!html.contains("http-equiv=\"refresh\"") && html.contains("40 minutes"));
        assert!(html.contains("href=\"https://zoom.us/s/1?zak=a&amp;b=&quot;\""));
    }
}
