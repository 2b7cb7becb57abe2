//! Downloads: the address on Zoom's host, the redirect, and the file on the second host.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::api::{Answer, Body, Call};
use crate::sandbox::draw::Draw;
use crate::sandbox::media::{Content, Slice};
use crate::sandbox::play;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{Fate, FileKind};

/// A signed address of the second host is good for an hour.
const SIGNED_LIFE: TimeDelta = TimeDelta::hours(1);
/// What a browser would see who is not signed in (`zoom-api §8.3, §16 #1 [C]`).
const LOGIN_PAGE: &str = "<!DOCTYPE html>\n<html lang=\"de\"><head><title>Anmelden - Zoom</title></head>\n\
     <body><form action=\"/signin\"><input name=\"email\"><input name=\"password\"></form></body></html>\n";
const GONE_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>404</title></head><body>This page does not exist.</body></html>\n";

fn check(world: &World, words: &[&str]) -> String {
    Draw::new(world.seed ^ 0x00d0_3141, words).letters(22)
}

fn key(world: &World, at: usize, number: usize) -> String {
    let place = format!("{at}.{number}");
    format!("{place}.{}", check(world, &["file", &place]))
}

/// The `download_url` of a file (`zoom-api §8.2 [S]`).
pub(crate) fn url(world: &World, at: usize, number: usize) -> String {
    format!(
        "{}/rec/download/{}",
        world.addresses.api,
        key(world, at, number)
    )
}

/// The address in a webhook (`zoom-api §8.3 [S]`).
pub(crate) fn webhook_url(world: &World, at: usize, number: usize) -> String {
    format!(
        "{}/rec/webhook_download/{}",
        world.addresses.api,
        key(world, at, number)
    )
}

/// A `download_access_token` for one instance (`zoom-api §8.2 [S]`).
pub(crate) fn token(world: &World, at: usize, now: DateTime<Utc>, seconds: i64) -> String {
    let claim = format!("{at}.{}", now.timestamp() + seconds);
    let check = check(world, &["token", &claim]);
    format!("eyJ.{}.{check}", URL_SAFE_NO_PAD.encode(claim))
}

fn token_is_good(world: &World, token: &str, at: usize, now: DateTime<Utc>) -> bool {
    let claim = || {
        let (claim, check) = token.strip_prefix("eyJ.")?.split_once('.')?;
        let claim = String::from_utf8(URL_SAFE_NO_PAD.decode(claim).ok()?).ok()?;
        let (instance, until) = claim.split_once('.')?;
        let good = check == self::check(world, &["token", &claim])
            && instance.parse() == Ok(at)
            && until.parse::<i64>().ok()? >= now.timestamp();
        good.then_some(())
    };
    claim().is_some()
}

/// The file behind a key; `None` when the key is forged.
fn open(world: &World, key: &str) -> Option<(usize, usize)> {
    let (place, check) = key.rsplit_once('.')?;
    let (at, number) = place.split_once('.')?;
    let (at, number) = (at.parse().ok()?, number.parse().ok()?);
    let exists = world.instances.get(at)?.recording.as_ref()?.files.len() > number;
    (exists && check == self::check(world, &["file", place])).then_some((at, number))
}

/// `GET /rec/download/…` on Zoom's own host.
///
/// A bad token, a trashed or deleted file answer 200 with a login page (`zoom-api §8.3 [C]`); the
/// remaining files of an instance of which one was deleted for good answer 404 (`[L]`). Otherwise a
/// redirect to the second host, for every fourth file over one more hop.
pub(crate) fn begin(world: &World, call: &Call<'_>, account_token: bool) -> Answer {
    let key = call.request.path.rsplit('/').next().unwrap_or_default();
    let Some((at, number)) = open(world, key) else {
        return Answer::html(404, GONE_PAGE);
    };
    let bearer = call.request.bearer.as_deref().unwrap_or_default();
    if !account_token && !token_is_good(world, bearer, at, call.now) {
        return Answer::html(200, LOGIN_PAGE);
    }
    let files = world.instances[at]
        .recording
        .as_ref()
        .map_or(&[][..], |r| &r.files);
    let file = &files[number];
    if file.fate != Fate::Kept || file.ready > call.now {
        return Answer::html(200, LOGIN_PAGE);
    }
    if files.iter().any(|file| file.fate == Fate::Deleted) {
        return Answer::html(404, GONE_PAGE);
    }
    let hop = if (at + number) % 4 == 3 {
        "hop"
    } else {
        "media"
    };
    redirect(world, hop, key, call.now + SIGNED_LIFE)
}

