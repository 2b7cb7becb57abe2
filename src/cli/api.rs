//! `zoomctl api`: any call to Zoom by hand, through the same token, limits and errors.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Format;
use crate::zoom::Method;

use super::unwritten;

/// Largest body that is sent; Zoom takes far less.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Make any call to Zoom and print its JSON.
///
/// PATH is below /v2, with or without its query. Fields go into the query of a GET and into the JSON
/// body of everything else. Token, rate limits, retries and errors are those of every command; a
/// POST is never repeated on doubt. Bearer secrets in the answer are shown as `***`. Zoom: the call
/// that you name.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl api GET /users/me\n  zoomctl api PATCH /meetings/86000000001 -f topic='Biology 7B' -F duration=50\n  zoomctl api GET /users -f status=active --paginate | jq '.[].users[].email'"
)]
pub(super) struct Api {
    /// GET, POST, PUT, PATCH or DELETE.
    method: Method,
    /// E.g. /users/me/meetings.
    path: String,
    /// A field as text; may be repeated.
    #[arg(short = 'f', long = "raw-field", value_name = "KEY=VALUE", value_parser = field)]
    fields: Vec<(String, String)>,
    /// A field as JSON where it is true, false, null or a number, else as text; may be repeated.
    #[arg(short = 'F', long = "field", value_name = "KEY=VALUE", value_parser = field)]
    typed: Vec<(String, String)>,
    /// Send this JSON file as the body; `-` is stdin. Fields go into the query then.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Follow next_page_token to the end, and print an array of all pages.
    #[arg(long)]
    paginate: bool,
}

/// Names and values, in their order.
type Fields = Vec<(String, String)>;

fn field(text: &str) -> std::result::Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("use key=value".to_owned()),
    }
}

impl Api {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        if self.paginate && self.method != Method::Get {
            return Err(Error::usage("--paginate is for GET"));
        }
        if self.input.is_some() && self.method == Method::Get {
            return Err(Error::usage("--input is not for GET, which has no body")
                .hint("give the query with -f key=value"));
        }
        let (query, body) = self.parts()?;
        let client = context.client()?;
        let answer = if self.paginate {
            Value::Array(client.raw_pages(&self.path, &query).await?)
        } else {
            client.raw(self.method, &self.path, &query, body).await?
        };
        // An empty answer prints nothing, as with curl.
        if answer.is_null() {
            context
                .output
                .status(&format!("{} {}: done", self.method.as_str(), self.path));
            return Ok(());
        }
        let text = if context.output.format == Format::Ndjson {
            answer.to_string()
        } else {
            format!("{answer:#}")
        };
        context
            .output
            .text(&format!("{text}\n"))
            .map_err(unwritten(context))
    }

    /// Where the fields go.
    fn parts(&self) -> Result<(Fields, Option<Value>)> {
        let all = || self.fields.iter().chain(&self.typed).cloned().collect();
        if let Some(path) = &self.input {
            return Ok((all(), Some(read(path)?)));
        }
        if self.method == Method::Get {
            return Ok((all(), None));
        }
        let mut body = Map::new();
        for (key, value) in &self.fields {
            body.insert(key.clone(), value.clone().into());
        }
        for (key, value) in &self.typed {
            body.insert(key.clone(), typed(value));
        }
        Ok((Vec::new(), (!body.is_empty()).then(|| body.into())))
    }
}

/// A bare JSON word or number as what it says, anything else as text.
fn typed(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => text.into(),
    }
}

fn read(path: &PathBuf) -> Result<Value> {
    let name = if path.as_os_str() == "-" {
        "stdin".to_owned()
    } else {
        path.display().to_string()
    };
    let mut text = Vec::new();
    let source: std::io::Result<Box<dyn Read>> = if path.as_os_str() == "-" {
        Ok(Box::new(std::io::stdin()))
    } else {
        File::open(path).map(|file| Box::new(file) as Box<dyn Read>)
    };
    source
        .and_then(|source| source.take(MAX_BYTES + 1).read_to_end(&mut text))
        .map_err(|error| Error::bad_input(format!("{name}: {error}")))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(Error::bad_input(format!(
            "{name}: more than {MAX_BYTES} bytes"
        )));
    }
    serde_json::from_slice(&text)
        .map_err(|error| Error::bad_input(format!("{name} is not JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn api(method: Method, fields: &[&str], typed: &[&str]) -> Api {
        let parse = |texts: &[&str]| texts.iter().map(|text| field(text).unwrap()).collect();
        Api {
            method,
            path: "/users".to_owned(),
            fields: parse(fields),
            typed: parse(typed),
            input: None,
            paginate: false,
        }
    }

    #[test]
    fn fields_are_the_query_of_a_get_and_the_body_of_all_else() {
        let (query, body) = api(Method::Get, &["a=1"], &["b=2"]).parts().unwrap();
        assert_eq!(query.len(), 2);
        assert_eq!(body, None);
        let typed = ["n=7", "yes=true", "word=seven", "list=[1]"];
        let (query, body) = api(Method::Post, &["a=1=2"], &typed).parts().unwrap();
        assert_eq!(query, []);
        let wanted = json!({"a": "1=2", "n": 7, "yes": true, "word": "seven", "list": "[1]"});
        assert_eq!(body, Some(wanted));
        assert_eq!(api(Method::Put, &[], &[]).parts().unwrap().1, None);
    }
}
