//! Tests of the page of a session.

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-09-07T{text}:00Z").parse().unwrap()
}

const TOKEN: &str = "TOKEN";

fn view(now: &str) -> View<'static> {
    View {
        person: Person {
            name: "Clara Weber",
            is_host: false,
        },
        token: TOKEN,
        topic: "Biology 7B",
        span: Span {
            start: at("06:30"),
            end: at("07:30"),
        },
        zone: Tz::Asia__Riyadh,
        provider: Provider::Zoom,
        cancelled: false,
        running: false,
        link: Some("https://us06web.zoom.us/j/86000000001?pwd=x.1"),
        number: Some("86000000001"),
        passcode: Some("owl-7"),
        has_sdk: true,
        now: at(now),
    }
}

fn shown(view: &View<'_>, language: Language) -> String {
    let page = Page {
        language,
        organisation: None,
        contact: None,
    };
    main_page(&page, view)
}

fn english(view: &View<'_>) -> String {
    shown(view, Language::English)
}

const LINK: &str = "href=\"https://us06web.zoom.us/j/86000000001?pwd=x.1\"";

#[test]
fn each_state_has_its_own_button_and_words() {
    let later = english(&view("05:59"));
    assert!(
        later.contains("disabled") && later.contains("31 minutes"),
        "{later}"
    );
    assert!(
        !later.contains("us06web") && !later.contains("owl-7"),
        "nothing to pass on yet"
    );
    let soon = english(&view("06:10"));
    assert!(soon.contains("disabled") && soon.contains("owl-7") && !soon.contains(LINK));
    assert!(soon.contains("860 0000 0001"));
    let joinable = english(&view("06:20"));
    assert!(joinable.contains(LINK) && joinable.contains("TOKEN/room?lang=en"));
    assert!(!joinable.contains(" disabled"));
    let started = english(&view("06:35"));
    assert!(started.contains("Started 5 minutes ago"), "{started}");
    let ended = english(&view("08:00"));
    assert!(ended.contains("This session is over.") && !ended.contains("us06web"));
    let without = View {
        link: None,
        ..view("06:20")
    };
    let without = english(&without);
    assert!(without.contains("There is no link yet.") && !without.contains("class=\"go\""));
    let cancelled = View {
        cancelled: true,
        ..view("06:20")
    };
    let cancelled = english(&cancelled);
    assert!(cancelled.contains("cancelled") && !cancelled.contains("us06web"));
}

#[test]
fn a_host_starts_from_a_quarter_of_an_hour_before_and_no_page_holds_the_start_link() {
    let host = |now| {
        let person = Person {
            name: "nora@example.com",
            is_host: true,
        };
        english(&View {
            person,
            ..view(now)
        })
    };
    assert!(host("06:14").contains("Opens 15 minutes before the start"));
    let open = host("06:15");
    assert!(open.contains("action=\"TOKEN/start?lang=en\"") && open.contains("Start in Zoom"));
    assert!(!open.contains("zak") && !open.contains("/s/"));
    assert!(
        !english(&view("06:20")).contains("/start"),
        "a learner's page starts nothing"
    );
}

#[test]
fn sessions_elsewhere_say_where_and_have_no_passcode_of_zooms() {
    let elsewhere = |provider, link| {
        english(&View {
            provider,
            link: Some(link),
            number: None,
            passcode: None,
            ..view("06:25")
        })
    };
    let meet = elsewhere(Provider::GoogleMeet, "https://meet.google.com/abc-defg-hij");
    assert!(meet.contains("Join in Google Meet") && meet.contains("Google account"));
    let teams = elsewhere(Provider::Teams, "https://teams.microsoft.com/l/1");
    assert!(teams.contains("Join in Microsoft Teams"));
    let manual = elsewhere(Provider::Manual, "https://u@rooms.school.example/7b?x=\"");
    assert!(manual.contains(">rooms.school.example<") && manual.contains("Open the session"));
    assert!(manual.contains("?x=&quot;"));
    for page in [meet, teams, manual] {
        assert!(!page.contains("Passcode") && !page.contains("/room"));
    }
    let script = elsewhere(Provider::Manual, "javascript:alert(1)");
    assert!(!script.contains("javascript:") && script.contains("There is no link yet."));
}

#[test]
fn words_of_people_stay_words() {
    let topic = "<script>alert(1)</script>\" onload=\"x";
    let person = Person {
        name: "<img src=x>",
        is_host: false,
    };
    let html = english(&View {
        topic,
        person,
        ..view("06:25")
    });
    assert_eq!(html.matches("<script>").count(), 1, "{html}");
    assert!(!html.contains("<img") && !html.contains("onload=\"x"));
}

#[test]
fn arabic_runs_from_right_to_left_and_offers_english() {
    let html = shown(&view("06:25"), Language::Arabic);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("انضم عبر Zoom") && html.contains("الاثنين، 7 سبتمبر 2026"));
    assert!(html.contains("href=\"?lang=en\"") && html.contains("TOKEN/room?lang=ar"));
}

#[test]
fn the_mark_changes_with_what_is_told_and_not_with_the_time() {
    assert_eq!(mark(&view("06:00")), mark(&view("06:19")));
    assert_ne!(mark(&view("06:19")), mark(&view("06:20")));
    let moved = View {
        passcode: Some("new"),
        ..view("06:00")
    };
    assert_ne!(mark(&view("06:00")), mark(&moved));
    let html = english(&view("06:00"));
    assert!(
        html.contains(&format!("data-next=\"{}\"", at("06:15").timestamp())),
        "{html}"
    );
}

#[test]
fn numbers_are_grouped_as_zoom_shows_them() {
    assert_eq!(grouped("86000000001"), "860 0000 0001");
    assert_eq!(grouped("8600000001"), "860 000 0001");
    assert_eq!(grouped("860000001"), "860 000 001");
}
