//! The jobs under cron: its bare environment, and the block in the user's crontab.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::crontab::lay_crontab;
use crate::support::{EVENING, Ended, World, ended, keys};

fn program_folder() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_zoomctl"));
    program.parent().unwrap().to_owned()
}

fn secret(world: &World, name: &str) -> String {
    let path = world.write(&name.to_lowercase(), world.variable(name));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A world whose settings stand where cron finds them: in files below the home.
fn at_home() -> World {
    let world = World::with_term();
    let folder = world.path(".config/zoomctl");
    fs::create_dir_all(&folder).unwrap();
    let config = format!(
        "plan = \"business\"\napi_url = {:?}\noauth_url = {:?}\ndatabase = {:?}\narchive = {:?}\n[limits]\nshare = 1.0\n",
        world.variable("ZOOMCTL_API_URL"),
        world.variable("ZOOMCTL_OAUTH_URL"),
        world.database(),
        world.path("archive"),
    );
    fs::write(folder.join("config.toml"), config).unwrap();
    for name in ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"] {
        secret(&world, name);
    }
    world
}

/// Runs a line as cron does: `sh -c` with HOME, PATH, SHELL, LOGNAME and what the crontab assigns;
/// the time is that of the rehearsal.
fn as_cron(world: &World, assigned: &[(String, String)], command: &str) -> Ended {
    let home = world.database().parent().unwrap().to_owned();
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", command])
        .env_clear()
        .env("HOME", &home)
        .env("PATH", "/usr/bin:/bin")
        .env("SHELL", "/bin/sh")
        .env("LOGNAME", "admin")
        .env("ZOOMCTL_NOW", world.now())
        .envs(assigned.iter().map(|(name, value)| (name, value)))
        .current_dir(home);
    ended(shell.output().unwrap())
}

/// Assignments and commands of a crontab, the commands as cron hands them to the shell.
fn read(crontab: &str) -> (Vec<(String, String)>, Vec<String>) {
    let (mut assigned, mut commands) = (Vec::new(), Vec::new());
    for line in crontab
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let first = line.split(' ').next().unwrap();
        if let Some((name, value)) = first.split_once('=') {
            assigned.push((name.to_owned(), value.to_owned()));
        } else {
            let command = line.splitn(6, ' ').nth(5).unwrap();
            commands.push(command.replace("\\%", "%"));
        }
    }
    (assigned, commands)
}

fn assert_silent(world: &World, assigned: &[(String, String)], commands: &[String]) {
    for command in commands {
        let ended = as_cron(world, assigned, command);
        assert_eq!(
            (ended.code, ended.stdout.as_str(), ended.stderr.as_str()),
            (0, "", ""),
            "{command}"
        );
    }
}

#[test]
fn every_line_of_the_example_works_in_the_bare_environment_of_cron() {
    let world = at_home();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("crontab.example");
    let (assigned, commands) = read(&fs::read_to_string(example).unwrap());
    assert!(commands.len() >= 3, "{commands:?}");
    let assigned: Vec<_> = assigned
        .into_iter()
        .map(|(name, value)| {
            let value = match name.strip_suffix("_FILE") {
                Some(secret) => world.path(&secret.to_lowercase()).display().to_string(),
                None if name == "PATH" => format!("{}:{value}", program_folder().display()),
                None => value,
            };
            (name, value)
        })
        .collect();
    assert_silent(&world, &assigned, &commands);
    world.set_clock(EVENING);
    assert_silent(&world, &assigned, &commands);
    let good = "SELECT count(*) FROM runs WHERE triggered_by = 'cron' AND state = 'ok'";
    let good = usize::try_from(world.query::<i64>(good)[0]).unwrap();
    assert_eq!(good, 2 * commands.len());
    let archived = "SELECT count(*) FROM zoom_recordings WHERE state = 'verified'";
    assert!(world.query::<i64>(archived)[0] > 5);
    let attended = "SELECT count(*) FROM zoom_participants";
    assert!(world.query::<i64>(attended)[0] > 5);
}

/// The command with a crontab of its own and with credentials in files.
fn command(world: &World, arguments: &[&str]) -> Ended {
    let folder = world.path("bin");
    lay_crontab(&folder);
    let mut command = world.command(arguments);
    command
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .env("LOGNAME", "admin");
    for name in ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"] {
        let file = world.path(&name.to_lowercase());
        if file.exists() {
            command.env_remove(name).env(format!("{name}_FILE"), file);
        }
    }
    ended(command.output().unwrap())
}

