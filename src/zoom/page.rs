//! The one paginator of all lists.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::{Call, Client};
use super::endpoint::Endpoint;
use super::error::{Error, Kind};
use super::raw::Raw;
use super::wire::Content;

/// Rows we ask for per page; Zoom may give fewer.
const PAGE_SIZE: u32 = 300;
/// Pages of one list.
const MOST_PAGES: usize = 10_000;
/// How often a list is begun again after its token went stale or its rows did not add up.
const MOST_RESTARTS: u32 = 2;

/// Whether the rows must add up to `total_records`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Total {
    /// Fewer rows than announced are an error.
    Checked,
    /// The set moves while it is read, or the caller compares.
    Reported,
}

/// A whole list.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) rows: Vec<Value>,
    /// As the last page said.
    pub(crate) total_records: Option<u64>,
    /// The first page without its rows.
    pub(crate) head: Value,
}

impl Listing {
    pub(crate) fn read<T: DeserializeOwned>(
        rows: Vec<Value>,
        endpoint: &'static Endpoint,
    ) -> Result<Vec<Raw<T>>, Error> {
        rows.into_iter()
            .map(|row| {
                Raw::read(row).map_err(|e| {
                    Error::new(Kind::NotZoom)
                        .at(endpoint)
                        .message(e.to_string())
                })
            })
            .collect()
    }
}

impl Client {
    /// Reads all pages of a list whose rows stand under `key`.
    pub(crate) async fn list(
        &self,
        call: Call,
        key: &'static str,
        total: Total,
    ) -> Result<Listing, Error> {
        let mut restarts = 0;
        loop {
            let listing = match self.pages(&call, key).await {
                Err(Interrupted::Stale(_)) if restarts < MOST_RESTARTS => None,
                Err(Interrupted::Stale(error) | Interrupted::Failed(error)) => return Err(error),
                Ok(listing) => Some(listing),
            };
            if let Some(listing) = listing {
                let got = listing.rows.len() as u64;
                let expected = listing.total_records.unwrap_or(got);
                if total == Total::Reported || got >= expected {
                    return Ok(listing);
                }
                if restarts == MOST_RESTARTS {
                    return Err(Error::new(Kind::Incomplete)
                        .at(call.endpoint)
                        .message(format!("{got} of {expected} rows came")));
                }
            }
            restarts += 1;
        }
    }

    async fn pages(&self, call: &Call, key: &'static str) -> Result<Listing, Interrupted> {
        let incomplete = |why: String| {
            Interrupted::Failed(Error::new(Kind::Incomplete).at(call.endpoint).message(why))
        };
        let mut rows = Vec::new();
        let mut head = None;
        let mut seen = HashSet::new();
        let mut token = String::new();
        for _ in 0..MOST_PAGES {
            let mut page = call.clone().query("page_size", &PAGE_SIZE);
            if !token.is_empty() {
                page = page.query("next_page_token", &token);
            }
            let content = self.0.send(&page).await.map_err(|error| {
                // A token lives 15 minutes; Zoom calls an old one a bad value.
                if *error.kind() == Kind::Validation && !token.is_empty() {
                    Interrupted::Stale(error)
                } else {
                    Interrupted::Failed(error)
                }
            })?;
            let not_a_page = || {
                let why = format!("the answer holds no list `{key}`");
                Interrupted::Failed(Error::new(Kind::NotZoom).at(call.endpoint).message(why))
            };
            let Content::Json(Value::Object(mut map)) = content else {
                return Err(not_a_page());
            };
            let total_records = map.get("total_records").and_then(Value::as_u64);
            match map.shift_remove(key) {
                Some(Value::Array(items)) => rows.extend(items),
                None | Some(Value::Null) if total_records == Some(0) => {}
                _ => return Err(not_a_page()),
            }
            token = match map.get("next_page_token") {
                Some(Value::String(next)) => next.clone(),
                _ => String::new(),
            };
            let head = head.get_or_insert(Value::Object(map));
            if token.is_empty() {
                return Ok(Listing {
                    rows,
                    total_records,
                    head: head.take(),
                });
            }
            if !seen.insert(token.clone()) {
                return Err(incomplete("a page token came twice".to_owned()));
            }
        }
        Err(incomplete(format!("more than {MOST_PAGES} pages")))
    }
}

enum Interrupted {
    /// The page token is no longer known; beginning again helps.
    Stale(Error),
    Failed(Error),
}
