//! The way from an installed program to its first job, in one command.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{Ended, World, ended, keys, program};

/// `init` in a home of its own, knowing nothing but where the sandbox is.
struct Fresh {
    world: World,
    home: tempfile::TempDir,
}

impl Fresh {
    fn new() -> Self {
        Self {
            world: World::new(),
            home: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(self.home.path());
        command.args(arguments).args(["-o", "json"]);
        for name in ["ZOOMCTL_API_URL", "ZOOMCTL_OAUTH_URL"] {
            command.env(name, self.world.variable(name));
        }
        command.env("ZOOMCTL_NOW", self.world.now());
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments).output().unwrap())
    }

    /// With these credentials, the secret on stdin.
    fn init(&self, more: &[&str], secret: &str) -> Ended {
        let (account, client) = (
            self.world.variable("ZOOM_ACCOUNT_ID"),
            self.world.variable("ZOOM_CLIENT_ID"),
        );
        let login = [
            "init",
            "--store",
            "file",
            "--account-id",
            account,
            "--client-id",
            client,
        ];
        let mut child = self
            .command(&[&login, more].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        std::io::Write::write_all(&mut stdin, secret.as_bytes()).unwrap();
        drop(stdin);
        ended(child.wait_with_output().unwrap())
    }

    fn secret(&self) -> &str {
        self.world.variable("ZOOM_CLIENT_SECRET")
    }

    /// Whatever lies in the home, with its content.
    fn all(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut open = vec![self.home.path().to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let content = fs::read(&path).unwrap();
                    found.push((path, content));
                }
            }
        }
        found.sort();
        found
    }
}

fn states(done: &Value) -> Vec<&str> {
    let places = ["credentials", "config", "database"].map(|name| &done[name]);
    let templates = done["templates"].as_array().unwrap();
    let all = places.into_iter().chain(templates);
    all.map(|place| place["state"].as_str().unwrap()).collect()
}

#[test]
fn one_command_makes_everything_and_a_second_run_keeps_it() {
    let fresh = Fresh::new();
    let here = fresh.path("school");
    fs::create_dir(&here).unwrap();
    let templates = [
        "--templates",
        here.to_str().unwrap(),
        "--plan",
        "business",
        "--yes",
    ];
    let first = fresh.init(&templates, fresh.secret());
    assert_eq!(first.code, 0, "{first:?}");
    let done = first.json();
    assert_eq!(
        keys(&done),
        [
            "profile",
            "dry_run",
            "credentials",
            "config",
            "database",
            "schema_version",
            "templates",
            "cron_block"
        ]
    );
    assert_eq!(states(&done), ["made"; 5]);
    assert!(
        done["cron_block"]
            .as_str()
            .unwrap()
            .contains(" provision --days 7 ")
    );
    assert!(!first.stdout.contains(fresh.secret()));
    let config = fresh.path(".config/zoomctl/config.toml");
    let text = fs::read_to_string(&config).unwrap();
    assert!(
        text.starts_with("# ") && text.contains("plan = \"business\""),
        "{text}"
    );
    assert!(text.contains("credential_store = \"file\""), "{text}");
    for name in ["config.toml", "default.credentials.toml"] {
        let path = fresh.path(".config/zoomctl").join(name);
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }

    // Edited by hand, and kept.
    fs::write(&config, text.replace("business", "pro")).unwrap();
    let template = here.join("roster.csv");
    fs::write(&template, "cohort,person_id,email,name\n").unwrap();
    let before = fresh.all();
    let again = fresh.run(&[&["init"], &templates[..]].concat());
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(states(&again.json()), ["kept"; 5]);
    let state = |(path, _): &(PathBuf, Vec<u8>)| !path.to_str().unwrap().contains(".state");
    let kept = |all: Vec<_>| all.into_iter().filter(state).collect::<Vec<_>>();
    assert!(kept(fresh.all()) == kept(before));
}

