//! One call: what is sent, what is repeated, and what every odd answer becomes.

use std::sync::atomic::{AtomicUsize, Ordering};

use secrecy::ExposeSecret;

use super::*;
use crate::ids::{MeetingId, MeetingUuid};
use crate::zoom::{Kind, MeetingBody, MeetingSettings, Method, SCHEDULED, Start};

const ID: u64 = 86_000_000_001;
const HOST: &str = "teacher@example.com";
const CREATE: &str = "/v2/users/teacher%40example.com/meetings";

type Make = fn() -> Answer;

fn id() -> MeetingId {
    MeetingId::new(ID)
}

fn path() -> String {
    format!("/v2/meetings/{ID}")
}

fn meeting() -> Value {
    json!({
        "id": ID, "uuid": "aB3/dEf+hIjKlMnOpQrStA==", "host_email": HOST, "topic": "Biology 7B",
        "type": 2, "status": "waiting", "start_time": "2026-09-01T07:30:00Z", "duration": 60,
        "timezone": "Asia/Riyadh", "agenda": "", "join_url": "https://zoom.us/j/86000000001?pwd=x",
        "start_url": "https://zoom.us/s/86000000001?zak=CANARY", "password": "Ab12cd",
        "settings": {"auto_recording": "cloud", "waiting_room": true, "new_setting": 7}
    })
}

