//! `user import`: who is missing is invited, who exists is adopted, who is pending is named.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::import::{Options, check, place, refused};
use crate::schedule::{HostRow, RowError, read_hosts};
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{BASIC, Kind, LICENSED, NewUser};

use super::{ALL, elsewhere, fetch, find, usage};

/// The object that `user import` prints.
#[derive(Debug, Default, Serialize)]
pub struct HostsImported {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    /// Invited.
    pub created: usize,
    /// Existed already.
    pub adopted: usize,
    /// Existed, and got a licence.
    pub licensed: usize,
    pub failed: usize,
    pub rejected: usize,
    /// Who has not accepted the invitation yet.
    pub pending: Vec<String>,
    /// Who is deactivated; nothing is done about it.
    pub inactive: Vec<String>,
    pub errors: Vec<Value>,
    /// With `--dry-run`: what would be done, by host.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Step>,
    /// What stopped it.
    #[serde(skip)]
    pub stopped: Option<Error>,
}

/// What is done about one host.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub email: String,
    /// `create` or `license`.
    pub action: &'static str,
    /// Comes with a licence.
    pub licensed: bool,
}

/// Brings hosts into the Zoom account. Nobody loses anything by it.
pub async fn import(
    context: &Context,
    file: &str,
    bytes: &[u8],
    options: Options,
) -> Result<HostsImported> {
    let read = read_hosts(bytes).map_err(|errors| refused(file, &errors))?;
    let empty = read.rows.is_empty() && read.errors.is_empty();
    check(file, empty, &read.errors, options)?;
    let mut imported = HostsImported {
        dry_run: options.dry_run,
        ..HostsImported::default()
    };
    imported.reject(&read.errors);
    let known = by_email(fetch(context, &ALL, options.dry_run).await?);
    let mut steps: Vec<(&HostRow, Step)> = read
        .rows
        .iter()
        .filter_map(|row| Some((row, step(row, known.get(&row.email))?)))
        .collect();
    imported.adopted = read
        .rows
        .iter()
        .filter(|row| known.contains_key(&row.email))
        .count();
    imported
        .seat(context, &mut steps, options.keep_going)
        .await?;
    if options.dry_run {
        imported.plan(steps.into_iter().map(|(_, step)| step).collect());
        imported.name_waiting(&read.rows, &known);
        return Ok(imported);
    }
    let mut done = Vec::new();
    for (row, step) in &steps {
        match carry_out(context, row, step).await {
            Ok(action) => done.push((step, action)),
            Err(error) => {
                imported.fail(&step.email, &error);
                if error.stops_the_batch() {
                    imported.stopped = Some(error);
                    break;
                }
            }
        }
    }
    // Read back: a 2xx is not belief.
    let after = match done.is_empty() {
        true => known,
        false => by_email(fetch(context, &ALL, false).await?),
    };
    for (step, action) in done {
        let user = after.get(&step.email);
        let is_there = user.is_some_and(|user| {
            !step.licensed || action == "adopt" || user.r#type == Some(LICENSED)
        });
        if !is_there {
            let message = "Zoom said yes, and does not show it; look at the user in the portal";
            imported.fail(&step.email, &Error::new(Code::Conflict, message));
            continue;
        }
        match action {
            "create" => imported.created += 1,
            "adopt" => imported.adopted += 1,
            _ => imported.licensed += 1,
        }
    }
    imported.name_waiting(&read.rows, &after);
    Ok(imported)
}

fn by_email(users: Vec<ZoomUser>) -> BTreeMap<String, ZoomUser> {
    users
        .into_iter()
        .map(|user| (user.email.clone(), user))
        .collect()
}

/// What a row asks for, given who is there.
fn step(row: &HostRow, known: Option<&ZoomUser>) -> Option<Step> {
    let step = |action| Step {
        email: row.email.clone(),
        action,
        licensed: row.licensed,
    };
    match known {
        None => Some(step("create")),
        // Only who is active can be given a licence now.
        Some(user)
            if row.licensed
                && user.r#type != Some(LICENSED)
                && user.status.as_deref() == Some("active") =>
        {
            Some(step("license"))
        }
        Some(_) => None,
    }
}

