//! Lists: all pages, once, and an error rather than a part.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::NaiveDate;

use super::*;
use crate::zoom::{Kind, ListKind, UserStatus};

fn users(range: std::ops::Range<usize>, next: &str, total: usize) -> Answer {
    let rows: Vec<_> = range
        .map(|n| json!({"id": format!("u{n}"), "email": format!("{n}@example.com")}))
        .collect();
    data(
        200,
        &json!({"page_size": 2, "total_records": total, "next_page_token": next, "users": rows}),
    )
}

async fn list(fake: &Fake) -> Result<Vec<String>, Kind> {
    match fake.client().list_users(UserStatus::Active).await {
        Ok(rows) => Ok(rows.into_iter().map(|row| row.value.email).collect()),
        Err(error) => Err(error.kind().clone()),
    }
}

fn page_of(seen: &Seen) -> &str {
    seen.query.get("next_page_token").map_or("", String::as_str)
}

#[tokio::test]
async fn all_pages_are_read_with_unchanged_parameters() {
    let fake = Fake::new(|seen| match page_of(seen) {
        "" => users(0..2, "p2", 5),
        "p2" => users(2..4, "p3", 5),
        _ => users(4..5, "", 5),
    })
    .await;
    assert_eq!(list(&fake).await.unwrap().len(), 5);
    let journal = fake.journal();
    assert_eq!(journal.len(), 1 + 3);
    for seen in &journal[1..] {
        assert_eq!(
            (&*seen.query["status"], &*seen.query["page_size"]),
            ("active", "300")
        );
    }
}

#[tokio::test]
async fn a_page_token_that_comes_twice_ends_the_list() {
    let fake = Fake::new(|_| users(0..2, "again", 1000)).await;
    assert_eq!(list(&fake).await, Err(Kind::Incomplete));
    assert_eq!(fake.count("GET", "/v2/users"), 2);
}

#[tokio::test]
async fn a_stale_page_token_begins_the_list_again() {
    let refused = AtomicUsize::new(0);
    let fake = Fake::new(move |seen| match page_of(seen) {
        "" => users(0..2, "p2", 3),
        _ if refused.fetch_add(1, Ordering::SeqCst) == 0 => refusal(400, 300),
        _ => users(2..3, "", 3),
    })
    .await;
    assert_eq!(
        list(&fake).await.unwrap(),
        ["0@example.com", "1@example.com", "2@example.com"],
        "no row twice"
    );
}

#[tokio::test]
async fn fewer_rows_than_announced_are_an_error_after_another_look() {
    let fake = Fake::new(|_| users(0..2, "", 3)).await;
    assert_eq!(list(&fake).await, Err(Kind::Incomplete));
    assert_eq!(fake.count("GET", "/v2/users"), 3);
}

#[tokio::test]
async fn an_empty_list_is_empty_and_a_missing_one_is_an_error() {
    let fake = Fake::new(|_| users(0..0, "", 0)).await;
    assert_eq!(list(&fake).await, Ok(vec![]));
    for odd in [
        json!({}),
        json!([]),
        json!({"users": {}}),
        json!({"users": [{"id": "no email"}]}),
    ] {
        let fake = Fake::new(move |_| data(200, &odd)).await;
        assert_eq!(list(&fake).await, Err(Kind::NotZoom));
    }
}

#[tokio::test]
async fn a_user_without_id_and_with_odd_types_is_read() {
    let fake = Fake::new(|_| {
        data(200, &json!({"next_page_token": "", "users": [
            {"email": "new@example.com", "first_name": "", "type": 1, "status": "pending", "pmi": 3_000_000_001_u64}
        ]}))
    })
    .await;
    let rows = fake.client().list_users(UserStatus::Pending).await.unwrap();
    let user = &rows[0].value;
    assert_eq!(
        (&user.id, &user.first_name, user.kind),
        (&None, &None, Some(1))
    );
    assert_eq!(user.pmi.as_deref(), Some("3000000001"));
    assert_eq!(rows[0].raw["first_name"], "");
}

#[tokio::test]
async fn a_host_s_meetings_are_listed_by_kind() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"total_records": 1, "next_page_token": "", "meetings": [
                {"id": 86_000_000_001_u64, "uuid": "", "agenda": "[zc:x]", "duration": 60}
            ]}),
        )
    })
    .await;
    let rows = fake
        .client()
        .list_meetings("a@example.com", ListKind::Upcoming)
        .await
        .unwrap();
    assert_eq!(rows[0].value.agenda.as_deref(), Some("[zc:x]"));
    assert_eq!(rows[0].value.uuid, None);
    assert_eq!(fake.journal()[1].query["type"], "upcoming_meetings");
}

