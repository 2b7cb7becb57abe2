//! The units of `contrib/systemd`: what systemd itself says of them, and that they run the same jobs
//! as the crontab.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stderr, reason = "what is skipped is said, in a word")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn repository(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Names and texts of the units.
fn units() -> Vec<(String, String)> {
    let mut units: Vec<(String, String)> = fs::read_dir(repository("contrib/systemd"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    units.sort();
    units
}

/// The units with the built program in the place of the installed one; `None` without systemd.
fn analyze(arguments: &[&str], ends: &[&str]) -> Option<Output> {
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_zoomctl");
    let mut command = Command::new("systemd-analyze");
    command.args(arguments);
    for (name, text) in units() {
        let path = folder.path().join(&name);
        let text = text
            .replace("/usr/local/bin/zoomctl", program)
            .replace("/usr/bin/zoomctl", program);
        fs::write(&path, text).unwrap();
        if ends.iter().any(|end| name.ends_with(end)) {
            command.arg(path);
        }
    }
    // A colon at the end adds systemd's own units.
    command.env("SYSTEMD_UNIT_PATH", format!("{}:", folder.path().display()));
    let output = command.output();
    if output.is_err() {
        eprintln!("skipped: there is no systemd-analyze here");
    }
    output.ok()
}

#[test]
fn systemd_finds_nothing_wrong_with_the_units() {
    assert!(units().len() >= 6);
    let ends = [".service", ".timer", ".socket"];
    let Some(output) = analyze(&["verify", "--man=no"], &ends) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}

#[test]
fn the_services_may_do_little_beside_their_work() {
    // Exposure by systemd's own measure, in tenths; below 30 it calls a service well protected.
    let arguments = ["security", "--offline=true", "--threshold=29", "--no-pager"];
    let Some(output) = analyze(&arguments, &[".service"]) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("unrecognized option") {
        eprintln!("skipped: this systemd-analyze does not judge files");
        return;
    }
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{table}");
}

#[test]
fn the_timers_run_the_jobs_of_the_crontab() {
    let units = units();
    let example = fs::read_to_string(repository("crontab.example")).unwrap();
    let jobs = example.lines().filter(|line| line.contains(" timeout "));
    let mut seen = 0;
    for line in jobs {
        let job = line.split_once(" zoomctl ").unwrap().1;
        let job = job.trim_end_matches(" >/dev/null");
        let same = |text: &str| {
            text.lines()
                .any(|line| line == format!("ExecStart=/usr/bin/zoomctl {job}"))
        };
        let service = units.iter().find(|(_, text)| same(text));
        let (name, _) = service.unwrap_or_else(|| panic!("no service runs `zoomctl {job}`"));
        let timer = name.replace(".service", ".timer");
        assert!(units.iter().any(|(name, _)| *name == timer), "{timer}");
        seen += 1;
    }
    assert!(seen >= 3);
}
