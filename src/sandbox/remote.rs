//! Asks a running sandbox, of this process or of another one, through its control endpoint.

use std::time::Duration;

use serde_json::Value;

/// The sandbox is on this machine: it answers at once, unless it is busy playing a whole term.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The way to a control endpoint.
#[derive(Clone, Debug)]
pub struct Remote {
    http: reqwest::Client,
    control: String,
}

/// Why it did not answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0}")]
    Http(#[from] reqwest::Error),
    #[error("the answer to {0} is not of the expected form")]
    Form(&'static str),
}

impl Remote {
    /// A way to `http://127.0.0.1:PORT`; nothing is sent yet.
    pub fn new(control: &str) -> Result<Self, Error> {
        // Fails only when a provider is installed already, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .no_proxy()
            .timeout(TIMEOUT)
            .build()?;
        Ok(Self {
            http,
            control: control.trim().trim_end_matches('/').to_owned(),
        })
    }

    /// The variables that point zoomctl at it, `ZOOMCTL_NOW` included, in their order.
    pub async fn env(&self) -> Result<Vec<(String, String)>, Error> {
        let answer: Value =
            serde_json::from_str(&self.get("/env").await?).map_err(|_| Error::Form("/env"))?;
        let members = answer.as_object().ok_or(Error::Form("/env"))?;
        members
            .iter()
            .map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
            .collect::<Option<Vec<_>>>()
            .ok_or(Error::Form("/env"))
    }

    async fn get(&self, path: &str) -> Result<String, Error> {
        let answer = self
            .http
            .get(format!("{}{path}", self.control))
            .send()
            .await?;
        Ok(answer.error_for_status()?.text().await?)
    }
}
