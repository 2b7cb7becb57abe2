//! The account: seats and storage of its plan.

use serde::Deserialize;
use serde_json::Value;

use super::call::Call;
use super::client::Client;
use super::endpoint::PLAN_USAGE;
use super::error::Error;
use super::lenient;
use super::raw::Raw;

/// Seats of one plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Seats {
    /// Name of the plan.
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    pub kind: Option<String>,
    /// Bought.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub hosts: Option<u64>,
    /// Given away.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub usage: Option<u64>,
    /// Invited; whether `usage` holds them is not documented.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub pending: Option<u64>,
}

/// What the account bought and uses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct PlanUsage {
    /// Meeting plans; Zoom gives one or a list.
    #[serde(deserialize_with = "one_or_many")]
    pub plan_base: Vec<Seats>,
    /// Zoom One or Workplace bundles.
    #[serde(deserialize_with = "one_or_many")]
    pub plan_zoom_one: Vec<Seats>,
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Vec<Seats>, D::Error> {
    let plans = match Value::deserialize(d)? {
        Value::Array(plans) => plans,
        plan @ Value::Object(_) => vec![plan],
        _ => Vec::new(),
    };
    Ok(plans
        .into_iter()
        .filter_map(|plan| serde_json::from_value(plan).ok())
        .collect())
}

impl Client {
    /// Seats and storage of the account's plan.
    ///
    /// # Errors
    /// [`Kind::NotPermitted`](super::Kind::NotPermitted) on accounts that may not ask;
    /// [`Client::users_summary`] counts what is in use there.
    pub async fn plan_usage(&self) -> Result<Raw<PlanUsage>, Error> {
        self.fetch(Call::new(&PLAN_USAGE, &[&"me"])?).await
    }
}
