//! Settings: which of flag, environment, file and default decides, and changing them by command.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The binary with an empty environment and a home of its own.
fn zoomctl(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.env_clear().env("HOME", home).args(arguments);
    command
}

fn run(mut command: Command) -> (i32, String, String) {
    let output = command.output().unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// Value and origin of a key, as `config show -o json` tells them.
fn shown(command: Command, key: &str) -> (Value, String) {
    let (code, stdout, stderr) = run(command);
    assert_eq!(code, 0, "{stderr}");
    let settings: Vec<Value> = serde_json::from_str(&stdout).unwrap();
    let setting = settings.iter().find(|s| s["key"] == key).unwrap();
    let origin = setting["origin"].as_str().unwrap().to_owned();
    (setting["value"].clone(), origin)
}

const SHOW: &[&str] = &["config", "show", "-o", "json"];

#[test]
fn flag_goes_before_environment_before_file_before_default() {
    let home = tempfile::tempdir().unwrap();
    let show = |more: &[&str]| zoomctl(home.path(), &[SHOW, more].concat());
    let (value, origin) = shown(show(&[]), "archive");
    assert_eq!(origin, "default");
    assert!(
        value
            .as_str()
            .unwrap()
            .ends_with("/zoomctl/default/archive")
    );

    let folder = home.path().join(".config/zoomctl");
    std::fs::create_dir_all(&folder).unwrap();
    let text = "archive = \"/from/file\"\n[profile.school]\narchive = \"/from/school\"\n";
    std::fs::write(folder.join("config.toml"), text).unwrap();
    assert_eq!(
        shown(show(&[]), "archive"),
        ("/from/file".into(), "file".into())
    );
    let school = show(&["--profile", "school"]);
    assert_eq!(
        shown(school, "archive"),
        ("/from/school".into(), "file".into())
    );

    let mut named = show(&[]);
    named.env("ZOOMCTL_ARCHIVE", "/from/variable");
    assert_eq!(
        shown(named, "archive"),
        ("/from/variable".into(), "environment".into())
    );
    let mut flagged = show(&["--archive", "/from/flag"]);
    flagged.env("ZOOMCTL_ARCHIVE", "/from/variable");
    assert_eq!(
        shown(flagged, "archive"),
        ("/from/flag".into(), "flag".into())
    );
}

#[test]
fn a_file_that_cannot_be_looked_at_is_not_taken_for_a_missing_one() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".config/zoomctl");
    std::fs::create_dir_all(&folder).unwrap();
    // Not even the superuser gets behind a link to itself.
    std::os::unix::fs::symlink("config.toml", folder.join("config.toml")).unwrap();
    let (code, _, stderr) = run(zoomctl(home.path(), &["session", "list"]));
    assert_eq!(code, 3, "{stderr}");
    assert!(
        stderr.contains(folder.join("config.toml").to_str().unwrap()),
        "{stderr}"
    );
    // Where a file stands in the place of a folder there can be none.
    let mut nowhere = zoomctl(home.path(), SHOW);
    nowhere.env("HOME", "/dev/null");
    assert_eq!(shown(nowhere, "plan").1, "default");
}

#[test]
fn set_writes_a_private_file_and_keeps_comments() {
    let home = tempfile::tempdir().unwrap();
    let set = |arguments: &[&str]| {
        run(zoomctl(
            home.path(),
            &[&["config", "set"], arguments].concat(),
        ))
    };
    assert_eq!(set(&["plan", "business"]).0, 0);
    let file = home.path().join(".config/zoomctl/config.toml");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));

    std::fs::write(&file, "# ours\nplan = \"business\" # bought in May\n").unwrap();
    assert_eq!(set(&["plan", "pro"]).0, 0);
    assert_eq!(set(&["limits.share", "0.25", "--profile", "school"]).0, 0);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.starts_with("# ours\nplan = \"pro\" # bought in May\n"),
        "{text}"
    );
    assert!(
        text.contains("[profile.school.limits]\nshare = 0.25\n"),
        "{text}"
    );
}

#[test]
fn set_refuses_what_the_next_command_would_refuse() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [
        ["plan", "gold"],
        ["limits.share", "1.5"],
        ["attendance.absent_below_percent", "150"],
        ["attendance.left_early_below_percent", "101"],
        ["datebase", "x"],
        ["recording.template", "{x}"],
    ] {
        let (code, _, stderr) = run(zoomctl(
            home.path(),
            &[&["config", "set"], &arguments[..]].concat(),
        ));
        assert_eq!(code, 2, "{arguments:?}: {stderr}");
        assert!(
            stderr.contains(arguments[0]) && stderr.contains("hint: "),
            "{stderr}"
        );
    }
    assert!(!home.path().join(".config/zoomctl/config.toml").exists());
}

#[test]
fn secrets_are_masked_and_their_place_is_named() {
    let home = tempfile::tempdir().unwrap();
    let show = || {
        let mut command = zoomctl(home.path(), SHOW);
        command.env("ZOOM_CLIENT_SECRET", "CANARY");
        command
    };
    assert_eq!(
        shown(show(), "client_secret"),
        ("***".into(), "environment".into())
    );
    assert_eq!(
        shown(show(), "webhook_secret"),
        (Value::Null, "default".into())
    );
    assert!(!run(show()).1.contains("CANARY"));
}
