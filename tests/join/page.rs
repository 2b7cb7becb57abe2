//! The page over HTTP: who is let in, what stands in it, and what never does.

use crate::desk::{
    SDK_KEY, SDK_SECRET, SESSION, Served, Serving, after_start, clicks, host, learner, links,
    school, text, token,
};
use crate::support::http::Answer;

/// Fails when an answer could be kept, framed, sniffed, or tell its address to others.
pub(crate) fn assert_private(answer: &Answer) {
    let head = |name: &str| answer.headers.get(name).map_or("", String::as_str);
    assert_eq!(head("cache-control"), "no-store");
    assert_eq!(head("referrer-policy"), "no-referrer");
    assert_eq!(head("x-content-type-options"), "nosniff");
    assert_eq!(head("x-frame-options"), "DENY");
    assert!(!answer.headers.contains_key("set-cookie"));
}

#[test]
fn a_learner_finds_link_passcode_and_number_in_the_window_and_the_click_is_noted() {
    let world = school();
    let person = links(&world, &["--all-roster"]).remove(0);
    let session = world.json(&["session", "show", SESSION]);
    let word = |key: &str| session[key].as_str().unwrap();
    let served = Served::at(&world, &after_start(&world, -5));
    let answer = served.get(&format!("/join/{}", token(&person)));
    assert_eq!(answer.status, 200);
    assert_private(&answer);
    let policy = &answer.headers["content-security-policy"];
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    let page = text(&answer);
    for wanted in [
        word("topic"),
        word("zoom_password"),
        person["name"].as_str().unwrap(),
        &word("zoom_join_url").replace('&', "&amp;"),
        "Join in Zoom",
        "Join here in the browser",
    ] {
        assert!(page.contains(wanted), "{wanted} is not in {page}");
    }
    assert!(
        !page.contains("http-equiv") && !page.contains("src="),
        "nothing is loaded: {page}"
    );
    let clicked = served.post(&format!("/join/{}/click", token(&person)), "");
    assert_eq!(clicked.status, 204);
    let id = person["person_id"].as_str().unwrap();
    assert_eq!(clicks(&world), [format!("{id} join_meeting")]);
}

#[test]
fn before_and_after_the_window_nothing_can_be_joined() {
    let world = school();
    let token = learner(&world);
    let link = world.json(&["session", "show", SESSION])["zoom_join_url"].clone();
    let link = link.as_str().unwrap().replace('&', "&amp;");
    let href = format!("href=\"{link}\"");
    for (minutes, word, has_passcode) in [
        (-40, "Starts in", false),
        (-20, "Get ready", true),
        (200, "This session is over.", false),
    ] {
        let served = Served::at(&world, &after_start(&world, minutes));
        let page = served.page(&token);
        assert!(
            page.contains(word) && !page.contains(&href),
            "{minutes}: {page}"
        );
        assert_eq!(page.contains(">Passcode<"), has_passcode, "{minutes}");
        assert_eq!(served.post(&format!("/join/{token}/click"), "").status, 409);
        assert_eq!(served.get(&format!("/join/{token}/room")).status, 409);
        let refused = served.sign(&token);
        assert_eq!(
            (refused.status, &refused.json()["error"]["code"]),
            (409, &"not_permitted".into())
        );
    }
    assert!(clicks(&world).is_empty());
}

#[test]
fn a_forged_token_is_told_nothing_and_an_expired_or_revoked_one_whom_to_ask() {
    let world = school();
    let good = learner(&world);
    let short = token(&links(&world, &["--all-roster", "--expires-in", "1h"])[0]);
    let revoked = links(&world, &["--all-roster"]).remove(0);
    let number = revoked["token_id"].to_string();
    world.json(&["session", "tokens", "revoke", &number]);
    let served = Served::at(&world, &after_start(&world, -5));
    let mut changed = good.clone();
    changed.replace_range(0..1, if good.starts_with('A') { "B" } else { "A" });
    let mut pages = Vec::new();
    for forged in [
        &changed,
        &"A".repeat(43),
        "x",
        "%00",
        &"A".repeat(4000),
        "..%2F..%2Fetc",
        "%ff",
    ] {
        let answer = served.get(&format!("/join/{forged}"));
        assert_eq!(answer.status, 404, "{forged}");
        assert_private(&answer);
        pages.push(text(&answer));
        assert_eq!(
            served.post(&format!("/join/{forged}/click"), "").status,
            404
        );
        assert_eq!(
            served.post(&format!("/join/{forged}/start"), "").status,
            404
        );
        assert_eq!(served.get(&format!("/join/{forged}/room")).status, 404);
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "all forged ones hear the same");
    assert!(pages[0].contains("There is no such page") && !pages[0].contains("Biology"));
    for (token, word) in [
        (short, "has expired"),
        (self::token(&revoked), "was taken back"),
    ] {
        for path in ["", "/room"] {
            let answer = served.get(&format!("/join/{token}{path}"));
            assert_eq!(answer.status, 410);
            assert_private(&answer);
            let page = text(&answer);
            assert!(
                page.contains(word) && page.contains("your school"),
                "{page}"
            );
        }
        assert_eq!(served.post(&format!("/join/{token}/start"), "").status, 410);
        let refused = served.sign(&token);
        assert_eq!(
            (refused.status, &refused.json()["error"]["code"]),
            (410, &"not_found".into())
        );
    }
    assert_eq!(served.get(&format!("/join/{good}")).status, 200);
    assert!(clicks(&world).is_empty());
}

