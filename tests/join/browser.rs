//! The page in a real browser: what its script does, how it looks, and that it is for everybody.
//!
//! `ZOOMCTL_SCREENSHOTS=DIR cargo test --test join` keeps the pictures.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use serde_json::{Value, json};

use crate::chrome::Chrome;
use crate::desk::{
    SESSION, Served, Serving, after_start, clicks, host, learner, links, school, token,
};
use crate::support::{World, wait_for};

/// A clock of the page's that a test can put forward.
const CLOCK: &str = "(() => { const real = performance.now.bind(performance); window.ahead = 0; \
    performance.now = () => real() + window.ahead; })()";

#[test]
fn the_button_opens_by_itself_and_a_click_is_noted() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let person = links(&world, &["--all-roster"]).remove(0);
    let served = Served::at(&world, &after_start(&world, -12));
    let address = served.address.clone();
    chrome.call(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": CLOCK }),
    );
    chrome.open(&served.url(&format!("/join/{}", token(&person))));
    assert_eq!(
        chrome.text("document.querySelector('.go').tagName"),
        "BUTTON"
    );
    chrome
        .wait_for(r"/^Starts in .*1[12]:\d\d/.test(document.getElementById('count').textContent)");
    assert_eq!(
        chrome.text("document.getElementById('say').textContent"),
        ""
    );
    // Two minutes later, for the server and for the page.
    drop(served);
    let how = Serving {
        now: after_start(&world, -10),
        has_sdk: true,
        arguments: &["--listen", &address],
        variables: &[],
    };
    let served = Served::start(&world, &how);
    chrome.eval("document.getElementById('copy-2').focus(); window.ahead = 125000");
    chrome.wait_for("document.querySelector('a.go')");
    assert_eq!(
        chrome.text("document.getElementById('say').textContent"),
        "You can join now."
    );
    assert_eq!(
        chrome.text("document.activeElement.id"),
        "copy-2",
        "the focus stays"
    );
    let link = chrome.text("document.querySelector('a.go').href");
    assert_eq!(
        link,
        world.json(&["session", "show", SESSION])["zoom_join_url"]
    );
    // The link itself leads out of this machine, so only its click is played.
    chrome.eval(
        "document.querySelector('a.go').addEventListener('click', (e) => e.preventDefault())",
    );
    chrome.eval("document.querySelector('a.go').click()");
    let noted = wait_for("the click", || clicks(&world).pop());
    assert_eq!(
        noted,
        format!("{} join_meeting", person["person_id"].as_str().unwrap())
    );
    assert_eq!(chrome.complaints(), [""; 0]);
    drop(served);
}

#[test]
fn times_are_the_visitors_own_with_the_sessions_beside_them() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let served = Served::at(&world, &after_start(&world, -20 * 60));
    let url = served.url(&format!("/join/{}", learner(&world)));
    let when = "document.getElementById('when').innerText";
    for (zone, lang, words) in [
        (
            "America/New_York",
            "en",
            &[
                "Monday",
                "02:40–03:40",
                "Eastern Daylight Time (your time)",
                "09:40–10:40",
                "Asia/Riyadh",
            ][..],
        ),
        ("Pacific/Auckland", "en", &["18:40–19:40", "New Zealand"]),
        ("America/Los_Angeles", "en", &["Sunday", "23:40–00:40"]),
        (
            "Europe/Berlin",
            "ar",
            &["الاثنين", "7 سبتمبر 2026", "08:40–09:40", "بتوقيتك"],
        ),
    ] {
        chrome.visitor(zone, "light");
        chrome.open(&format!("{url}?lang={lang}"));
        let told = chrome.text(when);
        for word in words {
            assert!(told.contains(word), "{zone}: {word} is not in {told}");
        }
    }
    chrome.visitor("Asia/Riyadh", "light");
    chrome.open(&format!("{url}?lang=en"));
    let told = chrome.text(when);
    assert_eq!(
        told.matches("09:40").count(),
        1,
        "one zone is told once: {told}"
    );
    let count = chrome.text("document.getElementById('count').innerText");
    assert!(
        count.contains("19 hours 59") || count.contains("20 hours"),
        "{count}"
    );
    assert_eq!(chrome.complaints(), [""; 0]);
}

