//! Every key of the configuration file, for the manual: read from the declarations themselves, so
//! that a new key is in the manual as soon as it exists.

use std::collections::BTreeMap;

use serde_json::Value;

use super::settings::FileSettings;

/// The files that declare keys; `FileSettings` is the root.
const SOURCES: &[&str] = &[
    include_str!("settings.rs"),
    include_str!("join.rs"),
    include_str!("telling.rs"),
];

/// One key.
#[derive(Clone, Debug)]
pub struct Key {
    /// As `config set` takes it; `NAME` stands for a name of the user's own.
    pub name: String,
    pub meaning: String,
    pub range: String,
    pub default: String,
    /// A TOML value that it takes.
    pub example: String,
}

/// A field as it is declared.
#[derive(Debug)]
struct Field {
    name: String,
    kind: String,
    docs: Vec<String>,
}

/// What the sources declare.
#[derive(Debug, Default)]
struct Declared {
    structs: BTreeMap<String, Vec<Field>>,
    /// Words of each enum.
    enums: BTreeMap<String, Vec<String>>,
}

/// Every key, in the order of the declarations.
pub fn keys() -> Vec<Key> {
    let declared = read(SOURCES);
    let defaults = serde_json::to_value(FileSettings::default()).unwrap_or_default();
    let mut keys = Vec::new();
    walk(&declared, "FileSettings", "", &defaults, &mut keys);
    keys
}

fn walk(declared: &Declared, name: &str, prefix: &str, defaults: &Value, keys: &mut Vec<Key>) {
    for field in declared.structs.get(name).into_iter().flatten() {
        let path = format!("{prefix}{}", field.name);
        let default = defaults.get(&field.name).unwrap_or(&Value::Null);
        let kind = inner(&field.kind, "Option<").unwrap_or(&field.kind);
        let named = inner(kind, "BTreeMap<String, ");
        match named {
            Some(kind) if declared.structs.contains_key(kind) => {
                walk(declared, kind, &format!("{path}.NAME."), &Value::Null, keys);
            }
            _ if declared.structs.contains_key(kind) => {
                walk(declared, kind, &format!("{path}."), default, keys);
            }
            _ => keys.push(key(declared, field, kind, path, default)),
        }
    }
}

fn key(declared: &Declared, field: &Field, kind: &str, name: String, default: &Value) -> Key {
    let mut parts: [(&str, String); 4] =
        ["", "Range: ", "Default: ", "Example: "].map(|label| (label, String::new()));
    let mut at = 0;
    for line in &field.docs {
        let mut line = line.as_str();
        if let Some(place) = (1..parts.len()).find(|place| line.starts_with(parts[*place].0)) {
            at = place;
            line = &line[parts[at].0.len()..];
        }
        let text = &mut parts[at].1;
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
    let [meaning, range, told, example] = parts.map(|(_, text)| text.replace('`', ""));
    let or = |text: String, other: &dyn Fn() -> String| {
        if text.is_empty() { other() } else { text }
    };
    Key {
        name,
        meaning,
        range: or(range, &|| range_of(declared, kind)),
        default: or(told, &|| match default {
            Value::Null => "none".to_owned(),
            value => value.to_string(),
        }),
        example: or(example, &|| match default {
            Value::Null => example_of(declared, kind),
            value => value.to_string(),
        }),
    }
}

fn range_of(declared: &Declared, kind: &str) -> String {
    match (kind, declared.enums.get(kind)) {
        (_, Some(words)) => format!("one of {}", words.join(", ")),
        ("bool", _) => "true or false".to_owned(),
        ("f32" | "f64", _) => "a number".to_owned(),
        ("PathBuf", _) => "a path".to_owned(),
        (kind, _) if kind.starts_with('u') => "a whole number, 0 or more".to_owned(),
        (kind, _) if kind.starts_with('i') => "a whole number".to_owned(),
        (kind, _) if kind.starts_with("Vec<") => "a list of texts".to_owned(),
        _ => "text".to_owned(),
    }
}

fn example_of(declared: &Declared, kind: &str) -> String {
    match (kind, declared.enums.get(kind)) {
        (_, Some(words)) => format!("{:?}", words.first().map_or("", String::as_str)),
        ("bool", _) => "true".to_owned(),
        ("f32" | "f64", _) => "1.0".to_owned(),
        ("PathBuf", _) => r#""/srv/zoomctl""#.to_owned(),
        (kind, _) if kind.starts_with(['u', 'i']) => "1".to_owned(),
        (kind, _) if kind.starts_with("Vec<") => r#"["a", "b"]"#.to_owned(),
        _ => r#""text""#.to_owned(),
    }
}

fn inner<'a>(kind: &'a str, begin: &str) -> Option<&'a str> {
    kind.strip_prefix(begin)?.strip_suffix('>')
}

