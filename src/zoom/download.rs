//! Transfers of recording files: redirects by hand, the bearer to Zoom's hosts only.

use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_RANGE, RANGE,
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{sleep, timeout};
use url::Url;

use super::address;
use super::answer::location;
use super::attempts::{Attempts, Next};
use super::client::{Client, Inner};
use super::endpoint::DOWNLOAD;
use super::error::{Error, Kind};
use super::retry::TokenAge;
use super::wire::Exchange;

/// Redirects that are followed.
const MOST_HOPS: u32 = 5;

/// From where to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByteRange {
    /// First byte wanted.
    pub start: u64,
    /// `ETag` of what is there already: when it differs now, the whole file comes.
    pub if_range: Option<String>,
}

/// Which bytes a `206` brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentRange {
    /// First byte.
    pub start: u64,
    /// Last byte, included.
    pub end: u64,
    /// Bytes of the whole file, if known.
    pub total: Option<u64>,
}

/// An opened transfer. The status is 200 (whole file), 206 (the range) or 416 (nothing there).
#[derive(Debug)]
pub struct Download {
    /// HTTP status.
    pub status: u16,
    /// Bytes that will come, if announced.
    pub content_length: Option<u64>,
    /// Media type as sent.
    pub content_type: Option<String>,
    /// Of a 206, when readable: go on only when it fits.
    pub content_range: Option<ContentRange>,
    /// For [`ByteRange::if_range`] of a later attempt.
    pub etag: Option<String>,
    response: reqwest::Response,
    idle: Duration,
}

impl Download {
    /// The next piece; `None` at the end. There is no limit on the whole, only on idleness.
    ///
    /// # Errors
    /// [`Kind::BrokenOff`] when the connection broke or nothing came for a minute.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let broken = |why: String| Error::new(Kind::BrokenOff).at(&DOWNLOAD).message(why);
        match timeout(self.idle, self.response.chunk()).await {
            Ok(piece) => piece.map_err(|e| broken(e.without_url().to_string())),
            Err(_) => Err(broken(format!(
                "nothing came for {} s",
                self.idle.as_secs()
            ))),
        }
    }
}

impl Client {
    /// Opens the transfer of a `download_url`.
    ///
    /// # Errors
    /// [`Kind::DownloadRefused`] when Zoom sends a web page or a refusal instead of the file;
    /// [`Kind::NotFound`] when the file host does not know it; [`Kind::Address`] when the address
    /// or a redirect leads where no token or no request may go.
    pub async fn download(&self, url: &Url, range: Option<ByteRange>) -> Result<Download, Error> {
        let inner = &self.0;
        if !address::may_get_bearer(url, inner.settings.api_url.as_ref()) {
            return Err(refused("the download address is none of Zoom's"));
        }
        let headers = headers(range)?;
        let mut token = inner.auth.token(&inner.asker()).await?;
        let mut age = token.age();
        let mut attempts = Attempts::new(&DOWNLOAD, &inner.settings.policy, &inner.file_breaker);
        loop {
            attempts.begin()?;
            let exchange = match inner.follow(url, &token.secret, &headers).await? {
                Ok(response) => match inner.opened(response) {
                    // Also how a dead token is told. One new token for all files that meet a page:
                    // more would not help (zoom-api §8.3).
                    Err(error)
                        if *error.kind() == Kind::DownloadRefused
                            && !inner.page_refused.swap(true, Ordering::Relaxed) =>
                    {
                        token = inner.auth.replace(&token, &inner.asker()).await?;
                        age = TokenAge::Fresh;
                        continue;
                    }
                    Err(error) => return Err(error),
                    Ok(Ok(download)) => {
                        inner.page_refused.store(false, Ordering::Relaxed);
                        inner.file_breaker.success();
                        return Ok(download);
                    }
                    Ok(Err(response)) => {
                        inner
                            .wire
                            .finish(response, &[token.secret.expose_secret()])
                            .await
                    }
                },
                Err(failure) => failure,
            };
            match attempts.end(exchange, age, inner.now()) {
                Next::Wait { time, .. } => sleep(time).await,
                Next::RefreshToken => {
                    token = inner.auth.replace(&token, &inner.asker()).await?;
                    age = TokenAge::Fresh;
                }
                Next::Fail(error) | Next::Stop(_, error) | Next::HostStop(_, error) => {
                    return Err(error);
                }
                Next::Answer(_) | Next::Gone => {
                    return Err(Error::new(Kind::NotZoom).at(&DOWNLOAD));
                }
            }
        }
    }
}