#[test]
fn without_script_the_plain_link_is_there() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let served = Served::at(&world, &after_start(&world, -5));
    chrome.call(
        "Emulation.setScriptExecutionDisabled",
        &json!({ "value": true }),
    );
    let url = served.url(&format!("/join/{}", learner(&world)));
    chrome.call("Page.navigate", &json!({ "url": url }));
    chrome.wait_for("document.readyState === 'complete' && document.querySelector('footer')");
    let link = chrome.text("document.querySelector('a.go').href");
    assert_eq!(
        link,
        world.json(&["session", "show", SESSION])["zoom_join_url"]
    );
    assert!(
        chrome
            .text("document.querySelector('noscript').innerText")
            .contains("Load this page again")
    );
    assert_eq!(
        chrome.eval("[...document.querySelectorAll('.copy')].every((b) => b.hidden)"),
        true
    );
}

#[test]
fn passcode_and_link_are_copied() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let served = Served::at(&world, &after_start(&world, -5));
    chrome.call(
        "Browser.grantPermissions",
        &json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": served.url("")}),
    );
    chrome.call("Page.bringToFront", &json!({}));
    chrome.open(&served.url(&format!("/join/{}", learner(&world))));
    let session = world.json(&["session", "show", SESSION]);
    for (at, wanted) in [
        (0, "zoom_meeting_id"),
        (1, "zoom_password"),
        (2, "zoom_join_url"),
    ] {
        let button = format!("document.querySelectorAll('.copy')[{at}]");
        chrome.eval(&format!("{button}.click()"));
        chrome.wait_for(&format!("{button}.textContent === 'Copied'"));
        assert_eq!(
            chrome.eval("navigator.clipboard.readText()"),
            session[wanted]
        );
    }
    assert_eq!(
        chrome.text("document.getElementById('say').textContent"),
        "Copied"
    );
}

/// Answers every request with a component that only remembers what it was asked.
fn component() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap();
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default();
            let script = if path == "/zoom-meeting-embedded-6.2.0.min.js" {
                "window.ZoomMtgEmbedded = { createClient: () => ({ \
                 init: async (given) => { window.began = given.language; given.zoomAppRoot.textContent = 'meeting'; }, \
                 join: async (given) => { window.joined = given; } }) };"
                    .to_owned()
            } else {
                format!("(window.loaded ||= []).push('{path}');")
            };
            let _ = write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{script}",
                script.len()
            );
        }
    });
    format!("http://{address}")
}

/// A server whose room takes the component from this address.
fn with_component(world: &World, address: &str, now: &str) -> Served {
    let config = format!(
        "plan = \"business\"\n[limits]\nshare = 1.0\n[join]\nsdk_url = \"{address}\"\nsdk_version = \"6.2.0\"\n"
    );
    let config = world.write("room.toml", config);
    let how = Serving {
        now: now.to_owned(),
        has_sdk: true,
        arguments: &[],
        variables: &[("ZOOMCTL_CONFIG", config.to_str().unwrap())],
    };
    Served::start(world, &how)
}

#[test]
fn the_room_joins_with_a_signature_for_this_person_and_goes_full_screen() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let person = links(&world, &["--all-roster"]).remove(0);
    let served = with_component(&world, &component(), &after_start(&world, -5));
    chrome.open(&served.url(&format!("/join/{}?lang=en", token(&person))));
    chrome.eval("document.getElementById('here').click()");
    chrome.wait_for("window.joined");
    let joined = chrome.eval("window.joined");
    let session = world.json(&["session", "show", SESSION]);
    assert_eq!(joined["meetingNumber"], session["zoom_meeting_id"]);
    assert_eq!(joined["password"], session["zoom_password"]);
    assert_eq!(
        (&joined["userName"], &joined["customerKey"]),
        (&person["name"], &person["person_id"])
    );
    assert_eq!(joined["signature"].as_str().unwrap().split('.').count(), 3);
    assert_eq!(joined.get("zak"), None);
    assert_eq!(chrome.eval("window.loaded.length"), 5);
    assert_eq!(
        chrome.text("window.loaded[0]"),
        "/6.2.0/lib/vendor/react.min.js"
    );
    assert_eq!(chrome.eval("document.getElementById('told').hidden"), true);
    assert_eq!(
        chrome.eval("window.crossOriginIsolated"),
        true,
        "the component may use threads"
    );
    chrome.eval("document.getElementById('full').click()");
    chrome.wait_for("document.fullscreenElement");
    chrome.eval("document.getElementById('full').click()");
    chrome.wait_for("!document.fullscreenElement");
    assert_eq!(chrome.complaints(), [""; 0]);
    chrome.picture("room");
    chrome.eval("document.querySelector('.back').click()");
    chrome.wait_for("document.getElementById('when')");
}

