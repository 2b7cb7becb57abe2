//! What lies on the disk afterwards: modes whatever the umask, and no secret in anything.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine;

use crate::support::http::http;
use crate::support::{EVENING, Ended, World, ended, program, variables};

/// Everything below a folder, folders first.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push(path.clone());
        if path.is_dir() {
            found.extend(below(&path));
        }
    }
    found
}

/// Runs the command in a shell whose umask takes nothing away.
fn with_open_umask(world: &World, arguments: &[&str]) -> Ended {
    let inner = world.command(arguments);
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", "umask 000; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_clear()
        .envs(variables(&inner))
        .current_dir(inner.get_current_dir().unwrap())
        .stdin(Stdio::null());
    ended(shell.output().unwrap())
}

#[test]
fn every_file_is_0600_and_every_folder_0700_whatever_the_umask() {
    let world = World::new();
    std::fs::create_dir(world.path("state")).unwrap();
    let term = world.write("term.csv", world.control("GET", "/term.csv", ""));
    let people = world.write("people.csv", world.control("GET", "/people.csv", ""));
    let [term, people] = [&term, &people].map(|path| path.to_str().unwrap());
    let database = world.path("state/deep/folder/z.db");
    let archive = world.path("state/archive");
    let flags = [
        "--db",
        database.to_str().unwrap(),
        "--archive",
        archive.to_str().unwrap(),
    ];
    let export = world.path("state/attendance.csv");
    let run = |arguments: &[&str]| {
        let ended = with_open_umask(&world, &[arguments, &flags].concat());
        assert_eq!(ended.code, 0, "{arguments:?}: {ended:?}");
    };
    run(&["session", "import", term]);
    run(&["roster", "import", people]);
    run(&["provision"]);
    world.set_clock(EVENING);
    run(&["recording", "sync", "--download"]);
    run(&["participant", "fetch"]);
    run(&["attendance", "export", "--out", export.to_str().unwrap()]);
    let found = below(&world.path("state"));
    assert!(found.len() > 15, "{found:?}");
    for path in found {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, wanted, "{mode:o} {}", path.display());
    }
}

#[test]
fn no_half_written_file_stays_in_the_archive() {
    let world = World::after_the_day();
    // Every third file breaks off in the middle.
    let rule = r#"{"host":"files","path":"*","every":3,"cut":100,"name":"cut"}"#;
    world.control("POST", "/faults", rule);
    let ended = world.run(&["recording", "sync", "--download", "-o", "json"]);
    assert!([0, 6].contains(&ended.code), "{ended:?}");
    let files = world.json(&["recording", "list"]);
    let mut archived: BTreeMap<PathBuf, u64> = BTreeMap::new();
    for file in files.as_array().unwrap() {
        if let Some(path) = file["archive_path"].as_str() {
            assert_eq!(file["state"], "verified", "{file}");
            let path = world.path("archive").join(path);
            archived.insert(path, file["archived_bytes"].as_u64().unwrap());
        }
    }
    let found = below(&world.path("archive"));
    for path in found.iter().filter(|path| path.is_file()) {
        let part = path.to_string_lossy().contains(".part");
        let hidden = path.file_name().unwrap().to_string_lossy().starts_with('.');
        // What describes a folder stands in no table.
        let describes = path.ends_with("recording.json") || path.ends_with("SHA256SUMS");
        if !part && !hidden && !describes {
            let length = std::fs::metadata(path).unwrap().len();
            assert_eq!(archived.get(path), Some(&length), "{}", path.display());
        }
    }
    world.control("DELETE", "/faults", "");
    let again = world.json(&["recording", "sync", "--download", "--force"]);
    assert_eq!(again["failed"], 0, "{again}");
    let left = "SELECT count(*) FROM zoom_recordings WHERE state <> 'verified'";
    assert_eq!(world.query::<i64>(left), [0]);
}

