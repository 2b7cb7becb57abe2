//! The log: enough to follow, nothing to steal.

use std::cell::RefCell;
use std::io::Write;
use std::sync::Once;

use super::*;
use crate::ids::MeetingId;
use crate::zoom::MeetingBody;

thread_local! {
    /// What was logged by the test that runs on this thread.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// One subscriber for the process: scoped ones of parallel tests spoil each other's callsites.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(|| Log)
            .init();
    });
}

fn logged() -> String {
    String::from_utf8(LOG.take()).unwrap()
}

/// Speaks to a server that gives and echoes all the secrets it can.
async fn talk() -> Fake {
    let fake = Fake::with_tokens(|seen| match seen.path.as_str() {
        "/oauth/token" => token("CANARY-token-of-the-tests", 3600),
        "/rec/x" => answer(
            302,
            &[("location", "/cdn?Signature=CANARY&Policy=CANARY")],
            "",
        ),
        "/cdn" => answer(200, &[("content-type", "video/mp4")], "film"),
        path if path.ends_with("/1") => answer(
            400,
            &[("x-zm-trackingid", "track-1")],
            seen.headers["authorization"].clone(),
        ),
        _ => data(
            201,
            &json!({"id": 86_000_000_001_u64, "topic": "Biology 7B", "password": "CANARY",
                    "start_url": "https://zoom.us/s/86000000001?zak=CANARY",
                    "join_url": "https://zoom.us/j/86000000001?pwd=CANARY"}),
        ),
    })
    .await;
    let credentials = Credentials {
        client_secret: "CANARY-secret-of-the-tests".into(),
        ..credentials()
    };
    let client = Client::new(fake.settings(), credentials).unwrap();
    let body = MeetingBody {
        topic: Some("Chemistry 8A".into()),
        password: Some("CANARY".into()),
        ..MeetingBody::default()
    };
    client.create_meeting("a@example.com", &body).await.unwrap();
    client.get_meeting(MeetingId::new(1)).await.unwrap_err();
    client
        .download(&fake.url.join("/rec/x").unwrap(), None)
        .await
        .unwrap();
    fake
}

#[tokio::test]
async fn a_log_tells_method_path_status_time_and_tracking_id_and_bodies_at_debug_only() {
    listen();
    talk().await;
    let log = logged();
    let info: String = log.lines().filter(|line| line.contains(" INFO ")).collect();
    for part in [
        "POST",
        "/v2/users/a%40example.com/meetings",
        "status=201",
        "ms=",
        "track-1",
    ] {
        assert!(info.contains(part), "{part}: {info}");
    }
    assert!(!info.contains("Biology"), "{info}");
    assert!(
        log.contains("Biology 7B") && log.contains("Chemistry 8A"),
        "{log}"
    );
}

#[tokio::test]
async fn no_log_holds_a_secret_at_any_level() {
    listen();
    talk().await;
    let log = logged();
    assert!(log.contains("Biology 7B"), "{log}");
    let leaks: Vec<_> = log.lines().filter(|line| line.contains("CANARY")).collect();
    assert!(leaks.is_empty(), "{leaks:?}");
}
