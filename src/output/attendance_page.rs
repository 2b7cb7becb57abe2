//! Attendance as one HTML file: who was there when, for each session, and a chart for each cohort.
//!
//! The file needs nothing else: no scripts, no fonts, no pictures from elsewhere. Every name goes
//! through `text`, and no word is said by colour alone.

use std::fmt::{self, Write as _};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::markup::escaped;

use super::safe;

/// Time that a picture shows before and after the planned session.
const MARGIN: TimeDelta = TimeDelta::minutes(10);

/// Width of a picture, in its own units.
const WIDTH: i64 = 1000;

/// Everything on the page.
pub struct Page {
    pub title: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The summary, one for each cohort.
    pub charts: Vec<Chart>,
    pub sessions: Vec<Sheet>,
    /// Each session has one and the same person: they become one table.
    pub is_one_person: bool,
}

/// How often which word fell.
pub struct Chart {
    pub name: String,
    /// The same in a sentence.
    pub said: String,
    /// Word and number, in the order of the picture.
    pub parts: Vec<(&'static str, usize)>,
}

/// One recorded run.
pub struct Recorded {
    /// Zoom's page for viewers.
    pub url: Option<String>,
    pub passcode: Option<String>,
    /// Our copies.
    pub files: Vec<String>,
}

/// One session.
pub struct Sheet {
    pub session_id: String,
    pub topic: String,
    pub cohort: Option<String>,
    /// Planned start.
    pub start: DateTime<Utc>,
    /// Planned end.
    pub end: DateTime<Utc>,
    /// Zone in which people read times.
    pub zone: Tz,
    pub people: Vec<Line>,
    /// What the people come to, in a sentence.
    pub said: String,
    pub recordings: Vec<Recorded>,
}

/// One person at one session.
pub struct Line {
    pub name: String,
    /// The word that counts.
    pub status: String,
    /// Who said so by hand, and why.
    pub by_hand: Option<String>,
    pub percent: f64,
    pub duration_seconds: i64,
    pub stays: Vec<Span>,
}

/// Where one device was.
#[derive(Clone, Copy)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    /// Before the door: seen, but no attendance.
    pub waiting: bool,
}

impl Page {
    /// The page as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html)
            .expect("a String takes whatever is written");
        html
    }

    fn write(&self, html: &mut String) -> fmt::Result {
        let title = text(&self.title);
        let made_at = self.made_at.format("%-d %B %Y, %H:%M UTC");
        write!(
            html,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
             <p class=\"quiet\">Made {made_at}.</p>\n<p class=\"quiet key\"><i class=\"k1\"></i> in the meeting \
             <i class=\"k2\"></i> in the waiting room, which does not count \
             <i class=\"k3\"></i> planned start and end: time counts between them</p>\n",
            include_str!("attendance_page.css")
        )?;
        self.summary(html)?;
        if self.is_one_person {
            self.one_person(html)?;
        } else {
            for sheet in &self.sessions {
                sheet.write(html)?;
            }
        }
        html.push_str("</main>\n</body>\n</html>\n");
        Ok(())
    }

    /// One bar for each cohort: how often which word fell.
    fn summary(&self, html: &mut String) -> fmt::Result {
        html.push_str("<section>\n<h2>Summary</h2>\n");
        if self.charts.is_empty() {
            html.push_str("<p>No session of this choice has ended.</p>\n");
        }
        for chart in &self.charts {
            chart.write(html)?;
        }
        html.push_str("</section>\n");
        Ok(())
    }

    /// All sessions of one person in one table.
    fn one_person(&self, html: &mut String) -> fmt::Result {
        html.push_str(
            "<section>\n<h2>Sessions</h2>\n<table class=\"people\">\n<thead><tr>\
             <th scope=\"col\">Session</th><th scope=\"col\">Status</th>\
             <th scope=\"col\" class=\"n\">Attended</th><th scope=\"col\" class=\"line\">There</th>\
             </tr></thead>\n<tbody>\n",
        );
        for sheet in &self.sessions {
            for line in &sheet.people {
                let head = format!(
                    "{}<br><small class=\"quiet\">{}</small>",
                    words(&sheet.topic),
                    sheet.when()
                );
                sheet.row(html, line, &head)?;
            }
        }
        html.push_str("</tbody>\n</table>\n</section>\n");
        for sheet in self
            .sessions
            .iter()
            .filter(|sheet| !sheet.recordings.is_empty())
        {
            writeln!(
                html,
                "<section>\n<h3>Recordings of {}, {}</h3>",
                words(&sheet.topic),
                sheet.when()
            )?;
            sheet.recordings(html)?;
            html.push_str("</section>\n");
        }
        Ok(())
    }
}

