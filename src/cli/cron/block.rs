//! The block in a crontab: its lines, and its place between the marks. Everything outside the marks
//! stays byte for byte.

use std::ops::Range;

use crate::config::Elsewhere;
use crate::error::{Code, Error, Result};

/// The jobs, with the reason for each hour.
const EXAMPLE: &str = include_str!("../../../crontab.example");

/// The block of a profile for this program.
///
/// # Errors
/// A path that no line of a crontab can hold.
pub(in crate::cli) fn block(profile: &str, program: &str, told: &Elsewhere) -> Result<String> {
    let mut before = String::new();
    for (name, value) in &told.variables {
        before.push_str(&format!("{name}={} ", quoted(value)));
    }
    let mut call = quoted(program);
    for (flag, value) in &told.flags {
        call.push_str(&format!(" {flag} {}", quoted(value)));
    }
    if (before.clone() + &call).contains(['\n', '\r', '\0']) {
        return Err(Error::usage(
            "a path or a variable holds a line break, and a line of a crontab cannot",
        ));
    }
    let mut text = begin(profile) + " zoomctl cron install writes what is between the marks\n";
    for paragraph in EXAMPLE.split("\n\n") {
        let Some((when, what)) = paragraph.lines().find_map(job) else {
            continue;
        };
        for comment in paragraph.lines().filter(|line| line.starts_with('#')) {
            text.push_str(comment);
            text.push('\n');
        }
        let what = what.replacen("zoomctl", &call, 1);
        // In a crontab a percent sign is a line break.
        let command = format!("{before}{what}").replace('%', "\\%");
        text.push_str(&format!("{when} {command}\n"));
    }
    text.push_str(&end(profile));
    text.push('\n');
    Ok(text)
}

/// The five fields and the command of a line that is a job.
fn job(line: &str) -> Option<(&str, &str)> {
    let starts = line.chars().next()?;
    if !(starts.is_ascii_digit() || matches!(starts, '*' | '@')) {
        return None;
    }
    let (at, _) = line.match_indices(' ').nth(4)?;
    Some((&line[..at], &line[at + 1..]))
}

/// The word as a shell reads it.
fn quoted(word: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "_./:@=+,-".contains(sign);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn begin(profile: &str) -> String {
    format!("# >>> zoomctl, profile {profile}:")
}

fn end(profile: &str) -> String {
    format!("# <<< zoomctl, profile {profile}")
}

/// Where the block of a profile stands.
///
/// # Errors
/// Marks that do not fit together.
pub(super) fn find(crontab: &[u8], profile: &str) -> Result<Option<Range<usize>>> {
    let (begin, end) = (begin(profile), end(profile));
    let (mut begins, mut ends) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in crontab.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(begin.as_bytes()) {
            begins.push(at);
        }
        at += line.len();
        if line.trim_ascii_end() == end.as_bytes() {
            ends.push(at);
        }
    }
    match (begins.as_slice(), ends.as_slice()) {
        ([], []) => Ok(None),
        ([begin], [end]) if begin < end => Ok(Some(*begin..*end)),
        _ => Err(Error::new(
            Code::Conflict,
            format!("the marks of profile {profile} in the crontab do not fit together"),
        )
        .hint("crontab -e: one line that begins with `# >>> zoomctl`, one with `# <<< zoomctl`")),
    }
}

/// The crontab with the block: in its old place, else at the end.
pub(super) fn put(crontab: &[u8], place: Option<Range<usize>>, block: &str) -> Vec<u8> {
    if let Some(place) = place {
        return [
            &crontab[..place.start],
            block.as_bytes(),
            &crontab[place.end..],
        ]
        .concat();
    }
    let mut crontab = crontab.to_vec();
    if crontab.last().is_some_and(|byte| *byte != b'\n') {
        crontab.push(b'\n');
    }
    crontab.extend_from_slice(block.as_bytes());
    crontab
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(program: &str) -> String {
        block("school", program, &Elsewhere::default()).unwrap()
    }

    #[test]
    fn each_job_of_the_example_has_its_line_with_this_program() {
        let told = Elsewhere {
            flags: vec![
                ("--profile", "school".to_owned()),
                ("--db", "/a b/x%.db".to_owned()),
            ],
            variables: vec![("NO_PROXY", "it's".to_owned())],
            left_out: Vec::new(),
        };
        let text = block("school", "/opt/zoomctl", &told).unwrap();
        let call = r"NO_PROXY='it'\''s' timeout 14m /opt/zoomctl --profile school --db '/a b/x\%.db' provision";
        assert!(text.contains(call), "{text}");
        let jobs = text.lines().filter(|line| job(line).is_some()).count();
        assert_eq!(
            jobs,
            EXAMPLE.lines().filter(|line| job(line).is_some()).count()
        );
        // Assignments would hold for the lines of others that follow.
        assert!(!text.contains("\nPATH=") && !text.contains("/etc/zoomctl"));
        assert!(block("school", "/a\nb", &Elsewhere::default()).is_err());
    }

    #[test]
    fn marks_that_do_not_fit_are_for_a_person() {
        let block = of("zoomctl");
        let half = &block[..block.len() - 20];
        for text in [
            half.to_owned(),
            block.clone() + &block,
            block.replace(">>>", ">>"),
        ] {
            assert!(find(text.as_bytes(), "school").is_err(), "{text}");
        }
        assert_eq!(find(block.as_bytes(), "scho").unwrap(), None);
    }

    proptest! {
        #[test]
        fn whatever_else_is_in_the_crontab_stays_byte_for_byte(
            before in "([a-z*#% ]{0,12}\n){0,4}",
            after in "([a-z*#% ]{0,12}\n){0,4}[a-z]{0,3}",
        ) {
            let (old, new) = (of("/old/zoomctl"), of("/new/zoomctl"));
            let crontab = format!("{before}{old}{after}").into_bytes();
            let place = find(&crontab, "school").unwrap();
            let replaced = put(&crontab, place, &new);
            prop_assert_eq!(&replaced, &format!("{before}{new}{after}").into_bytes());
            let place = find(&replaced, "school").unwrap();
            prop_assert_eq!(put(&replaced, place, ""), format!("{before}{after}").into_bytes());
            let appended = put(before.as_bytes(), None, &new);
            let place = find(&appended, "school").unwrap();
            prop_assert_eq!(put(&appended, place, ""), before.into_bytes());
        }
    }
}
