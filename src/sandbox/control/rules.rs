//! What is wrong on purpose: faults, tokens, scopes, limits; and where events go.

use axum::body::Bytes;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::sandbox::faults::{Plan, Rule};
use crate::sandbox::webhooks::settled;

use super::Control;
use super::reply::{Reply, bad, ok, read};

pub(super) async fn faults(State(control): State<Control>) -> Reply {
    Ok(ok(
        &json!({"rules": control.service.lock().faults.counts()}),
    ))
}

/// A rule, a list of rules, or a plan `{"seed": 1, "rule": [...]}`; TOML too.
pub(super) async fn add_faults(State(control): State<Control>, body: Bytes) -> Reply {
    let text = std::str::from_utf8(&body).map_err(|_| bad("the body is not UTF-8"))?;
    let plan = match serde_json::from_str(text) {
        Ok(Value::Array(rules)) => {
            let rule: Result<Vec<Rule>, _> =
                rules.into_iter().map(serde_json::from_value).collect();
            Plan {
                seed: None,
                rule: rule.map_err(|error| bad(error.to_string()))?,
            }
        }
        Ok(plan @ Value::Object(_)) if plan.get("rule").is_some() => {
            serde_json::from_value(plan).map_err(|error| bad(error.to_string()))?
        }
        Ok(rule) => {
            let rule = serde_json::from_value(rule).map_err(|error| bad(error.to_string()))?;
            Plan {
                seed: None,
                rule: vec![rule],
            }
        }
        Err(_) => Plan::parse(text).map_err(|error| bad(error.to_string()))?,
    };
    let mut state = control.service.lock();
    let seed = state.world.seed;
    state
        .faults
        .add(seed, plan)
        .map_err(|error| bad(error.to_string()))?;
    Ok(ok(&json!({"rules": state.faults.counts()})))
}

pub(super) async fn clear_faults(State(control): State<Control>) -> Reply {
    control.service.lock().faults.clear();
    Ok(ok(&json!({"rules": []})))
}

pub(super) async fn revoke_tokens(State(control): State<Control>) -> Reply {
    control.service.lock().tokens.revoke_all();
    Ok(ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scopes {
    scopes: Vec<String>,
}

/// What the app is allowed from now on; tokens given out before are revoked.
pub(super) async fn set_scopes(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Scopes = read(&body)?;
    control.service.lock().tokens.set_scopes(wish.scopes);
    Ok(ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitWish {
    enforce: Option<bool>,
    per_second: Option<bool>,
}

/// `{"enforce": false}` counts but refuses nothing, `{"per_second": false}` nothing by the second.
pub(super) async fn set_limits(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: LimitWish = read(&body)?;
    let mut state = control.service.lock();
    let limits = &mut state.limits;
    limits.lenient = wish.enforce.map_or(limits.lenient, |enforce| !enforce);
    limits.hasty = wish.per_second.map_or(limits.hasty, |enforce| !enforce);
    Ok(ok(
        &json!({"enforce": !limits.lenient, "per_second": !limits.hasty}),
    ))
}

/// What was sent, what waits, and whether the address is valid.
pub(super) async fn webhooks(State(control): State<Control>) -> Reply {
    settled(&control.service).await;
    Ok(ok(&control.service.lock().webhooks.report()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Receiver {
    url: Option<String>,
}

/// `{"url": "http://127.0.0.1:8080/webhook"}`, or `null` to stop.
pub(super) async fn set_webhooks(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Receiver = read(&body)?;
    control.service.lock().webhooks.set_url(wish.url);
    control.service.wake();
    settled(&control.service).await;
    Ok(ok(&control.service.lock().webhooks.report()))
}
