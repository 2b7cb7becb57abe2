//! Credentials: where they are kept, who can read them, and that they go nowhere else.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Ended, World, ended};

/// A command that knows the sandbox's addresses, nothing of its credentials, and its settings only
/// from their usual place.
fn bare(world: &World, arguments: &[&str]) -> Command {
    let mut command = world.command(arguments);
    for name in [
        "ZOOM_ACCOUNT_ID",
        "ZOOM_CLIENT_ID",
        "ZOOM_CLIENT_SECRET",
        "ZOOMCTL_CONFIG",
    ] {
        command.env_remove(name);
    }
    command.env("HOME", world.path(""));
    command
}

fn run(mut command: Command) -> Ended {
    ended(command.output().unwrap())
}

fn with_stdin(mut command: Command, text: &str) -> Ended {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    ended(child.wait_with_output().unwrap())
}

fn login(world: &World, more: &[&str]) -> Ended {
    login_as(world, world.variable("ZOOM_CLIENT_SECRET"), more)
}

fn login_as(world: &World, secret: &str, more: &[&str]) -> Ended {
    let account = world.variable("ZOOM_ACCOUNT_ID");
    let client = world.variable("ZOOM_CLIENT_ID");
    let arguments = [
        "auth",
        "login",
        "--account-id",
        account,
        "--client-id",
        client,
    ];
    with_stdin(
        bare(world, &[&arguments, more].concat()),
        &format!("{secret}\n"),
    )
}

fn credentials_file(world: &World, profile: &str) -> PathBuf {
    world.path(&format!(".config/zoomctl/{profile}.credentials.toml"))
}

fn json(ended: &Ended) -> Value {
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    serde_json::from_str(&ended.stdout).unwrap()
}

/// Every file below a folder that holds the text.
fn holding(folder: &Path, text: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            holding(&path, text, found);
        } else if String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(text) {
            found.push(path);
        }
    }
}

#[test]
fn login_to_a_file_serves_jobs_and_cron_until_logout() {
    let world = World::new();
    let done = login(&world, &["--store", "file", "-vv"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let told = format!("{}{}", done.stdout, done.stderr);
    assert!(
        !told.contains(world.variable("ZOOM_CLIENT_SECRET")),
        "{told}"
    );
    let file = credentials_file(&world, "default");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));

    let check = json(&run(bare(&world, &["auth", "check", "-o", "json"])));
    assert_eq!(check["credential_source"], "credentials_file");
    let status = json(&run(bare(
        &world,
        &["auth", "status", "--as-cron", "-o", "json"],
    )));
    assert_eq!(
        (&status["ok"], &status["as_cron"]),
        (&true.into(), &true.into())
    );
    assert_eq!(status["secrets"][2]["source"], "credentials_file");

    let secret = world.variable("ZOOM_CLIENT_SECRET");
    let mut found = Vec::new();
    holding(&world.path(""), secret, &mut found);
    assert_eq!(found, [file]);

    assert_eq!(run(bare(&world, &["auth", "logout"])).code, 0);
    let (mut secrets, mut tokens) = (Vec::new(), Vec::new());
    holding(&world.path(""), secret, &mut secrets);
    holding(&world.path(""), "access_token", &mut tokens);
    assert_eq!((secrets, tokens), (vec![], vec![]));
    assert_eq!(run(bare(&world, &["auth", "check"])).code, 4);
    assert_eq!(run(bare(&world, &["auth", "logout"])).code, 0);
}

