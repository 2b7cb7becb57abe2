//! One call before it is sent: where to, with what, and what it must not overlap with.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::endpoint::{self, Endpoint, Method, PathValue};
use super::error::{Error, Kind};

/// One call before it is sent.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    /// Whose hundred writes a day it counts for.
    pub(crate) host: Option<String>,
    /// What must not be written to by two calls at once.
    pub(crate) turn: Option<String>,
}

impl Call {
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        values: &[&dyn PathValue],
    ) -> Result<Self, Error> {
        Ok(Self::at(endpoint, endpoint.fill(values)?))
    }

    /// A call to any path below `/v2`, with or without its query.
    pub(crate) fn by_hand(
        method: Method,
        path: &str,
        query: &[(String, String)],
        body: Option<Value>,
    ) -> Self {
        let path = format!("/{}", path.trim().trim_start_matches('/'));
        let bare = path.split(['?', '#']).next().unwrap_or_default();
        let endpoint = Endpoint::find(method, bare).unwrap_or_else(|| endpoint::other(method));
        let turn = method.writes().then(|| bare.to_owned());
        Self {
            query: query.to_vec(),
            body,
            turn,
            ..Self::at(endpoint, path)
        }
    }

    fn at(endpoint: &'static Endpoint, path: String) -> Self {
        Self {
            endpoint,
            path,
            query: Vec::new(),
            body: None,
            host: None,
            turn: None,
        }
    }

    pub(crate) fn query(mut self, name: &str, value: &(impl fmt::Display + ?Sized)) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn body(mut self, body: &impl Serialize) -> Result<Self, Error> {
        let body = serde_json::to_value(body).map_err(|e| {
            Error::new(Kind::Validation)
                .at(self.endpoint)
                .message(e.to_string())
        })?;
        self.body = Some(body);
        Ok(self)
    }

    /// A write that belongs to this host: counted for its day, and never beside another one.
    pub(crate) fn host(mut self, host: &str) -> Self {
        let host = host.trim().to_lowercase();
        self.turn = Some(host.clone());
        self.host = self.endpoint.host_budget.then_some(host);
        self
    }

    /// A write that must not overlap with another one of this name.
    pub(crate) fn turn(mut self, name: &(impl fmt::Display + ?Sized)) -> Self {
        self.turn = Some(name.to_string());
        self
    }
}