#[test]
fn a_link_taken_back_while_the_server_runs_is_shut_at_once() {
    let world = school();
    let link = links(&world, &["--all-roster"]).remove(0);
    let served = Served::at(&world, &after_start(&world, -5));
    served.page(&token(&link));
    world.json(&["session", "tokens", "revoke", &link["token_id"].to_string()]);
    assert_eq!(served.get(&format!("/join/{}", token(&link))).status, 410);
}

#[test]
fn whoever_is_taken_off_the_roster_is_shut_out_and_gets_no_passcode() {
    let world = school();
    let link = links(&world, &["--all-roster"]).remove(0);
    let served = Served::at(&world, &after_start(&world, -5));
    served.page(&token(&link));
    let person = link["person_id"].as_str().unwrap();
    let roster = world.json(&["roster", "list", "--session", SESSION]);
    let rows = roster.as_array().unwrap().iter();
    let row = rows.clone().find(|row| row["person_id"] == person).unwrap();
    let place = match row["cohort"].as_str() {
        Some(cohort) => ["--cohort", cohort],
        None => ["--session", SESSION],
    };
    let remove = ["roster", "remove", "--person", person, "--by", "nora"];
    world.json(&[&remove[..], &place].concat());
    assert_eq!(served.get(&format!("/join/{}", token(&link))).status, 410);
    assert_eq!(served.sign(&token(&link)).status, 410);
    let listed = world.json(&["session", "tokens", "list", "--person", person]);
    assert_eq!(listed[0]["state"], "void");
}

#[test]
fn thousands_of_wrong_tokens_never_reach_the_database() {
    let world = school();
    let good = learner(&world);
    let served = Served::at(&world, &after_start(&world, -5));
    served.page(&good);
    // Whoever needs the tokens now hears that nobody can be let in; the wrong ones need none.
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let rename = |from: &str, to: &str| {
        let sql = format!("ALTER TABLE {from} RENAME TO {to}");
        database.execute_batch(&sql).unwrap();
    };
    rename("session_tokens", "kept_away");
    assert_eq!(served.get(&format!("/join/{good}")).status, 503);
    let begin = std::time::Instant::now();
    for number in 0..2000 {
        let forged = format!("{number:A>43}");
        assert_eq!(served.get(&format!("/join/{forged}")).status, 404);
    }
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
    rename("kept_away", "session_tokens");
    served.page(&good);
    let told = served.stop();
    assert!(!told.contains("AAAA"), "no token in the log: {told}");
}

