//! Zoom's specifications as strict schemas: unknown members are refused.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::exceptions::{EXCEPTIONS, Part};

/// The files that describe calls; where two know a path the earlier one wins.
const FILES: [&str; 4] = [
    "meetings.json",
    "users.json",
    "account-recordings.json",
    "billing.json",
];

/// One call as it is specified.
pub(crate) struct Spec {
    pub(crate) description: String,
    parameters: HashMap<String, Value>,
    body: Option<Validator>,
    answers: BTreeMap<u16, (String, Option<Validator>)>,
}

/// All calls, by method and path; each is read when it is first asked for, because a few that
/// nobody needs are broken.
pub(crate) struct Specs(HashMap<(String, String), (Value, OnceCell<Spec>)>);

/// `ZOOMCTL_SPECS`, or the folder that lies beside the project where it is developed.
fn folder() -> PathBuf {
    std::env::var_os("ZOOMCTL_SPECS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/zoom-openapi"),
        PathBuf::from,
    )
}

impl Specs {
    /// `None` where the specifications are not: in a clone of the project alone.
    #[expect(
        clippy::print_stdout,
        reason = "the only way to say that a test is ignored"
    )]
    pub(crate) fn load() -> Option<Self> {
        let folder = folder();
        if !folder.join(FILES[0]).exists() {
            println!("ignored: no specifications in {}", folder.display());
            return None;
        }
        let mut all = HashMap::new();
        for file in FILES {
            let text = std::fs::read_to_string(folder.join(file)).unwrap();
            let document: Value = serde_json::from_str(&text).unwrap();
            for (path, methods) in document["paths"].as_object().unwrap() {
                for (method, operation) in methods.as_object().unwrap() {
                    let key = (method.to_uppercase(), path.clone());
                    all.entry(key)
                        .or_insert_with(|| (operation.clone(), OnceCell::new()));
                }
            }
        }
        Some(Self(all))
    }

    pub(crate) fn get(&self, method: &str, path: &str) -> Option<&Spec> {
        let (operation, spec) = self.0.get(&(method.to_owned(), path.to_owned()))?;
        Some(spec.get_or_init(|| read(method, path, operation)))
    }
}

impl Specs {
    /// What is wrong with the requests of a journal, whoever sent them.
    pub(crate) fn check_journal(&self, journal: &Value) -> Vec<String> {
        let requests = journal["requests"].as_array().unwrap().iter();
        let requests = requests.filter(|request| request["host"] == "api");
        requests
            .flat_map(|request| self.check_entry(request))
            .collect()
    }

    fn check_entry(&self, entry: &Value) -> Vec<String> {
        let part = |name: &str| entry[name].as_str().unwrap_or_default();
        let call = format!("{} {}", part("method"), part("path"));
        let Some(spec) = self.get(part("method"), part("operation")) else {
            return vec![format!("{call}: no such call")];
        };
        let query = url::form_urlencoded::parse(part("query").as_bytes());
        let query: Vec<_> = query.into_owned().collect();
        let body = entry["body"]
            .as_str()
            .map(|text| serde_json::from_str(text).unwrap());
        let wrong = spec.check_request(&query, body.as_ref());
        wrong
            .into_iter()
            .map(|wrong| format!("{call}: {wrong}"))
            .collect()
    }
}

/// The schemas of all events, by name; `None` without specifications.
pub(crate) fn events() -> Option<HashMap<String, Validator>> {
    let text = std::fs::read_to_string(folder().join("meeting-events.json")).ok()?;
    let document: Value = serde_json::from_str(&text).unwrap();
    let events = document["webhooks"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| {
            ["meeting.", "recording."]
                .iter()
                .any(|start| name.starts_with(start))
        });
    let schema = |name: &str, event: &Value| {
        let event = resolved(&document, event);
        let schema = &event["post"]["requestBody"]["content"]["application/json"]["schema"];
        let mut schema = closed(schema);
        super::exceptions::widen_event(name, &mut schema);
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap()
    };
    Some(
        events
            .map(|(name, event)| (name.clone(), schema(name, event)))
            .collect(),
    )
}

/// The same with references put in place; they say `paths` where the document has `webhooks`.
fn resolved(document: &Value, value: &Value) -> Value {
    match value {
        Value::Object(map) => match map.get("$ref").and_then(Value::as_str) {
            Some(target) => {
                let pointer = target
                    .trim_start_matches('#')
                    .replacen("/paths/", "/webhooks/", 1);
                document
                    .pointer(&pointer)
                    .unwrap_or_else(|| panic!("no {target}"))
                    .clone()
            }
            None => map
                .iter()
                .map(|(name, v)| (name.clone(), resolved(document, v)))
                .collect(),
        },
        Value::Array(list) => list.iter().map(|value| resolved(document, value)).collect(),
        _ => value.clone(),
    }
}

impl Spec {
    /// What is wrong with an answer; empty when nothing is.
    pub(crate) fn check_answer(&self, status: u16, body: &Value) -> Vec<String> {
        let Some((description, schema)) = self.answers.get(&status) else {
            return vec![format!("status {status} is not specified")];
        };
        if status >= 400 {
            return check_refusal(description, status, body);
        }
        match schema {
            Some(schema) => errors(schema, body),
            None if body.is_null() => Vec::new(),
            None => vec![format!("status {status} has no body, but there is {body}")],
        }
    }

