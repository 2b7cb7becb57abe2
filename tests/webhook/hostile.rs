//! Requests that nobody honest sends.

use std::io::{BufReader, Read, Write};
use std::time::{Duration, Instant};

use crate::serving::{Answer, SECRET, Serving, event, monday, request, sign, signed};
use crate::support::{World, wait_for};

fn headers(signature: &str, timestamp: i64) -> Vec<(&'static str, String)> {
    vec![
        ("x-zm-signature", signature.to_owned()),
        ("x-zm-request-timestamp", timestamp.to_string()),
    ]
}

#[test]
fn a_forged_request_is_counted_and_never_stored() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let body = event(1);
    let good = sign(SECRET, monday(), body.as_bytes());
    let of = |signature: &str| headers(signature, monday());
    let twice = [of(&good), of(&good)].concat();
    let two_signatures = [of(&good), vec![("X-Zm-Signature", good.clone())]].concat();
    let forged = [
        of(&sign("anotherSecret", monday(), body.as_bytes())),
        of(&good.to_uppercase()),
        of(&good[..20]),
        of(&format!("{good}{good}")),
        headers(&good, monday() + 1),
        twice,
        two_signatures,
        of(&sign(SECRET, monday(), format!("{body} ").as_bytes())),
    ];
    for headers in &forged {
        let answer = serving.send(&request("/webhooks/zoom", headers, body.as_bytes()));
        assert_eq!(answer.status, 401, "{headers:?}");
    }
    for headers in [&[][..], &of(&good)[..1], &of(&good)[1..]] {
        let answer = serving.send(&request("/webhooks/zoom", headers, body.as_bytes()));
        assert_eq!(answer.status, 401, "{headers:?}");
    }
    assert_eq!(serving.requests("forged"), forged.len() as u64);
    assert_eq!(serving.requests("unsigned"), 3);
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_webhook_events"),
        [0]
    );
    assert_eq!(serving.post(body).status, 200);
}

#[test]
fn what_is_signed_and_says_nothing_is_malformed() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let deep = format!(
        "{{\"event\":\"x\",\"a\":{}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let bodies: [&[u8]; 7] = [
        b"",
        b"[]",
        b"{\"payload\":{}}",
        b"{\"event\":7}",
        b"{\"event\":\"meeting.st",
        b"{\"event\":\"meeting.started\",\"payload\":\"\xff\xfe\"}",
        deep.as_bytes(),
    ];
    for body in bodies {
        assert_eq!(
            serving.post(body).status,
            400,
            "{:.40}",
            String::from_utf8_lossy(body)
        );
    }
    assert_eq!(serving.requests("malformed"), bodies.len() as u64);
    // Members that are missing or of another kind are no reason to lose an event.
    for body in [
        r#"{"event":"x.y"}"#,
        r#"{"event":"x.y","event_ts":"soon","payload":[{}]}"#,
    ] {
        assert_eq!(serving.post(body).status, 200, "{body}");
    }
}

#[test]
fn other_paths_methods_and_giants_are_turned_away() {
    let world = World::offline();
    let serving = Serving::start(&world);
    assert_eq!(serving.get("/").status, 404);
    assert_eq!(serving.get("/webhooks/zoom").status, 405);
    assert_eq!(
        serving
            .send(&request("/webhooks/zoom/x", &[], b"{}"))
            .status,
        404
    );
    assert_eq!(serving.send(&request("/metrics", &[], b"{}")).status, 405);
    let giant = vec![b' '; 10_000_000];
    assert_eq!(serving.post(&giant).status, 413);
    let long = [("x-long", "a".repeat(17_000))];
    assert_eq!(
        serving
            .send(&request("/webhooks/zoom", &long, b"{}"))
            .status,
        431
    );
    assert_eq!(serving.send(b"NO HTTP AT ALL\r\n\r\n").status, 400);
    // A mebibyte is a body still: only what it says is wrong.
    assert_eq!(serving.post(&giant[..1024 * 1024]).status, 400);
    assert_eq!(serving.requests("too_large"), 1);
}

#[test]
fn a_giant_of_unknown_length_is_stopped_at_its_first_mebibyte() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let mut stream = serving.connect();
    let head = headers(&sign(SECRET, monday(), b""), monday());
    let mut text =
        "POST /webhooks/zoom HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n".to_owned();
    for (name, value) in head {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{text}\r\n").as_bytes()).unwrap();
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    for _ in 0..64 {
        stream.write_all(chunk.as_bytes()).unwrap();
    }
    let answer = Answer::read(&mut BufReader::new(stream)).unwrap();
    assert_eq!(answer.status, 413);
}

#[test]
fn silent_connections_keep_nobody_out() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let mut silent = Vec::new();
    for _ in 0..1100 {
        let mut stream = serving.connect();
        stream
            .write_all(b"POST /webhooks/zoom HTTP/1.1\r\nx-")
            .unwrap();
        silent.push(stream);
    }
    let begin = Instant::now();
    assert_eq!(serving.post(event(1)).status, 200);
    // Far below the time that a silent one may take for its head.
    assert!(
        begin.elapsed() < Duration::from_secs(3),
        "{:?}",
        begin.elapsed()
    );
    wait_for("room", || {
        let evicted = serving.metric("zoomctl_web_evicted_total");
        // On a slow machine the first ones are over their time before the house is full.
        let late = serving.metric("zoomctl_web_slow_heads_total");
        (evicted + late >= 76).then_some(())
    });
    let mut rest = Vec::new();
    // The oldest had to leave.
    drop(silent[0].read_to_end(&mut rest));
    assert!(!rest.starts_with(b"HTTP/1.1 2"), "{rest:?}");
}

#[test]
fn requests_one_after_the_other_on_one_connection_are_all_answered() {
    let world = World::offline();
    let serving = Serving::start(&world);
    let mut stream = serving.connect();
    let all: Vec<u8> = (0..50)
        .flat_map(|n| signed(SECRET, monday(), event(n).as_bytes()))
        .collect();
    stream.write_all(&all).unwrap();
    let mut stream = BufReader::new(stream);
    for _ in 0..50 {
        assert_eq!(Answer::read(&mut stream).unwrap().status, 200);
    }
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_webhook_events"),
        [50]
    );
}
