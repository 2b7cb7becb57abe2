//! `zoomctl sdk signature`.

use serde_json::{Value, json};

use crate::support::{Ended, World, ended, keys};

const SECRET: &str = "exampleSdkSecret0123456789";

/// `sdk signature` with the app's key and secret, half a minute after the `iat` of the known one.
fn sign(world: &World, arguments: &[&str]) -> Ended {
    let mut command = world.command(&[&["sdk", "signature"], arguments].concat());
    command
        .env("ZOOM_SDK_KEY", "exampleClientIdXYZ")
        .env("ZOOM_SDK_SECRET", SECRET)
        .env("ZOOMCTL_NOW", "2026-07-29T23:55:30Z");
    ended(command.output().unwrap())
}

const KNOWN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBLZXkiOiJleGFtcGxlQ2xpZW50SWRYWVoiL\
    CJzZGtLZXkiOiJleGFtcGxlQ2xpZW50SWRYWVoiLCJtbiI6Ijg2MDAwMDAwMDAxIiwicm9sZSI6MCwiaWF0IjoxNzg1MzY\
    5MzAwLCJleHAiOjE3ODUzNzY1MDAsInRva2VuRXhwIjoxNzg1Mzc2NTAwfQ.sr8K1qyn0qiLIuWXDbpgk3H5zkyuaI07Qj\
    MzcfD8S-g";

#[test]
fn a_meeting_is_named_in_any_form_and_the_known_signature_comes_out() {
    let world = World::offline();
    for meeting in [
        "86000000001",
        "860 0000 0001",
        "860-0000-0001",
        "https://us06web.zoom.us/j/86000000001?pwd=x.1",
    ] {
        let made = sign(&world, &["--meeting", meeting, "--role", "0", "-o", "json"]);
        assert_eq!(
            made.json(),
            json!({
                "signature": KNOWN,
                "sdk_key": "exampleClientIdXYZ",
                "meeting_number": "86000000001",
                "role": 0,
                "issued_at": "2026-07-29T23:55:00Z",
                "expires_at": "2026-07-30T01:55:00Z",
            }),
            "{made:?}"
        );
    }
    let made = sign(
        &world,
        &["--meeting", "86000000001", "--role", "1", "-o", "json"],
    )
    .json();
    let wanted = [
        "signature",
        "sdk_key",
        "meeting_number",
        "role",
        "issued_at",
        "expires_at",
    ];
    assert_eq!(keys(&made), wanted);
    assert_eq!(made["role"], 1);
    assert_ne!(made["signature"], KNOWN);
}

#[test]
fn what_zoom_would_refuse_is_refused_here() {
    let world = World::offline();
    for (arguments, word) in [
        (["86000000001", "2", "2h"], "0 to join"),
        (["86000000001", "0", "29m"], "30 minutes to 48 hours"),
        (["86000000001", "0", "49h"], "30 minutes to 48 hours"),
        (["86000000001", "0", "soon"], "not a length of time"),
        (["12345", "0", "2h"], "neither a meeting number"),
        (["aB3/dEf+hIjKlMnOpQrStA==", "0", "2h"], "is one instance"),
    ] {
        let [meeting, role, life] = arguments;
        let refused = sign(
            &world,
            &[
                "--meeting",
                meeting,
                "--role",
                role,
                "--expires-in",
                life,
                "-o",
                "json",
            ],
        );
        assert_eq!(refused.code, 2, "{refused:?}");
        assert!(refused.stderr.contains(word), "{refused:?}");
        assert!(!refused.stderr.contains(SECRET));
    }
    for life in ["30", "30m", "48h", "2d"] {
        let made = sign(
            &world,
            &[
                "--meeting",
                "86000000001",
                "--role",
                "0",
                "--expires-in",
                life,
            ],
        );
        assert_eq!(made.code, 0, "{made:?}");
    }
}

#[test]
fn without_key_or_secret_the_missing_variable_is_named() {
    let world = World::offline();
    let arguments = [
        "sdk",
        "signature",
        "--meeting",
        "86000000001",
        "--role",
        "0",
    ];
    let none = world.error(&arguments, 4);
    assert_eq!(none["code"], "no_credentials");
    let names = |error: &Value, name: &str| error["message"].as_str().unwrap().contains(name);
    assert!(
        names(&none, "ZOOM_SDK_KEY") && names(&none, "ZOOM_SDK_SECRET"),
        "{none}"
    );
    let mut half = world.command(&[&arguments[..], &["-o", "json"]].concat());
    half.env("ZOOM_SDK_KEY", "exampleClientIdXYZ");
    let half = ended(half.output().unwrap());
    assert_eq!(half.code, 4);
    let half = half.error();
    assert!(
        !names(&half, "ZOOM_SDK_KEY") && names(&half, "ZOOM_SDK_SECRET"),
        "{half}"
    );
}

#[test]
fn key_and_secret_come_from_files_too_and_no_output_shows_the_secret() {
    let world = World::offline();
    let secret = world.write("secret", format!("{SECRET}\n"));
    let mut command = world.command(&[
        "sdk",
        "signature",
        "--meeting",
        "86000000001",
        "--role",
        "0",
        "-vv",
    ]);
    command
        .env("ZOOM_SDK_KEY", "exampleClientIdXYZ")
        .env("ZOOM_SDK_SECRET_FILE", secret);
    let made = ended(command.output().unwrap());
    assert_eq!(made.code, 0, "{made:?}");
    assert!(!made.stdout.contains(SECRET) && !made.stderr.contains(SECRET));
}
