//! `provision --person P --payment REF`: the meetings of all that is to come for a person, once.

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::Outcome;

use super::{Request, Summary, dry_run, run};

/// Who is provisioned for, and why.
#[derive(Clone, Debug)]
pub struct ForPerson {
    /// Person of the roster, by id or e-mail.
    pub person: String,
    /// Reference of the payment.
    pub payment: Option<String>,
}

/// Makes the meetings of every session to come whose roster names the person.
///
/// A payment whose meetings all stand is answered with its first result, and nothing is done. One
/// that was interrupted, put off or failed in part goes on instead.
///
/// # Errors
/// An unknown person; a reference that belongs to another person.
pub async fn for_person(
    context: &Context,
    request: &Request,
    person: &ForPerson,
    dry: bool,
) -> Result<Outcome<Summary>> {
    let (store, now) = (context.store()?, context.clock.now());
    let person_id = &store
        .person_called(&person.person)?
        .ok_or_else(|| Error::no_person(&person.person))?;
    let request = Request {
        sessions: Some(store.sessions_to_come(person_id, now)?),
        payment: person.payment.clone(),
        ..request.clone()
    };
    if dry {
        return dry_run(context, &request).await;
    }
    let Some(payment) = &person.payment else {
        return run(context, &request).await;
    };
    if let Some(stored) = store.begin_payment(payment, person_id, now)? {
        if stored.person_id != *person_id {
            return Err(Error::bad_input(format!(
                "payment {payment} belongs to {}, not to {}",
                stored.person_id, person_id
            )));
        }
        if let Some(summary) = stored.summary {
            let summary = serde_json::from_value(summary).map_err(|error| {
                Error::new(
                    Code::Internal,
                    format!("the result of payment {payment}: {error}"),
                )
            })?;
            return Ok(Outcome {
                summary,
                warnings: vec![format!(
                    "payment {payment} was handled before; nothing was done"
                )],
                error: None,
            });
        }
    }
    let outcome = run(context, &request).await?;
    if outcome.error.is_none() {
        let summary = serde_json::to_value(&outcome.summary)
            .map_err(|error| Error::new(Code::Internal, format!("a summary as JSON: {error}")))?;
        let now = context.clock.now();
        store.finish_payment(payment, outcome.summary.run_id, &summary, now)?;
    }
    Ok(outcome)
}
