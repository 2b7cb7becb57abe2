//! The simulated Zoom over its sockets: the day of a meeting, and the quirks a client meets.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod by_hand;
mod faults;
mod lifetimes;
mod quirks;
mod receiver;
mod webhooks;
mod zoom;

use reqwest::Method;
use serde_json::{Value, json};
use zoom::Zoom;
use zoomctl::sandbox::{Habits, Options};

fn options() -> Options {
    // Nothing by chance that the test does not ask for.
    let habits = Habits {
        host_absent_percent: 0,
        nobody_percent: 0,
        restart_percent: 0,
        ..Habits::default()
    };
    Options {
        habits,
        ..Options::default()
    }
}

/// The first session after the start of the clock whose host is licensed.
async fn coming_session(zoom: &Zoom) -> std::collections::HashMap<String, String> {
    let users = zoom.get("/users?page_size=300").await.body;
    let licensed = |email: &str| {
        let users = users["users"].as_array().unwrap();
        users
            .iter()
            .any(|user| user["email"] == email && user["type"] == 2)
    };
    let term = zoom.term().await;
    let coming =
        |s: &&std::collections::HashMap<String, String>| s["start_time"].as_str() > "2026-09-07T11";
    term.iter()
        .filter(coming)
        .find(|s| licensed(&s["host_email"]))
        .unwrap()
        .clone()
}

fn encode_twice(uuid: &str) -> String {
    let once = |text: &str| {
        text.replace('%', "%25")
            .replace('/', "%2F")
            .replace('+', "%2B")
            .replace('=', "%3D")
    };
    once(&once(uuid))
}

#[tokio::test]
async fn a_meeting_is_made_held_recorded_and_reported() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let made = zoom.create(&session).await;
    let id = made["id"].as_u64().unwrap();
    assert_eq!(made["settings"]["auto_recording"], "cloud");
    assert_eq!(made["status"], "waiting");

    // Before it was held there is no past and no recording.
    assert_eq!(
        zoom.get(&format!("/past_meetings/{id}")).await.body["code"],
        3001
    );
    assert_eq!(
        zoom.get(&format!("/meetings/{id}/recordings")).await.body["code"],
        3301
    );

    zoom.advance("1d").await;
    let instances = zoom
        .get(&format!("/past_meetings/{id}/instances"))
        .await
        .body;
    let uuid = instances["meetings"][0]["uuid"].as_str().unwrap();
    assert_ne!(
        uuid, made["uuid"],
        "the UUID of the plan is not that of the instance"
    );

    let path = format!(
        "/report/meetings/{}/participants?page_size=300",
        encode_twice(uuid)
    );
    let report = zoom.get(&path).await.body;
    let rows = report["participants"].as_array().unwrap();
    assert_eq!(report["total_records"], rows.len());
    assert!(rows.iter().any(|row| row["status"] == "in_waiting_room"));

    let recordings = zoom
        .get(&format!("/meetings/{}/recordings", encode_twice(uuid)))
        .await
        .body;
    let files = recordings["recording_files"].as_array().unwrap();
    assert!(files.iter().any(|file| file["file_type"] == "TRANSCRIPT"));
    for file in files {
        let wanted = file["file_size"].as_u64();
        let url = file["download_url"].as_str().unwrap();
        let (_, bytes) = download(&zoom, url, None).await.unwrap();
        assert!(wanted.is_none_or(|wanted| wanted == bytes.len() as u64));
        if file["file_type"] == "MP4" {
            assert_eq!(&bytes[4..8], b"ftyp");
        }
    }
    let summary = zoom.sandbox.summary();
    assert_eq!(summary.counters.bearers_seen_by_foreign_host, 0);
    assert_eq!((summary.meetings, summary.meetings_doubled), (1, 0));
}

/// Follows redirects; the bearer goes to the first host only. Status and bytes.
async fn download(zoom: &Zoom, url: &str, range: Option<&str>) -> reqwest::Result<(u16, Vec<u8>)> {
    let mut url = url.to_owned();
    let mut bearer = true;
    for _ in 0..4 {
        let mut request = zoom.http.get(&url);
        if bearer {
            request = request.bearer_auth(&zoom.token);
        }
        if let Some(range) = range {
            request = request.header("range", range);
        }
        let response = request.send().await?;
        if let Some(next) = response.headers().get("location") {
            url = next.to_str().unwrap().to_owned();
            bearer = false;
            continue;
        }
        assert_ne!(response.headers()["content-type"], "text/html");
        return Ok((response.status().as_u16(), response.bytes().await?.to_vec()));
    }
    panic!("too many redirects");
}