    /// What is wrong with the query and body of a request.
    pub(crate) fn check_request(
        &self,
        query: &[(String, String)],
        body: Option<&Value>,
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        for (name, value) in query {
            match self.parameters.get(name) {
                None => wrong.push(format!("unknown parameter {name}")),
                Some(schema) => wrong.extend(check_parameter(name, schema, value)),
            }
        }
        match (&self.body, body) {
            (Some(schema), Some(body)) => wrong.extend(errors(schema, body)),
            (None, Some(_)) => wrong.push("a body is not specified".to_owned()),
            (_, None) => {}
        }
        wrong
    }
}

pub(crate) fn errors(schema: &Validator, value: &Value) -> Vec<String> {
    schema
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn check_parameter(name: &str, schema: &Value, value: &str) -> Option<String> {
    let fits = match schema["type"].as_str() {
        Some("integer") => value.parse::<i64>().is_ok_and(|number| {
            schema["maximum"].as_i64().is_none_or(|most| number <= most)
                && schema["minimum"]
                    .as_i64()
                    .is_none_or(|least| number >= least)
        }),
        Some("boolean") => ["true", "false"].contains(&value),
        _ => schema["enum"]
            .as_array()
            .is_none_or(|words| words.iter().any(|word| word == value)),
    };
    (!fits).then(|| format!("parameter {name}={value} does not fit {schema}"))
}

/// A refusal has `code` and `message`, maybe `errors`, and a code that the specification lists.
fn check_refusal(description: &str, status: u16, body: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let members = body.as_object().cloned().unwrap_or_default();
    for name in members
        .keys()
        .filter(|name| !["code", "message", "errors"].contains(&name.as_str()))
    {
        wrong.push(format!("unknown member {name} in a refusal"));
    }
    let code = members.get("code").and_then(Value::as_i64);
    let listed = code.is_some_and(|code| description.contains(&format!("`{code}`")));
    // These can come from any call (zoom-api §3): token, validation, rate, scopes, path.
    let general = matches!(
        (status, code),
        (401, Some(124)) | (400, Some(300 | 4711)) | (429, _)
    );
    if !listed && !general {
        wrong.push(format!("code {code:?} is not listed for status {status}"));
    }
    wrong
}

fn read(method: &str, path: &str, operation: &Value) -> Spec {
    let schema_of = |content: &Value, part: Part| {
        let schema = content["content"]["application/json"].get("schema")?;
        let mut schema = closed(schema);
        for exception in EXCEPTIONS {
            if exception.call == (method, path) && exception.part == part {
                exception.apply(&mut schema);
            }
        }
        let options = jsonschema::options().should_validate_formats(true);
        Some(options.build(&schema).unwrap())
    };
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameters = parameters.filter(|parameter| parameter["in"] == "query");
    let name = |parameter: &Value| parameter["name"].as_str().unwrap().to_owned();
    let answers = operation["responses"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(status, answer)| {
            let description = answer["description"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            (
                status.parse().unwrap(),
                (description, schema_of(answer, Part::Answer)),
            )
        });
    Spec {
        description: operation["description"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        parameters: parameters.map(|p| (name(p), p["schema"].clone())).collect(),
        body: schema_of(&operation["requestBody"], Part::Request),
        answers: answers.collect(),
    }
}

/// The same schema with `allOf` merged and every object closed.
///
/// OpenAPI 3.0 writes `nullable`, and `minimum`/`maximum` on texts where it means lengths; the
/// former is translated, the latter dropped.
fn closed(schema: &Value) -> Value {
    let mut merged = Map::new();
    merge(schema, &mut merged);
    if let Some(Value::Object(properties)) = merged.get_mut("properties") {
        for property in properties.values_mut() {
            *property = closed(property);
        }
        merged.insert("additionalProperties".to_owned(), json!(false));
    }
    if let Some(items) = merged.get_mut("items") {
        *items = closed(items);
    }
    // Alternatives that accept anything would make the others pointless (user settings).
    if let Some(Value::Array(list)) = merged.remove("oneOf") {
        let told = list.iter().filter(|schema| {
            schema["properties"]
                .as_object()
                .is_some_and(|p| !p.is_empty())
        });
        merged.insert("anyOf".to_owned(), told.map(closed).collect());
    }
    if merged.get("type") == Some(&json!("string")) {
        merged.remove("minimum");
        merged.remove("maximum");
    }
    if merged.remove("nullable") == Some(json!(true)) {
        let kind = merged.get("type").cloned().unwrap_or(json!("string"));
        merged.insert("type".to_owned(), json!([kind, "null"]));
        if let Some(Value::Array(words)) = merged.get_mut("enum") {
            words.push(Value::Null);
        }
    }
    merged.remove("example");
    merged.remove("default");
    Value::Object(merged)
}

fn merge(schema: &Value, into: &mut Map<String, Value>) {
    for (name, value) in schema.as_object().into_iter().flatten() {
        match (name.as_str(), value) {
            ("allOf", Value::Array(parts)) => parts.iter().for_each(|part| merge(part, into)),
            ("properties", Value::Object(properties)) => {
                let place = into.entry("properties").or_insert_with(|| json!({}));
                let Value::Object(place) = place else {
                    continue;
                };
                place.extend(properties.clone());
            }
            ("required", Value::Array(_)) => {
                into.entry("required").or_insert_with(|| value.clone());
            }
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}
