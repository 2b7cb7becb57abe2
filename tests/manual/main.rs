//! The manual does what it says: every command line of the README and of the manual pages runs,
//! through a shell, in a small school against the sandbox.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a skipped line is told")]

#[path = "../support/mod.rs"]
mod support;

mod examples;
mod school;

use examples::{Example, of_manual_pages, of_readme};
use school::School;

/// Lines that no test can run, each with the reason and where else it is proved.
const NOT_RUN: &[(&str, &str)] = &[
    ("cargo ", "builds the program; .ci/run does"),
    ("zoomctl demo", "plays for seconds; tests/cli/evening.rs"),
    (
        "zoomctl sandbox serve",
        "runs until stopped; tests/support starts one for every test",
    ),
    ("sleep ", "waits for the line before"),
    ("--watch", "runs until stopped; tests/cli/person.rs"),
    (
        "webhook serve",
        "runs until stopped; tests/webhook and tests/join",
    ),
    (
        "sudo ",
        "changes the machine; tests/systemd.rs has the units checked",
    ),
];

/// Lines that end with another code than 0 here, and why that is right.
const OTHER_CODES: &[(&str, i32, &str)] = &[
    ("cron install --", 0, "does not ask"),
    ("cron install", 2, "asks, and nobody answers"),
    ("user deactivate nora@example.com --", 0, "does not ask"),
    ("user deactivate", 2, "asks, and nobody answers"),
    ("license revoke nora@example.com --", 0, "does not ask"),
    ("license revoke", 2, "asks, and nobody answers"),
    (
        "coverage --missing",
        9,
        "lessons of yesterday were never made",
    ),
    (
        "--on-drift report",
        9,
        "a class of the README has personal links",
    ),
    ("auth login --", 0, "the flags say everything"),
    ("auth login", 2, "asks, and nobody answers"),
    ("--as-cron ||", 0, "says so"),
    (
        "--as-cron",
        4,
        "the credentials stand in the environment, which cron does not have",
    ),
    ("session delete bio-7b-01 --yes", 0, "does not ask"),
    ("session delete", 2, "asks, and nobody answers"),
    ("meeting delete 86000000001 --yes", 0, "does not ask"),
    ("meeting delete", 2, "asks, and nobody answers"),
];

fn is_run(line: &str) -> bool {
    !NOT_RUN.iter().any(|(part, _)| line.contains(part))
}

fn expected(line: &str) -> i32 {
    let found = OTHER_CODES.iter().find(|(part, ..)| line.contains(part));
    found.map_or(0, |(_, code, _)| *code)
}

/// Runs one example, and tells where it ended otherwise than expected.
fn failure(school: &School, example: &Example) -> Option<String> {
    if !is_run(&example.line) {
        return None;
    }
    if let Some(tool) = school.missing_tool(&example.line) {
        println!("skipped, there is no {tool} here: {}", example.line);
        return None;
    }
    let ended = school.run(&example.line);
    (ended.code != expected(&example.line)).then(|| {
        format!(
            "{}: {}\n    exit {}: {}\n{}",
            example.place,
            example.line,
            ended.code,
            ended.stderr.trim(),
            ended.stdout.trim()
        )
    })
}

#[test]
fn every_command_line_of_the_readme_runs() {
    let examples = of_readme();
    assert!(examples.len() > 40, "{}", examples.len());
    // In their order and in one database: the README tells a story.
    let school = School::new();
    let failed: Vec<_> = examples
        .iter()
        .filter_map(|example| failure(&school, example))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_example_of_the_manual_pages_runs() {
    let world = support::World::offline();
    let examples = of_manual_pages(&world);
    assert!(examples.len() > 120, "{}", examples.len());
    // Two schools at a time, as many as a small machine has cores.
    let halves = examples.chunks(examples.len().div_ceil(2));
    let failed: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = halves
            .map(|half| {
                scope.spawn(move || {
                    let mut school = School::new();
                    let mut failed = Vec::new();
                    for example in half {
                        school = school.back_on_the_first_day();
                        failed.extend(failure(&school, example));
                    }
                    failed
                })
            })
            .collect();
        let ends = workers.into_iter().map(|worker| worker.join().unwrap());
        ends.flatten().collect()
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_configuration_that_the_readme_shows_is_taken() {
    let world = support::World::offline();
    for (number, text) in examples::blocks("toml").into_iter().enumerate() {
        let file = world.write(&format!("{number}.toml"), &text);
        let ended = world.run(&["--config", file.to_str().unwrap(), "config", "show"]);
        assert_eq!(ended.code, 0, "{}\n{text}", ended.stderr);
    }
}

/// The source of the program, all of it.
fn source() -> String {
    let mut open = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut text = String::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                std::fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn every_message_of_the_troubleshooting_is_one_that_the_program_says() {
    let messages = examples::first_cells("## When something goes wrong");
    assert!(messages.len() > 10, "{messages:?}");
    let source = source();
    for message in messages {
        assert!(source.contains(&message), "nothing says {message:?}");
    }
}