impl Client {
    /// Opens the transfer of a `download_url` with the token that an event brought for it, once.
    ///
    /// # Errors
    /// As [`Client::download`], and [`Kind::DownloadRefused`] for every other refusal too: the
    /// account's own token may do better.
    pub async fn download_with(
        &self,
        url: &Url,
        range: Option<ByteRange>,
        token: &SecretString,
    ) -> Result<Download, Error> {
        let inner = &self.0;
        if !address::may_get_bearer(url, inner.settings.api_url.as_ref()) {
            return Err(refused("the download address is none of Zoom's"));
        }
        let answer = inner.follow(url, token, &headers(range)?).await?;
        let refusal = || Error::new(Kind::DownloadRefused).at(&DOWNLOAD);
        let response = answer.map_err(|_| refusal())?;
        inner.opened(response)?.map_err(|_| refusal())
    }
}

impl Inner {
    /// Goes from hop to hop. A signed address expires, so each attempt begins at the first.
    async fn follow(
        &self,
        first: &Url,
        token: &SecretString,
        headers: &HeaderMap,
    ) -> Result<Result<reqwest::Response, Exchange>, Error> {
        let configured = self.settings.api_url.as_ref();
        let mut url = first.clone();
        let mut trusted = true;
        for _ in 0..=MOST_HOPS {
            // Once a hop has left Zoom's hosts, no later hop gets the token, wherever it leads.
            trusted &= address::may_get_bearer(&url, configured);
            let bearer = trusted.then_some(token);
            let response = match self.wire.open(&url, bearer, headers.clone()).await? {
                Ok(response) if response.status().is_redirection() => response,
                other => return Ok(other),
            };
            let Some(next) = location(response.headers(), &url) else {
                return Ok(Ok(response));
            };
            if !address::may_get_bearer(&next, configured)
                && !address::may_redirect_to(&next, configured)
            {
                return Err(refused(
                    "a redirect leads to an address that is not allowed",
                ));
            }
            url = next;
        }
        Err(refused("more than 5 redirects"))
    }

    /// Tells a file from a refusal; the latter is handed back.
    fn opened(
        &self,
        response: reqwest::Response,
    ) -> Result<Result<Download, reqwest::Response>, Error> {
        let status = response.status().as_u16();
        if !matches!(status, 200 | 206 | 416) {
            return Ok(Err(response));
        }
        let text = |name| {
            let value: &HeaderValue = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let content_type = text(CONTENT_TYPE);
        // Zoom's refusal of a download: no file that it records is a web page.
        if status != 416 && content_type.as_deref().is_some_and(is_web_page) {
            return Err(Error::new(Kind::DownloadRefused)
                .at(&DOWNLOAD)
                .status(status));
        }
        Ok(Ok(Download {
            status,
            content_length: response.content_length(),
            content_type,
            content_range: text(CONTENT_RANGE).and_then(|range| content_range(&range)),
            etag: text(ETAG),
            idle: self.wire.idle_timeout(),
            response,
        }))
    }
}

fn headers(range: Option<ByteRange>) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    // Lengths and ranges are those of the file itself.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some(ByteRange { start, if_range }) = range {
        let header = |text: &str| HeaderValue::from_str(text).map_err(|_| refused("a bad ETag"));
        headers.insert(RANGE, header(&format!("bytes={start}-"))?);
        if let Some(etag) = if_range {
            headers.insert(IF_RANGE, header(&etag)?);
        }
    }
    Ok(headers)
}

fn is_web_page(content_type: &str) -> bool {
    let media = content_type.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("text/html") || media.eq_ignore_ascii_case("application/xhtml+xml")
}

/// Reads `bytes 100-199/200` and `bytes 100-199/*`.
fn content_range(text: &str) -> Option<ContentRange> {
    let (span, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (start, end) = span.split_once('-')?;
    let total = if total == "*" {
        None
    } else {
        Some(total.parse().ok()?)
    };
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    (start <= end && total.is_none_or(|total| end < total)).then_some(ContentRange {
        start,
        end,
        total,
    })
}

fn refused(why: &str) -> Error {
    Error::new(Kind::Address).at(&DOWNLOAD).message(why)
}
