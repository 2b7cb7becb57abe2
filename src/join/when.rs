//! Days, hours and lengths of time as the page says them before a script knows better.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Language;

const DAYS: [[&str; 7]; 2] = [
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    [
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "الأحد",
    ],
];

const MONTHS: [[&str; 12]; 2] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
];

/// One, two, few (3 to 10), many.
type Forms = [&'static str; 4];

const UNITS: [[Forms; 3]; 2] = [
    [
        ["1 day", "2 days", "{} days", "{} days"],
        ["1 hour", "2 hours", "{} hours", "{} hours"],
        ["1 minute", "2 minutes", "{} minutes", "{} minutes"],
    ],
    [
        ["يوم واحد", "يومان", "{} أيام", "{} يومًا"],
        ["ساعة واحدة", "ساعتان", "{} ساعات", "{} ساعة"],
        ["دقيقة واحدة", "دقيقتان", "{} دقائق", "{} دقيقة"],
    ],
];

const fn row(language: Language) -> usize {
    match language {
        Language::English => 0,
        Language::Arabic => 1,
    }
}

/// `Monday, 7 September 2026`.
pub(super) fn day(at: DateTime<Utc>, zone: Tz, language: Language) -> String {
    let local = at.with_timezone(&zone);
    let weekday = DAYS[row(language)][local.weekday().num_days_from_monday() as usize];
    let month = MONTHS[row(language)][local.month0() as usize];
    let comma = match language {
        Language::English => ",",
        Language::Arabic => "،",
    };
    format!("{weekday}{comma} {} {month} {}", local.day(), local.year())
}

/// `09:30–10:30`.
pub(super) fn hours(start: DateTime<Utc>, end: DateTime<Utc>, zone: Tz) -> String {
    let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    format!("{}–{}", clock(start), clock(end))
}

/// `2 days 3 hours`: the two largest units, and one minute where it is less.
pub(super) fn length(length: TimeDelta, language: Language) -> String {
    let minutes = length.num_minutes().max(1);
    let counts = [minutes / 1440, minutes / 60 % 24, minutes % 60];
    let first = counts.iter().position(|count| *count > 0).unwrap_or(2);
    let parts: Vec<String> = counts
        .iter()
        .enumerate()
        .skip(first)
        .take(2)
        .filter(|(_, count)| **count > 0)
        .map(|(unit, count)| form(UNITS[row(language)][unit], *count))
        .collect();
    parts.join(match language {
        Language::English => " ",
        Language::Arabic => " و",
    })
}

fn form(forms: Forms, count: i64) -> String {
    let form = match (count, count % 100) {
        (1, _) => forms[0],
        (2, _) => forms[1],
        (_, 3..=10) => forms[2],
        _ => forms[3],
    };
    form.replace("{}", &count.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_is_told_in_the_zone_of_the_session() {
        let (start, end) = (at("2026-09-06T22:30:00Z"), at("2026-09-06T23:30:00Z"));
        let zone = Tz::Asia__Riyadh;
        let english = day(start, zone, Language::English);
        assert_eq!(english, "Monday, 7 September 2026");
        assert_eq!(day(start, zone, Language::Arabic), "الاثنين، 7 سبتمبر 2026");
        assert_eq!(hours(start, end, zone), "01:30–02:30");
    }

    #[test]
    fn lengths_have_the_plurals_of_their_language() {
        for (minutes, english, arabic) in [
            (0, "1 minute", "دقيقة واحدة"),
            (2, "2 minutes", "دقيقتان"),
            (11, "11 minutes", "11 دقيقة"),
            (60, "1 hour", "ساعة واحدة"),
            (185, "3 hours 5 minutes", "3 ساعات و5 دقائق"),
            (2 * 1440 + 59, "2 days", "يومان"),
            (3 * 1440 + 60, "3 days 1 hour", "3 أيام وساعة واحدة"),
        ] {
            let delta = TimeDelta::minutes(minutes);
            assert_eq!(length(delta, Language::English), english);
            assert_eq!(length(delta, Language::Arabic), arabic);
        }
    }
}