/// Answers the n-th request (from 1) by `script`.
async fn nth(script: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Fake {
    let count = AtomicUsize::new(0);
    Fake::new(move |_| script(count.fetch_add(1, Ordering::SeqCst) + 1)).await
}

#[tokio::test]
async fn a_create_sends_wall_time_with_zone_and_reads_the_meeting() {
    let fake = Fake::new(|_| data(201, &meeting())).await;
    let body = MeetingBody {
        topic: Some("Biology 7B".into()),
        kind: Some(SCHEDULED),
        start: Some(Start {
            at: "2026-09-01T07:30:00Z".parse().unwrap(),
            zone: chrono_tz::Asia::Riyadh,
        }),
        duration_minutes: Some(60),
        settings: Some(MeetingSettings {
            auto_recording: Some("cloud".into()),
            waiting_room: Some(true),
            ..MeetingSettings::default()
        }),
        ..MeetingBody::default()
    };
    let made = fake.client().create_meeting(HOST, &body).await.unwrap();
    assert_eq!(made.value.id, id());
    assert_eq!(made.value.agenda, None);
    assert_eq!(made.value.settings.auto_recording.as_deref(), Some("cloud"));
    assert_eq!(made.value.settings.more["new_setting"], 7);
    assert!(
        made.value
            .start_url
            .as_ref()
            .unwrap()
            .expose_secret()
            .contains("CANARY")
    );
    assert!(
        !format!("{made:?}").contains("CANARY"),
        "neither in Debug nor in the raw JSON"
    );
    let journal = fake.journal();
    let seen = &journal[1];
    assert!(seen.is("POST", CREATE), "{seen:?}");
    assert_eq!(seen.headers["accept"], "application/json");
    assert_eq!(seen.headers["authorization"], "Bearer token-of-the-tests-1");
    assert_eq!(
        serde_json::from_str::<Value>(&seen.body).unwrap(),
        json!({
            "topic": "Biology 7B", "type": 2, "start_time": "2026-09-01T10:30:00",
            "timezone": "Asia/Riyadh", "duration": 60,
            "settings": {"auto_recording": "cloud", "waiting_room": true}
        })
    );
}

#[tokio::test]
async fn an_empty_change_sends_an_empty_object() {
    let fake = Fake::new(|_| answer(204, &[], "")).await;
    fake.client()
        .update_meeting(id(), HOST, &MeetingBody::default())
        .await
        .unwrap();
    assert_eq!(fake.journal()[1].body, "{}");
}

#[tokio::test]
async fn a_create_without_a_readable_answer_is_unknown_and_never_repeated() {
    let answers: [(&str, Make); 8] = [
        ("502", || answer(502, &[], "<html>bad gateway</html>")),
        ("500 with a code", || refusal(500, 500)),
        ("torn", || torn(201, "{\"id\": 860")),
        ("web page", || page("<html>login</html>")),
        ("empty", || answer(201, &[], "")),
        ("no id", || data(201, &json!({"topic": "Biology 7B"}))),
        ("redirect", || {
            answer(302, &[("location", "https://zoom.us/signin")], "")
        }),
        ("giant", || {
            answer(201, &[], vec![b' '; crate::zoom::wire::LONGEST_BODY + 1])
        }),
    ];
    for (name, script) in answers {
        let fake = Fake::new(move |_| script()).await;
        let made = fake
            .client()
            .create_meeting(HOST, &MeetingBody::default())
            .await;
        assert_eq!(*made.unwrap_err().kind(), Kind::UnknownOutcome, "{name}");
        assert_eq!(fake.count("POST", CREATE), 1, "{name}");
    }
}

#[tokio::test]
async fn a_create_that_times_out_is_unknown() {
    let fake = Fake::slow(Duration::from_millis(400), |seen| {
        if seen.path == "/oauth/token" {
            token("token-of-the-tests-1", 3600)
        } else {
            data(201, &meeting())
        }
    })
    .await;
    fake.client().token(false).await.unwrap();
    let mut settings = fake.settings();
    // Both together are what an answer may take.
    settings.timeouts.connect = Duration::from_millis(100);
    settings.timeouts.first_byte = Duration::from_millis(100);
    let made = Client::new(settings, credentials())
        .unwrap()
        .create_meeting(HOST, &MeetingBody::default())
        .await;
    assert_eq!(*made.unwrap_err().kind(), Kind::UnknownOutcome);
    assert_eq!(fake.count("POST", CREATE), 1);
}

#[tokio::test]
async fn a_create_that_was_refused_is_no_unknown() {
    for (status, code, kind) in [
        (400, 3161, Kind::HostNotAllowed),
        (404, 1001, Kind::NotFound),
        (400, 300, Kind::Validation),
        (200, 200, Kind::NotPermitted),
    ] {
        let fake = Fake::new(move |_| refusal(status, code)).await;
        let made = fake
            .client()
            .create_meeting(HOST, &MeetingBody::default())
            .await;
        assert_eq!(*made.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn a_create_after_a_rate_limit_or_a_dead_token_is_sent_again() {
    let fake = nth(|n| match n {
        1 => answer(
            429,
            &[("x-ratelimit-type", "QPS")],
            "{\"code\":429,\"message\":\"slow\"}",
        ),
        2 => refusal(401, 124),
        _ => data(201, &meeting()),
    })
    .await;
    fake.client()
        .create_meeting(HOST, &MeetingBody::default())
        .await
        .unwrap();
    assert_eq!(fake.count("POST", CREATE), 3);
}

#[tokio::test]
async fn a_read_is_repeated_until_it_works() {
    let fake = nth(|n| match n {
        1 => answer(503, &[], ""),
        2 => torn(200, "{\"id\": 860"),
        3 => answer(500, &[], "<html>"),
        _ => data(200, &meeting()),
    })
    .await;
    assert_eq!(
        fake.client().get_meeting(id()).await.unwrap().value.id,
        id()
    );
    assert_eq!(fake.count("GET", &path()), 4);
}

#[tokio::test]
async fn a_server_that_never_recovers_is_named_after_five_attempts() {
    let fake = Fake::new(|_| refusal(500, 500)).await;
    let error = fake.client().get_meeting(id()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.http_status()),
        (&Kind::ServerError, Some(500))
    );
    assert_eq!(fake.count("GET", &path()), 5);
}

#[tokio::test]
async fn a_dead_zoom_is_given_up_for_the_whole_process() {
    let fake = Fake::new(|_| answer(502, &[], "")).await;
    let client = fake.client();
    for _ in 0..20 {
        assert!(client.get_meeting(id()).await.is_err());
    }
    assert_eq!(fake.count("GET", &path()), 8);
    let error = client.get_meeting(id()).await.unwrap_err();
    assert_eq!(*error.kind(), Kind::Unreachable);
    assert!(error.stops_everything());
}

#[tokio::test]
async fn an_address_where_nobody_listens_is_unreachable() {
    let fake = Fake::new(|_| data(200, &meeting())).await;
    fake.client().token(false).await.unwrap();
    let settings = Settings {
        api_url: Some(Url::parse("http://127.0.0.1:9/v2").unwrap()),
        ..fake.settings()
    };
    let client = Client::new(settings, credentials()).unwrap();
    let made = client.create_meeting(HOST, &MeetingBody::default()).await;
    assert_eq!(
        *made.unwrap_err().kind(),
        Kind::Unreachable,
        "never sent, so nothing is unknown"
    );
}

#[tokio::test]
async fn a_delete_whose_answer_was_lost_is_done_when_the_meeting_is_gone() {
    let fake = nth(|n| {
        if n == 1 {
            answer(502, &[], "")
        } else {
            refusal(404, 3001)
        }
    })
    .await;
    assert_eq!(fake.client().delete_meeting(id(), HOST).await, Ok(()));
    let fake = Fake::new(|_| refusal(404, 3001)).await;
    let error = fake.client().delete_meeting(id(), HOST).await.unwrap_err();
    assert_eq!(*error.kind(), Kind::NotFound);
    assert_eq!(fake.journal()[1].query["schedule_for_reminder"], "false");
}

#[tokio::test]
async fn odd_answers_to_a_read_are_named_and_never_taken_for_data() {
    let answers: [(&str, Make, Kind); 9] = [
        ("web page", || page("<html>login</html>"), Kind::NotZoom),
        ("empty", || answer(200, &[], ""), Kind::NotZoom),
        ("array", || data(200, &json!([1, 2])), Kind::NotZoom),
        ("cut JSON", || answer(200, &[], "{\"id\": 8"), Kind::NotZoom),
        ("no id", || data(200, &json!({"topic": "x"})), Kind::NotZoom),
        (
            "XML",
            || {
                answer(
                    400,
                    &[],
                    "<result><code>300</code><message>m</message></result>",
                )
            },
            Kind::Validation,
        ),
        ("error under 200", || refusal(200, 200), Kind::NotPermitted),
        (
            "404 of a proxy",
            || answer(404, &[], "<html>"),
            Kind::NotZoom,
        ),
        (
            "redirect",
            || answer(302, &[("location", "https://evil.test")], ""),
            Kind::NotZoom,
        ),
    ];
    for (name, script, kind) in answers {
        let fake = Fake::new(move |_| script()).await;
        let error = fake.client().get_meeting(id()).await.unwrap_err();
        assert_eq!(*error.kind(), kind, "{name}");
    }
}

#[tokio::test]
async fn a_web_page_under_200_is_no_proof_of_a_delete() {
    let fake = Fake::new(|_| page("<html>login</html>")).await;
    let error = fake.client().delete_meeting(id(), HOST).await.unwrap_err();
    assert_eq!(*error.kind(), Kind::NotZoom);
}

#[tokio::test]
async fn a_body_beyond_the_bound_is_refused_also_when_it_is_compressed() {
    let limit = crate::zoom::wire::LONGEST_BODY as u64;
    let giant = gzip_of_blanks(limit + 1);
    assert!(giant.len() < 200_000);
    let fake =
        Fake::new(move |_| answer(200, &[("content-encoding", "gzip")], giant.clone())).await;
    let error = fake.client().get_meeting(id()).await.unwrap_err();
    assert_eq!(*error.kind(), Kind::TooLarge { limit_bytes: limit });
}

/// A gzip stream of that many blanks: one literal, then copies of 258 bytes from one byte back, in
/// deflate's fixed codes. The reader gives up before the missing checksum.
fn gzip_of_blanks(count: u64) -> Vec<u8> {
    let mut bits = Vec::new();
    let mut put = |value: u32, width: u32| bits.extend((0..width).map(|n| value >> n & 1 == 1));
    put(0b011, 3); // last block, fixed codes
    put((0x30 + u32::from(b' ')).reverse_bits() >> 24, 8);
    for _ in 0..count / 258 + 1 {
        put(0b1100_0101_u32.reverse_bits() >> 24, 8); // length 258
        put(0, 5); // distance 1
    }
    put(0, 7); // end of block
    let mut stream = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    stream.extend(bits.chunks(8).map(|byte| {
        byte.iter()
            .rev()
            .fold(0, |value, bit| value << 1 | u8::from(*bit))
    }));
    stream
}

#[tokio::test]
async fn an_error_keeps_what_support_needs_and_no_secret_that_was_echoed() {
    let fake = Fake::new(|seen| {
        let echo = json!({"code": 300, "message": format!("you sent {}", seen.headers["authorization"]),
                          "errors": [{"field": "topic", "message": "token-of-the-tests-1"}]});
        answer(400, &[("x-zm-trackingid", "v=2.0;clid=aw1")], echo.to_string())
    })
    .await;
    let error = fake.client().get_meeting(id()).await.unwrap_err();
    assert_eq!(error.zoom_tracking_id(), Some("v=2.0;clid=aw1"));
    assert_eq!(error.http_status(), Some(400));
    assert_eq!(error.endpoint().unwrap().name, "get the meeting");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("token-of-the-tests"), "{shown}");
}

#[tokio::test]
async fn the_clock_s_difference_is_noted() {
    let fake = Fake::new(|_| {
        let ahead = Utc::now() + chrono::TimeDelta::minutes(10);
        let date = ahead.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        answer(200, &[("date", &date)], meeting().to_string())
    })
    .await;
    let client = fake.client();
    assert_eq!(client.clock_skew(), None);
    client.get_meeting(id()).await.unwrap();
    let skew = client.clock_skew().unwrap();
    assert!((chrono::TimeDelta::minutes(9)..=chrono::TimeDelta::minutes(10)).contains(&skew));
}

#[tokio::test]
async fn past_data_is_asked_for_by_the_encoded_uuid() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"uuid": "/ajXp112QmuoKj4854875==", "id": ID.to_string(), "duration": 60}),
        )
    })
    .await;
    let uuid: MeetingUuid = "/ajXp112QmuoKj4854875==".parse().unwrap();
    let past = fake.client().past_meeting(&uuid).await.unwrap();
    assert_eq!(
        (past.value.id, past.value.duration_minutes),
        (id(), Some(60))
    );
    assert_eq!(
        fake.journal()[1].path,
        "/v2/past_meetings/%252FajXp112QmuoKj4854875%253D%253D"
    );
}

