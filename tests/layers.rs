//! The house as the source shows it: islands that do not know each other, pure arithmetic, one
//! place that prints, SQL in files.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Longest file of ours, in lines.
const MAX_LINES: usize = 500;

/// A source file below `src/`.
struct Source {
    /// Path from `src/` on.
    path: String,
    text: String,
}

impl Source {
    /// The text without comments and without the tests at its end.
    fn code(&self) -> String {
        let text = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.map(|line| format!("{line}\n")).collect()
    }

    /// Whether it is a test, wholly.
    fn is_test(&self) -> bool {
        self.path.contains("/tests/")
            || self.path.ends_with("tests.rs")
            || self.path.ends_with("testing.rs")
    }

    fn is_in(&self, part: &str) -> bool {
        self.path == format!("{part}.rs") || self.path.starts_with(&format!("{part}/"))
    }
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_str().unwrap().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let found: Vec<_> = files(&root, ".rs")
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            path: path
                .strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned(),
        })
        .collect();
    assert!(found.len() > 100);
    found
}

/// Top modules of the crate that a text names: `crate::a`, `crate::{b, c::d}`.
fn named(code: &str) -> BTreeSet<String> {
    let word = |text: &str| {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        text[..end.unwrap_or(text.len())].to_owned()
    };
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut begins = true;
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                letter if begins && !letter.is_whitespace() => {
                    found.insert(word(&group[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn the_reader_of_paths_sees_groups_too() {
    let code = "use crate::{archive, store::{self, runs}, zoom};\nuse crate::ids::MeetingId;";
    let wanted = ["archive", "ids", "store", "zoom"].map(str::to_owned);
    assert_eq!(named(code), BTreeSet::from(wanted));
}

#[test]
fn islands_know_nothing_but_themselves_and_what_is_pure() {
    let may_name = [
        ("sandbox", &[][..]),
        ("store", &[]),
        ("archive", &[]),
        ("notify", &[]),
        ("program", &[]),
        ("schedule", &[]),
        ("ids", &[]),
        ("vtt", &[]),
        ("chat", &[]),
        ("markup", &[]),
        ("sdk", &["ids"]),
        ("join", &["markup", "schedule"]),
        ("zoom", &["ids"]),
        ("attendance", &["schedule", "ids"]),
        ("output", &["clock", "error", "markup", "schedule"]),
    ];
    for source in sources() {
        for (part, allowed) in may_name {
            if !source.is_in(part) {
                continue;
            }
            for name in named(&source.code()) {
                assert!(
                    name == part || allowed.contains(&name.as_str()),
                    "{} names crate::{name}",
                    source.path
                );
            }
        }
    }
}

#[test]
fn jobs_print_nothing_and_know_no_command_line() {
    for source in sources().iter().filter(|source| source.is_in("jobs")) {
        let named = named(&source.code());
        assert!(
            !named.contains("cli") && !named.contains("sandbox"),
            "{}",
            source.path
        );
        assert!(
            !source.code().contains(".output."),
            "{} prints",
            source.path
        );
    }
}

#[test]
fn the_web_server_prints_nothing_and_knows_no_command_line() {
    for source in sources().iter().filter(|source| source.is_in("web")) {
        let named = named(&source.code());
        for stranger in ["cli", "output", "sandbox"] {
            assert!(
                !named.contains(stranger),
                "{} names {stranger}",
                source.path
            );
        }
    }
}

#[test]
fn arithmetic_has_no_clock_no_files_no_net_and_no_sql() {
    let worldly = [
        "::now()",
        "Instant::",
        "SystemTime",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "tokio",
        "reqwest",
        "rusqlite",
        "async fn",
    ];
    let pure = [
        "attendance",
        "schedule",
        "ids",
        "vtt",
        "chat",
        "sdk",
        "markup",
        "join",
    ];
    for source in sources() {
        if pure.iter().any(|part| source.is_in(part)) {
            for word in worldly {
                assert!(!source.code().contains(word), "{} has {word}", source.path);
            }
        }
    }
}

#[test]
fn the_time_comes_from_the_clock_only() {
    let islands = [
        "cli",
        "jobs",
        "store",
        "archive",
        "output",
        "attendance",
        "schedule",
        "web",
    ];
    for source in sources().iter().filter(|source| !source.is_test()) {
        if islands.iter().any(|part| source.is_in(part)) {
            for word in ["Utc::now", "Local::now", "SystemTime::now"] {
                assert!(!source.code().contains(word), "{} has {word}", source.path);
            }
        }
    }
}

#[test]
fn each_outer_crate_has_one_place() {
    let places = [
        ("rusqlite", &["store"][..]),
        ("comfy_table", &["output"]),
        ("indicatif", &["output"]),
        ("dialoguer", &["output"]),
        ("reqwest", &["zoom", "sandbox", "notify"]),
        ("axum", &["sandbox", "web"]),
        ("hyper", &["web"]),
        ("hyper_util", &["web"]),
    ];
    for source in sources().iter().filter(|source| !source.is_test()) {
        for (name, parts) in places {
            let uses = source.code().contains(&format!("{name}::"));
            let may = parts.iter().any(|part| source.is_in(part));
            assert!(!uses || may, "{} uses {name}", source.path);
        }
    }
}

#[test]
fn only_output_prints() {
    let words = [
        "println!(",
        "eprintln!(",
        " print!(",
        "eprint!(",
        "dbg!(",
        "io::stdout()",
        "io::stderr()",
    ];
    for source in sources().iter().filter(|source| !source.is_in("output")) {
        for word in words {
            assert!(!source.code().contains(word), "{} has {word}", source.path);
        }
    }
}

/// Whether a string of this line begins like a statement.
fn statement(line: &str) -> Option<&str> {
    let begins = [
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE ",
        "ALTER ",
        "DROP ",
    ];
    let place = begins
        .iter()
        .find_map(|word| line.find(&format!("\"{word}")))?;
    Some(&line[place + 1..])
}

#[test]
fn sql_is_in_the_store_and_what_is_longer_than_a_line_is_in_a_file() {
    for source in sources().iter().filter(|source| !source.is_test()) {
        for line in source.code().lines() {
            let Some(rest) = statement(line) else {
                continue;
            };
            assert!(source.is_in("store"), "{}: {line}", source.path);
            assert!(rest.contains('"'), "{}: goes on after {line}", source.path);
        }
    }
    assert!(statement("    let sql = \"SELECT 1").is_some());
}

#[test]
fn every_statement_file_is_used_and_says_what_it_is_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let store: String = sources()
        .iter()
        .filter(|source| source.is_in("store"))
        .map(Source::code)
        .collect();
    let statements = files(&root.join("sql"), ".sql");
    assert!(statements.len() > 50);
    for path in statements {
        let name = path
            .strip_prefix(root.join("sql"))
            .unwrap()
            .to_str()
            .unwrap();
        assert!(
            store.contains(&format!("\"{name}\"")),
            "sql/{name} is used nowhere"
        );
        let text = fs::read_to_string(&path).unwrap();
        let part = [
            "where_",
            "select",
            "columns",
            "order_",
            "status_case",
            "_tail",
            "_head",
        ];
        let is_part = part.iter().any(|word| name.contains(word));
        assert!(
            is_part || text.starts_with("-- "),
            "sql/{name} has no comment"
        );
    }
}

#[test]
fn every_file_says_what_it_is_for_and_is_short_enough() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "tests", "benches"] {
        for path in files(&root.join(folder), ".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.display();
            assert!(text.starts_with("//!"), "{path} begins without //!");
            let lines = text.lines().count();
            assert!(lines <= MAX_LINES, "{path} has {lines} lines");
        }
    }
}