#[tokio::test]
async fn the_truth_and_the_report_agree_on_who_was_there() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    zoom.advance("1d").await;
    let world = zoom.world().await;
    let instance = &world["instances"][0];
    assert_eq!(instance["session_id"], session["session_id"]);
    let report = zoom
        .get(&format!("/report/meetings/{id}/participants?page_size=300"))
        .await
        .body;
    let rows = report["participants"].as_array().unwrap();
    assert_eq!(instance["rows"], rows.len());
    let people = instance["people"].as_array().unwrap();
    assert!(
        people
            .iter()
            .filter(|person| !person["person_id"].is_null())
            .count()
            > 3
    );
    let hosts = people
        .iter()
        .filter(|person| person["is_host"] == true)
        .count();
    assert_eq!(hosts, 1);
}

#[tokio::test]
async fn the_same_seed_and_the_same_calls_give_the_same_world() {
    let mut worlds = Vec::new();
    for _ in 0..2 {
        let zoom = Zoom::start(Options::default()).await;
        for session in zoom.term().await.iter().take(20) {
            zoom.create(session).await;
        }
        zoom.advance("3d").await;
        worlds.push(zoom.world().await);
        zoom.sandbox.stop().await;
    }
    assert_eq!(worlds[0], worlds[1]);
    assert!(worlds[0]["instances"].as_array().unwrap().len() > 5);
}

#[tokio::test]
async fn errors_are_localised_and_xml_without_accept() {
    let zoom = Zoom::start(options()).await;
    let missing = zoom.get("/meetings/81234567890").await;
    assert_eq!(
        (missing.status.as_u16(), missing.body["code"].as_i64()),
        (404, Some(3001))
    );
    assert!(
        missing.body["message"]
            .as_str()
            .unwrap()
            .contains("nicht vorhanden")
    );
    let bare = zoom
        .http
        .get(zoom.url("/meetings/81234567890"))
        .bearer_auth(&zoom.token);
    let text = bare.send().await.unwrap().text().await.unwrap();
    assert!(text.starts_with("<result><code>3001</code>"), "{text}");
    let unknown = zoom.get("/nothing/here").await;
    assert_eq!(
        (unknown.status.as_u16(), unknown.body["code"].as_i64()),
        (404, Some(2300))
    );
    let stale = zoom
        .http
        .get(zoom.url("/users"))
        .bearer_auth("old")
        .header("accept", "application/json");
    let stale = stale.send().await.unwrap();
    assert_eq!(stale.status(), 401);
    assert_eq!(stale.json::<Value>().await.unwrap()["code"], 124);
}

#[tokio::test]
async fn a_recording_with_a_bad_token_is_a_login_page_with_200() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    zoom.advance("1d").await;
    let recordings = zoom.get(&format!("/meetings/{id}/recordings")).await.body;
    let url = recordings["recording_files"][0]["download_url"]
        .as_str()
        .unwrap();
    let response = zoom
        .http
        .get(url)
        .bearer_auth("wrong")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert!(
        response.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
}

#[tokio::test]
async fn hosts_without_licence_lose_cloud_recording_silently() {
    let zoom = Zoom::start(options()).await;
    let users = zoom.get("/users?page_size=300").await.body;
    let users = users["users"].as_array().unwrap();
    let basic = users.iter().find(|user| user["type"] == 1).unwrap();
    let path = format!("/users/{}/meetings", basic["id"].as_str().unwrap());
    let body = json!({"topic": "x", "type": 2, "start_time": "2026-09-08T08:00:00Z",
        "settings": {"auto_recording": "cloud"}});
    let made = zoom.call(Method::POST, &path, Some(body)).await;
    assert_eq!(made.status, 201);
    assert_eq!(made.body["settings"]["auto_recording"], "none");
}

#[tokio::test]
async fn a_port_in_use_is_said() {
    let zoom = Zoom::start(options()).await;
    let taken = zoom.env["ZOOMCTL_API_URL"]
        .trim_start_matches("http://")
        .trim_end_matches("/v2");
    let again = Options {
        listen: taken.parse().unwrap(),
        ..Options::default()
    };
    let error = zoomctl::sandbox::start(again)
        .await
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.starts_with(&format!("listening on {taken}: ")),
        "{error}"
    );
}

/// If the sandbox borrowed from the client, both would be wrong together.
#[test]
fn nothing_of_the_client_is_used_in_the_sandbox() {
    let mut folders = vec![std::path::PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/sandbox"
    ))];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files += 1;
                let text = std::fs::read_to_string(&path).unwrap();
                for line in text.lines().filter(|line| line.contains("crate::")) {
                    let own = line.replace("crate::sandbox", "").replace("pub(crate)", "");
                    assert!(!own.contains("crate::"), "{}: {line}", path.display());
                }
            }
        }
    }
    assert!(files > 40);
}
