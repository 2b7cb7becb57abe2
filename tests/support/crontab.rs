//! A stand-in for the program `crontab`: no test touches the crontab of whoever runs it, and none
//! needs cron on the machine.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Keeps the crontab in `~/spool`, as cron's own does elsewhere; with `~/refuse` it takes none.
const CRONTAB: &str = r#"#!/bin/sh
file="$HOME/spool"
case "$1" in
-l) [ -e "$file" ] || { echo "no crontab for $LOGNAME" >&2; exit 1; }; cat "$file" ;;
-) [ -e "$HOME/refuse" ] && { echo "bad minute" >&2; exit 1; }; cat > "$file" ;;
*) exit 2 ;;
esac
"#;

/// Lays it into a folder, which must come first in `PATH`.
pub(crate) fn lay_crontab(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let program = folder.join("crontab");
    fs::write(&program, CRONTAB).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
}

/// What the lines of `crontab.example` have zoomctl do, word by word.
pub(crate) fn example() -> Vec<Vec<String>> {
    let text = include_str!("../../crontab.example");
    let jobs = text.lines().filter(|line| line.contains(" timeout "));
    let words = jobs.map(|line| {
        let (_, job) = line.split_once(" zoomctl ").unwrap();
        let job = job.trim_end_matches(" >/dev/null");
        job.split(' ').map(str::to_owned).collect()
    });
    words.collect()
}
