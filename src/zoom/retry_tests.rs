//! The table of decisions, over every status and every form of a limit.

use proptest::prelude::*;
use reqwest::header::HeaderValue;

use super::*;
use crate::zoom::endpoint::{CREATE_MEETING, DELETE_MEETING, GET_MEETING, TOKEN, UPDATE_MEETING};

const NOW: &str = "2026-09-01T10:00:00Z";

fn now() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(n, v)| (n.parse().unwrap(), HeaderValue::from_str(v).unwrap()))
        .collect()
}

fn situation<'a>(endpoint: &'static Endpoint, reply: Reply<'a>) -> Situation<'a> {
    Situation {
        endpoint,
        reply,
        attempt: 1,
        elapsed: Duration::ZERO,
        maybe_done: false,
        token: TokenAge::Cached,
        jitter: 1.0,
        now: now(),
    }
}

fn answer(
    endpoint: &'static Endpoint,
    status: u16,
    pairs: &[(&'static str, &str)],
    code: Option<i64>,
) -> Verdict {
    let headers = headers(pairs);
    decide(
        &Policy::default(),
        &situation(
            endpoint,
            Reply::Answer {
                status,
                headers: &headers,
                code,
            },
        ),
    )
}

fn wait_ms(ms: u64) -> Verdict {
    Verdict::Wait(Duration::from_millis(ms))
}

#[test]
fn every_status_has_its_verdict_for_reads_and_for_creates() {
    for status in 100..=599 {
        let (read, create) = match status {
            401 => (Verdict::RefreshToken, Verdict::RefreshToken),
            408 | 500..=599 => (wait_ms(500), Verdict::Unknown),
            429 => (wait_ms(2000), wait_ms(2000)),
            100..=199 | 300..=399 => (Verdict::Done, Verdict::Unknown),
            _ => (Verdict::Done, Verdict::Done),
        };
        for endpoint in [&GET_MEETING, &UPDATE_MEETING, &DELETE_MEETING] {
            assert_eq!(
                answer(endpoint, status, &[], None),
                read,
                "{} {status}",
                endpoint.name
            );
        }
        assert_eq!(
            answer(&CREATE_MEETING, status, &[], None),
            create,
            "create {status}"
        );
    }
}

#[test]
fn a_create_is_repeated_only_when_it_did_not_happen() {
    let policy = Policy::default();
    let decide = |reply| decide(&policy, &situation(&CREATE_MEETING, reply));
    assert_eq!(decide(Reply::NoAnswer), Verdict::Unknown);
    assert_eq!(decide(Reply::NotSent), wait_ms(500));
}

#[test]
fn a_read_without_answer_is_repeated_with_growing_waits_until_attempts_or_time_run_out() {
    let policy = Policy::default();
    let mut s = situation(&GET_MEETING, Reply::NoAnswer);
    for (attempt, ms) in [(1, 500), (2, 1000), (3, 2000), (4, 4000)] {
        s.attempt = attempt;
        assert_eq!(decide(&policy, &s), wait_ms(ms));
    }
    s.attempt = 5;
    assert_eq!(decide(&policy, &s), Verdict::Done);
    s.attempt = 2;
    s.elapsed = Duration::from_secs(45);
    assert_eq!(decide(&policy, &s), Verdict::Done);
}

#[test]
fn jitter_spreads_a_wait_over_its_upper_half() {
    let policy = Policy::default();
    let mut s = situation(&GET_MEETING, Reply::NoAnswer);
    s.jitter = 0.0;
    assert_eq!(decide(&policy, &s), wait_ms(250));
}

#[test]
fn a_dead_token_is_replaced_once_and_a_missing_scope_only_when_it_may_be_new() {
    let headers = HeaderMap::new();
    let decide = |status, code, token| {
        let reply = Reply::Answer {
            status,
            headers: &headers,
            code,
        };
        let s = Situation {
            token,
            ..situation(&CREATE_MEETING, reply)
        };
        decide(&Policy::default(), &s)
    };
    for (status, code) in [(401, None), (400, Some(124)), (200, Some(124))] {
        for token in [TokenAge::Cached, TokenAge::Own] {
            assert_eq!(
                decide(status, code, token),
                Verdict::RefreshToken,
                "{status} {code:?}"
            );
        }
        for token in [TokenAge::Fresh, TokenAge::None] {
            assert_eq!(
                decide(status, code, token),
                Verdict::Done,
                "{status} {code:?}"
            );
        }
    }
    for (status, code) in [(401, 4711), (400, 4711), (400, 4700)] {
        assert_eq!(
            decide(status, Some(code), TokenAge::Cached),
            Verdict::RefreshToken
        );
        for token in [TokenAge::Own, TokenAge::Fresh, TokenAge::None] {
            assert_eq!(decide(status, Some(code), token), Verdict::Done);
        }
    }
}

#[test]
fn a_second_delete_that_finds_nothing_is_done() {
    let headers = HeaderMap::new();
    let reply = Reply::Answer {
        status: 404,
        headers: &headers,
        code: Some(3001),
    };
    let mut s = situation(&DELETE_MEETING, reply);
    assert_eq!(decide(&Policy::default(), &s), Verdict::Done);
    s.maybe_done = true;
    assert_eq!(decide(&Policy::default(), &s), Verdict::Gone);
    s.reply = Reply::Answer {
        status: 404,
        headers: &headers,
        code: None,
    };
    assert_eq!(
        decide(&Policy::default(), &s),
        Verdict::Done,
        "a proxy's 404 proves nothing"
    );
}

#[test]
fn a_per_second_limit_waits() {
    assert_eq!(
        answer(&GET_MEETING, 429, &[("x-ratelimit-type", "QPS")], Some(429)),
        wait_ms(2000)
    );
    assert_eq!(answer(&GET_MEETING, 400, &[], Some(4001)), wait_ms(2000));
    for value in [
        "3",
        "3.0",
        "Tue, 01 Sep 2026 10:00:03 GMT",
        "2026-09-01T10:00:03Z",
    ] {
        assert_eq!(
            answer(&GET_MEETING, 429, &[("retry-after", value)], None),
            wait_ms(3000)
        );
    }
    let reset = at("2026-09-01T10:00:07Z").timestamp().to_string();
    assert_eq!(
        answer(&GET_MEETING, 429, &[("x-ratelimit-reset", &reset)], None),
        wait_ms(7000)
    );
}

#[test]
fn a_limit_that_never_yields_ends_the_call_with_a_time() {
    let headers = HeaderMap::new();
    let mut s = situation(
        &GET_MEETING,
        Reply::Answer {
            status: 429,
            headers: &headers,
            code: None,
        },
    );
    s.attempt = 5;
    assert_eq!(
        decide(&Policy::default(), &s),
        Verdict::Stop(at("2026-09-01T10:01:00Z"))
    );
    s.attempt = 2;
    s.elapsed = Duration::from_secs(61);
    assert_eq!(
        decide(&Policy::default(), &s),
        Verdict::Stop(at("2026-09-01T10:01:00Z"))
    );
}

#[test]
fn a_long_or_daily_limit_stops_and_is_never_slept_through() {
    let daily = ("x-ratelimit-type", "Daily-limit");
    for (pairs, until) in [
        (vec![("retry-after", "61")], "2026-09-01T10:01:01Z"),
        (
            vec![("retry-after", "2026-09-02T00:00:00Z"), daily],
            "2026-09-02T00:00:00Z",
        ),
        (vec![daily], "2026-09-02T00:00:00Z"),
        (
            vec![daily, ("retry-after", "garbage")],
            "2026-09-02T00:00:00Z",
        ),
        (
            vec![("retry-after", "2036-09-02T00:00:00Z")],
            "2026-09-02T10:00:00Z",
        ),
    ] {
        assert_eq!(
            answer(&GET_MEETING, 429, &pairs, None),
            Verdict::Stop(at(until)),
            "{pairs:?}"
        );
    }
}

#[test]
fn the_host_s_daily_limit_is_told_from_the_account_s() {
    let room = ("x-ratelimit-remaining", "5893");
    let light = ("x-ratelimit-category", "Light");
    let midnight = Verdict::HostStop(at("2026-09-02T00:00:00Z"));
    for endpoint in [&CREATE_MEETING, &UPDATE_MEETING] {
        assert_eq!(answer(endpoint, 429, &[light, room], Some(429)), midnight);
    }
    for (endpoint, pairs, code) in [
        (&GET_MEETING, vec![light, room], Some(429)),
        (
            &CREATE_MEETING,
            vec![light, ("x-ratelimit-remaining", "0")],
            Some(429),
        ),
        (
            &CREATE_MEETING,
            vec![light, room, ("x-ratelimit-type", "QPS")],
            Some(429),
        ),
        (&CREATE_MEETING, vec![light, room], Some(4001)),
        (
            &CREATE_MEETING,
            vec![light, room, ("retry-after", "1")],
            Some(429),
        ),
    ] {
        assert!(
            matches!(answer(endpoint, 429, &pairs, code), Verdict::Wait(_)),
            "{} {pairs:?} {code:?}",
            endpoint.name
        );
    }
}

#[test]
fn a_server_that_names_a_time_is_given_it_within_reason() {
    assert_eq!(
        answer(&GET_MEETING, 503, &[("retry-after", "5")], None),
        wait_ms(5000)
    );
    assert_eq!(
        answer(&GET_MEETING, 503, &[("retry-after", "3600")], None),
        Verdict::Done
    );
    assert_eq!(answer(&TOKEN, 503, &[], None), wait_ms(500));
}

#[test]
fn retry_after_is_read_in_all_its_forms_and_nonsense_is_absent() {
    for (value, time) in [
        ("0", "2026-09-01T10:00:00Z"),
        (" 120 ", "2026-09-01T10:02:00Z"),
        ("2026-05-31T00:00:00Z", "2026-05-31T00:00:00Z"),
        ("2026-09-02T03:00:00+03:00", "2026-09-02T00:00:00Z"),
        ("Wed, 02 Sep 2026 00:00:00 GMT", "2026-09-02T00:00:00Z"),
    ] {
        assert_eq!(retry_after(value, now()), Some(at(time)), "{value}");
    }
    for value in [
        "",
        "soon",
        "-5",
        "1e18",
        "NaN",
        "inf",
        "18446744073709551616",
        "2026-13-01",
    ] {
        assert_eq!(retry_after(value, now()), None, "{value}");
    }
}

proptest! {
    #[test]
    fn no_retry_after_panics_or_makes_us_sleep_beyond_the_bound(value in "[ -~]{0,40}") {
        for endpoint in [&GET_MEETING, &CREATE_MEETING] {
            if let Verdict::Wait(wait) = answer(endpoint, 429, &[("retry-after", &value)], None) {
                prop_assert!(wait <= Policy::default().longest_wait);
            }
        }
    }

    #[test]
    fn seconds_are_read_back_as_they_were_meant(seconds in 0u32..200_000) {
        prop_assert_eq!(
            retry_after(&seconds.to_string(), now()),
            Some(now() + TimeDelta::seconds(i64::from(seconds)))
        );
    }
}