impl Chart {
    fn write(&self, html: &mut String) -> fmt::Result {
        let (name, said) = (text(&self.name), text(&self.said));
        write!(
            html,
            "<h3><bdi>{name}</bdi></h3>\n<p>{said}</p>\n<svg class=\"sum\" viewBox=\"0 0 {WIDTH} 20\" \
             preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{name}: {said}\">"
        )?;
        let total = self
            .parts
            .iter()
            .map(|(_, count)| count)
            .sum::<usize>()
            .max(1);
        let mut before = 0;
        for (word, count) in self.parts.iter().filter(|(_, count)| *count > 0) {
            let [x, end] = [before, before + count].map(|n| n * WIDTH as usize / total);
            before += count;
            write!(
                html,
                "<rect class=\"{word}\" x=\"{x}\" y=\"0\" width=\"{}\" height=\"20\"><title>{count} {}</title></rect>",
                end - x,
                spoken(word)
            )?;
        }
        html.push_str("</svg>\n");
        Ok(())
    }
}

impl Sheet {
    /// Its planned time, in the zone in which people read it.
    fn when(&self) -> String {
        let local =
            |at: DateTime<Utc>, form: &str| at.with_timezone(&self.zone).format(form).to_string();
        format!(
            "{}–{}",
            local(self.start, "%A %-d %B %Y, %H:%M"),
            local(self.end, "%H:%M")
        )
    }

    fn write(&self, html: &mut String) -> fmt::Result {
        let local = |at: DateTime<Utc>| at.with_timezone(&self.zone).format("%H:%M").to_string();
        write!(
            html,
            "<section>\n<h2>{}</h2>\n<p class=\"quiet\">{} · {} · {}</p>\n<p>{}</p>\n",
            words(&self.topic),
            text(&self.session_id),
            self.when(),
            text(self.zone.name()),
            text(&self.said),
        )?;
        for (word, intro) in [("absent", "Missing"), ("unexpected", "Came uninvited")] {
            let names: Vec<String> = self
                .people
                .iter()
                .filter(|line| line.status == word)
                .map(|line| words(&line.name))
                .collect();
            if !names.is_empty() {
                writeln!(html, "<p>{intro}: {}</p>", names.join(", "))?;
            }
        }
        if self.people.is_empty() {
            html.push_str("</section>\n");
            return Ok(());
        }
        write!(
            html,
            "<table class=\"people\">\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Status</th>\
             <th scope=\"col\" class=\"n\">Attended</th><th scope=\"col\" class=\"line\">\
             <span class=\"axis\"><span>{}</span><span>{}</span></span></th></tr></thead>\n<tbody>\n",
            local(self.start - MARGIN),
            local(self.end + MARGIN),
        )?;
        for line in &self.people {
            self.row(html, line, &words(&line.name))?;
        }
        html.push_str("</tbody>\n</table>\n");
        if !self.recordings.is_empty() {
            html.push_str("<p>Recordings:</p>\n");
            self.recordings(html)?;
        }
        html.push_str("</section>\n");
        Ok(())
    }