#[test]
fn the_templates_are_what_the_imports_take() {
    let fresh = Fresh::new();
    let ended = fresh.init(&["--templates", ".", "--yes"], fresh.secret());
    assert_eq!(ended.code, 0, "{ended:?}");
    let sessions = fresh.run(&["session", "import", "sessions.csv"]);
    assert_eq!(sessions.json()["added"], 2, "{sessions:?}");
    let roster = fresh.run(&["roster", "import", "roster.csv"]);
    assert_eq!(roster.json()["added"], 2, "{roster:?}");
    let planned = fresh.run(&["session", "list"]).json();
    let start = planned[0]["start_time"].as_str().unwrap();
    assert!(start > fresh.world.now().as_str(), "{start} lies ahead");
}

#[test]
fn refused_credentials_and_dry_runs_make_nothing() {
    let fresh = Fresh::new();
    let refused = fresh.init(&["--templates", ".", "--yes"], "wrongwrongwrong");
    assert_eq!(refused.code, 4, "{refused:?}");
    let nobody = fresh.run(&["init", "--yes"]);
    assert_eq!(nobody.code, 2);
    assert!(nobody.stderr.contains("--store"), "{}", nobody.stderr);
    let dry = fresh.init(&["--templates", ".", "--dry-run"], fresh.secret());
    assert_eq!(dry.code, 0, "{dry:?}");
    assert_eq!(states(&dry.json()), ["would_be_made"; 5]);
    assert!(!dry.stderr.contains("templates"), "{}", dry.stderr);
    for more in [&["--yes"][..], &["--dry-run"]] {
        let nowhere = fresh.init(
            &[&["--templates", "no/folder"], more].concat(),
            fresh.secret(),
        );
        assert_eq!(nowhere.code, 7, "{nowhere:?}");
        assert!(nowhere.stderr.contains("no/folder"), "{nowhere:?}");
    }
    let left: Vec<_> = fs::read_dir(fresh.home.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_store_that_fails_leaves_no_configuration_and_no_templates_none_to_fill_in() {
    let fresh = Fresh::new();
    fs::create_dir_all(fresh.path(".config/zoomctl/default.credentials.toml")).unwrap();
    let failed = fresh.init(&["--yes"], fresh.secret());
    assert_ne!(failed.code, 0, "{failed:?}");
    assert!(!fresh.path(".config/zoomctl/config.toml").exists());
    fs::remove_dir(fresh.path(".config/zoomctl/default.credentials.toml")).unwrap();
    let done = fresh.init(&["--yes"], fresh.secret());
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("next: ") && !done.stderr.contains("templates"));
}

#[test]
fn credentials_of_the_environment_are_proved_and_not_stored_and_named_places_are_recorded() {
    let fresh = Fresh::new();
    let (config, database) = (fresh.path("etc/z.toml"), fresh.path("srv/z.db"));
    let mut command = fresh.command(&["--profile", "school", "init", "--yes"]);
    for name in ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"] {
        command.env(name, fresh.world.variable(name));
    }
    command
        .env("ZOOMCTL_CONFIG", &config)
        .env("ZOOMCTL_DB", &database);
    let done = ended(command.output().unwrap());
    assert_eq!(done.code, 0, "{done:?}");
    let done = done.json();
    assert_eq!(done["credentials"]["credential_source"], "environment");
    assert!(database.exists());
    let text = fs::read_to_string(&config).unwrap();
    assert!(text.contains("[profile.school]"), "{text}");
    assert!(text.contains(database.to_str().unwrap()), "{text}");
    assert!(!text.contains("credential_store"), "{text}");
    for (path, content) in fresh.all() {
        let secret = fresh.secret().as_bytes();
        let leaks = content.windows(secret.len()).any(|part| part == secret);
        assert!(!leaks, "{}", path.display());
    }
    let other = fresh.run(&["--config", "etc/none.toml", "session", "list"]);
    assert_eq!(other.code, 3, "only init makes a file that is named");
}
