//! The vectors of the reference, and what must hold for any text.

use proptest::prelude::*;

use super::*;

fn uuid(text: &str) -> MeetingUuid {
    text.parse().unwrap()
}

#[test]
fn a_uuid_is_encoded_once_and_twice_where_zoom_needs_it() {
    for (raw, path) in [
        (
            "aB3/dEf+hIjKlMnOpQrStA==",
            "aB3%2FdEf%2BhIjKlMnOpQrStA%3D%3D",
        ),
        (
            "/ajXp112QmuoKj4854875==",
            "%252FajXp112QmuoKj4854875%253D%253D",
        ),
        ("ab//cdEFghIJ==", "ab%252F%252FcdEFghIJ%253D%253D"),
    ] {
        assert_eq!(uuid(raw).path_segment(), path);
    }
}

#[test]
fn a_meeting_number_is_read_with_blanks_and_dashes() {
    for text in [
        "86000000001",
        "860 0000 0001",
        " 860-0000-0001 ",
        "860\u{a0}0000\u{a0}0001",
    ] {
        assert_eq!(text.parse::<MeetingId>().unwrap().get(), 86_000_000_001);
    }
}

#[test]
fn a_meeting_number_of_another_length_is_refused() {
    for text in [
        "",
        "12345678",
        "123456789012",
        "86000000o01",
        "-",
        "99999999999999999999999",
    ] {
        assert!(text.parse::<MeetingId>().is_err(), "{text}");
    }
}

#[test]
fn a_meeting_number_is_text_outside_and_number_or_text_inside() {
    let id: MeetingId = serde_json::from_str("86000000001").unwrap();
    assert_eq!(id, serde_json::from_str("\"86000000001\"").unwrap());
    assert_eq!(id, serde_json::from_str("\"860 0000 0001\"").unwrap());
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"86000000001\"");
    for json in ["-5", "1.5", "\"\"", "\"abc\"", "null", "{}"] {
        assert!(serde_json::from_str::<MeetingId>(json).is_err(), "{json}");
    }
}

#[test]
fn every_zoom_link_with_a_number_gives_the_number() {
    for link in [
        "https://zoom.us/j/86000000001",
        "https://us06web.zoom.us/j/86000000001?pwd=ExampleHash.1",
        "us06web.zoom.us/j/86000000001",
        "https://school.zoom.us/s/86000000001?zak=SECRET",
        "https://us02web.zoom.us/w/86000000001?tk=abc",
        "https://app.zoom.us/wc/join/86000000001",
        "https://app.zoom.us/wc/86000000001/join?fromPWA=1",
        "https://zoom.us/wc/86000000001/start",
        "https://us06web.zoom.us/launch/jc/86000000001",
        "https://us06web.zoom.us/j/86000000001#success",
        "https://www.zoomgov.com/j/86000000001",
        "https://zoom.com/j/86000000001",
        "https://zoomus.cn/j/86000000001",
        "https://zoom.us/join?confno=86000000001",
        "zoommtg://zoom.us/join?confno=86000000001&pwd=x&uname=y",
        "HTTPS://ZOOM.US/j/86000000001",
    ] {
        assert_eq!(
            extract_meeting_id(link),
            Some(MeetingId::new(86_000_000_001)),
            "{link}"
        );
    }
}

#[test]
fn other_links_give_no_number() {
    for link in [
        "https://zoom.us/meeting/register/tJ0abc86000000001",
        "https://zoom.us/my/teacher",
        "https://zoom.us/rec/share/86000000001",
        "https://zoom.us.evil.test/j/86000000001",
        "https://notzoom.us/j/86000000001",
        "https://zoom.us@evil.test/j/86000000001",
        "https://zoom.us/j/123",
        "ftp://zoom.us/j/86000000001",
        "https://zoom.us/j/860-0000-0001x",
        "hello",
        "",
    ] {
        assert_eq!(extract_meeting_id(link), None, "{link}");
    }
}

#[test]
fn a_reference_is_a_number_a_link_or_a_uuid() {
    assert_eq!(
        "860 0000 0001".parse(),
        Ok(MeetingRef::Id(MeetingId::new(86_000_000_001)))
    );
    assert_eq!(
        "https://zoom.us/j/86000000001".parse(),
        Ok(MeetingRef::Id(MeetingId::new(86_000_000_001)))
    );
    for text in [
        "aB3/dEf+hIjKlMnOpQrStA==",
        "/ajXp112QmuoKj4854875==",
        "ab//cdEFghIJ==",
    ] {
        assert_eq!(text.parse(), Ok(MeetingRef::Uuid(uuid(text))));
    }
    for text in [
        "",
        "1234",
        "biology",
        "860000000012345678901234",
        "a b==",
        "../x==",
    ] {
        assert!(text.parse::<MeetingRef>().is_err(), "{text}");
    }
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'%' {
            decoded.push(u8::from_str_radix(&text[i + 1..i + 3], 16).unwrap());
            i += 3;
        } else {
            decoded.push(bytes[i]);
            i += 1;
        }
    }
    String::from_utf8(decoded).unwrap()
}

proptest! {
    #[test]
    fn the_path_form_of_any_uuid_is_one_segment_that_decodes_to_it(raw in "[A-Za-z0-9+/]{1,24}={0,2}") {
        let segment = uuid(&raw).path_segment();
        prop_assert!(!segment.contains(['/', '+', '=']));
        let twice = raw.starts_with('/') || raw.contains("//");
        let once = decode(&segment);
        prop_assert_eq!(if twice { decode(&once) } else { once }, raw);
    }

    #[test]
    fn no_text_makes_the_extraction_panic(text in "\\PC*") {
        let _ = extract_meeting_id(&text);
        let _ = text.parse::<MeetingRef>();
    }
}
