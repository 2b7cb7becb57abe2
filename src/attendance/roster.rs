//! Who is expected, and by what they can be recognised.

use std::fmt;

use serde::Serialize;

/// Somebody who is expected, and all they can be recognised by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expected {
    /// Who it is everywhere. Also recognised as a customer key and, if it is one, as an e-mail.
    pub person_id: String,
    /// The e-mail.
    pub email: Option<String>,
    /// The name as people know it.
    pub name: Option<String>,
    /// Further customer keys that our own pages gave this person.
    pub customer_keys: Vec<String>,
    /// The registrations of this person for the session.
    pub registrant_ids: Vec<String>,
    /// The ids of this person's Zoom users.
    pub user_ids: Vec<String>,
    /// Other names under which this person joins, like `iPad`.
    pub aliases: Vec<String>,
    /// The [`PersonKey`](super::PersonKey)s, as text, of the participants whom somebody confirmed to be this person.
    pub confirmed: Vec<String>,
}

/// By what a participant was recognised as a person of the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchedBy {
    /// The key that our own page gave.
    CustomerKey,
    /// The personal link.
    Registrant,
    /// The e-mail.
    Email,
    /// The id of a signed-in user.
    User,
    /// A name that the roster lists for this person.
    Alias,
    /// The exact name, unique on the roster.
    Name,
    /// A suggestion that somebody said yes to.
    Confirmed,
}

impl MatchedBy {
    /// Every way.
    pub const ALL: [Self; 7] = [
        Self::CustomerKey,
        Self::Registrant,
        Self::Email,
        Self::User,
        Self::Alias,
        Self::Name,
        Self::Confirmed,
    ];

    /// The name in tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CustomerKey => "customer_key",
            Self::Registrant => "registrant",
            Self::Email => "email",
            Self::User => "user",
            Self::Alias => "alias",
            Self::Name => "name",
            Self::Confirmed => "confirmed",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == name)
    }
}

impl fmt::Display for MatchedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
