//! The page of one session for one person: when it is, how it stands, and one button.

use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use sha2::{Digest as _, Sha256};

use crate::markup::escaped;
use crate::schedule::{JoinState, JoinWindow, Provider, Span};

use super::Language;
use super::html::head;
use super::when::{day, hours, length};
use super::words::{Words, fill};

/// Style of every page but the room.
pub(super) const STYLE: &str = include_str!("page.css");

/// Script of every page but the room. All of it works without, but for the ticking.
pub(super) const SCRIPT: &str = include_str!("page.js");

/// What all pages show.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// In which language.
    pub language: Language,
    /// Who holds the sessions, at the top.
    pub organisation: Option<&'a str>,
    /// Whom to ask.
    pub contact: Option<&'a str>,
}

/// For whom a page is.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// Name, or what else is known.
    pub name: &'a str,
    /// Whether they may start the session.
    pub is_host: bool,
}

/// What the page of a session shows.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// For whom.
    pub person: Person<'a>,
    /// The token in the page's address.
    pub token: &'a str,
    /// Topic.
    pub topic: &'a str,
    /// Planned time.
    pub span: Span,
    /// Zone in which it was planned.
    pub zone: Tz,
    /// Where it takes place.
    pub provider: Provider,
    /// Whether the schedule cancelled it.
    pub cancelled: bool,
    /// Whether Zoom says that it runs.
    pub running: bool,
    /// Link for participants.
    pub link: Option<&'a str>,
    /// Number of the meeting.
    pub number: Option<&'a str>,
    /// Passcode of the meeting.
    pub passcode: Option<&'a str>,
    /// Whether Zoom's component can be embedded.
    pub has_sdk: bool,
    /// When it is shown.
    pub now: DateTime<Utc>,
}

/// How a session stands for the person who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It will not take place.
    Cancelled,
    /// As `session show` tells.
    Join(JoinState),
}

impl View<'_> {
    /// How it stands.
    pub fn state(&self) -> State {
        if self.cancelled {
            return State::Cancelled;
        }
        State::Join(JoinWindow::default().state(self.web_link().is_some(), self.span, self.now))
    }

    /// Whether the button is open: for the host's start, or for joining.
    pub fn is_open(&self) -> bool {
        match self.state() {
            State::Cancelled => false,
            _ if self.starts() => JoinWindow::default().may_start(self.span, self.now),
            state => state == State::Join(JoinState::Joinable),
        }
    }

    /// Whether this person starts the meeting instead of joining it.
    pub fn starts(&self) -> bool {
        self.person.is_host && self.provider == Provider::Zoom && self.number.is_some()
    }

    /// Whether Zoom's component may be offered.
    pub fn embeds(&self) -> bool {
        self.has_sdk && self.provider == Provider::Zoom && self.number.is_some()
    }

    /// The link, where a browser can follow it; no other scheme gets into the page.
    fn web_link(&self) -> Option<&str> {
        let is_web = |link: &&str| link.starts_with("https://") || link.starts_with("http://");
        self.link.filter(is_web)
    }

    /// The next moment at which the page says something else.
    fn next_change(&self) -> Option<DateTime<Utc>> {
        let window = JoinWindow::default();
        let start = self.span.start;
        [
            start - window.soon,
            start - window.start_opens,
            start - window.opens,
            start,
            (start + window.closes).max(self.span.end),
        ]
        .into_iter()
        .find(|at| *at > self.now)
    }
}

/// The page of a session.
pub fn main_page(page: &Page<'_>, view: &View<'_>) -> String {
    let words = Words::of(page.language);
    let mut html = head(page.language, view.topic, page.organisation, STYLE, true);
    html.push_str(&main(page.language, words, view));
    html.push_str("<footer>");
    let note = if view.person.is_host {
        words.as_host.to_owned()
    } else {
        let name = format!("<bdi>{}</bdi>", escaped(view.person.name));
        fill(words.personal, &name)
    };
    let _ = write!(html, "<p>{note}</p>");
    if let Some(contact) = page.contact {
        let contact = format!("<bdi>{}</bdi>", escaped(contact));
        let _ = write!(html, "<p>{}</p>", fill(words.questions, &contact));
    }
    let _ = write!(
        html,
        "<noscript><p>{}</p></noscript></footer>\n<p class=\"unseen\" role=\"status\" id=\"say\"></p>\n\
         <script>{SCRIPT}</script>\n</body>\n</html>\n",
        words.reload
    );
    html
}

