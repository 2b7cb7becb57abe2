//! Users of the account, their licences and their state.

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::call::Call;
use super::client::Client;
use super::endpoint::{
    CREATE_USER, GET_USER, LIST_USERS, SET_USER_STATUS, UPDATE_USER, USER_TOKEN, USERS_SUMMARY,
};
use super::error::{Error, Kind};
use super::lenient;
use super::page::{Listing, Total};
use super::raw::Raw;

/// `type` of a user without a licence.
pub const BASIC: i64 = 1;
/// `type` of a user with a licence.
pub const LICENSED: i64 = 2;

/// A user. The key is the e-mail: those who have not accepted yet have no id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct User {
    /// E-mail, as Zoom writes it; compare it in lower case.
    pub email: String,
    /// User id.
    #[serde(default, deserialize_with = "lenient::text")]
    pub id: Option<String>,
    /// First name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(default, deserialize_with = "lenient::text")]
    pub last_name: Option<String>,
    /// Name as shown.
    #[serde(default, deserialize_with = "lenient::text")]
    pub display_name: Option<String>,
    /// [`BASIC`], [`LICENSED`], 4 unassigned, 99 none.
    #[serde(default, rename = "type", deserialize_with = "lenient::integer")]
    pub kind: Option<i64>,
    /// `active`, `inactive` or `pending`.
    #[serde(default, deserialize_with = "lenient::text")]
    pub status: Option<String>,
    /// Number of the personal room.
    #[serde(default, deserialize_with = "lenient::text")]
    pub pmi: Option<String>,
    /// IANA zone.
    #[serde(default, deserialize_with = "lenient::text")]
    pub timezone: Option<String>,
    /// Department.
    #[serde(default, deserialize_with = "lenient::text")]
    pub dept: Option<String>,
    /// `0` owner, `1` admin, `2` member.
    #[serde(default, deserialize_with = "lenient::text")]
    pub role_id: Option<String>,
    /// When the account made the user.
    #[serde(default, deserialize_with = "lenient::time")]
    pub created_at: Option<DateTime<Utc>>,
    /// Up to three days late.
    #[serde(default, deserialize_with = "lenient::time")]
    pub last_login_time: Option<DateTime<Utc>>,
}

/// Which users to list; Zoom lists one state at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserStatus {
    /// May work.
    Active,
    /// Deactivated.
    Inactive,
    /// Has not accepted the invitation.
    Pending,
}

impl UserStatus {
    /// The word at Zoom.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Pending => "pending",
        }
    }
}

/// A user to create; an invitation is mailed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NewUser {
    /// At most 128 characters.
    pub email: String,
    /// [`BASIC`] or [`LICENSED`].
    #[serde(rename = "type")]
    pub kind: i64,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

/// What to change of a user; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct UserChange {
    /// [`BASIC`] or [`LICENSED`]. Taking the licence also takes recording and registration away
    /// from planned meetings.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<i64>,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dept: Option<String>,
    /// IANA zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
struct UserToken {
    #[serde(deserialize_with = "lenient::secret")]
    token: Option<SecretString>,
}

/// Users of the account by licence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct UsersSummary {
    /// With a licence.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub licensed_users_count: Option<u64>,
    /// Without one.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub basic_users_count: Option<u64>,
    /// Invited.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub pending_users_count: Option<u64>,
    /// All.
    #[serde(deserialize_with = "lenient::unsigned")]
    pub total_users_count: Option<u64>,
}

impl Client {
    /// Lists all users of one state.
    pub async fn list_users(&self, status: UserStatus) -> Result<Vec<Raw<User>>, Error> {
        let call = Call::new(&LIST_USERS, &[])?.query("status", status.as_str());
        Listing::read(
            self.list(call, "users", Total::Checked).await?.rows,
            &LIST_USERS,
        )
    }

    /// Gets a user by id or e-mail.
    pub async fn get_user(&self, id_or_email: &str) -> Result<Raw<User>, Error> {
        self.fetch(Call::new(&GET_USER, &[&id_or_email])?).await
    }

    /// Asks for a ZAK: for two hours whoever has it acts as this user.
    pub async fn get_zak(&self, id_or_email: &str) -> Result<SecretString, Error> {
        let call = Call::new(&USER_TOKEN, &[&id_or_email])?.query("type", "zak");
        let answer: Raw<UserToken> = self.fetch(call).await?;
        answer.value.token.ok_or_else(|| {
            Error::new(Kind::NotZoom)
                .at(&USER_TOKEN)
                .message("the answer holds no token")
        })
    }

    /// Invites a user.
    ///
    /// # Errors
    /// [`Kind::Exists`](super::Kind::Exists), [`Kind::NoSeat`](super::Kind::NoSeat), and
    /// [`Kind::UnknownOutcome`](super::Kind::UnknownOutcome) as for a meeting.
    pub async fn create_user(&self, user: &NewUser) -> Result<Raw<User>, Error> {
        let body = json!({"action": "create", "user_info": user});
        self.fetch(
            Call::new(&CREATE_USER, &[])?
                .turn(&user.email.to_lowercase())
                .body(&body)?,
        )
        .await
    }

    /// Changes a user.
    pub async fn update_user(&self, id_or_email: &str, change: &UserChange) -> Result<(), Error> {
        let call = Call::new(&UPDATE_USER, &[&id_or_email])?;
        self.act(call.turn(&id_or_email.to_lowercase()).body(change)?)
            .await
    }

    /// Gives ([`LICENSED`]) or takes ([`BASIC`]) a licence.
    pub async fn update_user_type(&self, id_or_email: &str, kind: i64) -> Result<(), Error> {
        let change = UserChange {
            kind: Some(kind),
            ..UserChange::default()
        };
        self.update_user(id_or_email, &change).await
    }

    /// Lets a user work again, without a licence.
    pub async fn activate_user(&self, id_or_email: &str) -> Result<(), Error> {
        self.set_user_status(id_or_email, "activate").await
    }

    /// Shuts a user out and frees the licence.
    pub async fn deactivate_user(&self, id_or_email: &str) -> Result<(), Error> {
        self.set_user_status(id_or_email, "deactivate").await
    }

    async fn set_user_status(&self, id_or_email: &str, action: &str) -> Result<(), Error> {
        let call = Call::new(&SET_USER_STATUS, &[&id_or_email])?;
        self.act(
            call.turn(&id_or_email.to_lowercase())
                .body(&json!({"action": action}))?,
        )
        .await
    }

    /// Counts the users by licence.
    pub async fn users_summary(&self) -> Result<Raw<UsersSummary>, Error> {
        self.fetch(Call::new(&USERS_SUMMARY, &[])?).await
    }
}