#[test]
fn the_room_tells_in_its_own_words_what_the_browser_says_in_others() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let token = learner(&world);
    let served = with_component(&world, &component(), &after_start(&world, -5));
    let lost = "window.fetch = async () => { throw new TypeError('Failed to fetch'); }";
    let foreign = "window.fetch = async () => new Response('<html>', { status: 503 })";
    for (number, source) in [lost, foreign].into_iter().enumerate() {
        let script = json!({ "source": source });
        let added = chrome.call("Page.addScriptToEvaluateOnNewDocument", &script);
        // Another address, so that the page before is not taken for this one.
        chrome.open(&served.url(&format!("/join/{token}/room?lang=ar&n={number}")));
        chrome.wait_for(
            "document.getElementById('told').textContent.startsWith('لم يسمح Zoom بالدخول')",
        );
        chrome.call("Page.removeScriptToEvaluateOnNewDocument", &added);
    }
}

#[test]
fn a_host_without_a_licence_reads_so_before_the_room_begins() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let host = host(&world);
    let session = world.json(&["session", "show", SESSION]);
    let user = format!("/users/{}", session["host_email"].as_str().unwrap());
    world.text(&["api", "PATCH", &user, "-F", "type=1"]);
    let served = with_component(&world, &component(), &after_start(&world, -5));
    chrome.open(&served.url(&format!("/join/{host}/room?lang=en")));
    chrome.wait_for("!document.getElementById('go').hidden");
    let told = chrome.text("document.getElementById('told').textContent");
    assert!(told.starts_with("Your Zoom licence is gone"), "{told}");
    assert_eq!(chrome.eval("window.joined || null"), Value::Null);
    assert_eq!(chrome.eval(AUDIT), json!([]));
    chrome.picture("room-without-licence");
    chrome.eval("document.getElementById('go').click()");
    chrome.wait_for("window.joined");
}

#[test]
fn a_page_that_cannot_be_looked_up_now_stays_and_a_link_that_is_taken_back_goes() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let link = links(&world, &["--all-roster"]).remove(0);
    let served = Served::at(&world, &after_start(&world, -5));
    let busy = "window.asked = 0; window.real = window.fetch; \
        window.fetch = async () => { window.asked++; \
        return new Response('<main id=\"main\"><h1>busy</h1></main>', { status: 503 }); };";
    let clock = format!("{CLOCK}; {busy}");
    chrome.call(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": clock }),
    );
    chrome.open(&served.url(&format!("/join/{}", token(&link))));
    chrome.eval("window.ahead = 95000");
    chrome.wait_for("window.asked");
    // The answer is dealt with before a later question of ours.
    chrome.eval("new Promise((done) => setTimeout(done, 0))");
    assert_eq!(chrome.text("document.querySelector('.go').tagName"), "A");
    world.json(&["session", "tokens", "revoke", &link["token_id"].to_string()]);
    chrome.eval("window.fetch = window.real; window.ahead = 195000");
    chrome.wait_for("document.querySelector('h1').textContent.includes('taken back')");
}

#[test]
fn the_room_of_a_host_gets_a_zak_and_a_component_that_is_not_there_is_told_of() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let (host, learner) = (host(&world), learner(&world));
    let served = with_component(&world, &component(), &after_start(&world, -5));
    chrome.open(&served.url(&format!("/join/{host}/room?lang=ar")));
    chrome.wait_for("window.joined");
    assert!(chrome.text("window.joined.zak").starts_with("eyJ"));
    assert_eq!(
        chrome.text("window.began"),
        "en-US",
        "the component has no Arabic"
    );
    drop(served);
    let served = with_component(&world, "http://127.0.0.1:9", &after_start(&world, -5));
    let before = clicks(&world).len();
    chrome.open(&served.url(&format!("/join/{learner}/room?lang=en")));
    chrome.wait_for("document.getElementById('told').textContent.includes('could not be loaded')");
    assert_eq!(clicks(&world).len(), before, "nobody joined");
}