#[test]
fn a_signature_is_for_the_tokens_own_meeting_and_role_only() {
    let world = school();
    let link = links(&world, &["--all-roster"]).remove(0);
    let session = world.json(&["session", "show", SESSION]);
    let now = after_start(&world, -5);
    let served = Served::at(&world, &now);
    let answer = served.sign(&token(&link));
    assert_private(&answer);
    let pass = answer.json();
    assert_eq!(pass["meeting_number"], session["zoom_meeting_id"]);
    assert_eq!(
        (&pass["role"], &pass["sdk_key"]),
        (&0.into(), &SDK_KEY.into())
    );
    assert_eq!(pass["passcode"], session["zoom_password"]);
    assert_eq!(pass["user_name"], link["name"]);
    assert_eq!(pass["customer_key"], link["person_id"]);
    for absent in ["zak", "tk", "notice"] {
        assert_eq!(pass.get(absent), None);
    }
    assert!(!pass.to_string().contains(SDK_SECRET));
    let id = session["zoom_meeting_id"].as_str().unwrap();
    let mut command = world.command(&[
        "sdk",
        "signature",
        "--meeting",
        id,
        "--role",
        "0",
        "--expires-in",
        "125m",
        "-o",
        "json",
    ]);
    command
        .env("ZOOM_SDK_KEY", SDK_KEY)
        .env("ZOOM_SDK_SECRET", SDK_SECRET)
        .env("ZOOMCTL_NOW", &now);
    let by_hand = crate::support::ended(command.output().unwrap()).json();
    assert!(
        pass["expires_at"].as_str() > session["end_time"].as_str(),
        "{pass}"
    );
    assert_eq!(by_hand["sdk_key"], pass["sdk_key"]);
    for wrong in [
        format!(r#"{{"token":"{}","role":1}}"#, token(&link)),
        format!(
            r#"{{"token":"{}","meeting_number":"86000000001"}}"#,
            token(&link)
        ),
        r#"{"token":1}"#.to_owned(),
        "[]".to_owned(),
        String::new(),
    ] {
        let refused = served.post("/sdk/signature", &wrong);
        assert_eq!(
            (refused.status, &refused.json()["error"]["code"]),
            (400, &"bad_input".into()),
            "{wrong}"
        );
    }
    let forged = served.sign(&"A".repeat(43));
    assert_eq!(
        (forged.status, &forged.json()["error"]["code"]),
        (404, &"not_found".into())
    );
    assert_eq!(served.get("/sdk/signature").status, 405);
    let person = link["person_id"].as_str().unwrap();
    assert_eq!(clicks(&world), [format!("{person} join_meeting")]);
}

#[test]
fn whoever_is_registered_gets_their_own_link_and_the_component_their_tk() {
    let world = school();
    world.json(&["provision", "--session", SESSION, "--register"]);
    let links = links(&world, &["--all-roster"]);
    let served = Served::at(&world, &after_start(&world, -5));
    let mut seen = Vec::new();
    for link in &links[..2] {
        let person = link["person_id"].as_str().unwrap();
        let own = world.json(&["session", "show", SESSION, "--person", person]);
        assert_eq!(own["personal_link"], true, "{own}");
        let own = own["join_url"].as_str().unwrap().to_owned();
        let page = served.page(&token(link));
        let href = format!("href=\"{}\"", own.replace('&', "&amp;"));
        assert!(page.contains(&href), "{own} is not in {page}");
        let general = world.json(&["session", "show", SESSION])["zoom_join_url"].clone();
        let general = general.as_str().unwrap().replace('&', "&amp;");
        assert!(!page.contains(&general), "{page}");
        let pass = served.sign(&token(link)).json();
        let tk = own.split_once("tk=").unwrap().1.split('&').next().unwrap();
        assert_eq!(pass["tk"], tk);
        seen.push(own);
    }
    assert_ne!(seen[0], seen[1]);
}

#[test]
fn a_token_of_one_session_opens_no_other() {
    let world = school();
    let other = world.json(&[
        "session",
        "tokens",
        "create",
        "--session",
        "L0006",
        "--all-roster",
    ]);
    let other = token(&other[0]);
    let shown = world.json(&["session", "show", "L0006"]);
    let mine = world.json(&["session", "show", SESSION]);
    let served = Served::at(&world, &after_start(&world, -5));
    let page = served.page(&other);
    assert!(page.contains(shown["topic"].as_str().unwrap()));
    assert!(!page.contains(mine["zoom_meeting_id"].as_str().unwrap()));
    assert_eq!(
        served.sign(&other).status,
        409,
        "its own window is tomorrow's"
    );
}

#[test]
fn without_an_sdk_app_the_links_work_and_nothing_is_embedded() {
    let world = school();
    let token = learner(&world);
    let how = Serving {
        now: after_start(&world, -5),
        has_sdk: false,
        arguments: &[],
        variables: &[],
    };
    let served = Served::start(&world, &how);
    let page = served.page(&token);
    assert!(
        page.contains("Join in Zoom") && !page.contains("/room"),
        "{page}"
    );
    assert_eq!(served.get(&format!("/join/{token}/room")).status, 501);
    let refused = served.sign(&token);
    assert_eq!(
        (refused.status, &refused.json()["error"]["code"]),
        (501, &"no_credentials".into())
    );
    assert!(
        served.stop().contains("ZOOM_SDK_KEY"),
        "the start says what is missing"
    );
}

#[test]
fn without_zoom_a_host_is_told_and_a_learner_does_not_notice() {
    let world = school();
    let (learner, host) = (learner(&world), host(&world));
    let how = Serving {
        now: after_start(&world, -5),
        has_sdk: true,
        arguments: &[],
        variables: &[("ZOOMCTL_API_URL", "http://127.0.0.1:9/v2")],
    };
    let served = Served::start(&world, &how);
    assert!(served.page(&learner).contains("Join in Zoom"));
    assert_eq!(served.sign(&learner).status, 200);
    let answer = served.post(&format!("/join/{host}/start"), "");
    assert_eq!(answer.status, 502, "{}", text(&answer));
    assert!(text(&answer).contains("Zoom cannot be reached now"));
}

#[test]
fn sessions_elsewhere_moved_and_cancelled_ones_say_so() {
    let world = school();
    let file = world.write(
        "more.csv",
        "session_id,topic,start_time,duration_minutes,timezone,provider,meeting_url\n\
         M1,Chess,2026-09-07T09:40,60,Asia/Riyadh,google_meet,https://meet.google.com/abc\n\
         M2,Drama,2026-09-07T09:40,60,Asia/Riyadh,manual,https://rooms.example/drama\n",
    );
    world.json(&["session", "import", file.to_str().unwrap()]);
    let link = |session: &str, role: &str| {
        let made = world.json(&[
            "session",
            "tokens",
            "create",
            "--session",
            session,
            "--person",
            "ada@example.com",
            "--role",
            role,
        ]);
        token(&made[0])
    };
    let (meet, leader) = (link("M1", "participant"), link("M2", "host"));
    let moved = learner(&world);
    let served = Served::at(&world, "2026-09-07T06:35:00Z");
    let page = served.page(&meet);
    assert!(
        page.contains("Join in Google Meet") && page.contains("Google account"),
        "{page}"
    );
    assert_eq!(served.sign(&meet).status, 501);
    let page = served.page(&leader);
    assert!(
        page.contains("Open the session") && page.contains("rooms.example"),
        "{page}"
    );
    assert_eq!(
        served.post(&format!("/join/{leader}/start"), "").status,
        403
    );
    assert!(served.page(&moved).contains("Join in Zoom"));
    world.json(&["session", "cancel", SESSION]);
    let page = served.page(&moved);
    assert!(
        page.contains("This session is cancelled.") && !page.contains("zoom.us"),
        "{page}"
    );
}

#[test]
fn the_language_is_the_askers() {
    let world = school();
    let token = learner(&world);
    let served = Served::at(&world, &after_start(&world, -5));
    let path = format!("/join/{token}");
    for (path, accepted, wanted) in [
        (
            path.clone(),
            "ar-SA,ar;q=0.9,en;q=0.5",
            "<html lang=\"ar\" dir=\"rtl\">",
        ),
        (path.clone(), "de", "<html lang=\"en\" dir=\"ltr\">"),
        (
            format!("{path}?lang=&lang=ar&%ff=%ff"),
            "en",
            "<html lang=\"en\" dir=\"ltr\">",
        ),
        (
            format!("{path}?lang=ar&utm_source=mail"),
            "en",
            "<html lang=\"ar\" dir=\"rtl\">",
        ),
    ] {
        let answer = crate::support::http::http(
            "GET",
            &served.url(&path),
            &[("Accept-Language", accepted)],
            "",
        );
        assert!(text(&answer).contains(wanted), "{path} {accepted}");
    }
}

#[test]
fn the_webhooks_path_cannot_be_the_pages_own() {
    let world = school();
    for path in ["/join/x", "/sdk/signature"] {
        let mut command = world.command(&[
            "webhook",
            "serve",
            "--join-page",
            "--listen",
            "127.0.0.1:0",
            "--path",
            path,
            "-o",
            "json",
        ]);
        command.env("ZOOM_WEBHOOK_SECRET", "exampleSecretTokenA1");
        let refused = crate::support::ended(command.output().unwrap());
        assert_eq!(refused.code, 2, "{refused:?}");
    }
    let served = Served::at(&world, "2026-09-07T05:00:00Z");
    assert_eq!(
        served.get("/healthz").status,
        200,
        "the webhook's routes are there too"
    );
}