async fn carry_out(context: &Context, row: &HostRow, step: &Step) -> Result<&'static str> {
    let client = context.client()?;
    if step.action == "license" {
        client.update_user_type(&row.email, LICENSED).await?;
        return Ok("license");
    }
    let new = NewUser {
        email: row.email.clone(),
        kind: if row.licensed { LICENSED } else { BASIC },
        first_name: row.first_name.clone(),
        last_name: row.last_name.clone(),
    };
    match client.create_user(&new).await {
        // Without an answer the list that is read back tells.
        Ok(_) => Ok("create"),
        Err(error) if *error.kind() == Kind::UnknownOutcome => Ok("create"),
        Err(error) if *error.kind() == Kind::Exists => {
            match find(context, &row.email, false).await? {
                Some(_) => Ok("adopt"),
                None => Err(elsewhere(&row.email)),
            }
        }
        Err(error) => Err(error.into()),
    }
}

impl HostsImported {
    /// Counts the licences that are to be given: without enough nobody gets one, or, where the rest
    /// goes on, whoever comes too late in the file fails.
    async fn seat(
        &mut self,
        context: &Context,
        steps: &mut Vec<(&HostRow, Step)>,
        keep_going: bool,
    ) -> Result<()> {
        let wanted = steps.iter().filter(|(_, step)| step.licensed).count();
        if wanted == 0 {
            return Ok(());
        }
        let mut usage = usage(context).await?;
        if !keep_going {
            return usage.take(wanted as u64);
        }
        let mut seated = Vec::with_capacity(steps.len());
        for (row, step) in steps.drain(..) {
            let seat = if step.licensed { usage.take(1) } else { Ok(()) };
            match seat {
                Ok(()) => seated.push((row, step)),
                Err(error) => self.fail(&step.email, &error),
            }
        }
        *steps = seated;
        Ok(())
    }

    fn reject(&mut self, errors: &[RowError]) {
        let mut lines: Vec<u64> = errors.iter().map(|error| error.line).collect();
        lines.dedup();
        self.rejected = lines.len();
        self.errors = errors.iter().map(place).collect();
    }

    fn fail(&mut self, email: &str, error: &Error) {
        self.failed += 1;
        self.errors.push(json!({
            "email": email,
            "code": error.code.name(),
            "message": error.message,
        }));
    }

    fn plan(&mut self, steps: Vec<Step>) {
        self.created = steps.iter().filter(|step| step.action == "create").count();
        self.licensed = steps.len() - self.created;
        self.changes = steps;
    }

    fn name_waiting(&mut self, rows: &[HostRow], users: &BTreeMap<String, ZoomUser>) {
        let of_state = |state: &str| -> Vec<String> {
            rows.iter()
                .filter(|row| {
                    let user = users.get(&row.email);
                    user.is_some_and(|user| user.status.as_deref() == Some(state))
                })
                .map(|row| row.email.clone())
                .collect()
        };
        self.pending = of_state("pending");
        self.inactive = of_state("inactive");
    }

    /// The counts in a sentence, after the steps of a dry run.
    pub fn sentence(&self) -> String {
        let mut text = String::new();
        for step in &self.changes {
            let sign = if step.action == "create" { '+' } else { '~' };
            let licence = if step.licensed { ", licensed" } else { "" };
            text.push_str(&format!("{sign} {} {}{licence}\n", step.action, step.email));
        }
        let verb = if self.dry_run { "would be: " } else { "" };
        text.push_str(&format!(
            "{verb}{} created, {} adopted, {} licensed",
            self.created, self.adopted, self.licensed
        ));
        for (count, what) in [(self.failed, "failed"), (self.rejected, "rejected")] {
            if count > 0 {
                text.push_str(&format!(", {count} {what}"));
            }
        }
        for (who, what) in [(&self.pending, "pending"), (&self.inactive, "inactive")] {
            if !who.is_empty() {
                text.push_str(&format!("\n{what}: {}", who.join(", ")));
            }
        }
        text
    }

    /// Why the exit is not 0.
    pub fn error(&self, file: &str) -> Option<Error> {
        let partial = (self.failed + self.rejected > 0).then(|| {
            Error::new(
                Code::Partial,
                format!(
                    "{file}: {} rows were refused, {} hosts failed; the others are done",
                    self.rejected, self.failed
                ),
            )
            .details(self.errors.clone())
        });
        match (&self.stopped, partial) {
            (Some(stopped), Some(partial)) => {
                Some(stopped.clone().details(self.errors.clone()).graver(partial))
            }
            (_, partial) => partial,
        }
    }
}
