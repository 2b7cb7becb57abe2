//! Files of sessions: what is read, what is refused, and what a line makes of a stored wish.

use proptest::prelude::*;

use super::*;
use crate::schedule::spreadsheet::guard;

const HEADER: &str = "session_id,topic,start_time,duration_minutes,host_email\n";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn read(text: &str) -> SessionFile {
    read_sessions(text.as_bytes()).unwrap()
}

fn errors(text: &str) -> Vec<String> {
    match read_sessions(text.as_bytes()) {
        Ok(file) => file.errors.iter().map(ToString::to_string).collect(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

/// What the only line of `text` makes of `stored`.
fn applied(text: &str, stored: Option<&SessionWish>) -> Result<SessionWish, Vec<String>> {
    let file = read(text);
    assert_eq!(file.errors, []);
    let applied = file.rows[0].apply(stored);
    applied.map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn stored() -> SessionWish {
    SessionWish {
        timezone: "Asia/Riyadh".into(),
        cohort: Some("7B".into()),
        host_email: Some("nora@example.com".into()),
        meeting_url: Some("https://meet.example.com/a".into()),
        zoom_meeting_id: Some("86000000001".into()),
        auto_recording: Some(AutoRecording::Local),
        waiting_room: Some(true),
        join_before_host: Some(false),
        passcode: Some("abc".into()),
        alternative_hosts: vec!["omar@example.com".into()],
        agenda: Some("Lesson 7".into()),
        ..SessionWish::new("S1", "Biology", at("2026-09-01T07:30:00Z"), 60)
    }
}

#[test]
fn every_column_reaches_its_field() {
    let wish = applied(
        "agenda,session_id,topic,start_time,duration_minutes,timezone,cohort,provider,host_email,host_pool,\
         meeting_url,zoom_meeting_id,auto_recording,waiting_room,join_before_host,passcode,alternative_hosts,status,\
         zoom_join_url,zoom_password\n\
         Lesson 7,S1,Biology,2026-09-01T10:30,60,Asia/Riyadh,7B,zoom,Nora@Example.com,,https://meet.example.com/a,\
         860 0000 0001,local,TRUE,false,abc,omar@example.com,cancelled,https://zoom.us/j/1,secret\n",
        None,
    );
    assert_eq!(wish, Ok(stored()));
}

#[test]
fn a_short_file_gets_the_defaults() {
    let text = format!("{HEADER}S1,Biology,2026-09-01T07:30:00Z,60,nora@example.com\n");
    let expected = SessionWish {
        host_email: Some("nora@example.com".into()),
        ..SessionWish::new("S1", "Biology", at("2026-09-01T07:30:00Z"), 60)
    };
    assert_eq!(applied(&text, None), Ok(expected));
}

#[test]
fn an_absent_column_leaves_what_is_stored() {
    assert_eq!(applied("session_id\nS1\n", Some(&stored())), Ok(stored()));
    let moved = applied(
        "session_id,start_time\nS1,2026-09-02T07:30:00Z\n",
        Some(&stored()),
    );
    assert_eq!(
        moved,
        Ok(SessionWish {
            start_time: at("2026-09-02T07:30:00Z"),
            ..stored()
        })
    );
}

#[test]
fn an_empty_cell_sets_the_default() {
    let cleared = applied(
        "session_id,timezone,cohort,provider,meeting_url,zoom_meeting_id,auto_recording,waiting_room,\
         join_before_host,passcode,alternative_hosts,agenda,host_pool\nS1,,,,,,,,,,,,\n",
        Some(&SessionWish {
            provider: Provider::Teams,
            ..stored()
        }),
    );
    let expected = SessionWish {
        host_email: Some("nora@example.com".into()),
        ..SessionWish::new("S1", "Biology", at("2026-09-01T07:30:00Z"), 60)
    };
    assert_eq!(cleared, Ok(expected));
}

#[test]
fn what_is_required_cannot_be_missing_or_emptied() {
    let needed = |columns: &[&str]| -> Vec<String> {
        columns
            .iter()
            .map(|column| format!("line 2, {column}: every session needs one"))
            .collect()
    };
    let mut missing = needed(&["topic", "duration_minutes", "start_time"]);
    missing.push("line 2, host_email: a session on zoom needs a host_email or a host_pool".into());
    assert_eq!(applied("session_id\nS1\n", None), Err(missing));
    let emptied = "session_id,topic,start_time,duration_minutes\nS1,,,\n";
    assert_eq!(
        applied(emptied, Some(&stored())),
        Err(needed(&["topic", "duration_minutes", "start_time"]))
    );
}

#[test]
fn a_local_start_is_read_in_the_zone_of_its_line_else_in_the_stored_one() {
    let riyadh = stored();
    let start =
        |text: &str, stored| applied(text, stored).map(|wish| (wish.start_time, wish.timezone));
    let local = "session_id,start_time\nS1,2026-09-01T09:00\n";
    assert_eq!(
        start(local, Some(&riyadh)),
        Ok((at("2026-09-01T06:00:00Z"), "Asia/Riyadh".into()))
    );
    let with_zone = "session_id,start_time,timezone\nS1,2026-09-01T09:00,Europe/Berlin\n";
    assert_eq!(
        start(with_zone, Some(&riyadh)),
        Ok((at("2026-09-01T07:00:00Z"), "Europe/Berlin".into()))
    );
    let emptied = "session_id,start_time,timezone\nS1,2026-09-01T09:00,\n";
    assert_eq!(
        start(emptied, Some(&riyadh)),
        Err(vec![
            "line 2, start_time \"2026-09-01T09:00:00\": a local time needs a time zone like Europe/Berlin, \
             or an offset like +02:00 behind it"
                .into()
        ])
    );
}

#[test]
fn a_new_zone_alone_moves_no_session() {
    let wish = applied("session_id,timezone\nS1,Europe/Berlin\n", Some(&stored())).unwrap();
    assert_eq!(
        (wish.start_time, wish.timezone.as_str()),
        (stored().start_time, "Europe/Berlin")
    );
}

#[test]
fn a_start_in_the_gap_of_summer_time_is_refused_with_both_readings() {
    let text = "session_id,start_time,timezone\nS1,2026-03-29T02:30,Europe/Berlin\n";
    let errors = applied(text, Some(&stored())).unwrap_err();
    assert_eq!(errors.len(), 1);
    for part in [
        "line 2, start_time",
        "does not exist in Europe/Berlin",
        "2026-03-29T02:30:00+01:00",
        "00:30:00Z",
    ] {
        assert!(errors[0].contains(part), "{}", errors[0]);
    }
}

#[test]
fn host_and_pool_take_each_others_place() {
    let hosts = |text: &str, stored: &SessionWish| {
        applied(text, Some(stored)).map(|wish| (wish.host_email, wish.host_pool))
    };
    let pooled = SessionWish {
        host_email: None,
        host_pool: Some("tutors".into()),
        ..stored()
    };
    let nora = Some("nora@example.com".to_owned());
    assert_eq!(
        hosts("session_id,host_pool\nS1,tutors\n", &stored()),
        Ok((None, Some("tutors".into())))
    );
    assert_eq!(
        hosts("session_id,host_email\nS1,nora@example.com\n", &pooled),
        Ok((nora.clone(), None))
    );
    assert_eq!(
        hosts(
            "session_id,host_email,host_pool\nS1,nora@example.com,\n",
            &pooled
        ),
        Ok((nora, None))
    );
    assert_eq!(
        hosts(
            "session_id,host_email,host_pool\nS1,nora@example.com,tutors\n",
            &stored()
        ),
        Err(vec![
            "line 2, host_pool \"tutors\": a session names a host_email or a host_pool, not both"
                .into()
        ])
    );
    assert_eq!(
        hosts("session_id,host_email\nS1,\n", &stored()),
        Err(vec![
            "line 2, host_email: a session on zoom needs a host_email or a host_pool".into()
        ])
    );
}

#[test]
fn another_provider_needs_a_link_and_no_host() {
    let header = "session_id,topic,start_time,duration_minutes,provider,meeting_url\n";
    for provider in [Provider::GoogleMeet, Provider::Teams, Provider::Manual] {
        let line = format!(
            "{header}S1,Biology,2026-09-01T07:30:00Z,60,{provider},https://x.example.com\n"
        );
        assert_eq!(applied(&line, None).map(|wish| wish.provider), Ok(provider));
        let line = format!("{header}S1,Biology,2026-09-01T07:30:00Z,60,{provider},\n");
        let message = format!("line 2, meeting_url: a session on {provider} needs its link here");
        assert_eq!(applied(&line, None), Err(vec![message]));
    }
}

#[test]
fn every_bad_cell_of_every_bad_line_is_reported_and_the_good_lines_are_read() {
    let text = "session_id,topic,start_time,duration_minutes,timezone,provider,auto_recording,waiting_room\n\
                S1,Biology,tomorrow,0,Berlin,Zoom,clowd,maybe\n\
                S2,Chemistry,2026-09-01T07:30:00Z,60,,,,\n\
                ,Physics,2026-09-01T07:30:00Z,1441,,,,\n";
    let file = read(text);
    assert_eq!(
        file.rows
            .iter()
            .map(|row| row.session_id.as_str())
            .collect::<Vec<_>>(),
        ["S2"]
    );
    let start = StartText::parse("tomorrow").unwrap_err();
    assert_eq!(
        errors(text),
        [
            format!("line 2, start_time \"tomorrow\": {start}"),
            "line 2, duration_minutes \"0\": must be a whole number of minutes from 1 to 1440".into(),
            "line 2, timezone \"Berlin\": not an IANA time zone like Europe/Berlin; did you mean Europe/Berlin?".into(),
            "line 2, provider \"Zoom\": must be one of zoom, google_meet, teams, manual; did you mean zoom?".into(),
            "line 2, auto_recording \"clowd\": must be one of cloud, local, none; did you mean cloud?".into(),
            "line 2, waiting_room \"maybe\": must be true or false".into(),
            "line 4, session_id \"\": every session needs an id".into(),
            "line 4, duration_minutes \"1441\": must be a whole number of minutes from 1 to 1440".into(),
        ]
    );
}

#[test]
fn a_session_on_several_lines_is_refused_on_all_of_them() {
    let text = "session_id,duration_minutes\nS1,60\nS2,60\nS1,0\nS3,60\nS1,60\n";
    let file = read(text);
    assert_eq!(
        file.rows
            .iter()
            .map(|row| row.session_id.as_str())
            .collect::<Vec<_>>(),
        ["S2", "S3"]
    );
    assert_eq!(
        errors(text),
        [
            "line 2, session_id \"S1\": is on line 4 too: a session comes once in a file",
            "line 4, duration_minutes \"0\": must be a whole number of minutes from 1 to 1440",
            "line 4, session_id \"S1\": is on line 2 too: a session comes once in a file",
            "line 6, session_id \"S1\": is on line 2 too: a session comes once in a file",
        ]
    );
}

#[test]
fn texts_lose_the_apostrophe_of_our_export_and_ids_do_not() {
    let wish = applied(
        "session_id,topic,agenda,cohort\n'=1,'=1+1,'@home,''-x\n",
        Some(&stored()),
    )
    .unwrap();
    assert_eq!(
        (wish.topic.as_str(), wish.agenda.as_deref()),
        ("=1+1", Some("@home"))
    );
    assert_eq!(wish.cohort.as_deref(), Some("'-x"));
    assert_eq!(read("session_id\n'=1\n").rows[0].session_id, "'=1");
}

#[test]
fn texts_have_their_longest_length() {
    let line = |topic: usize, agenda: usize| {
        format!(
            "session_id,topic,agenda\nS1,{},\"{}\"\n",
            "ö".repeat(topic),
            "ö".repeat(agenda)
        )
    };
    assert_eq!(errors(&line(200, 1900)), Vec::<String>::new());
    let too_long = errors(&line(201, 1901));
    assert!(
        too_long[0].ends_with("has 201 characters, at most 200 fit"),
        "{}",
        too_long[0]
    );
    assert!(
        too_long[1].ends_with("has 1901 characters, at most 1900 fit"),
        "{}",
        too_long[1]
    );
}

#[test]
fn a_file_without_session_ids_is_refused_as_a_whole() {
    assert_eq!(
        errors("topic\nBiology\n"),
        ["line 1, session_id: this column must be there"]
    );
}

#[test]
fn a_header_alone_is_a_file_without_rows() {
    let file = read(HEADER);
    assert!(file.rows.is_empty() && file.errors.is_empty());
}

#[test]
fn a_hundred_thousand_lines_are_read_and_applied() {
    let mut text = HEADER.to_owned();
    for n in 0..100_000 {
        text.push_str(&format!(
            "S{n},Biology {n},2026-09-01T07:30:00Z,60,host{}@example.com\n",
            n % 100
        ));
    }
    let file = read(&text);
    assert_eq!((file.rows.len(), file.errors.len()), (100_000, 0));
    assert_eq!(file.rows[99_999].line, 100_001);
    assert!(file.rows.iter().all(|row| row.apply(None).is_ok()));
}

#[test]
fn a_file_with_too_many_rows_is_refused() {
    let text = format!("session_id\n{}", "x\n".repeat(MAX_ROWS + 1));
    assert_eq!(
        errors(&text),
        ["line 1: the file has more than 500000 data rows: split it"]
    );
}

fn some_text() -> impl Strategy<Value = Option<String>> {
    let text = "['=+@\"a,;é\r\n\t -]{1,8}".prop_map(|text| text.trim().to_owned());
    prop::option::of(text.prop_filter("not blank", |text| !text.is_empty()))
}

fn some_wish() -> impl Strategy<Value = SessionWish> {
    let times = (
        946_684_800_i64..4_102_444_800,
        1_u32..=1440,
        0..chrono_tz::TZ_VARIANTS.len(),
    );
    let texts = (some_text(), some_text(), some_text());
    let names = ["a@x.de", "b@x.de", "c@x.de"].map(str::to_owned).to_vec();
    let choices = (
        any::<Option<bool>>(),
        any::<Option<bool>>(),
        0..4_usize,
        0..4_usize,
    );
    let hosts = (any::<bool>(), prop::sample::subsequence(names, 0..3));
    (times, texts, choices, hosts).prop_map(|(times, texts, choices, hosts)| SessionWish {
        timezone: chrono_tz::TZ_VARIANTS[times.2].name().to_owned(),
        cohort: texts.1,
        agenda: texts.2,
        provider: Provider::ALL[choices.2],
        auto_recording: AutoRecording::ALL.get(choices.3).copied(),
        waiting_room: choices.0,
        join_before_host: choices.1,
        host_email: hosts.0.then(|| "nora@x.de".to_owned()),
        host_pool: (!hosts.0).then(|| "tutors".to_owned()),
        alternative_hosts: hosts.1,
        meeting_url: Some("https://meet.example.com/a?b=c,d".into()),
        zoom_meeting_id: hosts.0.then(|| "86000000001".to_owned()),
        passcode: hosts.0.then(|| "@-_*".to_owned()),
        ..SessionWish::new(
            "S,1",
            texts.0.unwrap_or_else(|| "=".into()),
            DateTime::from_timestamp(times.0, 0).unwrap(),
            times.1,
        )
    })
}

proptest! {
    #[test]
    fn what_is_exported_is_imported_as_it_was(wish in some_wish(), other in some_wish()) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(wish.cells().map(|(name, _)| name)).unwrap();
        let guarded = |name, text: String| match name {
            "topic" | "cohort" | "agenda" => guard(&text).into_owned(),
            _ => text,
        };
        writer.write_record(wish.cells().map(|(name, text)| guarded(name, text))).unwrap();
        let file = read_sessions(&writer.into_inner().unwrap()).unwrap();
        prop_assert_eq!(&file.errors, &[]);
        prop_assert_eq!(file.rows[0].apply(None), Ok(wish.clone()));
        prop_assert_eq!(file.rows[0].apply(Some(&other)), Ok(wish));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(text in "(session_id|topic|start_time|,|\"|\r?\n|'=|2026-03-29T02:30|\\PC){0,30}") {
        let _ = read_sessions(text.as_bytes());
    }
}
