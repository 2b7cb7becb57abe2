//! The schedule as one page to print: no script, nothing loaded, no start links.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::markup::escaped;

/// One row of the page.
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
    pub passcode: String,
    /// Link for participants.
    pub link: Option<String>,
}

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
<title>Sessions</title>\n<style>\nbody{font:14px/1.4 sans-serif;margin:2em}\n\
table{border-collapse:collapse;width:100%}\nth,td{text-align:left;padding:.3em .6em;\
border-bottom:1px solid #ccc;vertical-align:top}\ntr{page-break-inside:avoid}\n\
.cancelled td{text-decoration:line-through;color:#777}\na{word-break:break-all}\n\
</style>\n</head>\n<body>\n";

/// The document; lessons come in the order in which they are to stand.
pub fn page(lessons: &[Lesson]) -> String {
    let mut html = HEAD.to_owned();
    let mut day: Option<NaiveDate> = None;
    for lesson in lessons {
        let start = lesson.start.with_timezone(&lesson.zone);
        if day != Some(start.date_naive()) {
            if day.is_some() {
                html.push_str("</table>\n");
            }
            html.push_str(&format!(
                "<h2>{}</h2>\n<table>\n<tr><th>Time</th><th>Topic</th><th>Class</th>\
                 <th>Host</th><th>Link</th><th>Passcode</th></tr>\n",
                start.format("%A, %Y-%m-%d")
            ));
            day = Some(start.date_naive());
        }
        let end = lesson.end.with_timezone(&lesson.zone);
        let class = if lesson.cancelled {
            " class=\"cancelled\""
        } else {
            ""
        };
        let link = lesson.link.as_deref().map(|link| {
            let link = escaped(link);
            format!("<a href=\"{link}\">{link}</a>")
        });
        html.push_str(&format!(
            "<tr{class}><td>{}–{} {}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            start.format("%H:%M"),
            end.format("%H:%M"),
            start.format("%Z"),
            escaped(&lesson.topic),
            escaped(&lesson.cohort),
            escaped(&lesson.host),
            link.unwrap_or_default(),
            escaped(&lesson.passcode),
        ));
    }
    html.push_str(if day.is_some() {
        "</table>\n"
    } else {
        "<p>No sessions.</p>\n"
    });
    html.push_str("</body>\n</html>\n");
    html
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
            passcode: "owl".into(),
            link: Some("https://zoom.us/j/1?a=1&b=\"".into()),
        };
        let html = page(&[lesson]);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("7B &amp; 7C") && html.contains("b=&quot;"));
        assert!(html.contains("09:30–10:30 +03"), "{html}");
        assert!(page(&[]).contains("No sessions."));
    }
}
