//! The one paginator of all lists.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::answer::Content;
use super::call::Call;
use super::client::Client;
use super::endpoint::{Endpoint, Method};
use super::error::{Error, Kind};
use super::raw::Raw;
use super::redact;

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

    /// All pages of a list by hand, as [`Client::raw`] gives one.
    ///
    /// # Errors
    /// As [`Client::raw`]; [`Kind::Incomplete`] when the list does not end.
    pub async fn raw_pages(
        &self,
        path: &str,
        query: &[(String, String)],
    ) -> Result<Vec<Value>, Error> {
        let call = Call::by_hand(Method::Get, path, query, None);
        let mut pages = Vec::new();
        let ended = self
            .each_page(&call, |page| {
                let mut page = Value::Object(page);
                redact::stored(&mut page);
                pages.push(page);
                Ok(())
            })
            .await;
        match ended {
            Ok(()) => Ok(pages),
            Err(Interrupted::Stale(error) | Interrupted::Failed(error)) => Err(error),
        }
    }

    async fn pages(&self, call: &Call, key: &'static str) -> Result<Listing, Interrupted> {
        let mut listing = Listing {
            rows: Vec::new(),
            total_records: None,
            head: Value::Null,
        };
        self.each_page(call, |mut page| {
            listing.total_records = page.get("total_records").and_then(Value::as_u64);
            match page.shift_remove(key) {
                Some(Value::Array(rows)) => listing.rows.extend(rows),
                None | Some(Value::Null) if listing.total_records == Some(0) => {}
                _ => return Err(not_zoom(call, &format!("the answer holds no list `{key}`"))),
            }
            if listing.head.is_null() {
                listing.head = Value::Object(page);
            }
            Ok(())
        })
        .await?;
        Ok(listing)
    }

    /// Follows the page tokens to the end, never in a circle.
    async fn each_page(
        &self,
        call: &Call,
        mut take: impl FnMut(Map<String, Value>) -> Result<(), Interrupted>,
    ) -> Result<(), Interrupted> {
        let incomplete = |why: String| {
            Interrupted::Failed(Error::new(Kind::Incomplete).at(call.endpoint).message(why))
        };
        let mut seen = HashSet::new();
        let mut token = String::new();
        for _ in 0..MOST_PAGES {
            let mut page = call.clone();
            if !page.query.iter().any(|(name, _)| name == "page_size") {
                page = page.query("page_size", &PAGE_SIZE);
            }
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
            let Content::Json(Value::Object(page)) = content else {
                return Err(not_zoom(call, "the answer is no page"));
            };
            token = match page.get("next_page_token") {
                Some(Value::String(next)) => next.clone(),
                _ => String::new(),
            };
            take(page)?;
            if token.is_empty() {
                return Ok(());
            }
            if !seen.insert(token.clone()) {
                return Err(incomplete("a page token came twice".to_owned()));
            }
        }
        Err(incomplete(format!("more than {MOST_PAGES} pages")))
    }
}

fn not_zoom(call: &Call, why: &str) -> Interrupted {
    Interrupted::Failed(Error::new(Kind::NotZoom).at(call.endpoint).message(why))
}

enum Interrupted {
    /// The page token is no longer known; beginning again helps.
    Stale(Error),
    Failed(Error),
}