/// The part that the script brings in anew when the page says something else.
fn main(language: Language, words: &Words, view: &View<'_>) -> String {
    let mut inner = String::new();
    let provider = match view.provider {
        Provider::Zoom => "Zoom",
        Provider::GoogleMeet => "Google Meet",
        Provider::Teams => "Microsoft Teams",
        Provider::Manual => words.link,
    };
    let _ = write!(
        inner,
        "<p class=\"badges\"><span class=\"badge {}\">{provider}</span>",
        view.provider
    );
    let joinable = view.state() == State::Join(JoinState::Joinable);
    if view.running && joinable {
        let _ = write!(inner, "<span class=\"badge live\">{}</span>", words.running);
    }
    let _ = write!(inner, "</p>\n<h1><bdi>{}</bdi></h1>\n", escaped(view.topic));
    let zone = fill(words.zone, &format!("<bdi>{}</bdi>", view.zone.name()));
    let _ = writeln!(
        inner,
        "<p class=\"when\"><time id=\"when\" datetime=\"{}\"><span>{}</span> <span class=\"hours\">\
         <bdi dir=\"ltr\">{}</bdi></span> <small>{zone}</small></time></p>",
        view.span.start.format("%Y-%m-%dT%H:%M:%SZ"),
        day(view.span.start, view.zone, language),
        hours(view.span.start, view.span.end, view.zone),
    );
    inner.push_str(&middle(language, words, view));
    let say = match view.state() {
        State::Cancelled => words.cancelled,
        State::Join(JoinState::Ended) => words.ended,
        _ if view.is_open() && view.starts() => words.can_start,
        _ if view.is_open() => words.can_join,
        State::Join(JoinState::Soon) => words.about_to_open,
        State::Join(_) => "",
    };
    let seconds = |at: DateTime<Utc>| at.timestamp();
    let next = view
        .next_change()
        .map_or(String::new(), |at| seconds(at).to_string());
    format!(
        "<main id=\"main\" data-now=\"{}\" data-start=\"{}\" data-end=\"{}\" data-next=\"{next}\" \
         data-zone=\"{}\" data-mark=\"{}\" data-say=\"{say}\" data-copied=\"{}\" data-your=\"{}\" \
         data-started=\"{}\" data-starting=\"{}\" data-in=\"{}\">\n{inner}</main>\n",
        seconds(view.now),
        seconds(view.span.start),
        seconds(view.span.end),
        view.zone.name(),
        mark(view),
        words.copied,
        words.your_time,
        words.started,
        words.starting,
        words.starts_in,
    )
}

/// What depends on how the session stands.
fn middle(language: Language, words: &Words, view: &View<'_>) -> String {
    let sentence = |class: &str, text: &str| format!("<p class=\"told {class}\">{text}</p>\n");
    let state = match view.state() {
        State::Cancelled => return sentence("stop", words.cancelled),
        State::Join(JoinState::Ended) => return sentence("", words.ended),
        State::Join(state) => state,
    };
    let mut html = countdown(language, words, view);
    if state == JoinState::NoLink {
        html.push_str(&sentence("", words.no_link));
        return html;
    }
    html.push_str(&buttons(language, words, view));
    match view.provider {
        Provider::Zoom => {}
        Provider::GoogleMeet => html.push_str(&sentence("quiet", words.at_meet)),
        Provider::Teams => html.push_str(&sentence("quiet", words.at_teams)),
        Provider::Manual => {
            let host = view.web_link().map(host_of).unwrap_or_default();
            let host = format!("<bdi dir=\"ltr\">{}</bdi>", escaped(host));
            html.push_str(&sentence("quiet", &fill(words.at_link, &host)));
        }
    }
    // Who has time yet needs nothing to copy; what is not shown is not passed on by mistake.
    if state != JoinState::Later {
        html.push_str(&details(words, view));
    }
    html
}

fn countdown(language: Language, words: &Words, view: &View<'_>) -> String {
    let left = view.span.start - view.now;
    let (label, value) = if left > TimeDelta::zero() {
        (words.starts_in.to_owned(), length(left, language))
    } else if left > TimeDelta::minutes(-1) {
        (words.starting.to_owned(), String::new())
    } else {
        (fill(words.started, &length(-left, language)), String::new())
    };
    format!(
        "<p class=\"count\" id=\"count\" role=\"timer\" aria-live=\"off\"><span>{label}</span> \
         <strong>{value}</strong></p>\n"
    )
}

