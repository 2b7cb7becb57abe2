//! Transfers: where the bearer goes, where no request goes, and what is no file.

use super::*;
use crate::zoom::{ByteRange, ContentRange, Kind};

const FILE: &[u8] = b"\0\0\0\x18ftypmp42 not really a film";

fn file() -> Answer {
    answer(
        200,
        &[("content-type", "video/mp4"), ("etag", "\"v1\"")],
        FILE,
    )
}

fn redirect(to: &str) -> Answer {
    answer(302, &[("location", to)], "")
}

async fn read(mut download: crate::zoom::Download) -> Result<Vec<u8>, Kind> {
    let mut bytes = Vec::new();
    while let Some(piece) = download.chunk().await.map_err(|e| e.kind().clone())? {
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

fn at(fake: &Fake, path: &str) -> Url {
    fake.url.join(path).unwrap()
}

#[tokio::test]
async fn a_file_comes_whole_and_uncompressed_with_its_facts() {
    let fake = Fake::new(|_| file()).await;
    let download = fake
        .client()
        .download(&at(&fake, "/rec/download/x"), None)
        .await
        .unwrap();
    assert_eq!(
        (download.status, download.content_length),
        (200, Some(FILE.len() as u64))
    );
    assert_eq!(download.content_type.as_deref(), Some("video/mp4"));
    assert_eq!(download.etag.as_deref(), Some("\"v1\""));
    assert_eq!(read(download).await.unwrap(), FILE);
    assert_eq!(fake.journal()[1].headers["accept-encoding"], "identity");
    assert!(!fake.journal()[1].headers.contains_key("range"));
}

#[tokio::test]
async fn a_range_is_asked_for_and_its_answer_read() {
    let fake =
        Fake::new(|_| answer(206, &[("content-range", "bytes 10-19/30")], "0123456789")).await;
    let range = ByteRange {
        start: 10,
        if_range: Some("\"v1\"".into()),
    };
    let download = fake
        .client()
        .download(&at(&fake, "/rec/download/x"), Some(range))
        .await
        .unwrap();
    assert_eq!(download.status, 206);
    assert_eq!(
        download.content_range,
        Some(ContentRange {
            start: 10,
            end: 19,
            total: Some(30)
        })
    );
    let seen = &fake.journal()[1];
    assert_eq!(
        (&*seen.headers["range"], &*seen.headers["if-range"]),
        ("bytes=10-", "\"v1\"")
    );
}

#[tokio::test]
async fn a_nonsensical_content_range_is_none() {
    for odd in [
        "bytes 10-9/30",
        "bytes 10-30/30",
        "bytes */30",
        "10-19/30",
        "bytes 10-19",
        "bytes a-b/c",
    ] {
        let fake = Fake::new(move |_| answer(206, &[("content-range", odd)], "x")).await;
        let range = ByteRange {
            start: 10,
            if_range: None,
        };
        let download = fake
            .client()
            .download(&at(&fake, "/rec/download/x"), Some(range))
            .await
            .unwrap();
        assert_eq!(download.content_range, None, "{odd}");
    }
}

#[tokio::test]
async fn the_bearer_stays_behind_when_a_hop_leaves_and_does_not_come_back() {
    let home = std::sync::Arc::new(Mutex::new(String::new()));
    let back = Arc::clone(&home);
    let cdn = Fake::new(move |_| redirect(&format!("{}rec/last", back.lock().unwrap()))).await;
    let away = format!("{}signed?Signature=x", cdn.url);
    let fake = Fake::new(move |seen| match seen.path.as_str() {
        "/rec/download/x" => redirect("/rec/second"),
        "/rec/second" => redirect(&away),
        _ => file(),
    })
    .await;
    *home.lock().unwrap() = fake.url.to_string();
    let download = fake
        .client()
        .download(&at(&fake, "/rec/download/x"), None)
        .await
        .unwrap();
    assert_eq!(read(download).await.unwrap(), FILE);
    let bearers: Vec<_> = fake
        .journal()
        .iter()
        .skip(1)
        .map(|s| s.bearer().is_some())
        .collect();
    assert_eq!(
        bearers,
        [true, true, false],
        "home, home, and home again after the excursion"
    );
    assert_eq!(cdn.journal().len(), 1);
    assert!(!cdn.journal()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn an_address_that_is_not_zoom_s_is_never_asked() {
    let other = Fake::new(|_| file()).await;
    let fake = Fake::new(|_| file()).await;
    for url in [
        at(&other, "/x"),
        Url::parse("https://zoom.us.evil.test/x").unwrap(),
    ] {
        let error = fake.client().download(&url, None).await.unwrap_err();
        assert_eq!(*error.kind(), Kind::Address);
    }
    assert!(other.journal().is_empty());
}

#[tokio::test]
async fn a_redirect_to_a_forbidden_place_or_without_end_is_refused() {
    for target in [
        "http://evil.test/x",
        "https://169.254.169.254/meta",
        "file:///etc/passwd",
    ] {
        let fake = Fake::new(move |_| redirect(target)).await;
        let error = fake
            .client()
            .download(&at(&fake, "/rec/x"), None)
            .await
            .unwrap_err();
        assert_eq!(*error.kind(), Kind::Address, "{target}");
        assert_eq!(fake.count("GET", "/rec/x"), 1);
    }
    let fake = Fake::new(|_| redirect("/rec/x")).await;
    let error = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap_err();
    assert_eq!(*error.kind(), Kind::Address);
    assert_eq!(fake.count("GET", "/rec/x"), 6);
}

#[tokio::test]
async fn a_web_page_is_a_refusal_and_no_file() {
    let fake = Fake::new(|_| page("<html>Enter the passcode</html>")).await;
    let error = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap_err();
    assert_eq!(*error.kind(), Kind::DownloadRefused);
    // A dead token may be the reason: another one is tried, once for all files.
    assert_eq!(fake.count("GET", "/rec/x"), 2);
    let again = fake.client().download(&at(&fake, "/rec/x"), None).await;
    assert!(again.is_err());
}

#[tokio::test]
async fn a_dead_token_is_replaced_and_trouble_is_tried_again_from_the_first_address() {
    let issued = std::sync::atomic::AtomicUsize::new(0);
    let count = std::sync::atomic::AtomicUsize::new(0);
    let fake = Fake::with_tokens(move |seen| {
        use std::sync::atomic::Ordering::SeqCst;
        match seen.path.as_str() {
            "/oauth/token" => token(
                &format!("token-of-the-tests-{}", issued.fetch_add(1, SeqCst)),
                3600,
            ),
            "/rec/x" if seen.bearer() == Some("token-of-the-tests-0") => answer(401, &[], ""),
            "/rec/x" => redirect("/signed"),
            _ if count.fetch_add(1, SeqCst) == 0 => answer(503, &[], ""),
            _ => file(),
        }
    })
    .await;
    let download = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap();
    assert_eq!(read(download).await.unwrap(), FILE);
    assert_eq!(
        (fake.count("GET", "/rec/x"), fake.count("GET", "/signed")),
        (3, 2)
    );
}

#[tokio::test]
async fn a_missing_file_is_named_by_its_status() {
    let fake = Fake::new(|_| answer(404, &[("content-type", "text/html")], "<html>gone")).await;
    let error = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.http_status()),
        (&Kind::NotFound, Some(404))
    );
}

#[tokio::test]
async fn a_file_that_stays_forbidden_says_nothing_about_the_credentials() {
    for status in [401, 403] {
        let fake = Fake::new(move |_| answer(status, &[], "<html>no")).await;
        let error = fake
            .client()
            .download(&at(&fake, "/rec/x"), None)
            .await
            .unwrap_err();
        assert_eq!(*error.kind(), Kind::DownloadRefused, "{status}");
        assert!(!error.stops_everything());
    }
}

#[tokio::test]
async fn a_transfer_that_breaks_or_falls_silent_is_an_error_and_no_end() {
    let fake = Fake::new(|_| torn(200, "half")).await;
    let download = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap();
    assert_eq!(read(download).await, Err(Kind::BrokenOff));
    let fake = Fake::new(|_| {
        use futures_util::StreamExt as _;
        let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("half")]);
        answer(
            200,
            &[],
            Body::from_stream(pieces.chain(futures_util::stream::pending())),
        )
    })
    .await;
    let download = fake
        .client()
        .download(&at(&fake, "/rec/x"), None)
        .await
        .unwrap();
    assert_eq!(read(download).await, Err(Kind::BrokenOff));
}