#[tokio::test]
async fn a_recording_window_tells_what_zoom_understood() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"from": "2026-08-30", "to": "2026-09-01", "total_records": 1,
            "next_page_token": "", "meetings": [{
                "uuid": "aB3/dEf+hIjKlMnOpQrStA==", "id": 86_000_000_001_u64, "type": "2",
                "recording_play_passcode": "CANARY", "total_size": 5,
                "recording_files": [
                    {"id": "f1", "file_type": "MP4", "file_size": 5, "status": "completed",
                     "download_url": "https://us06web.zoom.us/rec/download/x", "recording_end": ""},
                    {"file_type": "TIMELINE"}
                ]}]}),
        )
    })
    .await;
    let day = |d| NaiveDate::from_ymd_opt(2026, 8, d).unwrap();
    let window = fake
        .client()
        .list_account_recordings(day(1), day(31))
        .await
        .unwrap();
    assert_eq!(window.from, NaiveDate::from_ymd_opt(2026, 8, 30));
    assert_eq!(window.to, NaiveDate::from_ymd_opt(2026, 9, 1));
    let set = &window.sets[0];
    assert_eq!(
        (set.value.kind, set.value.recording_files.len()),
        (Some(2), 2)
    );
    assert!(set.value.recording_files[0].download_url.is_some());
    assert_eq!(set.raw["recording_play_passcode"], "***");
    let seen = &fake.journal()[1];
    assert_eq!(seen.path, "/v2/accounts/me/recordings");
    assert_eq!(
        (&*seen.query["from"], &*seen.query["to"]),
        ("2026-08-01", "2026-08-31")
    );
}

#[tokio::test]
async fn participants_come_with_the_announced_number_for_the_caller_to_compare() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"total_records": 3, "next_page_token": "", "participants": [
                {"id": "", "user_id": "16779264", "name": "Sara, 7B", "user_email": "",
                 "join_time": "2026-09-01T07:30:10Z", "leave_time": "2026-09-01T07:31:01Z",
                 "duration": 51, "status": "in_waiting_room"},
                {"customer_key": "student-4711", "duration": "3537"}
            ]}),
        )
    })
    .await;
    let uuid = "ab//cdEFghIJ==".parse().unwrap();
    let set = fake.client().report_participants(&uuid).await.unwrap();
    assert_eq!(
        (set.rows.len(), set.total_records, set.is_complete()),
        (2, Some(3), false)
    );
    assert_eq!(set.rows[0].value.user_email, None);
    assert_eq!(set.rows[1].value.duration_seconds, Some(3537));
    assert_eq!(
        set.rows[1].value.customer_key.as_deref(),
        Some("student-4711")
    );
    let seen = &fake.journal()[1];
    assert_eq!(
        seen.path,
        "/v2/report/meetings/ab%252F%252FcdEFghIJ%253D%253D/participants"
    );
    assert_eq!(seen.query["include_fields"], "registrant_id");
}

#[tokio::test]
async fn instances_are_read_without_pages() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"meetings": [
                {"uuid": "aB3/dEf+hIjKlMnOpQrStA==", "start_time": "2026-09-01T07:31:02Z"},
                {"uuid": "zZ9yXwVuTsRqPoNmLkJiHg==", "start_time": ""}
            ]}),
        )
    })
    .await;
    let id = "86000000001".parse().unwrap();
    let instances = fake.client().past_instances(id).await.unwrap();
    assert_eq!((instances.len(), instances[1].start_time), (2, None));
}

#[tokio::test]
async fn pages_by_hand_come_one_by_one_without_bearer_secrets() {
    let fake = Fake::new(|seen| match page_of(seen) {
        "" => data(
            200,
            &json!({"next_page_token": "p2", "things": [{"start_url": "CANARY"}]}),
        ),
        _ => data(200, &json!({"next_page_token": "", "things": []})),
    })
    .await;
    let query = [("page_size".to_owned(), "1".to_owned())];
    let pages = fake.client().raw_pages("/things", &query).await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(pages[0]["things"][0]["start_url"], "***");
    assert_eq!(fake.journal()[2].query["page_size"], "1");
}

#[tokio::test]
async fn plans_are_read_whether_zoom_gives_one_or_a_list() {
    let fake = Fake::new(|_| {
        data(
            200,
            &json!({"plan_base": {"type": "yearly", "hosts": 50, "usage": 47},
                          "plan_zoom_one": [{"type": "zobp", "hosts": "20", "usage": 18}]}),
        )
    })
    .await;
    let usage = fake.client().plan_usage().await.unwrap().value;
    assert_eq!(usage.plan_base[0].hosts, Some(50));
    assert_eq!(usage.plan_zoom_one[0].hosts, Some(20));
}
