//! The tree of commands as a user meets it: help with examples, plural names, version.

use crate::support::World;

/// Every command and group of commands, as its words.
pub(crate) fn nodes(world: &World) -> Vec<Vec<String>> {
    let mut open = vec![Vec::new()];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        for name in children(&help(world, &path, "-h")) {
            open.push([path.clone(), vec![name]].concat());
        }
        found.push(path);
    }
    found
}

/// Every command that does something.
pub(crate) fn commands(world: &World) -> Vec<Vec<String>> {
    let all = nodes(world);
    let is_group = |path: &Vec<String>| {
        all.iter()
            .any(|other| other.len() > path.len() && other.starts_with(path))
    };
    all.iter().filter(|path| !is_group(path)).cloned().collect()
}

fn help(world: &World, path: &[String], flag: &str) -> String {
    let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
    arguments.push(flag);
    world.text(&arguments)
}

fn children(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_whitespace().next().unwrap().to_owned())
        .filter(|name| name != "help")
        .collect()
}

#[test]
fn every_command_has_help_with_two_examples() {
    let world = World::offline();
    let commands = commands(&world);
    assert!(commands.len() > 25, "{commands:?}");
    for path in &commands {
        for flag in ["-h", "--help"] {
            let help = help(&world, path, flag);
            let examples = help.split("Examples:\n").nth(1).unwrap_or_default();
            let count = examples
                .lines()
                .take_while(|line| line.starts_with("  "))
                .filter(|line| line.contains("zoomctl"))
                .count();
            assert!(count >= 2, "{} {flag}: {count} examples", path.join(" "));
            let own = path.join(" ");
            assert!(
                examples.contains(&own),
                "no example of {own} is one of {own}"
            );
        }
    }
}

#[test]
fn the_commands_of_the_main_job_are_all_there() {
    let world = World::offline();
    let commands: Vec<String> = commands(&world).iter().map(|path| path.join(" ")).collect();
    for wanted in [
        "auth check",
        "meeting create",
        "meeting get",
        "meeting list",
        "meeting update",
        "meeting delete",
        "session import",
        "session list",
        "session show",
        "roster import",
        "roster list",
        "provision",
        "recording sync",
        "recording list",
        "participant fetch",
        "participant list",
        "attendance report",
        "attendance export",
        "run list",
        "run show",
        "db path",
        "db migrate",
        "sandbox serve",
        "sandbox env",
        "demo",
        "completions",
        "man",
    ] {
        assert!(commands.iter().any(|command| command == wanted), "{wanted}");
    }
}

#[test]
fn nouns_are_singular_with_the_plural_as_a_hidden_alias() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let help = world.text(&["--help"]);
    for (plural, verb) in [
        ("sessions", "list"),
        ("rosters", "list"),
        ("recordings", "list"),
        ("runs", "list"),
    ] {
        let singular = plural.trim_end_matches('s');
        let text = world.text(&[plural, verb, "-o", "json"]);
        assert_eq!(text, world.text(&[singular, verb, "-o", "json"]));
        assert!(
            !help.contains(&format!("  {plural}")),
            "{plural} is not hidden"
        );
    }
    for plural in ["meetings", "participants"] {
        world.text(&[plural, "--help"]);
    }
}

/// ` (abc1234 2026-11-27)`, without the day from a package, or nothing where neither is known.
fn is_commit(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let inner = text
        .strip_prefix(" (")
        .and_then(|text| text.strip_suffix(')'));
    let mut words = inner.unwrap_or_default().split(' ');
    let hash = words.next().unwrap_or_default();
    let is_hash = hash.len() >= 7 && hash.chars().all(|sign| sign.is_ascii_hexdigit());
    is_hash && words.all(|day| day.parse::<chrono::NaiveDate>().is_ok())
}

#[test]
fn version_and_help_go_to_stdout_and_nothing_at_all_is_wrong_usage() {
    let world = World::offline();
    let version = world.text(&["--version"]);
    let commit = version
        .strip_prefix(concat!("zoomctl ", env!("CARGO_PKG_VERSION")))
        .and_then(|rest| rest.strip_suffix('\n'));
    assert!(commit.is_some_and(is_commit), "{version}");
    let bare = world.run(&[]);
    assert_eq!((bare.code, bare.stdout.as_str()), (2, ""));
    assert!(bare.stderr.contains("Usage: zoomctl"), "{}", bare.stderr);
}

#[test]
fn switches_take_an_optional_value() {
    let world = World::offline();
    for switch in [
        "--waiting-room",
        "--waiting-room=false",
        "--join-before-host=true",
    ] {
        // Usage is fine: what is missing are the credentials.
        let ended = world.run(&["meeting", "update", "860 0000 0001", switch]);
        assert_eq!(ended.code, 4, "{switch}: {}", ended.stderr);
    }
    assert_eq!(
        world
            .run(&["meeting", "update", "86000000001", "--waiting-room=maybe"])
            .code,
        2
    );
}

#[test]
fn a_meeting_may_be_named_by_number_uuid_or_link() {
    let world = World::with_term();
    world.json(&["provision"]);
    let shown = world.json(&["session", "show", "L0004"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    let spaced = format!("{} {} {}", &number[..3], &number[3..7], &number[7..]);
    let dashed = spaced.replace(' ', "-");
    let link = shown["zoom_join_url"].as_str().unwrap();
    for name in [number, &spaced, &dashed, link] {
        assert_eq!(
            world.json(&["meeting", "get", name])["zoom_meeting_id"],
            number,
            "{name}"
        );
    }
}
