//! Registrants of a meeting: who has a link of their own.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::call::Call;
use super::client::Client;
use super::endpoint::{BATCH_REGISTRANTS, LIST_REGISTRANTS, REGISTRANT_STATUS};
use super::error::Error;
use super::lenient;
use super::page::{Listing, Total};
use super::raw::Raw;
use crate::ids::MeetingId;

/// Zoom takes so many registrants in one call.
pub const REGISTRANTS_AT_ONCE: usize = 30;

/// Zoom's code where a meeting takes no registrants.
pub const REGISTRATION_IS_OFF: i64 = 404;

/// Somebody to register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewRegistrant {
    /// At most 128 characters.
    pub email: String,
    /// At most 64 characters, not empty.
    pub first_name: String,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub last_name: String,
}

/// Somebody who is registered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Registrant {
    /// By which a report knows whoever uses the link.
    #[serde(alias = "id")]
    pub registrant_id: String,
    /// As it was registered, whatever the case.
    pub email: String,
    /// The link; none while somebody has to approve it.
    #[serde(default, deserialize_with = "lenient::text")]
    pub join_url: Option<String>,
}

/// What becomes of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegistrantAction {
    /// The link opens the meeting.
    Approve,
    /// It does not any more.
    Cancel,
}

impl Client {
    /// Registers up to [`REGISTRANTS_AT_ONCE`] people, approved at once. One who is registered
    /// already keeps their link.
    ///
    /// # Errors
    /// [`Kind::UnknownOutcome`](super::Kind::UnknownOutcome) when it was sent and no readable
    /// answer came; [`Client::list_registrants`] tells what came of it.
    pub async fn register(
        &self,
        id: MeetingId,
        people: &[NewRegistrant],
        mail: bool,
    ) -> Result<Vec<Registrant>, Error> {
        #[derive(Deserialize)]
        struct Registered {
            #[serde(default)]
            registrants: Vec<Registrant>,
        }
        let body = json!({
            "auto_approve": true,
            "registrants_confirmation_email": mail,
            "registrants": people,
        });
        let call = Call::new(&BATCH_REGISTRANTS, &[&id])?.body(&body)?;
        let answer: Raw<Registered> = self.fetch(call).await?;
        Ok(answer.value.registrants)
    }

    /// Who is registered and approved.
    pub async fn list_registrants(&self, id: MeetingId) -> Result<Vec<Registrant>, Error> {
        let call = Call::new(&LIST_REGISTRANTS, &[&id])?.query("status", "approved");
        let listing = self.list(call, "registrants", Total::Checked).await?;
        let rows = Listing::read(listing.rows, &LIST_REGISTRANTS)?;
        Ok(rows.into_iter().map(|row: Raw<_>| row.value).collect())
    }

    /// Approves or cancels up to [`REGISTRANTS_AT_ONCE`] registrations, by id and, where it is
    /// known, e-mail.
    pub async fn change_registrants(
        &self,
        id: MeetingId,
        action: RegistrantAction,
        registrants: &[(&str, Option<&str>)],
    ) -> Result<(), Error> {
        let registrants: Vec<Value> = registrants
            .iter()
            .map(|(id, email)| {
                let email = email.map(|email| ("email".to_owned(), json!(email)));
                let id = ("id".to_owned(), json!(id));
                [id].into_iter().chain(email).collect::<Map<_, _>>().into()
            })
            .collect();
        let action = match action {
            RegistrantAction::Approve => "approve",
            RegistrantAction::Cancel => "cancel",
        };
        let body = json!({ "action": action, "registrants": registrants });
        self.act(Call::new(&REGISTRANT_STATUS, &[&id])?.body(&body)?)
            .await
    }
}
