//! The harness has teeth: a client that repeats what was not answered fails it.

use std::io::{Read, Write};
use std::net::TcpStream;

use base64::Engine;
use serde_json::{Value, json};

use super::losses::bad_day;
use super::school::School;

/// One request; nothing where no whole JSON answer came.
fn ask(address: &str, head: &str, body: &str) -> Option<Value> {
    let rest = address.strip_prefix("http://")?;
    let (host, path) = rest.split_once('/')?;
    let mut stream = TcpStream::connect(host).ok()?;
    let length = body.len();
    write!(
        stream,
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{head}\r\n\r\n{body}"
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (status, body) = answer.split_once("\r\n\r\n")?;
    status
        .starts_with("HTTP/1.1 2")
        .then(|| serde_json::from_str(body).ok())?
}

#[test]
fn a_client_without_marker_and_intent_fails_the_same_harness() {
    let school = School::new(20);
    school.schedule(200);
    school.faults(&bad_day(11));
    let world = &school.world;
    let pair = format!(
        "{}:{}",
        world.variable("ZOOM_CLIENT_ID"),
        world.variable("ZOOM_CLIENT_SECRET")
    );
    let basic = base64::engine::general_purpose::STANDARD.encode(pair);
    let account = world.variable("ZOOM_ACCOUNT_ID");
    let token = ask(
        world.variable("ZOOMCTL_OAUTH_URL"),
        &format!("Authorization: Basic {basic}\r\nContent-Type: application/x-www-form-urlencoded"),
        &format!("grant_type=account_credentials&account_id={account}"),
    );
    let token = token.unwrap()["access_token"].as_str().unwrap().to_owned();
    for n in 0..200 {
        let host = &school.hosts[n % school.hosts.len()];
        let address = format!(
            "{}/users/{host}/meetings",
            world.variable("ZOOMCTL_API_URL")
        );
        let body = json!({"topic": format!("Lesson {n}"), "type": 2, "start_time": school.start(n), "duration": 25});
        let head = format!("Authorization: Bearer {token}\r\nContent-Type: application/json");
        let made = (0..20)
            .find_map(|_| ask(&address, &head, &body.to_string()))
            .unwrap();
        let connection = rusqlite::Connection::open(world.path("zoomctl.db")).unwrap();
        let sql = "UPDATE sessions SET zoom_meeting_id = ?1 WHERE session_id = ?2";
        connection
            .execute(sql, (made["id"].to_string(), format!("s{n}")))
            .unwrap();
    }
    let doubled = school
        .violations()
        .iter()
        .filter(|wrong| wrong.ends_with("2 meetings"))
        .count();
    assert!(
        doubled > 10,
        "only {doubled} of 200 doubled: the harness would not notice"
    );
}