/// What is wrong with the page that is open, for people who see it otherwise or not at all.
const AUDIT: &str = r"(() => {
    const wrong = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) wrong.push('wider than the screen: ' + root.scrollWidth);
    if (!root.lang || !root.dir) wrong.push('no language or direction');
    for (const one of ['main', 'h1']) {
      const count = document.querySelectorAll(one).length;
      if (count !== 1) wrong.push(count + ' times ' + one);
    }
    const luminance = ([r, g, b]) => [r, g, b]
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
    const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parts(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] > 0) return colour;
      }
      return [255, 255, 255];
    };
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const seen = element.checkVisibility() && !element.closest('.unseen, script, noscript');
      if (own && seen) {
        const [a, b] = [luminance(parts(getComputedStyle(element).color)), luminance(ground(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) wrong.push('contrast ' + ratio.toFixed(2) + ': ' + element.textContent);
      }
      if (seen && element.matches('a[href], button')) {
        if (!(element.getAttribute('aria-label') || element.textContent).trim()) wrong.push('no name: ' + element.outerHTML);
        const box = element.getBoundingClientRect();
        if (box.height < 24 || box.width < 24) wrong.push('too small to touch: ' + element.outerHTML);
      }
    }
    return wrong;
})()";

#[test]
fn every_page_fits_narrow_and_wide_screens_dark_and_light_and_has_names_and_contrast() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let (learner, host) = (learner(&world), host(&world));
    let expired = token(&links(&world, &["--all-roster", "--expires-in", "1s"])[0]);
    let moments = [
        ("later", -1500),
        ("soon", -20),
        ("joinable", -5),
        ("running", 12),
        ("ended", 300),
    ];
    for (name, minutes) in moments {
        let served = Served::at(&world, &after_start(&world, minutes));
        let mut pages = vec![(name.to_owned(), learner.clone())];
        if name == "joinable" {
            pages.push(("host".to_owned(), host.clone()));
            pages.push(("expired".to_owned(), expired.clone()));
            pages.push(("unknown".to_owned(), "x".to_owned()));
        }
        for (name, token) in pages {
            for (width, scheme) in [(375, "light"), (320, "dark"), (1280, "light")] {
                for lang in ["en", "ar"] {
                    chrome.visitor("Europe/Berlin", scheme);
                    chrome.screen(width, 800);
                    chrome.open(&served.url(&format!("/join/{token}?lang={lang}")));
                    let wrong = chrome.eval(AUDIT);
                    assert_eq!(wrong, json!([]), "{name} {lang} {width} {scheme}");
                    chrome.picture(&format!("{name}-{lang}-{width}-{scheme}"));
                }
            }
        }
    }
    let script_errors: Vec<String> = chrome
        .complaints()
        .into_iter()
        // The browser itself notes pages that are answered 404 or 410.
        .filter(|line| !line.contains("the server responded with a status of 4"))
        .collect();
    assert_eq!(script_errors, [""; 0]);
}

#[test]
fn the_keyboard_reaches_every_button_and_the_focus_is_seen() {
    let Some(mut chrome) = Chrome::start() else {
        return;
    };
    let world = school();
    let served = Served::at(&world, &after_start(&world, -5));
    chrome.open(&served.url(&format!("/join/{}?lang=en", learner(&world))));
    let mut reached: Vec<Value> = Vec::new();
    for _ in 0..6 {
        let key = |kind: &str| json!({"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9});
        chrome.call("Input.dispatchKeyEvent", &key("keyDown"));
        chrome.call("Input.dispatchKeyEvent", &key("keyUp"));
        reached.push(chrome.eval("document.activeElement.className"));
        assert_ne!(
            chrome.eval("getComputedStyle(document.activeElement).outlineStyle"),
            "none"
        );
    }
    assert_eq!(
        json!(reached),
        json!(["switch", "go", "go second", "copy", "copy", "copy"])
    );
}
