//! How many licences the account has, and how many are free.

use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::zoom::{self, Kind};

/// The seats of one plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seats {
    pub plan: Option<String>,
    pub seats: Option<u64>,
    pub used: Option<u64>,
    pub pending: Option<u64>,
}

/// The licences of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// Bought; `None` where neither Zoom nor `users.seats` tells.
    pub seats: Option<u64>,
    pub used: Option<u64>,
    pub free: Option<u64>,
    /// Invited and not there yet; whether `used` holds them, Zoom does not say.
    pub pending: Option<u64>,
    /// `plan_usage`, or `users_summary` where the account may not ask for its plan.
    pub source: &'static str,
    pub plans: Vec<Seats>,
}

/// Asks Zoom for the plan, else counts the users.
pub async fn usage(context: &Context) -> Result<Usage> {
    let client = context.client()?;
    match client.plan_usage().await {
        Ok(usage) => {
            let usage = usage.value;
            let plans: Vec<Seats> = usage
                .plan_base
                .into_iter()
                .chain(usage.plan_zoom_one)
                .map(Seats::from)
                .collect();
            if !plans.is_empty() {
                return Ok(of_plans(plans));
            }
        }
        // Zoom's page demands a master account, its text does not (zoom-api §10.5).
        Err(error)
            if matches!(
                error.kind(),
                Kind::NotPermitted
                    | Kind::MissingScope { .. }
                    | Kind::NotFound
                    | Kind::Refused
                    | Kind::Validation
            ) =>
        {
            tracing::info!("the plan's usage is not known: {error}");
        }
        Err(error) => return Err(error.into()),
    }
    let summary = client.users_summary().await?.value;
    let (seats, used) = (context.config.users.seats, summary.licensed_users_count);
    Ok(Usage {
        seats,
        used,
        free: free(seats, used),
        pending: summary.pending_users_count,
        source: "users_summary",
        plans: Vec::new(),
    })
}

/// The free licences: counted when the first is wanted, and down from there.
#[derive(Debug, Default)]
pub struct FreeSeats(Option<Usage>);

impl FreeSeats {
    /// Takes so many off the count.
    ///
    /// # Errors
    /// Where it is known that so many are not free; none is taken then.
    pub async fn take(&mut self, context: &Context, wanted: u64) -> Result<()> {
        let usage = match &mut self.0 {
            Some(usage) => usage,
            None => self.0.insert(usage(context).await?),
        };
        usage.take(wanted)
    }
}

fn of_plans(plans: Vec<Seats>) -> Usage {
    let sum =
        |count: fn(&Seats) -> Option<u64>| plans.iter().filter_map(count).reduce(|a, b| a + b);
    let (seats, used) = (sum(|plan| plan.seats), sum(|plan| plan.used));
    Usage {
        seats,
        used,
        free: free(seats, used),
        pending: sum(|plan| plan.pending),
        source: "plan_usage",
        plans,
    }
}

fn free(seats: Option<u64>, used: Option<u64>) -> Option<u64> {
    Some(seats?.saturating_sub(used?))
}

impl From<zoom::Seats> for Seats {
    fn from(seats: zoom::Seats) -> Self {
        Self {
            plan: seats.kind,
            seats: seats.hosts,
            used: seats.usage,
            pending: seats.pending,
        }
    }
}

impl Usage {
    /// Takes so many off the free ones.
    ///
    /// # Errors
    /// Where it is known that so many are not free; none is taken then.
    pub(super) fn take(&mut self, wanted: u64) -> Result<()> {
        match (self.free, self.seats) {
            (Some(free), Some(seats)) if free < wanted => {
                Err(Error::no_seat(match (wanted, free) {
                    (1, _) => format!("no free licence: all {seats} are in use"),
                    _ => format!("{wanted} licences are needed, {free} of {seats} are free"),
                }))
            }
            (free, _) => {
                self.free = free.map(|free| free.saturating_sub(wanted));
                Ok(())
            }
        }
    }

    /// The counts in a sentence.
    pub fn sentence(&self) -> String {
        let told = |count: Option<u64>| count.map_or("?".to_owned(), |count| count.to_string());
        let mut text = format!(
            "{} of {} licences in use, {} free",
            told(self.used),
            told(self.seats),
            told(self.free)
        );
        if let Some(pending) = self.pending.filter(|pending| *pending > 0) {
            text.push_str(&format!("; {pending} invitations pending"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seats_of_all_plans_count_together() {
        let plan = |seats, used| Seats {
            plan: None,
            seats,
            used,
            pending: None,
        };
        let usage = of_plans(vec![plan(Some(50), Some(47)), plan(Some(20), Some(21))]);
        assert_eq!(
            (usage.seats, usage.used, usage.free),
            (Some(70), Some(68), Some(2))
        );
        let unknown = of_plans(vec![plan(None, Some(3))]);
        assert_eq!((unknown.free, unknown.pending), (None, None));
        assert_eq!(unknown.sentence(), "3 of ? licences in use, ? free");
    }
}
