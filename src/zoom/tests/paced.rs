//! Limits: hosts are parked, days are stopped, writes do not overlap.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::ids::MeetingId;
use crate::zoom::{Category, Kind, MeetingBody};

const HOST: &str = "teacher@example.com";

fn meeting() -> Answer {
    data(201, &json!({"id": 86_000_000_001_u64}))
}

fn midnight() -> DateTime<Utc> {
    "2026-09-02T00:00:00Z".parse().unwrap()
}

#[tokio::test]
async fn the_host_s_daily_limit_parks_the_host_and_nobody_else_also_in_the_next_run() {
    let fake = Fake::new(|seen| {
        if seen.path.contains("eacher") {
            answer(
                429,
                &[
                    ("x-ratelimit-category", "Light"),
                    ("x-ratelimit-remaining", "5893"),
                ],
                "{\"code\":429,\"message\":\"exceeded the daily rate limit (100)\"}",
            )
        } else {
            meeting()
        }
    })
    .await;
    let limit = Kind::HostLimit {
        host: HOST.into(),
        retry_at: midnight(),
    };
    for _ in 0..2 {
        // Another client stands for the next run; the name's case does not matter.
        let client = fake.client();
        let made = client
            .create_meeting("Teacher@example.com", &MeetingBody::default())
            .await;
        assert_eq!(*made.unwrap_err().kind(), limit);
    }
    assert_eq!(
        fake.count("POST", "/v2/users/Teacher%40example.com/meetings"),
        1
    );
    let client = fake.client();
    client
        .create_meeting("other@example.com", &MeetingBody::default())
        .await
        .unwrap();
    let hosts = client.limits().hosts;
    assert_eq!(
        (&*hosts[0].host, hosts[0].writes_today),
        ("other@example.com", 1)
    );
    assert_eq!(hosts[1].parked_until, Some(midnight()));
}

#[tokio::test]
async fn only_writes_that_reached_zoom_count_for_the_host() {
    let count = AtomicUsize::new(0);
    let fake = Fake::new(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => refusal(400, 300),
        1 => answer(502, &[], ""),
        _ => answer(204, &[], ""),
    })
    .await;
    let client = fake.client();
    let id = MeetingId::new(86_000_000_001);
    assert!(
        client
            .create_meeting(HOST, &MeetingBody::default())
            .await
            .is_err()
    );
    client
        .update_meeting(id, HOST, &MeetingBody::default())
        .await
        .unwrap();
    client.delete_meeting(id, HOST).await.unwrap();
    client.end_meeting(id).await.unwrap();
    assert_eq!(client.limits().hosts[0].writes_today, 3);
}

#[tokio::test]
async fn a_daily_limit_stops_the_category_and_the_next_run_does_not_even_try() {
    let fake = Fake::new(|_| {
        answer(
            429,
            &[
                ("x-ratelimit-type", "Daily-limit"),
                ("retry-after", "2026-09-02T00:00:00Z"),
            ],
            "{\"code\":429,\"message\":\"daily\"}",
        )
    })
    .await;
    let uuid = "aB3/dEf+hIjKlMnOpQrStA==".parse().unwrap();
    for _ in 0..2 {
        // Not even a token is asked for by the next run.
        let _ = std::fs::remove_file(fake.state().join("state/token.json"));
        let error = fake.client().report_participants(&uuid).await.unwrap_err();
        assert_eq!(
            *error.kind(),
            Kind::RateLimited {
                retry_at: midnight()
            }
        );
        assert_eq!(error.endpoint().unwrap().name, "get the participant report");
    }
    assert_eq!(fake.journal().len(), 2, "one token, one attempt");
    let categories = fake.client().limits().categories;
    let heavy = categories
        .iter()
        .find(|c| c.category == Category::Heavy)
        .unwrap();
    assert_eq!(heavy.stopped_until, Some(midnight()));
}

#[tokio::test]
async fn a_long_retry_after_is_not_slept_through() {
    let fake = Fake::new(|_| answer(429, &[("retry-after", "120")], "")).await;
    let error = fake.client().get_user("u").await.unwrap_err();
    let until = "2026-09-01T10:02:00Z".parse().unwrap();
    assert_eq!(error.retry_at(), Some(until));
    assert_eq!(fake.count("GET", "/v2/users/u"), 1);
}

#[tokio::test]
async fn writes_of_one_host_never_overlap_and_those_of_others_do() {
    let running = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (entered, highest) = (Arc::clone(&running), Arc::clone(&most));
    // The script runs when a request comes in; the delay after it is when the request is running.
    let fake = Arc::new(
        Fake::slow(Duration::from_millis(30), move |seen| {
            if seen.path == "/oauth/token" {
                return token("token-of-the-tests-1", 3600);
            }
            let now = entered.fetch_add(1, Ordering::SeqCst) + 1;
            highest.fetch_max(now, Ordering::SeqCst);
            let entered = Arc::clone(&entered);
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(25)).await;
                entered.fetch_sub(1, Ordering::SeqCst);
            });
            meeting()
        })
        .await,
    );
    fake.client().token(false).await.unwrap();
    let batch = |hosts: [&'static str; 4]| {
        let mut tasks = tokio::task::JoinSet::new();
        for host in hosts {
            // A client each, as of separate processes.
            let client = fake.client();
            tasks.spawn(async move {
                client
                    .create_meeting(host, &MeetingBody::default())
                    .await
                    .map(drop)
            });
        }
        tasks.join_all()
    };
    assert!(batch([HOST; 4]).await.iter().all(Result::is_ok));
    assert_eq!(most.load(Ordering::SeqCst), 1);
    assert!(
        batch(["a@x.test", "b@x.test", "c@x.test", "d@x.test"])
            .await
            .iter()
            .all(Result::is_ok)
    );
    assert!(most.load(Ordering::SeqCst) > 1);
}