#[test]
fn what_install_writes_works_in_the_bare_environment_of_cron() {
    let world = World::with_term();
    for name in ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"] {
        secret(&world, name);
    }
    let installed = command(&world, &["cron", "install", "--yes", "-o", "json"]);
    assert_eq!(installed.code, 0, "{installed:?}");
    assert_eq!(installed.stderr, "", "cron finds the credentials");
    assert_eq!(
        keys(&installed.json()),
        ["profile", "action", "dry_run", "block"]
    );
    let (assigned, commands) = read(&fs::read_to_string(world.path("spool")).unwrap());
    assert!(
        assigned.is_empty(),
        "an assignment would hold for the lines of others"
    );
    assert!(commands.len() >= 3);
    assert_silent(&world, &[], &commands);
    let made = "SELECT count(*) FROM runs WHERE state = 'ok'";
    let made = usize::try_from(world.query::<i64>(made)[0]).unwrap();
    assert_eq!(made, commands.len());
    assert!(!world.meetings().is_empty());
}

#[test]
fn the_block_comes_changes_and_goes_and_the_rest_stays_byte_for_byte() {
    let world = World::offline();
    let mine = "MAILTO=me\n# mine\n0 5 * * 1 backup \\% \n\n";
    let spool = world.write("spool", mine);
    let run = |arguments: &[&str]| command(&world, &[arguments, &["-o", "json"]].concat());
    let content = || fs::read_to_string(&spool).unwrap();

    let refused = run(&["cron", "install"]);
    assert_eq!(refused.code, 2);
    assert!(refused.error()["hint"].as_str().unwrap().contains("--yes"));
    assert_eq!(run(&["cron", "show"]).json()["installed"], false);
    let plan = run(&["cron", "install", "--dry-run"]);
    assert_eq!(plan.json()["action"], "installed");
    // Nobody logged in: the jobs would fail, and that is said.
    assert!(
        plan.stderr.contains("auth login --store file"),
        "{}",
        plan.stderr
    );
    assert_eq!(content(), mine);

    assert_eq!(
        run(&["cron", "install", "--yes"]).json()["action"],
        "installed"
    );
    let first = content();
    assert!(first.starts_with(mine) && first.len() > mine.len());
    assert_eq!(
        run(&["cron", "install", "--yes"]).json()["action"],
        "unchanged"
    );
    let shown = run(&["cron", "show"]).json();
    assert_eq!(
        (&shown["installed"], &shown["up_to_date"]),
        (&true.into(), &true.into())
    );
    assert!(first.ends_with(shown["block"].as_str().unwrap()));

    // A second profile has a block of its own; mine below it stays.
    assert_eq!(run(&["--profile", "b", "cron", "install", "--yes"]).code, 0);
    fs::write(&spool, content() + "@daily below\n").unwrap();
    fs::write(&spool, content().replacen("14m", "13m", 1)).unwrap();
    assert_eq!(run(&["cron", "show"]).json()["up_to_date"], false);
    assert_eq!(
        run(&["cron", "install", "--yes"]).json()["action"],
        "replaced"
    );
    assert!(content().starts_with(&first));
    assert_eq!(
        run(&["cron", "remove", "--yes"]).json()["action"],
        "removed"
    );
    assert!(content().contains("--profile b "));
    assert_eq!(run(&["--profile", "b", "cron", "remove", "--yes"]).code, 0);
    assert_eq!(content(), format!("{mine}@daily below\n"));
    assert_eq!(run(&["cron", "remove"]).json()["action"], "unchanged");
}

#[test]
fn a_crontab_that_cannot_be_read_or_written_is_left_alone() {
    let world = World::offline();
    // Never the crontab of whoever runs the tests.
    let mut without = world.command(&["cron", "install", "--yes"]);
    let none = ended(without.env("PATH", world.path("empty")).output().unwrap());
    assert_eq!(none.code, 7);
    assert!(none.stderr.contains("contrib/systemd"), "{}", none.stderr);
    world.write("refuse", "");
    let refused = command(&world, &["cron", "install", "--yes"]);
    assert_eq!(refused.code, 7);
    assert!(refused.stderr.contains("bad minute"), "{}", refused.stderr);
    assert!(!world.path("spool").exists());
    let half = "# >>> zoomctl, profile default: x\n* * * * * mine\n";
    let spool = world.write("spool", half);
    let broken = command(&world, &["cron", "remove", "--yes", "-o", "json"]);
    assert_eq!(
        (broken.code, &broken.error()["code"]),
        (8, &"conflict".into())
    );
    assert_eq!(fs::read_to_string(spool).unwrap(), half);
}