/// What must be nowhere: credentials, bearers and start links that the sandbox gave out.
fn canaries(world: &World) -> Vec<(&'static str, String)> {
    let [id, secret, account] = ["ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET", "ZOOM_ACCOUNT_ID"]
        .map(|name| world.variable(name));
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("{id}:{secret}"));
    let form = format!("grant_type=account_credentials&account_id={account}");
    let authorization = format!("Basic {pair}");
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let url = world.variable("ZOOMCTL_OAUTH_URL");
    let token = http("POST", url, &headers, &form).json();
    let token = token["access_token"].as_str().unwrap();
    // The head of a token is the same in all of them; its body is not.
    let stored = std::fs::read_to_string(world.path("zoomctl.db.state/token.json")).unwrap();
    let stored: serde_json::Value = serde_json::from_str(&stored).unwrap();
    let used = strings(&stored)
        .into_iter()
        .find(|text| text.len() > 100)
        .expect("a token is kept");
    vec![
        ("client secret", secret.to_owned()),
        ("basic credentials", pair),
        ("start link", "zak=".to_owned()),
        ("a token", token.to_owned()),
        ("the token that was used", used),
    ]
}

fn strings(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(members) => members.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn holds(bytes: &[u8], canary: &str) -> bool {
    bytes
        .windows(canary.len())
        .any(|window| window == canary.as_bytes())
}

#[test]
fn no_secret_is_in_any_output_log_database_or_archive() {
    let world = World::with_term();
    let mut said: Vec<(String, String)> = Vec::new();
    let mut run = |arguments: &[&str]| {
        let ended = world.run(&[arguments, &["-vv"]].concat());
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.stderr);
        said.push((arguments.join(" "), ended.stdout + &ended.stderr));
    };
    run(&["auth", "check", "-o", "json"]);
    run(&["provision", "-o", "json"]);
    run(&["meeting", "list", "-o", "json"]);
    run(&["session", "list", "-o", "json"]);
    run(&["session", "show", "L0004", "-o", "json"]);
    let shown = world.json(&["session", "show", "L0004"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    run(&["meeting", "get", number, "-o", "json"]);
    run(&[
        "meeting",
        "update",
        number,
        "--duration",
        "50",
        "-o",
        "json",
    ]);
    world.set_clock(EVENING);
    run(&["recording", "sync", "--download", "-o", "json"]);
    run(&["recording", "list", "-o", "json"]);
    run(&["participant", "fetch", "-o", "json"]);
    run(&["attendance", "export"]);
    run(&["run", "show", "-o", "json"]);
    let wrong = world
        .command(&["auth", "check", "-vv"])
        .env("ZOOM_CLIENT_ID", "wrong")
        .output();
    let wrong = ended(wrong.unwrap());
    assert_eq!(wrong.code, 4);
    said.push(("auth check".to_owned(), wrong.stdout + &wrong.stderr));

    let canaries = canaries(&world);
    for (command, text) in &said {
        for (what, canary) in &canaries {
            assert!(
                !holds(text.as_bytes(), canary),
                "{what} in the output of {command}"
            );
        }
    }
    let state = world.path("zoomctl.db.state");
    let home = world.path("");
    let files = below(&home);
    assert!(files.iter().any(|path| path.ends_with("zoomctl.db")));
    for path in files.iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(path).unwrap();
        for (what, canary) in &canaries {
            // The token is kept where a second process finds it, and nowhere else.
            let keeps_token = path.starts_with(&state) && what.contains("token");
            assert!(
                keeps_token || !holds(&bytes, canary),
                "{what} in {}",
                path.display()
            );
        }
    }
}

#[test]
fn a_start_link_is_shown_only_when_it_is_asked_for_and_never_kept() {
    let world = World::with_term();
    world.json(&["provision"]);
    let shown = world.json(&["session", "show", "L0004"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    assert!(
        world
            .json(&["meeting", "get", number])
            .get("start_url")
            .is_none()
    );
    let asked = world.json(&["meeting", "get", number, "--show-start-url"]);
    let link = asked["start_url"].as_str().unwrap();
    assert!(link.contains("zak="), "{link}");
    for path in below(&world.path("")).iter().filter(|path| path.is_file()) {
        let bytes = std::fs::read(path).unwrap();
        assert!(!holds(&bytes, "zak="), "{}", path.display());
    }
}

#[test]
fn without_names_everything_lies_in_the_places_of_xdg() {
    let world = World::offline();
    let path = |extra: &[(&str, &str)], arguments: &[&str]| {
        let mut command = program(&world.path(""));
        command.args(arguments).envs(extra.iter().copied());
        let ended = ended(command.output().unwrap());
        assert_eq!(ended.code, 0, "{ended:?}");
        ended.stdout.trim_end().to_owned()
    };
    let home = world.path("").display().to_string();
    let home = home.trim_end_matches('/');
    let usual = path(&[], &["db", "path"]);
    assert_eq!(
        usual,
        format!("{home}/.local/share/zoomctl/default/zoomctl.db")
    );
    let school = path(&[], &["db", "path", "--profile", "school"]);
    assert_eq!(
        school,
        format!("{home}/.local/share/zoomctl/school/zoomctl.db")
    );
    let moved = path(&[("XDG_DATA_HOME", "/data")], &["db", "path"]);
    assert_eq!(moved, "/data/zoomctl/default/zoomctl.db");
    // A flag goes before the environment, the environment before the file.
    std::fs::create_dir_all(world.path(".config/zoomctl")).unwrap();
    world.write(".config/zoomctl/config.toml", "database = \"/from/file\"\n");
    assert_eq!(path(&[], &["db", "path"]), "/from/file");
    let variable = [("ZOOMCTL_DB", "/from/variable")];
    assert_eq!(path(&variable, &["db", "path"]), "/from/variable");
    assert_eq!(
        path(&variable, &["db", "path", "--db", "/from/flag"]),
        "/from/flag"
    );
}

#[test]
fn an_output_file_is_private_and_nothing_is_written_through_what_was_planted() {
    let world = World::with_term();
    let list = world.text(&["session", "list"]);
    let out = |name: &str| {
        world.run(&[
            "session",
            "list",
            "--out",
            world.path(name).to_str().unwrap(),
        ])
    };
    let victim = world.write("victim", "mine");
    std::os::unix::fs::symlink(&victim, world.path("links.csv.part")).unwrap();
    let open = world.write("open.csv.part", "x");
    std::fs::set_permissions(&open, PermissionsExt::from_mode(0o666)).unwrap();
    for name in ["links.csv", "open.csv"] {
        assert_eq!(out(name).code, 0);
        let path = world.path(name);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), list);
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "mine");
    // A link stays one, and its file is the one that is replaced.
    std::os::unix::fs::symlink("open.csv", world.path("today.csv")).unwrap();
    world.write("open.csv", "older");
    assert_eq!(out("today.csv").code, 0);
    assert!(world.path("today.csv").is_symlink());
    assert_eq!(
        std::fs::read_to_string(world.path("open.csv")).unwrap(),
        list
    );
    std::os::unix::fs::symlink("nowhere", world.path("lost.csv")).unwrap();
    let lost = out("lost.csv");
    assert!(
        lost.code == 7 && lost.stderr.contains("leads nowhere"),
        "{lost:?}"
    );
}

#[test]
fn a_pipe_as_output_file_is_written_to_and_stays_one() {
    let world = World::with_term();
    let list = world.text(&["session", "list"]);
    let pipe = world.path("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let name = pipe.clone();
    let reader = std::thread::spawn(move || std::fs::read_to_string(name).unwrap());
    world.text(&["session", "list", "--out", pipe.to_str().unwrap()]);
    assert_eq!(reader.join().unwrap(), list);
    let backup = world.error(&["db", "backup", pipe.to_str().unwrap(), "--force"], 2);
    assert!(
        backup["message"]
            .as_str()
            .unwrap()
            .contains("no regular file")
    );
    let kind = std::fs::symlink_metadata(&pipe).unwrap().file_type();
    assert!(!kind.is_file(), "{kind:?}");
}
