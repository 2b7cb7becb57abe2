//! The token: one for all, renewed early, replaced once.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::ids::MeetingId;
use crate::zoom::{Kind, Refusal};

const ID: u64 = 86_000_000_001;

fn meeting() -> Answer {
    data(200, &json!({"id": ID, "topic": "Biology 7B"}))
}

/// A server that numbers its tokens and accepts only some of them.
async fn numbered(accepted: impl Fn(&str) -> bool + Send + Sync + 'static, life: i64) -> Fake {
    let issued = AtomicUsize::new(0);
    Fake::with_tokens(move |seen| {
        if seen.path == "/oauth/token" {
            let n = issued.fetch_add(1, Ordering::SeqCst) + 1;
            token(&format!("token-of-the-tests-{n}"), life)
        } else if seen.bearer().is_some_and(&accepted) {
            meeting()
        } else {
            refusal(401, 124)
        }
    })
    .await
}

#[tokio::test]
async fn the_token_request_has_basic_credentials_and_a_form_body() {
    let fake = Fake::new(|_| meeting()).await;
    let info = fake.client().token(false).await.unwrap();
    assert_eq!(info.scopes, ["meeting:read:admin", "meeting:write:admin"]);
    assert_eq!(info.account_id, "account");
    assert_eq!(info.api_url.unwrap().as_str(), "https://api.zoom.us/");
    let seen = &fake.journal()[0];
    assert!(seen.is("POST", "/oauth/token"));
    assert_eq!(
        seen.headers["authorization"],
        "Basic Y2xpZW50SWRFeGFtcGxlOmNsaWVudFNlY3JldEV4YW1wbGU="
    );
    assert_eq!(
        seen.headers["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(
        seen.body,
        "grant_type=account_credentials&account_id=account"
    );
    assert!(seen.query.is_empty());
}

#[tokio::test]
async fn ten_processes_that_start_together_make_one_token_request() {
    let fake = Arc::new(numbered(|_| true, 3600).await);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let client = fake.client();
        tasks.spawn(async move { client.get_meeting(MeetingId::new(ID)).await.map(drop) });
    }
    for result in tasks.join_all().await {
        assert_eq!(result, Ok(()));
    }
    assert_eq!(fake.count("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn a_token_is_not_used_in_its_last_five_minutes() {
    let fake = numbered(|_| true, 3600).await;
    fake.client().token(false).await.unwrap();
    let path = fake.state().join("state/token.json");
    let mut cached: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let in_four_minutes = Utc::now() + chrono::TimeDelta::minutes(4);
    cached["expires_at"] = json!(in_four_minutes);
    cached["issued_at"] = json!(in_four_minutes - chrono::TimeDelta::hours(1));
    std::fs::write(&path, cached.to_string()).unwrap();
    fake.client().token(false).await.unwrap();
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
    fake.client().token(false).await.unwrap();
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn other_credentials_do_not_use_the_token_of_the_first() {
    let fake = numbered(|_| true, 3600).await;
    fake.client().token(false).await.unwrap();
    for change in [
        (|c: &mut Credentials| c.client_id = "other".into()) as fn(&mut Credentials),
        |c| c.account_id = "other".into(),
        |c| c.client_secret = "other".into(),
    ] {
        let before = fake.count("POST", "/oauth/token");
        let mut credentials = credentials();
        change(&mut credentials);
        let client = Client::new(fake.settings(), credentials).unwrap();
        client.token(false).await.unwrap();
        assert_eq!(fake.count("POST", "/oauth/token"), before + 1);
    }
}

#[tokio::test]
async fn a_dead_token_is_replaced_once_for_all_workers_and_the_call_is_replayed() {
    let fake = numbered(|token| token == "token-of-the-tests-2", 3600).await;
    let client = fake.client();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let client = client.clone();
        tasks.spawn(async move { client.get_meeting(MeetingId::new(ID)).await.map(drop) });
    }
    for result in tasks.join_all().await {
        assert_eq!(result, Ok(()));
    }
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn a_token_that_stays_refused_is_replaced_once_and_no_more() {
    let fake = numbered(|_| false, 3600).await;
    let error = fake
        .client()
        .get_meeting(MeetingId::new(ID))
        .await
        .unwrap_err();
    assert_eq!(*error.kind(), Kind::BadCredentials(Refusal::Token));
    assert_eq!(error.zoom_code(), Some(124));
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
    assert_eq!(fake.count("GET", &format!("/v2/meetings/{ID}")), 2);
}

#[tokio::test]
async fn a_scope_that_was_added_since_is_found_with_a_new_token_and_a_missing_one_asks_once() {
    let fake = {
        let issued = AtomicUsize::new(0);
        Fake::with_tokens(move |seen| match seen.path.as_str() {
            "/oauth/token" => {
                let n = issued.fetch_add(1, Ordering::SeqCst) + 1;
                token(&format!("token-of-the-tests-{n}"), 3600)
            }
            _ => data(
                400,
                &json!({"code": 4711, "message": "Invalid access token, does not contain scopes:[meeting:read:meeting:admin]."}),
            ),
        })
        .await
    };
    fake.client().token(false).await.unwrap();
    // The next run finds the token of the last one on disk: it may be older than the scope.
    let client = fake.client();
    for _ in 0..3 {
        let error = client.get_meeting(MeetingId::new(ID)).await.unwrap_err();
        assert_eq!(
            *error.kind(),
            Kind::MissingScope {
                any_of: vec!["meeting:read:meeting:admin".into()]
            }
        );
    }
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn refused_credentials_are_named() {
    async fn refused(body: Value, change: fn(&mut Credentials)) -> Kind {
        let fake = Fake::with_tokens(move |_| data(400, &body)).await;
        let mut credentials = credentials();
        change(&mut credentials);
        let client = Client::new(fake.settings(), credentials).unwrap();
        let error = client.get_meeting(MeetingId::new(ID)).await.unwrap_err();
        assert_eq!(fake.journal().len(), 1, "a refusal is not repeated");
        error.kind().clone()
    }
    let client = json!({"reason": "Invalid client_id or client_secret", "error": "invalid_client"});
    let account = json!({"reason": "Bad Request", "error": "invalid_request"});
    assert_eq!(
        refused(client.clone(), |_| {}).await,
        Kind::BadCredentials(Refusal::Client)
    );
    assert_eq!(
        refused(account.clone(), |_| {}).await,
        Kind::BadCredentials(Refusal::Account)
    );
    assert_eq!(
        refused(account, |c| c.account_id = " account".into()).await,
        Kind::BadCredentials(Refusal::Blanks)
    );
    let swap = |c: &mut Credentials| {
        c.client_id = "s".repeat(32);
        c.client_secret = "i".repeat(22).into();
    };
    assert_eq!(
        refused(client, swap).await,
        Kind::BadCredentials(Refusal::Swapped)
    );
}

#[tokio::test]
async fn a_check_of_the_credentials_always_asks() {
    let fake = numbered(|_| true, 3600).await;
    let client = fake.client();
    client.token(true).await.unwrap();
    client.token(true).await.unwrap();
    client.token(false).await.unwrap();
    assert_eq!(fake.count("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn a_short_lived_token_is_used_for_half_its_life_at_least() {
    let fake = numbered(|_| true, 60).await;
    let client = fake.client();
    client.token(false).await.unwrap();
    client.token(false).await.unwrap();
    fake.client().token(false).await.unwrap();
    assert_eq!(fake.count("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn a_token_host_that_is_none_is_named() {
    for body in [
        "<html>login</html>",
        "",
        "{}",
        "[1]",
        "{\"access_token\":5}",
    ] {
        let fake = Fake::with_tokens(move |_| page(body)).await;
        let error = fake.client().token(false).await.unwrap_err();
        assert_eq!(*error.kind(), Kind::NotZoom, "{body}");
    }
}

#[tokio::test]
async fn a_foreign_api_address_in_the_token_answer_gets_no_token() {
    let fake = Fake::with_tokens(|_| {
        data(
            200,
            &json!({"access_token": "token-of-the-tests", "api_url": "https://evil.test"}),
        )
    })
    .await;
    let settings = Settings {
        api_url: None,
        ..fake.settings()
    };
    let client = Client::new(settings, credentials()).unwrap();
    let error = client.get_meeting(MeetingId::new(ID)).await.unwrap_err();
    assert_eq!(*error.kind(), Kind::Address);
}