    fn recordings(&self, html: &mut String) -> fmt::Result {
        html.push_str("<ul>\n");
        for recorded in &self.recordings {
            html.push_str("<li>");
            let url = recorded
                .url
                .as_deref()
                .filter(|url| url.starts_with("https://"));
            match url.map(text) {
                Some(url) => write!(html, "<a href=\"{url}\" rel=\"noreferrer\">at Zoom</a>")?,
                None => html.push_str("in the archive"),
            }
            if let Some(passcode) = &recorded.passcode {
                write!(html, ", passcode <code>{}</code>", text(passcode))?;
            }
            for file in &recorded.files {
                write!(html, "<br><small class=\"quiet\">{}</small>", text(file))?;
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n");
        Ok(())
    }

    /// One line of a table; `head` is HTML.
    fn row(&self, html: &mut String, line: &Line, head: &str) -> fmt::Result {
        let by_hand = line.by_hand.as_ref().map_or_else(String::new, |by_hand| {
            format!("<br><small>by hand: {}</small>", text(by_hand))
        });
        let minutes = line.duration_seconds / 60;
        write!(
            html,
            "<tr><th scope=\"row\">{head}</th><td><b class=\"status {}\">{}</b>{by_hand}</td>\
             <td class=\"n\">{minutes} min · {:.1} %</td><td class=\"line\">",
            text(&line.status),
            spoken(&text(&line.status)),
            line.percent
        )?;
        let clock = |at: DateTime<Utc>| at.with_timezone(&self.zone).format("%H:%M").to_string();
        let mut told: Vec<String> = Vec::new();
        let mut rects = String::new();
        for span in &line.stays {
            let what = if span.waiting {
                "waiting room"
            } else {
                "there"
            };
            told.push(format!("{what} {}–{}", clock(span.from), clock(span.to)));
            let [x, end] = [self.place(span.from), self.place(span.to)];
            let class = if span.waiting { "wait" } else { "stay" };
            write!(
                rects,
                "<rect class=\"{class}\" x=\"{x}\" y=\"3\" width=\"{}\" height=\"14\"/>",
                (end - x).max(2)
            )?;
        }
        if told.is_empty() {
            told.push("not there".to_owned());
        }
        let told = told.join(", ");
        write!(
            html,
            "<svg class=\"day\" viewBox=\"0 0 {WIDTH} 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{told}\">\
             <title>{told}</title>"
        )?;
        html.push_str(&rects);
        // Above what they part, or nobody would see them.
        for edge in [self.start, self.end] {
            let x = self.place(edge);
            write!(html, "<path class=\"edge\" d=\"M{x} 0V20\"/>")?;
        }
        html.push_str("</svg></td></tr>\n");
        Ok(())
    }

    /// Where a moment stands in the picture; what lies outside stands at its edge.
    fn place(&self, at: DateTime<Utc>) -> i64 {
        let begin = self.start - MARGIN;
        let length = (self.end + MARGIN - begin).num_seconds().max(1);
        ((at - begin).num_seconds() * WIDTH / length).clamp(0, WIDTH)
    }
}

fn spoken(word: &str) -> String {
    word.replace('_', " ")
}

/// Words of people as HTML shows them and never runs them.
fn text(raw: &str) -> String {
    escaped(&safe::line(raw))
}

/// The same where it stands by itself: names and topics may run from right to left.
fn words(raw: &str) -> String {
    format!("<bdi>{}</bdi>", text(raw))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-09-01T{time}:00Z").parse().unwrap()
    }

    fn page(name: &str) -> String {
        page_of(name, false)
    }

    fn page_of(name: &str, is_one_person: bool) -> String {
        let span = |from, to, waiting| Span {
            from: at(from),
            to: at(to),
            waiting,
        };
        let line = |name: &str, status: &str, stays| Line {
            name: name.to_owned(),
            status: status.to_owned(),
            by_hand: None,
            percent: 50.0,
            duration_seconds: 1800,
            stays,
        };
        Page {
            title: format!("Attendance of {name}"),
            made_at: at("12:00"),
            charts: vec![Chart {
                name: name.to_owned(),
                said: "1 late, 1 absent".to_owned(),
                parts: vec![("present", 0), ("late", 1), ("absent", 1)],
            }],
            is_one_person,
            sessions: vec![Sheet {
                session_id: "s1".to_owned(),
                topic: name.to_owned(),
                cohort: Some(name.to_owned()),
                start: at("10:00"),
                end: at("11:00"),
                zone: "Asia/Riyadh".parse().unwrap(),
                people: vec![
                    line(
                        name,
                        "late",
                        vec![span("10:25", "10:30", true), span("10:30", "12:00", false)],
                    ),
                    line("Bo", "absent", vec![]),
                ],
                said: "1 late, 1 absent; on average 50.0 % of the time".to_owned(),
                recordings: vec![Recorded {
                    url: Some(format!("https://zoom.example/rec/{name}")),
                    passcode: Some(name.to_owned()),
                    files: vec![format!("7B/{name}.mp4")],
                }],
            }],
        }
        .html()
    }

    #[test]
    fn no_name_becomes_markup() {
        for is_one_person in [false, true] {
            let html = page_of(
                "<script>alert('x')</script>\" onload=\"&\u{202e}",
                is_one_person,
            );
            assert!(!html.contains("<script"), "{html}");
            assert!(!html.contains("\" onload"), "{html}");
            assert!(html.contains(
                "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;&amp;<"
            ));
        }
    }

    #[test]
    fn a_page_fetches_nothing_from_elsewhere() {
        let html = page("Ada");
        for sign in ["http:", "src=", "url(", "@import", "<script", "<link"] {
            assert!(!html.contains(sign), "{sign}");
        }
        assert_eq!(
            html.matches("https:").count(),
            1,
            "only where a person may go"
        );
        assert!(html.contains("default-src 'none'"));
    }

    #[test]
    fn a_picture_shows_each_stay_where_it_was_and_says_it_in_words() {
        let html = page("Ada");
        assert!(html.contains("aria-label=\"waiting room 13:25–13:30, there 13:30–15:00\""));
        // 40 and 80 minutes into a picture of 80 minutes; what comes later ends at its edge.
        assert!(
            html.contains("class=\"stay\" x=\"500\" y=\"3\" width=\"500\""),
            "{html}"
        );
        assert!(html.contains("aria-label=\"not there\""));
        assert!(html.contains("Missing: <bdi>Bo</bdi>"));
        assert!(html.contains("1 late, 1 absent; on average 50.0 % of the time"));
        assert!(html.contains("<rect class=\"absent\" x=\"500\" y=\"0\" width=\"500\""));
    }

    #[test]
    fn the_sheet_of_a_person_has_their_sessions_in_one_table_and_the_recordings() {
        let html = page_of("Ada", true);
        assert_eq!(html.matches("<table").count(), 1);
        assert!(
            html.contains("Tuesday 1 September 2026, 13:00–14:00"),
            "{html}"
        );
        assert!(html.contains("Recordings of <bdi>Ada</bdi>") && html.contains("7B/Ada.mp4"));
    }
}
