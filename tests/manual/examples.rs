//! The command lines of the manual: where they stand, and what they say.

use std::path::Path;

use crate::support::World;

/// One line as a reader would type it.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// `README.md:42` or `zoomctl session import`.
    pub(crate) place: String,
    pub(crate) line: String,
}

fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    std::fs::read_to_string(path).unwrap()
}

/// The texts of the README's fenced blocks of one language.
pub(crate) fn blocks(language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<Vec<&str>> = None;
    let text = readme();
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (Some(lines), Some(_)) => {
                found.push(lines.join("\n"));
                open = None;
            }
            (Some(lines), None) => lines.push(line),
            (None, Some(word)) if word == language => open = Some(Vec::new()),
            (None, _) => {}
        }
    }
    found
}

/// The first cells of the table under a heading, without their quotes.
pub(crate) fn first_cells(heading: &str) -> Vec<String> {
    let text = readme();
    let section = text.split(heading).nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `"));
    cells
        .filter_map(|rest| rest.split('`').next().map(str::to_owned))
        .collect()
}

/// Command lines of the README: all of its `sh` blocks, and what follows `$ ` in `console` blocks.
pub(crate) fn of_readme() -> Vec<Example> {
    let mut found = Vec::new();
    let mut language = "";
    let mut begun: Option<Example> = None;
    let text = readme();
    for (number, line) in text.lines().enumerate() {
        if let Some(word) = line.strip_prefix("```") {
            language = if language.is_empty() { word } else { "" };
            continue;
        }
        let typed = match language {
            "sh" => Some(line),
            "console" => line.strip_prefix("$ "),
            _ => None,
        };
        let Some(typed) = typed else { continue };
        let (typed, goes_on) = match typed.strip_suffix('\\') {
            Some(part) => (part, true),
            None => (typed, false),
        };
        let mut example = begun.take().unwrap_or_else(|| Example {
            place: format!("README.md:{}", number + 1),
            line: String::new(),
        });
        example.line.push_str(typed);
        if goes_on {
            begun = Some(example);
        } else if !example.line.trim().is_empty() && !example.line.starts_with('#') {
            found.push(example);
        }
    }
    found
}

/// The lines below `Examples:` in every manual page; the help of the commands has the same.
pub(crate) fn of_manual_pages(world: &World) -> Vec<Example> {
    let folder = world.path("man");
    world.text(&["man", "--dir", folder.to_str().unwrap()]);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let page = std::fs::read_to_string(&path).unwrap();
        let examples = page.split("Examples:\n").nth(1).unwrap_or_default();
        for line in examples.lines().take_while(|line| line.starts_with("  ")) {
            let line = line
                .replace("\\-", "-")
                .replace("\\*(Aq", "'")
                .replace("\\\\", "\\");
            // Words behind a wide gap explain the line.
            let typed = line.trim().split("   ").next().unwrap();
            found.push(Example {
                place: path.file_name().unwrap().to_str().unwrap().to_owned(),
                line: typed.to_owned(),
            });
        }
    }
    found.sort_by(|one, other| one.place.cmp(&other.place));
    found
}
