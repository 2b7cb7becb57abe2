//! Starts, zones and lengths: by hand, and over every transition of every zone.

use proptest::prelude::*;

use super::*;

const BERLIN: Tz = Tz::Europe__Berlin;

fn start(text: &str, zone: Option<Tz>) -> Result<String, String> {
    match parse_start(text, zone) {
        Ok(at) => Ok(at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn rfc_3339_is_read_with_any_offset() {
    for (text, utc) in [
        ("2026-09-01T07:30:00Z", "2026-09-01T07:30:00Z"),
        ("2026-09-01t07:30:00z", "2026-09-01T07:30:00Z"),
        ("2026-09-01 07:30:00Z", "2026-09-01T07:30:00Z"),
        ("2026-09-01T07:30:00.000Z", "2026-09-01T07:30:00Z"),
        ("2026-09-01T07:30:00.999999999Z", "2026-09-01T07:30:00Z"),
        ("2026-09-01T10:30:00+03:00", "2026-09-01T07:30:00Z"),
        ("2026-09-01T02:00:00-05:30", "2026-09-01T07:30:00Z"),
        ("2026-09-01T07:30Z", "2026-09-01T07:30:00Z"),
        ("2026-01-01T00:30:00+03:00", "2025-12-31T21:30:00Z"),
        ("2026-09-01T07:30:00-00:00", "2026-09-01T07:30:00Z"),
    ] {
        assert_eq!(start(text, None).as_deref(), Ok(utc), "{text}");
        assert_eq!(
            start(text, Some(BERLIN)).as_deref(),
            Ok(utc),
            "{text}: the zone changes nothing"
        );
    }
}

#[test]
fn a_local_time_is_read_in_its_zone() {
    for (text, zone, utc) in [
        ("2026-09-01T10:30", Tz::Asia__Riyadh, "2026-09-01T07:30:00Z"),
        ("2026-09-01 10:30", Tz::Asia__Riyadh, "2026-09-01T07:30:00Z"),
        (
            "2026-09-01T10:30:15",
            Tz::Asia__Riyadh,
            "2026-09-01T07:30:15Z",
        ),
        ("2026-07-01T09:00", BERLIN, "2026-07-01T07:00:00Z"),
        ("2026-12-01T09:00", BERLIN, "2026-12-01T08:00:00Z"),
        (
            "2026-12-01T09:00",
            Tz::Asia__Kathmandu,
            "2026-12-01T03:15:00Z",
        ),
        ("2028-02-29T00:00", Tz::UTC, "2028-02-29T00:00:00Z"),
    ] {
        assert_eq!(start(text, Some(zone)).as_deref(), Ok(utc), "{text} {zone}");
    }
}

#[test]
fn a_local_time_without_a_zone_is_refused() {
    assert_eq!(
        parse_start("2026-09-01T10:30", None),
        Err(StartTimeError::NoZone)
    );
}

#[test]
fn what_is_not_a_time_is_refused() {
    for text in [
        "",
        "soon",
        "2026-09-01",
        "2026-9-1T10:30",
        "01.09.2026 10:30",
        "2026-09-01T10",
        "2026-09-01T25:00",
        "2026-09-01T24:00",
        "2026-02-29T10:00",
        "2026-09-01T10:60",
        "2026-09-01T23:59:60Z",
        "2026-09-01T10:30:00+3",
        "2026-09-01T10:30:00+24:00",
        "2026-09-01T10:30:00+03:60",
        "2026-09-01T10:30:00+0300",
        "2026-09-01T10:30 PM",
        "2026-09-01T10:30:00.Z",
        "2026-09-01T10:30:00.1234567890Z",
        "+2026-09-01T10:30Z",
        "2026-09-01T10:30:00ZZ",
        "2026-09-01T1０:30",
        "1788247800",
    ] {
        assert_eq!(
            parse_start(text, Some(BERLIN)),
            Err(StartTimeError::Unreadable),
            "{text:?}"
        );
    }
}

#[test]
fn a_year_that_nobody_means_is_refused() {
    assert_eq!(
        parse_start("0206-09-01T10:30", Some(BERLIN)),
        Err(StartTimeError::Year { year: 206 })
    );
    assert_eq!(
        parse_start("2126-09-01T10:30Z", None),
        Err(StartTimeError::Year { year: 2126 })
    );
}

#[test]
fn a_time_that_the_clocks_skip_names_both_readings() {
    assert_eq!(
        start("2026-03-29T02:30", Some(BERLIN)).unwrap_err(),
        "2026-03-29T02:30:00 does not exist in Europe/Berlin, the clocks go forward: \
         2026-03-29T02:30:00+01:00 (2026-03-29T01:30:00Z) or 2026-03-29T02:30:00+02:00 (2026-03-29T00:30:00Z)"
    );
}

#[test]
fn a_time_that_the_clocks_show_twice_names_both_readings() {
    assert_eq!(
        start("2026-10-25T02:30", Some(BERLIN)).unwrap_err(),
        "2026-10-25T02:30:00 exists twice in Europe/Berlin, the clocks go back: \
         2026-10-25T02:30:00+02:00 (2026-10-25T00:30:00Z) or 2026-10-25T02:30:00+01:00 (2026-10-25T01:30:00Z)"
    );
}

#[test]
fn a_whole_day_that_a_zone_skipped_is_refused() {
    // Samoa went from 29 to 31 December 2011 over the date line.
    let error = parse_start("2011-12-30T12:00", Some(Tz::Pacific__Apia)).unwrap_err();
    let StartTimeError::Missing { readings, .. } = error else {
        panic!("{error}")
    };
    let offsets: Vec<_> = readings
        .iter()
        .map(|reading| reading.offset.to_string())
        .collect();
    assert_eq!(offsets, ["-10:00", "+14:00"]);
}

/// Every second at which a zone changed its offset in 2020–2030, with the offsets around it.
fn transitions(zone: Tz) -> Vec<(i64, i32, i32)> {
    let offset = |at: i64| {
        let at = DateTime::from_timestamp(at, 0).unwrap().naive_utc();
        zone.offset_from_utc_datetime(&at).fix().local_minus_utc()
    };
    let first = NaiveDate::from_ymd_opt(2020, 1, 1)
        .unwrap()
        .and_time(NaiveTime::MIN)
        .and_utc();
    let (day, first) = (86_400, first.timestamp());
    let mut found = Vec::new();
    for noon in (0..365 * 11).map(|days| first + days * day) {
        let (before, after) = (offset(noon), offset(noon + day));
        if before == after {
            continue;
        }
        let (mut still, mut changed) = (noon, noon + day);
        while changed - still > 1 {
            let middle = still.midpoint(changed);
            if offset(middle) == before {
                still = middle;
            } else {
                changed = middle;
            }
        }
        found.push((changed, before, after));
    }
    found
}

fn local_text(wall: i64) -> String {
    DateTime::from_timestamp(wall, 0)
        .unwrap()
        .format("%Y-%m-%dT%H:%M:%S")
        .to_string()
}

#[test]
fn around_every_transition_of_every_zone_nothing_is_guessed_and_nothing_refused_in_vain() {
    let mut seen = 0;
    for zone in TZ_VARIANTS {
        for (at, before, after) in transitions(zone) {
            seen += 1;
            let (before, after) = (i64::from(before), i64::from(after));
            let (from, to) = (at + before.min(after), at + before.max(after));
            let read = |wall: i64| parse_start(&local_text(wall), Some(zone));
            let before_it = read(from - 1).map(|at| at.timestamp());
            assert_eq!(
                before_it,
                Ok(from - 1 - before),
                "{zone}: last second before"
            );
            assert_eq!(
                read(to).map(|at| at.timestamp()),
                Ok(to - after),
                "{zone}: first after"
            );
            for wall in [from, from.midpoint(to), to - 1] {
                let (doubtful, readings) = match read(wall) {
                    Err(StartTimeError::Missing { readings, .. }) => ("missing", readings),
                    Err(StartTimeError::Twice { readings, .. }) => ("twice", readings),
                    other => panic!("{zone} {}: {other:?}", local_text(wall)),
                };
                assert_eq!(
                    doubtful,
                    if after > before { "missing" } else { "twice" },
                    "{zone}"
                );
                let read: Vec<_> = readings
                    .iter()
                    .map(|reading| reading.utc.timestamp())
                    .collect();
                assert_eq!(
                    read,
                    [wall - before, wall - after],
                    "{zone} {}",
                    local_text(wall)
                );
                for reading in readings {
                    let text = reading.to_string();
                    let (unambiguous, _) = text.split_once(" (").unwrap();
                    assert_eq!(parse_start(unambiguous, None), Ok(reading.utc), "{text}");
                }
            }
        }
    }
    assert!(seen > 3000, "only {seen} transitions were found");
}

#[test]
fn a_zone_is_known_by_its_exact_name() {
    assert_eq!(parse_zone(" Europe/Berlin "), Ok(BERLIN));
    assert_eq!(parse_zone("UTC"), Ok(Tz::UTC));
}

#[test]
fn an_unknown_zone_is_answered_with_the_one_that_was_meant() {
    for (text, meant) in [
        ("europe/berlin", Some("Europe/Berlin")),
        ("Berlin", Some("Europe/Berlin")),
        ("Europe/Berln", Some("Europe/Berlin")),
        ("new york", Some("America/New_York")),
        ("Riad", None),
        ("Ryadh", Some("Asia/Riyadh")),
        ("", None),
        ("Middle Earth Standard Time", None),
    ] {
        assert_eq!(
            parse_zone(text).map_err(|error| error.nearest),
            Err(meant),
            "{text}"
        );
    }
    assert_eq!(
        parse_zone("berlin").unwrap_err().to_string(),
        "not an IANA time zone like Europe/Berlin; did you mean Europe/Berlin?"
    );
}

#[test]
fn a_length_is_read_with_its_unit_and_a_bare_number_in_the_named_one() {
    let minutes = |text, bare| parse_duration(text, bare).map(|length| length.num_minutes());
    assert_eq!(minutes("90m", Unit::Days), Ok(90));
    assert_eq!(minutes("2h", Unit::Days), Ok(120));
    assert_eq!(minutes("30d", Unit::Minutes), Ok(43_200));
    assert_eq!(minutes("120s", Unit::Minutes), Ok(2));
    assert_eq!(minutes("7", Unit::Days), Ok(10_080));
    assert_eq!(minutes("7", Unit::Minutes), Ok(7));
    assert_eq!(minutes(" 0 ", Unit::Minutes), Ok(0));
}

#[test]
fn what_is_not_a_length_is_refused() {
    for text in [
        "", "m", "-5m", "+5m", "1.5h", "1h30m", "2 h", "2w", "P1D", "٣m",
    ] {
        assert_eq!(
            parse_duration(text, Unit::Minutes),
            Err(DurationError::Unreadable),
            "{text:?}"
        );
    }
    for text in ["3661d", "99999999999999999999m", "9223372036854775807d"] {
        assert_eq!(
            parse_duration(text, Unit::Minutes),
            Err(DurationError::TooLong),
            "{text}"
        );
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,40}") {
        let _ = parse_start(&text, Some(BERLIN));
        let _ = parse_duration(&text, Unit::Minutes);
    }

    #[test]
    fn an_instant_written_on_the_wall_of_any_zone_comes_back(
        at in 946_684_800_i64 + 86_400..4_102_444_800 - 86_400,
        zone in prop::sample::select(&TZ_VARIANTS[..]),
    ) {
        let instant = DateTime::from_timestamp(at, 0).unwrap();
        let wall = instant.with_timezone(&zone);
        prop_assert_eq!(parse_start(&wall.to_rfc3339(), None), Ok(instant));
        match parse_start(&wall.format("%Y-%m-%d %H:%M:%S").to_string(), Some(zone)) {
            Ok(read) => prop_assert_eq!(read, instant),
            Err(StartTimeError::Twice { readings, .. }) => {
                prop_assert!(readings.iter().any(|reading| reading.utc == instant));
            }
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}
