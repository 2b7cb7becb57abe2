//! Pages and their tokens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::draw::Draw;

use super::{Call, Refusal};

/// A page token lives a quarter of an hour (`zoom-api §5 [S]`).
const TOKEN_LIFE: TimeDelta = TimeDelta::minutes(15);
/// Page size when none is asked for (`zoom-api §5 [S]`).
const DEFAULT_SIZE: usize = 30;

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) offset: usize,
    pub(crate) size: usize,
}

/// What the envelope of a page says.
#[derive(Clone, Debug)]
pub(crate) struct Paging {
    pub(crate) next_page_token: String,
    pub(crate) page_count: usize,
    pub(crate) page_size: usize,
    pub(crate) total_records: usize,
}

impl Window {
    /// Reads `page_size` and `next_page_token`. A size above `largest` is clamped; a token of
    /// another list, another question or older than 15 minutes is refused with code 300
    /// (`zoom-api §5 [S]`).
    pub(crate) fn of(call: &Call<'_>, largest: usize) -> Result<Self, Refusal> {
        let size = match call.query("page_size") {
            None | Some("") => DEFAULT_SIZE,
            Some(text) => match text.parse::<usize>() {
                Ok(size) if size > 0 => size.min(largest),
                _ => return Err(Refusal::invalid_field("page_size")),
            },
        };
        let offset = match call.query("next_page_token") {
            None | Some("") => 0,
            Some(token) => {
                read(token, fingerprint(call), call.now).ok_or_else(Refusal::page_token)?
            }
        };
        Ok(Self { offset, size })
    }

    /// Cuts the window out of a list of `total` entries and words the envelope.
    pub(crate) fn envelope(&self, call: &Call<'_>, total: usize) -> Paging {
        let next = self.offset + self.size;
        let next_page_token = if next < total {
            write(next, fingerprint(call), call.now)
        } else {
            String::new()
        };
        Paging {
            next_page_token,
            page_count: total.div_ceil(self.size),
            page_size: self.size,
            total_records: total,
        }
    }

    /// The entries of this window.
    pub(crate) fn cut<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let from = self.offset.min(all.len());
        &all[from..(from + self.size).min(all.len())]
    }
}

/// What must stay the same from page to page: the path and all parameters but the token.
fn fingerprint(call: &Call<'_>) -> u64 {
    let mut words = vec![call.request.path.as_str()];
    let mut rest: Vec<_> = call
        .request
        .query
        .iter()
        .filter(|(name, value)| name != "next_page_token" && !value.is_empty())
        .collect();
    rest.sort();
    for (name, value) in rest {
        words.extend([name.as_str(), value.as_str()]);
    }
    Draw::new(0x7061_6765, &words).next()
}

fn write(offset: usize, fingerprint: u64, now: DateTime<Utc>) -> String {
    let mut bytes = Vec::with_capacity(24);
    bytes.extend((offset as u64).to_be_bytes());
    bytes.extend(now.timestamp_millis().to_be_bytes());
    bytes.extend(fingerprint.to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

fn read(token: &str, wanted: u64, now: DateTime<Utc>) -> Option<usize> {
    let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()?;
    let part = |at: usize| -> [u8; 8] {
        let mut part = [0; 8];
        part.copy_from_slice(&bytes[at..at + 8]);
        part
    };
    let issued = DateTime::from_timestamp_millis(i64::from_be_bytes(part(8)))?;
    let fresh = now - issued <= TOKEN_LIFE;
    let ours = u64::from_be_bytes(part(16)) == wanted;
    (fresh && ours).then(|| u64::from_be_bytes(part(0)) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::api::Request;

    fn now() -> DateTime<Utc> {
        "2026-09-07T05:00:00Z".parse().unwrap()
    }

    fn window(query: &str, now: DateTime<Utc>) -> Result<Window, Refusal> {
        let request = Request::get(&format!("/v2/users?{query}"));
        Window::of(&Call::new(&request, now), 300)
    }

    #[test]
    fn a_token_leads_to_the_next_page_of_the_same_question_only() {
        let request = Request::get("/v2/users?page_size=2&status=active");
        let call = Call::new(&request, now());
        let first = Window::of(&call, 300).unwrap();
        let paging = first.envelope(&call, 5);
        assert_eq!((paging.page_count, paging.total_records), (3, 5));
        let token = paging.next_page_token;
        let next = window(
            &format!("page_size=2&status=active&next_page_token={token}"),
            now(),
        );
        assert_eq!(next.unwrap(), Window { offset: 2, size: 2 });
        let foreign = window(
            &format!("page_size=2&status=inactive&next_page_token={token}"),
            now(),
        );
        assert_eq!(foreign.unwrap_err().code, 300);
    }

    #[test]
    fn a_token_expires_after_fifteen_minutes() {
        let request = Request::get("/v2/users?page_size=2");
        let call = Call::new(&request, now());
        let token = Window { offset: 0, size: 2 }
            .envelope(&call, 5)
            .next_page_token;
        let question = format!("page_size=2&next_page_token={token}");
        assert!(window(&question, now() + TimeDelta::minutes(15)).is_ok());
        assert!(window(&question, now() + TimeDelta::minutes(16)).is_err());
    }

    #[test]
    fn sizes_are_clamped_and_nonsense_is_refused() {
        assert_eq!(window("page_size=5000", now()).unwrap().size, 300);
        assert_eq!(window("", now()).unwrap().size, 30);
        assert!(window("page_size=0", now()).is_err());
        assert!(window("page_size=x", now()).is_err());
        assert!(window("next_page_token=abc", now()).is_err());
    }

    #[test]
    fn the_last_page_has_an_empty_token() {
        let request = Request::get("/v2/users?page_size=2");
        let call = Call::new(&request, now());
        assert_eq!(
            Window { offset: 4, size: 2 }
                .envelope(&call, 5)
                .next_page_token,
            ""
        );
        assert_eq!(Window { offset: 4, size: 2 }.cut(&[1, 2, 3, 4, 5]), [5]);
    }
}