#[tokio::test]
async fn a_call_by_hand_goes_the_same_way_and_shows_no_start_url() {
    let fake = Fake::new(|_| data(200, &meeting())).await;
    let client = fake.client();
    let query = [("occurrence_id".to_owned(), "a b&c".to_owned())];
    let value = client
        .raw(Method::Get, "meetings/86000000001?x=1", &query, None)
        .await
        .unwrap();
    assert_eq!(value["start_url"], "***");
    let journal = fake.journal();
    assert_eq!(journal[1].path, path());
    assert_eq!(
        (&*journal[1].query["x"], &*journal[1].query["occurrence_id"]),
        ("1", "a b&c")
    );
    for path in ["/../oauth/token", "/%2e%2e/x", "/meetings/../../../x"] {
        let error = client.raw(Method::Get, path, &[], None).await.unwrap_err();
        assert_eq!(*error.kind(), Kind::Address, "{path}");
    }
    assert_eq!(fake.journal().len(), 2);
}

#[tokio::test]
async fn a_client_is_not_made_for_plain_http_or_a_wrong_share() {
    let dir = tempfile::tempdir().unwrap();
    let good = Settings::new(dir.path().to_owned());
    let url = |text| Url::parse(text).unwrap();
    for (settings, kind) in [
        (
            Settings {
                api_url: Some(url("http://api.zoom.us/v2")),
                ..good.clone()
            },
            Kind::Address,
        ),
        (
            Settings {
                oauth_url: url("http://zoom.us/oauth/token"),
                ..good.clone()
            },
            Kind::Address,
        ),
        (
            Settings {
                share: 0.0,
                ..good.clone()
            },
            Kind::Local,
        ),
        (
            Settings {
                share: 1.5,
                ..good.clone()
            },
            Kind::Local,
        ),
    ] {
        assert_eq!(
            *Client::new(settings, credentials()).unwrap_err().kind(),
            kind
        );
    }
    assert!(Client::new(good, credentials()).is_ok());
}

#[tokio::test]
async fn every_kind_of_call_may_run_on_any_thread() {
    fn may_move<T: Send>(_: T) {}
    let fake = Fake::new(|_| data(200, &meeting())).await;
    let client = fake.client();
    let (day, uuid) = (now().date_naive(), "ab//cdEFghIJ==".parse().unwrap());
    may_move(client.create_meeting(HOST, &MeetingBody::default()));
    may_move(client.get_recordings(&uuid));
    may_move(client.list_account_recordings(day, day));
    may_move(client.download(&fake.url, None));
    may_move(client.raw(Method::Get, "/users", &[], None));
    may_move(client.raw_pages("/users", &[]));
    may_move(client.token(true));
}

#[tokio::test]
async fn no_debug_form_shows_a_secret() {
    let fake = Fake::new(|_| data(200, &meeting())).await;
    let client = fake.client();
    client.token(false).await.unwrap();
    let shown = format!("{client:?} {:?} {:?}", credentials(), client.0.auth);
    assert!(!shown.contains("clientSecretExample"), "{shown}");
    assert!(!shown.contains("token-of-the-tests"), "{shown}");
}
