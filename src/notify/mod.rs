//! Tells a monitor over HTTP that a job begins, ended well or failed, in the style of healthchecks.io:
//! POST to the address, to `/start` and `/fail` below it, with a text as body.

use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::redirect;
use url::Url;

/// Longest body that is sent; monitors keep 10 to 100 kB.
const MOST_BYTES: usize = 10_000;

/// What a monitor is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    Start,
    Success,
    Failure,
}

/// Sends one signal; the time counts for all of it.
///
/// # Errors
/// Why it was not taken, without the address, which is a secret.
pub async fn send(url: &Url, signal: Signal, body: &str, limit: Duration) -> Result<(), String> {
    let client = client(url, limit).map_err(cause_of)?;
    let mut body = body.to_owned();
    body.truncate(body.floor_char_boundary(MOST_BYTES));
    let request = client
        .post(below(url, signal))
        .header(CONTENT_TYPE, "text/plain; charset=utf-8")
        .body(body);
    let status = request.send().await.map_err(cause_of)?.status();
    if status.is_success() {
        Ok(())
    } else {
        Err(format!("it answered {}", status.as_u16()))
    }
}

/// The address of a signal; a query stays behind it.
fn below(url: &Url, signal: Signal) -> Url {
    let name = match signal {
        Signal::Success => return url.clone(),
        Signal::Start => "start",
        Signal::Failure => "fail",
    };
    let mut url = url.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().push(name);
    }
    url
}

fn client(url: &Url, limit: Duration) -> reqwest::Result<reqwest::Client> {
    // Fails only when a provider is installed already, which serves as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")))
        .timeout(limit)
        // Who is sent elsewhere would show the address to somebody else.
        .redirect(redirect::Policy::none())
        .referer(false);
    if url.scheme() == "http" {
        // Loopback: never through a proxy, and no certificates to read.
        builder.no_proxy().tls_certs_only([]).build()
    } else {
        builder.https_only(true).build()
    }
}

/// The causes of a failure in one line, without the address.
fn cause_of(error: reqwest::Error) -> String {
    if error.is_timeout() {
        return "it did not answer in time".to_owned();
    }
    let error = error.without_url();
    let mut deepest: &dyn std::error::Error = &error;
    while let Some(cause) = deepest.source() {
        deepest = cause;
    }
    deepest.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signals_are_the_address_and_two_below_it() {
        let told = |url: &str| {
            let url: Url = url.parse().unwrap();
            [Signal::Success, Signal::Start, Signal::Failure]
                .map(|signal| below(&url, signal).to_string())
        };
        assert_eq!(
            told("https://hc.example/ping/1"),
            [
                "https://hc.example/ping/1",
                "https://hc.example/ping/1/start",
                "https://hc.example/ping/1/fail"
            ]
        );
        assert_eq!(
            told("https://hc.example/1/?create=1")[2],
            "https://hc.example/1/fail?create=1"
        );
    }

    #[tokio::test]
    async fn nobody_there_is_told_without_the_address() {
        let url = "http://127.0.0.1:1/CANARY".parse().unwrap();
        let why = send(&url, Signal::Success, "", Duration::from_secs(5)).await;
        let why = why.unwrap_err();
        assert!(why.contains("refused") && !why.contains("CANARY"), "{why}");
    }
}
