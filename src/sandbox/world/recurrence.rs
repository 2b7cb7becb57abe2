//! Series: from a rule to its occurrences.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value};

use crate::sandbox::api::refusal::FieldError;

/// At most this many occurrences of one series (`zoom-api §7.1 [S]`: `end_times` ≤ 60).
const MOST: usize = 60;
/// Days that are looked at for the next occurrence before a rule is given up as empty.
const HORIZON_DAYS: u64 = 3 * 366;

/// One lesson of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Occurrence {
    /// The original start in epoch milliseconds, which stays its id when it is moved
    /// (`zoom-api §7.1 [S]`).
    pub(crate) id: i64,
    pub(crate) start: DateTime<Utc>,
    pub(crate) duration: u32,
    pub(crate) deleted: bool,
}

/// Expands a rule from the first start in local time; the zone decides how it follows
/// daylight saving (`zoom-api §7.1 [S]`).
pub(crate) fn expand(
    rule: &Map<String, Value>,
    first: DateTime<Utc>,
    zone: Tz,
    duration: u32,
) -> Result<Vec<Occurrence>, FieldError> {
    let local = first.with_timezone(&zone);
    let number = |name: &str| rule.get(name).and_then(Value::as_i64);
    let kind = number("type").ok_or_else(|| FieldError::invalid("recurrence.type"))?;
    let every = match (kind, number("repeat_interval").unwrap_or(1)) {
        (1, days @ 1..=99) | (2, days @ 1..=50) | (3, days @ 1..=10) => days as u32,
        _ => return Err(FieldError::invalid("recurrence.repeat_interval")),
    };
    let until = match rule.get("end_date_time").and_then(Value::as_str) {
        Some(text) => Some(
            text.parse::<DateTime<Utc>>()
                .map_err(|_| FieldError::invalid("recurrence.end_date_time"))?,
        ),
        None => None,
    };
    let times = match (number("end_times"), until) {
        (Some(0), _) | (None, Some(_)) => MOST,
        (None, None) => 1,
        (Some(times @ 1..=60), _) => times as usize,
        _ => return Err(FieldError::invalid("recurrence.end_times")),
    };
    let dates = local.date_naive().iter_days().take(HORIZON_DAYS as usize);
    let dates = dates.filter(|date| falls_on(rule, kind, every, local.date_naive(), *date));
    let starts = dates.filter_map(|date| {
        let start = zone.from_local_datetime(&date.and_time(local.time()));
        start.earliest().map(|start| start.to_utc())
    });
    Ok(starts
        .take_while(|start| until.is_none_or(|until| *start <= until))
        .take(times)
        .map(|start| Occurrence {
            id: start.timestamp_millis(),
            start,
            duration,
            deleted: false,
        })
        .collect())
}

fn falls_on(
    rule: &Map<String, Value>,
    kind: i64,
    every: u32,
    first: NaiveDate,
    date: NaiveDate,
) -> bool {
    let number = |name: &str| rule.get(name).and_then(Value::as_i64);
    // Sunday is 1 (zoom-api §7.1 [S]).
    let weekday = i64::from(date.weekday().num_days_from_sunday()) + 1;
    let passed = (date - first).num_days();
    match kind {
        1 => passed % i64::from(every) == 0,
        2 => {
            let week_of =
                |day: NaiveDate| day - Days::new(day.weekday().num_days_from_sunday().into());
            let weeks = (week_of(date) - week_of(first)) / 7;
            let days = rule.get("weekly_days").and_then(Value::as_str);
            let wanted = match days {
                Some(list) => list.split(',').any(|day| day.trim().parse() == Ok(weekday)),
                None => date.weekday() == first.weekday(),
            };
            wanted && weeks.num_days() % i64::from(every) == 0
        }
        _ => {
            let months =
                (date.year() - first.year()) * 12 + date.month() as i32 - first.month() as i32;
            let in_month = match (number("monthly_week"), number("monthly_week_day")) {
                (Some(-1), Some(day)) => {
                    day == weekday && (date + TimeDelta::days(7)).month() != date.month()
                }
                (Some(week), Some(day)) => day == weekday && i64::from(date.day0() / 7) + 1 == week,
                _ => i64::from(date.day()) == number("monthly_day").unwrap_or(first.day().into()),
            };
            in_month && months % every as i32 == 0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn starts(rule: &Value, first: &str, zone: Tz) -> Vec<String> {
        let rule = rule.as_object().unwrap().clone();
        let occurrences = expand(&rule, first.parse().unwrap(), zone, 60).unwrap();
        occurrences
            .iter()
            .map(|o| o.start.format("%m-%d %H:%M").to_string())
            .collect()
    }

    #[test]
    fn a_weekly_series_follows_daylight_saving_of_its_zone() {
        let rule = json!({"type": 2, "weekly_days": "2", "end_times": 3});
        let berlin = starts(&rule, "2026-10-19T08:00:00Z", Tz::Europe__Berlin);
        assert_eq!(berlin, ["10-19 08:00", "10-26 09:00", "11-02 09:00"]);
        let riyadh = starts(&rule, "2026-10-19T08:00:00Z", Tz::Asia__Riyadh);
        assert_eq!(riyadh, ["10-19 08:00", "10-26 08:00", "11-02 08:00"]);
    }

    #[test]
    fn two_days_a_week_every_second_week() {
        let rule = json!({"type": 2, "weekly_days": "2,4", "repeat_interval": 2, "end_times": 4});
        let days = starts(&rule, "2026-09-07T08:00:00Z", Tz::UTC);
        assert_eq!(
            days,
            ["09-07 08:00", "09-09 08:00", "09-21 08:00", "09-23 08:00"]
        );
    }

    #[test]
    fn monthly_rules_know_the_last_weekday() {
        let rule = json!({"type": 3, "monthly_week": -1, "monthly_week_day": 2, "end_times": 2});
        assert_eq!(
            starts(&rule, "2026-09-01T08:00:00Z", Tz::UTC),
            ["09-28 08:00", "10-26 08:00"]
        );
    }

    #[test]
    fn a_rule_ends_at_a_date_or_after_a_count_and_never_beyond_sixty() {
        let until = json!({"type": 1, "end_date_time": "2026-09-09T23:00:00Z"});
        assert_eq!(starts(&until, "2026-09-07T08:00:00Z", Tz::UTC).len(), 3);
        let open = json!({"type": 1, "end_times": 0});
        assert_eq!(starts(&open, "2026-09-07T08:00:00Z", Tz::UTC).len(), 60);
        let bad = json!({"type": 1, "end_times": 61});
        let bad = expand(
            bad.as_object().unwrap(),
            DateTime::<Utc>::MIN_UTC,
            Tz::UTC,
            60,
        );
        assert_eq!(bad.unwrap_err().field, "recurrence.end_times");
    }
}