/// Reads structs with their fields and enums with their words.
fn read(sources: &[&str]) -> Declared {
    let mut declared = Declared::default();
    for source in sources {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let mut open: Option<(bool, &str)> = None;
        let mut docs = Vec::new();
        for line in code.lines() {
            if let Some(doc) = line.trim().strip_prefix("///") {
                docs.push(doc.trim().to_owned());
                continue;
            }
            let words = line
                .trim_start_matches("pub(super) ")
                .trim_start_matches("pub(crate) ");
            let words: Vec<&str> = words.trim_start_matches("pub ").split(' ').collect();
            match (words.as_slice(), open) {
                (["struct", name, "{"], _) => open = Some((true, name)),
                (["enum", name, "{"], _) => open = Some((false, name)),
                (["}"], _) => open = None,
                (_, Some((true, owner))) => {
                    let Some((name, kind)) = field(line) else {
                        continue;
                    };
                    let fields = declared.structs.entry(owner.to_owned()).or_default();
                    fields.push(Field {
                        name,
                        kind,
                        docs: std::mem::take(&mut docs),
                    });
                }
                (_, Some((false, owner))) => {
                    if let Some(word) = line.trim().strip_suffix(',') {
                        let words = declared.enums.entry(owner.to_owned()).or_default();
                        words.push(word.to_lowercase());
                    }
                }
                _ => {}
            }
            // An attribute stands between the words and what they are about.
            if !line.trim().starts_with("#[") {
                docs.clear();
            }
        }
    }
    declared
}

/// Name and type of a line that declares a field.
fn field(line: &str) -> Option<(String, String)> {
    let line = line.trim().strip_prefix("pub")?;
    let line = match line.strip_prefix('(') {
        Some(rest) => rest.split_once(')')?.1,
        None => line,
    };
    let (name, kind) = line.trim().strip_suffix(',')?.split_once(": ")?;
    Some((name.to_owned(), kind.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::file;
    use super::*;

    #[test]
    fn every_key_has_a_meaning_a_range_a_default_and_an_example_that_it_takes() {
        let keys = keys();
        assert!(keys.len() >= 25, "{keys:?}");
        for key in keys {
            let name = &key.name;
            assert!(!key.meaning.is_empty(), "{name}: write a comment above it");
            assert!(!key.range.is_empty() && !key.default.is_empty(), "{name}");
            let line = format!("{name} = {}\n", key.example);
            let path = Path::new("config.toml");
            let taken = file::for_profile(&line, path, "default")
                .and_then(|table| file::settings(&table, path));
            assert!(
                taken.is_ok(),
                "{line} is not taken; add a line `/// Example: ` to its comment: {taken:?}"
            );
        }
    }

    #[test]
    fn every_key_that_the_file_may_hold_is_there() {
        fn leaves(value: &Value, prefix: &str, found: &mut Vec<String>) {
            for (name, value) in value.as_object().into_iter().flatten() {
                let path = format!("{prefix}{name}");
                match value {
                    Value::Object(members) if !members.is_empty() => {
                        leaves(value, &format!("{path}."), found);
                    }
                    _ => found.push(path),
                }
            }
        }
        let mut wanted = Vec::new();
        let defaults = serde_json::to_value(FileSettings::default()).unwrap();
        leaves(&defaults, "", &mut wanted);
        let keys: Vec<String> = keys().into_iter().map(|key| key.name).collect();
        for name in wanted {
            let below = format!("{name}.NAME.");
            assert!(
                keys.iter()
                    .any(|key| *key == name || key.starts_with(&below)),
                "{name} is not found; its file may be missing in SOURCES"
            );
        }
    }

    #[test]
    fn words_may_go_on_and_attributes_may_stand_between() {
        let source = "pub struct FileSettings {\n    /// How\n    /// much.\n    /// Range: 0 to\n    /// 9\n    #[serde(x)]\n    pub(super) size: Option<u32>,\n    pub kind: Kind,\n}\n\npub enum Kind {\n    /// One.\n    One,\n    Two,\n}\n";
        let mut keys = Vec::new();
        walk(
            &read(&[source]),
            "FileSettings",
            "",
            &Value::Null,
            &mut keys,
        );
        assert_eq!(
            (keys[0].meaning.as_str(), keys[0].range.as_str()),
            ("How much.", "0 to 9")
        );
        assert_eq!(
            (keys[0].default.as_str(), keys[0].example.as_str()),
            ("none", "1")
        );
        assert_eq!(
            (keys[1].meaning.as_str(), keys[1].range.as_str()),
            ("", "one of one, two")
        );
    }
}