#[test]
fn refused_credentials_are_named_and_not_stored() {
    let world = World::new();
    let refused = login_as(
        &world,
        "CANARY0wrong0secret0000000000000",
        &["--store", "file"],
    );
    assert_eq!(refused.code, 4, "{}", refused.stderr);
    assert!(
        refused
            .stderr
            .contains("client id or client secret was refused")
    );
    assert!(refused.stderr.contains("hint: ") && !refused.stderr.contains("CANARY"));
    assert!(!credentials_file(&world, "default").exists());

    let account = [
        "--account-id",
        "wrong",
        "--client-id",
        world.variable("ZOOM_CLIENT_ID"),
    ];
    let arguments = [&["auth", "login", "--store", "file"], &account[..]].concat();
    let secret = world.variable("ZOOM_CLIENT_SECRET");
    let refused = with_stdin(bare(&world, &arguments), secret);
    assert_eq!(refused.code, 4, "{}", refused.stderr);
    assert!(
        refused.stderr.contains("account id was refused"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_swapped_id_and_secret_are_recognised() {
    let world = World::new();
    let account = world.variable("ZOOM_ACCOUNT_ID");
    let swapped = [
        "--account-id",
        account,
        "--client-id",
        "CANARY0in0place0of0the0client0id",
    ];
    let arguments = [&["auth", "login", "--store", "file"], &swapped[..]].concat();
    let refused = with_stdin(bare(&world, &arguments), "the22characters0client\n");
    assert_eq!(refused.code, 4, "{}", refused.stderr);
    assert!(
        refused.stderr.contains("look swapped"),
        "{}",
        refused.stderr
    );
    assert!(refused.stderr.contains("exchange the two") && !refused.stderr.contains("CANARY"));
}

#[test]
fn pasted_blanks_are_named_before_zoom_is_asked() {
    let world = World::new();
    let blank = login_as(&world, " CANARY ", &["--store", "file"]);
    assert_eq!(blank.code, 2);
    assert!(
        blank.stderr.contains("client secret holds a blank"),
        "{}",
        blank.stderr
    );
    assert!(!blank.stderr.contains("CANARY"));
    let empty = login_as(&world, "", &["--store", "file"]);
    assert!(
        empty.stderr.contains("client secret is empty"),
        "{}",
        empty.stderr
    );
}

#[test]
fn without_a_terminal_the_store_and_the_ids_must_be_named() {
    let world = World::new();
    let no_store = login(&world, &[]);
    assert_eq!(no_store.code, 2);
    assert!(
        no_store.stderr.contains("--store is required"),
        "{}",
        no_store.stderr
    );
    let no_id = with_stdin(bare(&world, &["auth", "login", "--store", "file"]), "x");
    assert_eq!(no_id.code, 2);
    assert!(
        no_id.stderr.contains("--account-id is required"),
        "{}",
        no_id.stderr
    );
    let as_flag = run(bare(&world, &["auth", "login", "--client-secret", "x"]));
    assert_eq!(as_flag.code, 2, "a secret is never an argument");
}

#[test]
fn a_file_that_others_can_read_or_that_is_a_link_is_refused() {
    let world = World::new();
    assert_eq!(login(&world, &["--store", "file"]).code, 0);
    let file = credentials_file(&world, "default");
    let status = || run(bare(&world, &["auth", "status"]));
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let open = status();
    assert_eq!(open.code, 7);
    assert!(open.stderr.contains("mode 0644") && open.stderr.contains("hint: chmod 600"));

    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let moved = world.path("elsewhere.toml");
    std::fs::rename(&file, &moved).unwrap();
    symlink(&moved, &file).unwrap();
    let linked = status();
    assert_eq!(linked.code, 7);
    assert!(linked.stderr.contains("is a link"), "{}", linked.stderr);

    std::fs::remove_file(&file).unwrap();
    let gone = status();
    assert_eq!(
        gone.code, 4,
        "the recorded store is empty, and no other is asked"
    );
    assert!(
        gone.stderr
            .contains("hint: zoomctl auth login --store file"),
        "{}",
        gone.stderr
    );
}

#[test]
fn profiles_keep_their_credentials_apart() {
    let world = World::new();
    assert_eq!(
        login(&world, &["--store", "file", "--profile", "school"]).code,
        0
    );
    assert!(credentials_file(&world, "school").exists());
    assert!(!credentials_file(&world, "default").exists());
    let other = run(bare(&world, &["auth", "status"]));
    assert_eq!(other.code, 4);
    assert!(
        other.stderr.contains("no credentials for profile default"),
        "{}",
        other.stderr
    );
    assert_eq!(
        run(bare(&world, &["auth", "status", "--profile", "school"])).code,
        0
    );
}

#[test]
fn a_command_gives_credentials_and_its_failure_is_no_reason_to_look_elsewhere() {
    let world = World::new();
    let script = world.write(
        "keeper.sh",
        format!(
            "printf '%s\\n' '{}' '{}' '{}'\n",
            world.variable("ZOOM_ACCOUNT_ID"),
            world.variable("ZOOM_CLIENT_ID"),
            world.variable("ZOOM_CLIENT_SECRET")
        ),
    );
    let unset = run(bare(&world, &["auth", "login", "--store", "command"]));
    assert_eq!(unset.code, 3);
    assert!(
        unset
            .stderr
            .contains("zoomctl config set credential_command"),
        "{}",
        unset.stderr
    );

    let words = serde_json::json!(["sh", script]).to_string();
    assert_eq!(
        run(bare(
            &world,
            &["config", "set", "credential_command", &words]
        ))
        .code,
        0
    );
    let done = run(bare(&world, &["auth", "login", "--store", "command"]));
    assert_eq!(done.code, 0, "{}", done.stderr);
    let status = json(&run(bare(&world, &["auth", "status", "-o", "json"])));
    assert_eq!(
        (&status["store"], &status["secrets"][0]["source"]),
        (&"command".into(), &"command".into())
    );

    std::fs::remove_file(script).unwrap();
    let failed = run(bare(&world, &["auth", "status"]));
    assert_eq!(failed.code, 4);
    assert!(
        failed.stderr.contains("credential_command \"sh\" failed"),
        "{}",
        failed.stderr
    );
    assert_eq!(run(bare(&world, &["auth", "logout"])).code, 0);
}

#[test]
fn a_variable_and_its_file_together_are_refused() {
    let world = World::new();
    let mut both = world.command(&["auth", "status"]);
    both.env("ZOOM_CLIENT_SECRET_FILE", world.write("secret", "x"));
    let both = run(both);
    assert_eq!(both.code, 3);
    assert!(
        both.stderr
            .contains("ZOOM_CLIENT_SECRET and ZOOM_CLIENT_SECRET_FILE are both set")
    );

    let mut file = bare(&world, &["auth", "status", "-o", "json"]);
    file.env("ZOOM_ACCOUNT_ID_FILE", world.write("a", "account\n"))
        .env("ZOOM_CLIENT_ID", "client")
        .env("CREDENTIALS_DIRECTORY", world.path(""));
    world.write("zoom_client_secret", "secret");
    let status = json(&run(file));
    let sources: Vec<_> = (0..3)
        .map(|part| &status["secrets"][part]["source"])
        .collect();
    assert_eq!(sources, ["file", "environment", "systemd"]);
}

#[test]
fn cron_does_not_see_what_the_shell_exports() {
    let world = World::new();
    let here = world.run(&["auth", "status"]);
    assert_eq!(here.code, 0, "{}", here.stderr);
    let cron = world.run(&["auth", "status", "--as-cron"]);
    assert_eq!(cron.code, 4);
    assert!(
        cron.stderr.contains("cron cannot read the credentials"),
        "{}",
        cron.stderr
    );
    assert!(cron.stderr.contains("hint: "), "{}", cron.stderr);
}

#[test]
fn a_keyring_that_is_not_there_is_an_error_with_a_cure_and_no_hang() {
    let world = World::new();
    let folder = world.path(".config/zoomctl");
    std::fs::create_dir_all(&folder).unwrap();
    let recorded = "[profile.default]\ncredential_store = \"keyring\"\n";
    std::fs::write(folder.join("config.toml"), recorded).unwrap();
    let failed = |mut command: Command| {
        let begun = Instant::now();
        let ended = ended(command.output().unwrap());
        assert!(begun.elapsed() < Duration::from_secs(10));
        assert_eq!(ended.code, 4, "{}", ended.stderr);
        assert!(
            ended.stderr.contains("the keyring cannot be used"),
            "{}",
            ended.stderr
        );
        assert!(
            ended.stderr.contains("zoomctl auth login --store file"),
            "{}",
            ended.stderr
        );
    };
    failed(bare(&world, &["auth", "status"]));
    failed(bare(&world, &["recording", "sync"]));

    // A bus on which nobody keeps secrets.
    if Path::new("/usr/bin/dbus-run-session").exists() {
        let mut command = Command::new("/usr/bin/dbus-run-session");
        command
            .args(["--", env!("CARGO_BIN_EXE_zoomctl"), "auth", "status"])
            .env_clear()
            .env("HOME", world.path(""))
            .env("PATH", "/usr/bin:/bin");
        failed(command);
    }
    let login = login(&world, &["--store", "keyring"]);
    assert_eq!(login.code, 4, "{}", login.stderr);
    assert!(
        !credentials_file(&world, "default").exists(),
        "no silent downgrade"
    );
}

#[test]
fn the_token_is_printed_on_request_with_a_warning_beside_it() {
    let world = World::new();
    let token = world.run(&["auth", "token"]);
    assert_eq!(token.code, 0, "{}", token.stderr);
    assert!(
        token.stderr.contains("warning: whoever has this token"),
        "{}",
        token.stderr
    );
    assert_eq!(token.stdout.lines().count(), 1);
    let token = token.stdout.trim();
    assert!(token.len() > 10 && !token.contains(' '));
    let expires = world.json(&["auth", "token"])["expires_at"].to_string();
    assert_eq!(expires.len(), "\"2026-09-01T07:30:00Z\"".len(), "{expires}");
    for arguments in [&["auth", "check", "-vv"][..], &["auth", "status", "-vv"]] {
        let ended = world.run(arguments);
        let secret = world.variable("ZOOM_CLIENT_SECRET");
        for bearer in [token, secret] {
            assert!(!ended.stderr.contains(bearer) && !ended.stdout.contains(bearer));
        }
    }
}
