//! Attendance as one HTML file: who was there when, for each session, and a chart for each cohort.
//!
//! The file needs nothing else: no scripts, no fonts, no pictures from elsewhere. Every name goes
//! through `text`, and no word is said by colour alone.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::safe;

/// Time that a picture shows before and after the planned session.
const MARGIN: TimeDelta = TimeDelta::minutes(10);

/// Width of a picture, in its own units.
const WIDTH: i64 = 1000;

/// Words in the order in which they are counted and drawn.
const WORDS: [&str; 7] = [
    "present",
    "late",
    "left_early",
    "excused",
    "absent",
    "pending",
    "unexpected",
];

/// Everything on the page.
pub struct Page {
    pub title: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    pub sessions: Vec<Sheet>,
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
        let made_at = crate::clock::rfc3339(self.made_at);
        write!(
            html,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
             <p class=\"quiet\">Made {made_at}. Time counts inside the planned session, between the two marks of each line.</p>\n",
            include_str!("attendance_page.css")
        )?;
        self.summary(html)?;
        for sheet in &self.sessions {
            sheet.write(html)?;
        }
        html.push_str("</main>\n</body>\n</html>\n");
        Ok(())
    }

    /// One bar for each cohort: how often which word fell.
    fn summary(&self, html: &mut String) -> fmt::Result {
        let mut cohorts: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
        for sheet in &self.sessions {
            let cohort = sheet.cohort.as_deref().unwrap_or("no cohort");
            cohorts.entry(cohort).or_default().extend(&sheet.people);
        }
        html.push_str("<section>\n<h2>Summary</h2>\n");
        if cohorts.is_empty() {
            html.push_str("<p>No session of this choice has ended.</p>\n");
        }
        for (cohort, lines) in cohorts {
            let counts = counts(&lines);
            let said = said(&counts);
            writeln!(
                html,
                "<h3>{}</h3>\n<p>{said}{}</p>",
                text(cohort),
                average(&lines)
            )?;
            write!(
                html,
                "<svg class=\"sum\" viewBox=\"0 0 {WIDTH} 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{said}\">"
            )?;
            let total = lines.len().max(1);
            let mut before = 0;
            for (word, count) in counts {
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
        }
        html.push_str("</section>\n");
        Ok(())
    }
}

impl Sheet {
    fn write(&self, html: &mut String) -> fmt::Result {
        let local =
            |at: DateTime<Utc>, form: &str| at.with_timezone(&self.zone).format(form).to_string();
        let lines: Vec<&Line> = self.people.iter().collect();
        let to = local(self.end, "%H:%M");
        write!(
            html,
            "<section>\n<h2>{}</h2>\n<p class=\"quiet\">{} · {}–{to} · {}</p>\n<p>{}{}</p>\n",
            text(&self.topic),
            text(&self.session_id),
            local(self.start, "%A %-d %B %Y, %H:%M"),
            text(self.zone.name()),
            said(&counts(&lines)),
            average(&lines),
        )?;
        for (word, intro) in [("absent", "Missing"), ("unexpected", "Came uninvited")] {
            let names: Vec<String> = self
                .people
                .iter()
                .filter(|line| line.status == word)
                .map(|line| text(&line.name))
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
            local(self.start - MARGIN, "%H:%M"),
            local(self.end + MARGIN, "%H:%M"),
        )?;
        for line in &self.people {
            self.person(html, line)?;
        }
        html.push_str("</tbody>\n</table>\n</section>\n");
        Ok(())
    }

    fn person(&self, html: &mut String, line: &Line) -> fmt::Result {
        let by_hand = line.by_hand.as_ref().map_or_else(String::new, |by_hand| {
            format!("<br><small>by hand: {}</small>", text(by_hand))
        });
        let minutes = line.duration_seconds / 60;
        write!(
            html,
            "<tr><th scope=\"row\">{}</th><td><b class=\"status {}\">{}</b>{by_hand}</td>\
             <td class=\"n\">{minutes} min · {:.1} %</td><td class=\"line\">",
            text(&line.name),
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
        for edge in [self.start, self.end] {
            let x = self.place(edge);
            write!(
                html,
                "<path d=\"M{x} 0V20\" stroke=\"#888\" stroke-width=\"2\"/>"
            )?;
        }
        writeln!(html, "{rects}</svg></td></tr>")
    }

    /// Where a moment stands in the picture; what lies outside stands at its edge.
    fn place(&self, at: DateTime<Utc>) -> i64 {
        let begin = self.start - MARGIN;
        let length = (self.end + MARGIN - begin).num_seconds().max(1);
        ((at - begin).num_seconds() * WIDTH / length).clamp(0, WIDTH)
    }
}

fn counts(lines: &[&Line]) -> Vec<(&'static str, usize)> {
    let count = |word: &str| lines.iter().filter(|line| line.status == word).count();
    let counts = WORDS.iter().map(|word| (*word, count(word)));
    counts.filter(|(_, count)| *count > 0).collect()
}

fn said(counts: &[(&str, usize)]) -> String {
    let parts: Vec<String> = counts
        .iter()
        .map(|(word, count)| format!("{count} {}", spoken(word)))
        .collect();
    parts.join(", ")
}

/// The mean of those who were expected and are settled.
fn average(lines: &[&Line]) -> String {
    let settled =
        |line: &&&Line| !["unexpected", "pending", "excused"].contains(&line.status.as_str());
    let percents: Vec<f64> = lines
        .iter()
        .filter(settled)
        .map(|line| line.percent)
        .collect();
    if percents.is_empty() {
        return String::new();
    }
    let mean = percents.iter().sum::<f64>() / percents.len() as f64;
    format!("; on average {mean:.1} % of the time")
}

fn spoken(word: &str) -> String {
    word.replace('_', " ")
}

/// Words of people as HTML shows them and never runs them.
fn text(raw: &str) -> String {
    let mut escaped = String::with_capacity(raw.len());
    for c in safe::line(raw).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-09-01T{time}:00Z").parse().unwrap()
    }

    fn page(name: &str) -> String {
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
            }],
        }
        .html()
    }

    #[test]
    fn no_name_becomes_markup() {
        let html = page("<script>alert('x')</script>\" onload=\"&\u{202e}");
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("\" onload"), "{html}");
        assert!(
            html.contains(
                "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;&amp;<"
            )
        );
    }

    #[test]
    fn a_page_fetches_nothing_from_elsewhere() {
        let html = page("Ada");
        for sign in [
            "http:", "https:", "src=", "href=", "url(", "@import", "<script",
        ] {
            assert!(!html.contains(sign), "{sign}");
        }
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
        assert!(html.contains("Missing: Bo"));
        assert!(html.contains("1 late, 1 absent; on average 50.0 % of the time"));
    }
}
