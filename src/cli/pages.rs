//! The manual pages that belong to no command: the configuration file and the tables.

use clap::ValueEnum;
use clap_mangen::roff::{Roff, bold, italic, roman};

use crate::config::reference;
use crate::error::Result;
use crate::secrets::Name;
use crate::store::schema;

/// A page of section 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Page {
    /// The configuration file: every key.
    Config,
    /// The database: every table and column.
    Schema,
}

impl Page {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::Config, Self::Schema];

    /// The name of its file.
    pub(super) fn file_name(self) -> &'static str {
        match self {
            Self::Config => "zoomctl-config.5",
            Self::Schema => "zoomctl-schema.5",
        }
    }

    /// Its text.
    pub(super) fn render(self) -> Result<String> {
        match self {
            Self::Config => Ok(config().to_roff()),
            Self::Schema => Ok(tables()?.to_roff()),
        }
    }
}

fn begin(name: &str, what: &str) -> Roff {
    let mut page = Roff::new();
    let version = concat!("zoomctl ", env!("CARGO_PKG_VERSION"));
    page.control("TH", [name, "5", "", version]);
    page.control("SH", ["NAME"]);
    page.text([roman(format!("{name} - {what}"))]);
    page
}

/// A paragraph.
fn says(page: &mut Roff, text: &str) {
    page.control("PP", []);
    page.text([roman(text)]);
}

/// A term and what is said of it.
fn term(page: &mut Roff, name: &str, kind: &str, text: &str) {
    page.control("TP", []);
    page.text([bold(name), roman(" "), italic(kind)]);
    page.text([roman(text)]);
}

fn config() -> Roff {
    let mut page = begin("zoomctl-config", "the configuration file of zoomctl");
    page.control("SH", ["SYNOPSIS"]);
    page.text([roman(
        "$XDG_CONFIG_HOME/zoomctl/config.toml (~/.config/zoomctl/config.toml); another with --config or ZOOMCTL_CONFIG",
    )]);
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(
        "TOML. Keys at the top hold for every profile; a table [profile.NAME] with the same keys holds for --profile NAME and lies over the top key by key. Unknown keys are errors (exit 3).",
    )]);
    says(
        &mut page,
        "A flag goes before an environment variable, that before the file, that before the default. zoomctl config show lists every value in effect with its origin; zoomctl config set KEY VALUE edits the file and keeps its comments.",
    );
    page.control("SH", ["KEYS"]);
    for key in reference::keys() {
        term(&mut page, &key.name, &key.range, &key.meaning);
        page.control("br", []);
        page.text([roman(format!("Default: {}", key.default))]);
        page.control("br", []);
        page.text([roman(format!("Example: {} = {}", key.name, key.example))]);
    }
    page.control("SH", ["WHAT CONFIG SHOW LISTS BESIDE THEM"]);
    term(
        &mut page,
        "profile",
        "--profile, ZOOMCTL_PROFILE",
        "Whose credentials, database and archive are used. Default: default",
    );
    term(
        &mut page,
        "config",
        "--config, ZOOMCTL_CONFIG",
        "The configuration file itself.",
    );
    term(
        &mut page,
        "now",
        "ZOOMCTL_NOW",
        "The time to work with, for rehearsals.",
    );
    for name in Name::ALL {
        let variables = format!("{0}, {0}_FILE", name.variable());
        term(
            &mut page,
            &name.key(),
            &variables,
            "A secret, shown as *** with the place where it was found; never in this file.",
        );
    }
    page.control("SH", ["EXAMPLE"]);
    page.control("nf", []);
    for line in [
        "plan = \"pro\"",
        "archive = \"/srv/zoomctl/archive\"",
        "",
        "[limits]",
        "share = 0.5",
        "",
        "[profile.school]",
        "plan = \"business\"",
    ] {
        page.text([roman(line)]);
    }
    page.control("fi", []);
    page.control("SH", ["SEE ALSO"]);
    page.text([roman(
        "zoomctl(1), zoomctl-config-show(1), zoomctl-config-set(1), zoomctl-schema(5)",
    )]);
    page
}

fn tables() -> Result<Roff> {
    let mut page = begin("zoomctl-schema", "the tables of zoomctl's database");
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(
        "All state of a profile is one SQLite file; zoomctl db path tells where it lies, and sqlite3 opens it. Tables and columns are an interface: a later version adds, and migrates what is there.",
    )]);
    says(
        &mut page,
        "Times are RFC 3339 text in UTC with Z, meeting ids are text, booleans are 0 or 1, durations and sizes carry their unit in the name, and raw JSON holds *** where Zoom sent a bearer secret. Read as you like, and change nothing by hand.",
    );
    page.control("SH", ["TABLES"]);
    for table in schema::tables()? {
        page.control("SS", [table.name.as_str()]);
        page.text([roman(sentence(&table.comment))]);
        for column in &table.columns {
            let mut kind = column.kind.clone();
            if !column.nullable {
                kind.push_str(" not null");
            }
            if column.primary_key.is_some() {
                kind.push_str(" primary key");
            }
            if let Some(target) = &column.references {
                kind.push_str(&format!(" -> {target}"));
            }
            let mut text = sentence(&column.comment);
            if !column.values.is_empty() {
                text.push_str(&format!(" One of: {}.", column.values.join(", ")));
            }
            term(&mut page, &column.column, kind.trim(), &text);
        }
    }
    page.control("SH", ["SEE ALSO"]);
    page.text([roman(
        "zoomctl(1), zoomctl-db-schema(1), zoomctl-db-query(1), zoomctl-config(5), sqlite3(1)",
    )]);
    Ok(page)
}

/// A comment as a sentence of the manual. A value at its begin stays as it is written.
fn sentence(comment: &str) -> String {
    let word = comment.split(' ').next().unwrap_or_default();
    let mut letters = comment.chars();
    let text = match letters.next() {
        Some(first) if !word.contains('_') => first.to_uppercase().to_string() + letters.as_str(),
        _ => comment.to_owned(),
    };
    if text.ends_with(['.', ')']) {
        text
    } else {
        text + "."
    }
}
