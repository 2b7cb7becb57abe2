//! Credentials, scopes, clock and limits of the Zoom account.

use chrono::TimeDelta;

use crate::cli::auth;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::needs;
use crate::zoom::{LimitsReport, TokenInfo};

use super::Check;

/// The jobs of `crontab.example`, as the needs name them, and the check that each gets.
const JOBS: [(&str, &str); 3] = [
    ("provision", "scopes_provision"),
    ("participant-fetch", "scopes_participant_fetch"),
    ("recording-sync", "scopes_recording_sync"),
];
/// A clock this far off makes joins and signatures fail; half of it deserves a look.
const WORST_SKEW: TimeDelta = TimeDelta::seconds(60);

pub(super) async fn checks(context: &Context) -> Vec<Check> {
    let mut checks = Vec::new();
    let token = match token(context).await {
        Ok(token) => {
            checks.push(Check::ok(
                "credentials",
                format!("Zoom gave a token for account {}", token.account_id),
            ));
            Some(token)
        }
        Err(error) => {
            checks.push(Check::failed("credentials", error));
            None
        }
    };
    checks.push(from_cron(context));
    if let Some(token) = token {
        checks.extend(JOBS.map(|(job, name)| scopes(name, job, &token.scopes)));
    }
    if let Ok(client) = context.client() {
        if let Some(skew) = client.clock_skew() {
            checks.push(clock(skew));
        }
        checks.push(limits(&client.limits()));
    }
    checks
}

async fn token(context: &Context) -> Result<TokenInfo> {
    Ok(context.client()?.token(true).await?)
}

fn from_cron(context: &Context) -> Check {
    const NAME: &str = "credentials_from_cron";
    const CURE: &str = "zoomctl auth login --store file, or set ZOOM_CLIENT_SECRET_FILE and its like in \
                        the crontab";
    match auth::as_cron(context) {
        Ok(status) if status.ok => Check::ok(NAME, "cron can read them too"),
        Ok(status) => {
            let reason = status.reason.unwrap_or_default();
            Check::warning(NAME, format!("not without help: {reason}"), CURE)
        }
        Err(error) => Check::failed(NAME, error),
    }
}

fn scopes(name: &'static str, job: &str, granted: &[String]) -> Check {
    let missing: Vec<String> = needs::ALL
        .iter()
        .filter(|need| need.needed_by.contains(&job) && !need.is_met_by(granted))
        .map(|need| format!("{} (one of {})", need.need, need.scopes().join(", ")))
        .collect();
    if missing.is_empty() {
        return Check::ok(name, format!("all that {job} needs"));
    }
    Check::failure(
        name,
        format!("{job} may not: {}", missing.join("; ")),
        "add the scopes to the app in Zoom's App Marketplace (Manage → your app → Scopes)",
    )
}

fn clock(skew: TimeDelta) -> Check {
    const NAME: &str = "clock";
    const CURE: &str = "set the clock by NTP, e.g. timedatectl set-ntp true";
    let seconds = skew.num_seconds();
    let message = match seconds {
        0 => "as Zoom's".to_owned(),
        1.. => format!("{seconds} s behind Zoom's"),
        _ => format!("{} s ahead of Zoom's", -seconds),
    };
    if skew.abs() > WORST_SKEW {
        Check::failure(NAME, message, CURE)
    } else if skew.abs() > WORST_SKEW / 2 {
        Check::warning(NAME, message, CURE)
    } else {
        Check::ok(NAME, message)
    }
}

fn limits(report: &LimitsReport) -> Check {
    const NAME: &str = "limits";
    let stopped: Vec<String> = report
        .categories
        .iter()
        .filter_map(|used| {
            let until = crate::clock::rfc3339(used.stopped_until?);
            Some(format!("{} until {until}", used.category.as_str()))
        })
        .chain(report.hosts.iter().filter_map(|used| {
            let until = crate::clock::rfc3339(used.parked_until?);
            Some(format!("writes of {} until {until}", used.host))
        }))
        .collect();
    if !stopped.is_empty() {
        return Check::warning(
            NAME,
            format!("used up: {}", stopped.join(", ")),
            "the next run after that goes on; a larger plan or limits.share moves the limit",
        );
    }
    let used: Vec<String> = report
        .categories
        .iter()
        .map(|used| {
            let name = used.category.as_str();
            match used.daily_budget {
                Some(budget) => format!(
                    "{name} {} of {budget} left",
                    budget.saturating_sub(used.used_today)
                ),
                None => format!("{name} {} used", used.used_today),
            }
        })
        .collect();
    Check::ok(NAME, format!("today: {}", used.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::super::Status;
    use super::*;

    #[test]
    fn a_clock_is_judged_by_its_distance_either_way() {
        for (seconds, status) in [
            (0, Status::Ok),
            (-30, Status::Ok),
            (31, Status::Warning),
            (-61, Status::Failure),
            (3_600, Status::Failure),
        ] {
            assert_eq!(
                clock(TimeDelta::seconds(seconds)).status,
                status,
                "{seconds}"
            );
        }
        assert_eq!(
            clock(TimeDelta::seconds(-90)).message,
            "90 s ahead of Zoom's"
        );
    }

    #[test]
    fn a_missing_scope_is_told_with_the_job_that_fails() {
        let granted = ["meeting:read:admin".to_owned()];
        let check = scopes("scopes_provision", "provision", &granted);
        assert_eq!(check.status, Status::Failure);
        assert!(
            check.message.contains("meeting:write:meeting:admin"),
            "{}",
            check.message
        );
    }

    #[test]
    fn every_job_of_the_needs_is_checked() {
        for job in needs::ALL.iter().flat_map(|need| need.needed_by) {
            assert!(JOBS.iter().any(|(known, _)| known == job), "{job}");
        }
    }
}
