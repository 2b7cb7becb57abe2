//! The limits in a made-up time.

use super::*;

const WAIT: Duration = Duration::from_secs(60);

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn limits(plan: Plan, share: f64) -> Limits {
    Limits::new(plan, share).unwrap()
}

/// The sending times of a batch, in microseconds, of workers that each are late by `late_us`.
fn batch(limits: Limits, category: Category, count: usize, late_us: u64) -> Vec<u64> {
    let now = at("2026-09-01T10:00:00Z");
    let mut usage = Usage::default();
    let mut tick = 1_000_000_000;
    let mut sent = Vec::new();
    for n in 0..count {
        let wait = usage.reserve(limits, category, now, tick, WAIT).unwrap();
        tick += micros(wait) + if n % 7 == 0 { late_us } else { 0 };
        sent.push(tick);
    }
    sent
}

#[test]
fn at_full_share_nine_tenths_of_the_rate_are_used_and_no_window_is_broken() {
    for (plan, category, per_second) in [
        (Plan::Free, Category::Heavy, 1),
        (Plan::Free, Category::Medium, 2),
        (Plan::Free, Category::Light, 4),
        (Plan::Pro, Category::Heavy, 10),
        (Plan::Pro, Category::Light, 30),
        (Plan::Business, Category::Light, 80),
    ] {
        for late_us in [0, 10_000, 20_000] {
            let sent = batch(limits(plan, 1.0), category, per_second * 10 + 1, late_us);
            let took = (sent[sent.len() - 1] - sent[0]) as f64 / 1e6;
            let rate = (sent.len() - 1) as f64 / took / per_second as f64;
            assert!(rate >= 0.90, "{plan:?} {category:?}: {rate}");
            for window in sent.windows(per_second + 1) {
                let span = window[per_second] - window[0];
                assert!(span > 1_000_000, "{plan:?} {category:?}: {span} µs");
            }
        }
    }
}

#[test]
fn half_the_share_is_half_the_rate_and_half_the_day() {
    let half = limits(Plan::Pro, 0.5);
    let full = limits(Plan::Pro, 1.0);
    let interval = |limits: Limits| limits.interval(Category::Heavy).unwrap().as_secs_f64();
    assert!((interval(half) / interval(full) - 2.0).abs() < 1e-6);
    assert_eq!(half.daily(Category::Heavy), (Category::Heavy, Some(15_000)));
    assert_eq!(
        half.daily(Category::ResourceIntensive),
        (Category::Heavy, Some(15_000))
    );
    assert_eq!(half.daily(Category::Light), (Category::Light, None));
    assert!(Limits::new(Plan::Pro, 0.0).is_none());
    assert!(Limits::new(Plan::Pro, 1.1).is_none());
    assert!(Limits::new(Plan::Pro, f64::NAN).is_none());
}

#[test]
fn a_used_up_day_ends_at_midnight_utc() {
    let tiny = limits(Plan::Free, 0.001);
    let mut usage = Usage::default();
    let mut reserve = |now| usage.reserve(tiny, Category::Heavy, now, 0, WAIT * 100);
    assert!(reserve(at("2026-09-01T10:00:00Z")).is_ok());
    assert_eq!(
        reserve(at("2026-09-01T23:59:59Z")),
        Err(at("2026-09-02T00:00:00Z"))
    );
    assert!(reserve(at("2026-09-02T00:00:00Z")).is_ok());
}

#[test]
fn a_stop_closes_the_whole_pool_and_outlives_the_process_until_its_time() {
    let pro = limits(Plan::Pro, 0.5);
    let until = at("2026-09-02T00:00:00Z");
    let mut usage = Usage::default();
    usage.stop(pro, Category::ResourceIntensive, until);
    let mut usage: Usage = serde_json::from_str(&serde_json::to_string(&usage).unwrap()).unwrap();
    let mut reserve = |category, now| usage.reserve(pro, category, now, 0, WAIT).map(drop);
    assert_eq!(
        reserve(Category::Heavy, at("2026-09-01T10:00:00Z")),
        Err(until)
    );
    assert_eq!(reserve(Category::Light, at("2026-09-01T10:00:00Z")), Ok(()));
    assert_eq!(reserve(Category::Heavy, until), Ok(()));
}

#[test]
fn after_a_refusal_everybody_keeps_off_for_that_long() {
    let pro = limits(Plan::Pro, 1.0);
    let now = at("2026-09-01T10:00:00Z");
    let mut usage = Usage::default();
    usage.hold(Category::Light, 1_000_000, Duration::from_secs(2));
    let wait = usage
        .reserve(pro, Category::Light, now, 1_500_000, WAIT)
        .unwrap();
    assert_eq!(wait, Duration::from_millis(1_500));
}

#[test]
fn a_clock_set_back_does_not_stop_us() {
    let pro = limits(Plan::Pro, 1.0);
    let now = at("2026-09-01T10:00:00Z");
    let mut usage = Usage::default();
    usage
        .reserve(pro, Category::Light, now, 10_000_000_000, WAIT)
        .unwrap();
    let wait = usage
        .reserve(pro, Category::Light, now, 1_000_000_000, WAIT)
        .unwrap();
    assert_eq!(wait, Duration::ZERO);
}

#[test]
fn a_queue_that_is_too_long_is_not_joined() {
    let free = limits(Plan::Free, 1.0);
    let now = at("2026-09-01T10:00:00Z");
    let mut usage = Usage::default();
    let mut reserve = || usage.reserve(free, Category::ResourceIntensive, now, 1_000_000, WAIT);
    let admitted = (0..100).take_while(|_| reserve().is_ok()).count();
    assert_eq!(admitted, 10);
    assert!(
        reserve().unwrap_err() > now + WAIT,
        "the refused did not move the queue"
    );
}

#[test]
fn the_hundredth_write_of_a_host_is_its_last_and_others_go_on() {
    let now = at("2026-09-01T10:00:00Z");
    let mut writes = HostWrites::default();
    for _ in 0..100 {
        assert_eq!(writes.admit("a@example.com", now), Ok(()));
        writes.count("a@example.com", now);
    }
    assert_eq!(
        writes.admit("a@example.com", now),
        Err(at("2026-09-02T00:00:00Z"))
    );
    assert_eq!(writes.admit("b@example.com", now), Ok(()));
    assert_eq!(writes.report(now)[0].writes_today, 100);
    assert_eq!(
        writes.admit("a@example.com", at("2026-09-02T00:00:00Z")),
        Ok(())
    );
}

#[test]
fn a_parked_host_waits_for_its_midnight() {
    let now = at("2026-09-01T10:00:00Z");
    let midnight = at("2026-09-02T00:00:00Z");
    let mut writes = HostWrites::default();
    writes.park("a@example.com", now, midnight);
    assert_eq!(writes.admit("a@example.com", now), Err(midnight));
    assert_eq!(writes.admit("a@example.com", midnight), Ok(()));
}