fn redirect(world: &World, hop: &str, key: &str, until: DateTime<Utc>) -> Answer {
    let until = until.timestamp().to_string();
    let policy = URL_SAFE_NO_PAD.encode(&until);
    let signature = check(world, &["signed", key, &until]);
    let files = &world.addresses.files;
    let location =
        format!("{files}/{hop}/{key}?Policy={policy}&Signature={signature}&Key-Pair-Id=KSANDBOX");
    Answer {
        status: 302,
        headers: vec![("location", location)],
        body: Body::Empty,
    }
}

/// `GET /media/…` on the second host: signed, without a bearer; understands one `Range`
/// (`[U]` at Zoom; content networks answer 206).
pub(crate) fn serve(world: &World, call: &Call<'_>) -> Answer {
    let mut parts = call.request.path.rsplit('/');
    let key = parts.next().unwrap_or_default();
    let hop = parts.next().unwrap_or_default();
    let policy = call
        .query("Policy")
        .and_then(|policy| URL_SAFE_NO_PAD.decode(policy).ok());
    let until = policy
        .and_then(|policy| String::from_utf8(policy).ok())
        .unwrap_or_default();
    let signed = call.query("Signature") == Some(&check(world, &["signed", key, &until]));
    let fresh = until
        .parse::<i64>()
        .is_ok_and(|until| call.now.timestamp() <= until);
    let Some((at, number)) = open(world, key).filter(|_| signed && fresh) else {
        let body = Body::text(
            "application/xml",
            "<Error><Code>AccessDenied</Code></Error>".to_owned(),
        );
        return Answer {
            status: 403,
            headers: Vec::new(),
            body,
        };
    };
    if hop == "hop" {
        let until = DateTime::from_timestamp(until.parse().unwrap_or(0), 0).unwrap_or(call.now);
        return redirect(world, "media", key, until);
    }
    let instance = &world.instances[at];
    let files = instance.recording.as_ref().map_or(&[][..], |r| &r.files);
    let file = &files[number];
    let content = play::content(&instance.uuid, number, file, &world.users[instance.host]);
    let (_, extension, _) = file.kind.words();
    let name = format!(
        "GMT{}_Recording.{}",
        file.start.format("%Y%m%d-%H%M%S"),
        extension.to_lowercase()
    );
    let mut headers = vec![
        ("accept-ranges", "bytes".to_owned()),
        (
            "content-disposition",
            format!("attachment; filename=\"{name}\""),
        ),
        ("etag", format!("\"{}\"", check(world, &["etag", key]))),
    ];
    let total = content.len();
    let range = call.request.range.as_deref();
    let status = match range.map(|range| read_range(range, total)) {
        None | Some(Range::Ignored) => 200,
        Some(Range::Part(..)) => 206,
        Some(Range::Outside) => 416,
    };
    let slice = match range.map_or(Range::Ignored, |range| read_range(range, total)) {
        Range::Ignored => content.all(),
        Range::Part(from, to) => {
            headers.push(("content-range", format!("bytes {from}-{}/{total}", to - 1)));
            Slice { content, from, to }
        }
        Range::Outside => {
            headers.push(("content-range", format!("bytes */{total}")));
            Slice {
                content: Content::text(String::new()),
                from: 0,
                to: 0,
            }
        }
    };
    let content_type = match file.kind {
        FileKind::Speaker | FileKind::Gallery => "video/mp4",
        FileKind::Audio => "audio/mp4",
        FileKind::Chat => "text/plain",
        FileKind::Timeline => "application/octet-stream",
        FileKind::Transcript => "text/vtt",
    };
    Answer {
        status,
        headers,
        body: Body::Media {
            content_type,
            slice,
        },
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Range {
    /// Not understood: the whole file is sent (RFC 9110 §14.2).
    Ignored,
    /// First byte, and the one after the last.
    Part(u64, u64),
    Outside,
}

fn read_range(text: &str, total: u64) -> Range {
    let Some((first, last)) = text
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
    else {
        return Range::Ignored;
    };
    let (from, to) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => (first, total.min(last.saturating_add(1))),
        (Ok(first), Err(_)) if last.is_empty() => (first, total),
        (Err(_), Ok(last)) if first.is_empty() => (total.saturating_sub(last), total),
        _ => return Range::Ignored,
    };
    if from < to {
        Range::Part(from, to)
    } else {
        Range::Outside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(read_range("bytes=0-9", 100), Range::Part(0, 10));
        assert_eq!(read_range("bytes=90-", 100), Range::Part(90, 100));
        assert_eq!(read_range("bytes=-10", 100), Range::Part(90, 100));
        assert_eq!(read_range("bytes=90-500", 100), Range::Part(90, 100));
        assert_eq!(read_range("bytes=100-", 100), Range::Outside);
        assert_eq!(read_range("bytes=5-2", 100), Range::Ignored);
        assert_eq!(read_range("lines=1-2", 100), Range::Ignored);
    }
}
