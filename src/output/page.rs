//! The schedule as one page to print or to read on a phone: no script, nothing loaded, no start links.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::markup::escaped;

/// One lesson of the page.
#[derive(Clone, Debug)]
pub struct Lesson {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    /// Zone in which its times are shown.
    pub zone: Tz,
    pub cancelled: bool,
    pub topic: String,
    pub cohort: String,
    pub host: String,
    /// Zoom's number of the meeting: what somebody types who has the page on paper.
    pub number: Option<String>,
    pub passcode: String,
    /// Link for participants.
    pub link: Option<String>,
}

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta name=\"referrer\" content=\"no-referrer\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
<title>Sessions</title>\n<style>\n";

const TABLE: &str = "<table>\n<thead><tr><th scope=\"col\">Time</th><th scope=\"col\">Session</th>\
<th scope=\"col\">Host</th><th scope=\"col\">Join</th><th scope=\"col\">Passcode</th></tr></thead>\n<tbody>\n";

/// The document; lessons come in the order in which they are to stand.
pub fn page(lessons: &[Lesson]) -> String {
    let style = include_str!("page.css");
    let mut html = format!("{HEAD}{style}</style>\n</head>\n<body>\n<main>\n<h1>Sessions</h1>\n");
    let mut day: Option<NaiveDate> = None;
    for lesson in lessons {
        let start = lesson.start.with_timezone(&lesson.zone);
        if day != Some(start.date_naive()) {
            if day.is_some() {
                html.push_str("</tbody>\n</table>\n");
            }
            let date = start.format("%A, %-d %B %Y");
            html.push_str(&format!("<h2>{date}</h2>\n{TABLE}"));
            day = Some(start.date_naive());
        }
        html.push_str(&lesson.row());
    }
    html.push_str(if day.is_some() {
        "</tbody>\n</table>\n"
    } else {
        "<p>No sessions.</p>\n"
    });
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

impl Lesson {
    fn row(&self) -> String {
        let [start, end] = [self.start, self.end].map(|at| at.with_timezone(&self.zone));
        let (class, said) = match self.cancelled {
            true => (" class=\"cancelled\"", "<small>cancelled</small> "),
            false => ("", ""),
        };
        let cohort = match self.cohort.as_str() {
            "" => String::new(),
            cohort => format!("<br><small>{}</small>", words(cohort)),
        };
        let link = self.link.as_deref().map_or_else(String::new, |link| {
            let shown = self.number.as_deref().map_or_else(|| short(link), grouped);
            format!("<a href=\"{}\">{}</a>", escaped(link), escaped(&shown))
        });
        let passcode = match self.passcode.as_str() {
            "" => String::new(),
            passcode => format!("<code>{}</code>", escaped(passcode)),
        };
        format!(
            "<tr{class}><td class=\"time\">{}–{} <small>{}</small></td>\
             <th scope=\"row\">{said}{}{cohort}</th><td>{}</td><td class=\"join\">{link}</td>\
             <td class=\"code\">{passcode}</td></tr>\n",
            start.format("%H:%M"),
            end.format("%H:%M"),
            start.format("%Z"),
            words(&self.topic),
            escaped(&self.host),
        )
    }
}

/// Words of people, which may run from right to left.
fn words(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A meeting's number in the groups in which Zoom shows it: `827 1325 7516`, `555 123 4567`.
fn grouped(number: &str) -> String {
    let middle = if number.len() > 10 { 7 } else { 6 };
    match (number.get(..3), number.get(3..middle), number.get(middle..)) {
        (Some(first), Some(second), Some(rest)) => format!("{first} {second} {rest}"),
        _ => number.to_owned(),
    }
}

/// What a person would type of a link.
fn short(link: &str) -> String {
    let link = link.split_once("://").map_or(link, |(_, rest)| rest);
    link.split(['?', '#']).next().unwrap_or(link).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_people_cannot_become_markup() {
        let lesson = Lesson {
            start: "2026-09-07T06:30:00Z".parse().unwrap(),
            end: "2026-09-07T07:30:00Z".parse().unwrap(),
            zone: Tz::Asia__Riyadh,
            cancelled: false,
            topic: "<script>alert(1)</script>".into(),
            cohort: "7B & 7C".into(),
            host: "nora@example.com".into(),
            number: None,
            passcode: "owl".into(),
            link: Some("https://zoom.us/j/1?a=1&b=\"".into()),
        };
        let html = page(std::slice::from_ref(&lesson));
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("7B &amp; 7C") && html.contains("b=&quot;"));
        assert!(html.contains("09:30–10:30 <small>+03</small>"), "{html}");
        assert!(html.contains(">zoom.us/j/1</a>"), "{html}");
        assert!(!html.contains("cancelled</small>"), "{html}");
        let numbered = Lesson {
            number: Some("82713257516".into()),
            cancelled: true,
            ..lesson
        };
        let html = page(&[numbered]);
        assert!(html.contains(">827 1325 7516</a>"), "{html}");
        assert!(html.contains("<small>cancelled</small> <bdi>"), "{html}");
        assert!(page(&[]).contains("No sessions."));
    }

    #[test]
    fn numbers_are_grouped_as_zoom_groups_them() {
        assert_eq!(grouped("82713257516"), "827 1325 7516");
        assert_eq!(grouped("5551234567"), "555 123 4567");
        assert_eq!(grouped("12"), "12");
    }
}