fn buttons(language: Language, words: &Words, view: &View<'_>) -> String {
    let name = match view.provider {
        Provider::Zoom => "Zoom",
        Provider::GoogleMeet => "Google Meet",
        Provider::Teams => "Microsoft Teams",
        Provider::Manual => "",
    };
    let first = match (view.starts(), view.provider) {
        (true, _) => fill(words.start_in, name),
        (false, Provider::Manual) => words.open_link.to_owned(),
        (false, _) => fill(words.join_in, name),
    };
    if !view.is_open() {
        let opens = if view.starts() {
            words.opens_start
        } else {
            words.opens_join
        };
        return format!(
            "<div class=\"buttons\"><button type=\"button\" class=\"go\" disabled \
             aria-describedby=\"opens\">{first}</button>\n<p class=\"opens\" id=\"opens\">{opens}</p></div>\n"
        );
    }
    let (token, tab) = (view.token, words.new_tab);
    let unseen = format!("<span class=\"unseen\"> ({tab})</span>");
    let lang = language.tag();
    let main = match (view.starts(), view.web_link()) {
        // Asked for when pressed: a start link stands in no page that is merely looked at.
        (true, _) => format!(
            "<form method=\"post\" action=\"{token}/start?lang={lang}\" target=\"_blank\">\
             <button class=\"go\" id=\"go\">{first}{unseen}</button></form>\n"
        ),
        // A plain link, which works without script, and which phones hand to their app.
        (false, Some(link)) => format!(
            "<a class=\"go\" id=\"go\" href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\" \
             data-click=\"{token}/click\">{first}{unseen}</a>\n",
            escaped(link)
        ),
        (false, None) => String::new(),
    };
    let here = if view.embeds() {
        let words = if view.starts() {
            words.start_here
        } else {
            words.join_here
        };
        format!(
            "<a class=\"go second\" id=\"here\" href=\"{token}/room?lang={lang}\">{words}</a>\n"
        )
    } else {
        String::new()
    };
    format!("<div class=\"buttons\">{main}{here}</div>\n")
}

/// Number, passcode and link, each with a button that copies it once a script is there.
fn details(words: &Words, view: &View<'_>) -> String {
    let mut rows = String::new();
    let mut number = 0;
    let mut row = |name: &str, value: &str, shown: &str| {
        number += 1;
        let _ = writeln!(
            rows,
            "<div><dt>{name}</dt><dd><bdi dir=\"ltr\">{}</bdi><button type=\"button\" class=\"copy\" \
             id=\"copy-{number}\" data-copy=\"{}\" aria-label=\"{}: {name}\" hidden>{}</button></dd></div>",
            escaped(shown),
            escaped(value),
            words.copy,
            words.copy,
        );
    };
    if view.provider == Provider::Zoom {
        if let Some(number) = view.number {
            row(words.number, number, &grouped(number));
        }
        if let Some(passcode) = view.passcode.filter(|code| !code.is_empty()) {
            row(words.passcode, passcode, passcode);
        }
    }
    if let Some(link) = view.web_link() {
        let name = if view.person.is_host {
            words.participants_link
        } else {
            words.meeting_link
        };
        row(name, link, host_of(link));
    }
    let head = match (view.person.is_host, view.provider) {
        (true, _) => words.details_host,
        (false, Provider::Zoom) => words.details,
        (false, _) => return format!("<dl class=\"details\">{rows}</dl>\n"),
    };
    format!("<section class=\"details\"><h2>{head}</h2><dl>\n{rows}</dl></section>\n")
}

/// `860 0000 0001`, as Zoom shows numbers.
fn grouped(number: &str) -> String {
    let digits: Vec<char> = number.chars().collect();
    let middle = if digits.len() > 10 { 7 } else { 6 };
    let mut grouped = String::new();
    for (place, digit) in digits.iter().enumerate() {
        if place == 3 || place == middle {
            grouped.push(' ');
        }
        grouped.push(*digit);
    }
    grouped
}

/// `meet.example.org` of `https://meet.example.org/abc`.
fn host_of(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default()
}

/// Changes when the page says something else than a later time; the script compares it.
fn mark(view: &View<'_>) -> String {
    let facts = format!(
        "{:?}",
        (
            view.state(),
            view.is_open(),
            view.running,
            view.span,
            (view.topic, view.link, view.number, view.passcode),
        )
    );
    let hash = Sha256::digest(facts);
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
