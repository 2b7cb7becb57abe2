//! What is made from the program and lies beside it: completions, manual pages, the crontab.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::help::{commands, nodes};
use crate::support::{World, ended};

const CURE: &str = "run .ci/generate and commit what it writes";

fn repository(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Names and texts of the files of a folder.
fn folder(path: &Path) -> BTreeMap<String, String> {
    let entries =
        fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}; {CURE}", path.display()));
    entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn completions_are_what_the_program_prints() {
    let world = World::offline();
    let kept = folder(&repository("completions"));
    let shells = [
        ("bash", "zoomctl.bash"),
        ("zsh", "_zoomctl"),
        ("fish", "zoomctl.fish"),
        ("powershell", "_zoomctl.ps1"),
        ("elvish", "zoomctl.elv"),
    ];
    for (shell, file) in shells {
        let printed = world.text(&["completions", shell]);
        assert!(
            kept.get(file) == Some(&printed),
            "completions/{file} is not the program's: {CURE}"
        );
    }
    assert_eq!(kept.len(), shells.len(), "{:?}", kept.keys());
}

#[test]
fn manual_pages_are_what_the_program_writes() {
    let world = World::offline();
    let made = world.path("man");
    let ended = world.run(&["man", "--dir", made.to_str().unwrap()]);
    assert_eq!((ended.code, ended.stdout.as_str()), (0, ""));
    let (made, kept) = (folder(&made), folder(&repository("man")));
    let names = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&kept), names(&made), "{CURE}");
    for (name, page) in &made {
        assert!(
            kept[name] == *page,
            "man/{name} is not the program's: {CURE}"
        );
    }
}

#[test]
fn every_command_has_a_manual_page_and_the_first_names_variables_and_exits() {
    let world = World::offline();
    let folder_made = world.path("man");
    world.text(&["man", "--dir", folder_made.to_str().unwrap()]);
    let made = folder(&folder_made);
    for path in nodes(&world) {
        let name = [&["zoomctl".to_owned()], path.as_slice()]
            .concat()
            .join("-");
        let page = made.get(&format!("{name}.1"));
        let page = page.unwrap_or_else(|| panic!("{name} has no page"));
        assert!(
            page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"),
            "{name}"
        );
    }
    let first = &made["zoomctl.1"];
    let plain = first.replace('\\', "");
    for word in [
        "ZOOM_CLIENT_SECRET",
        "ZOOMCTL_NOW",
        "EXIT CODES",
        "75: Try again later",
    ] {
        assert!(plain.contains(word), "{word}");
    }
    assert_eq!(world.text(&["man"]), *first);
}

#[test]
fn the_pages_of_section_5_name_every_key_and_every_column() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let plain = |page: &str| world.text(&["man", page]).replace('\\', "");
    let config = plain("config");
    for setting in world.json(&["config", "show"]).as_array().unwrap() {
        let key = setting["key"].as_str().unwrap();
        assert!(config.contains(&format!("\nfB{key}fR")), "{key}: {CURE}");
    }
    let schema = plain("schema");
    let sql = "SELECT DISTINCT t.name || ' ' || c.name FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c \
               WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'";
    let columns = world.query::<String>(sql);
    assert!(columns.len() > 100);
    for name in columns {
        let (table, column) = name.split_once(' ').unwrap();
        let part = schema.split(&format!(".SS {table}\n")).nth(1);
        let part = part.unwrap_or_else(|| panic!("{table} is missing"));
        let part = part.split(".SS ").next().unwrap();
        assert!(part.contains(&format!("\nfB{column}fR")), "{name}: {CURE}");
    }
    for page in ["config", "schema"] {
        let kept = repository("man").join(format!("zoomctl-{page}.5"));
        assert_eq!(
            fs::read_to_string(kept).unwrap(),
            world.text(&["man", page]),
            "{CURE}"
        );
    }
}

#[test]
fn completions_know_every_command() {
    let world = World::offline();
    let script = world.text(&["completions", "bash"]);
    for path in commands(&world) {
        let name = path.join("__subcmd__");
        let known = script.contains(&name) || script.contains(&path.join("__"));
        assert!(known, "{}", path.join(" "));
    }
}

/// The jobs of the crontab: when, and what.
fn crontab() -> Vec<(String, String)> {
    let text = fs::read_to_string(repository("crontab.example")).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .filter(|line| !line.split(' ').next().unwrap().contains('='))
        .map(|line| {
            let fields: Vec<_> = line.splitn(6, ' ').collect();
            (fields[..5].join(" "), fields[5].to_owned())
        })
        .collect()
}

#[test]
fn every_line_of_the_crontab_parses() {
    let jobs = crontab();
    assert!(jobs.len() >= 3);
    let ranges = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];
    for (when, what) in &jobs {
        for (field, (low, high)) in when.split(' ').zip(ranges) {
            for part in field.split(',') {
                let (span, step) = part.split_once('/').unwrap_or((part, "1"));
                assert!(step.parse::<u32>().is_ok_and(|step| step > 0), "{when}");
                for number in span.split('-').filter(|number| *number != "*") {
                    let number: u32 = number.parse().unwrap();
                    assert!((low..=high).contains(&number), "{when}");
                }
            }
        }
        // In a crontab a percent sign would be a line break.
        assert!(what.contains("zoomctl ") && !what.contains('%'), "{what}");
        assert!(what.starts_with("timeout "), "{what} may hang for ever");
    }
    let all: String = jobs.iter().map(|(_, what)| what.as_str()).collect();
    for job in [
        "provision",
        "recording sync --download",
        "participant fetch",
    ] {
        assert!(
            all.contains(&format!("zoomctl {job}")),
            "{job} is in no line"
        );
    }
}

#[test]
fn every_line_of_the_crontab_works_and_sends_no_mail_when_all_is_well() {
    let world = World::with_term();
    let program = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap();
    let path = format!("{}:/usr/bin:/bin", program.display());
    let run_all = || {
        for (_, what) in crontab() {
            let inner = world.command(&[]);
            let mut shell = Command::new("/bin/sh");
            shell
                .args(["-c", &what])
                .env_clear()
                .envs(
                    inner
                        .get_envs()
                        .filter_map(|(name, value)| Some((name, value?))),
                )
                .env("PATH", &path)
                .current_dir(inner.get_current_dir().unwrap());
            let ended = ended(shell.output().unwrap());
            assert_eq!(ended.code, 0, "{what}: {}", ended.stderr);
            assert_eq!(
                (ended.stdout.as_str(), ended.stderr.as_str()),
                ("", ""),
                "{what}"
            );
        }
    };
    run_all();
    world.set_clock(crate::support::EVENING);
    run_all();
    let cron = "SELECT count(*) FROM runs WHERE triggered_by = 'cron' AND state = 'ok'";
    assert_eq!(world.query::<i64>(cron)[0] as usize, 2 * crontab().len());
    let archived = "SELECT count(*) FROM zoom_recordings WHERE state = 'verified'";
    assert!(world.query::<i64>(archived)[0] > 5);
}
