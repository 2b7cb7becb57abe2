//! The users of the account and their licences.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::draw::Draw;
use crate::sandbox::term::Term;

use super::ids;

/// Basic: no cloud recording, no registration, 40 minutes (zoom-api §10.1, §13 #20).
pub(crate) const BASIC: u8 = 1;
/// Licensed.
pub(crate) const LICENSED: u8 = 2;
/// Cannot host at all (`zoom-api §10.1 [S]`).
pub(crate) const UNASSIGNED: u8 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active,
    Inactive,
    /// Invited, not accepted; has no id in lists (`zoom-api §10.1 [S]`).
    Pending,
}

impl Status {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Pending => "pending",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Active, Self::Inactive, Self::Pending]
            .into_iter()
            .find(|s| s.word() == word)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) kind: u8,
    pub(crate) status: Status,
    pub(crate) pmi: u64,
    pub(crate) timezone: String,
    pub(crate) dept: String,
    pub(crate) created_at: DateTime<Utc>,
    /// `0` owner, `1` admin, `2` member (`zoom-api §10.1 [S]`).
    pub(crate) role: u8,
    /// Made with `custCreate`: no login of his own.
    pub(crate) api_only: bool,
    pub(crate) left: bool,
}

impl User {
    pub(crate) fn licensed(&self) -> bool {
        self.kind == LICENSED && self.status == Status::Active
    }

    pub(crate) fn may_host(&self) -> bool {
        self.status == Status::Active && self.kind != UNASSIGNED
    }

    pub(crate) fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
            .trim()
            .to_owned()
    }
}

/// All users; an index stays valid for ever, also for those who left.
#[derive(Debug, Default)]
pub(crate) struct Users {
    all: Vec<User>,
    by_id: HashMap<String, usize>,
    by_email: HashMap<String, usize>,
    /// Seats the account has paid for.
    pub(crate) seats: usize,
}

impl Users {
    /// The hosts of the term first (so that their numbers agree), then the office and two others.
    pub(crate) fn of_term(seed: u64, term: &Term, now: DateTime<Utc>) -> Self {
        let mut users = Self::default();
        for host in &term.hosts {
            let kind = if host.licensed { LICENSED } else { BASIC };
            let zone = host.timezone.name();
            users.add(
                seed,
                (&host.email, &host.first_name, &host.last_name),
                kind,
                zone,
                now,
            );
        }
        let office = ("office@lernhof.example", "School", "Office");
        let owner = users.add(seed, office, LICENSED, "Europe/Berlin", now);
        users.all[owner].role = 0;
        let former = ("former.teacher@lernhof.example", "Former", "Teacher");
        let former = users.add(seed, former, BASIC, "Europe/Berlin", now);
        users.all[former].status = Status::Inactive;
        let invited = users.add(
            seed,
            ("new.teacher@lernhof.example", "", ""),
            BASIC,
            "",
            now,
        );
        users.all[invited].status = Status::Pending;
        users.seats = users.licensed_count() + 2;
        users
    }

    /// Adds a user with an id drawn from his address; he is active.
    pub(crate) fn add(
        &mut self,
        seed: u64,
        (email, first_name, last_name): (&str, &str, &str),
        kind: u8,
        timezone: &str,
        now: DateTime<Utc>,
    ) -> usize {
        let at = self.all.len();
        let email = email.to_lowercase();
        let mut draw = Draw::new(seed, &["user", &email, &at.to_string()]);
        let user = User {
            id: draw.letters(22),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            kind,
            status: Status::Active,
            pmi: ids::room_number(&mut draw),
            timezone: timezone.to_owned(),
            dept: String::new(),
            created_at: now - TimeDelta::days(draw.between(100, 900)),
            role: 2,
            api_only: false,
            left: false,
            email,
        };
        self.by_id.insert(user.id.clone(), at);
        self.by_email.insert(user.email.clone(), at);
        self.all.push(user);
        at
    }

    /// By id or, in any case of letters, by e-mail (`zoom-api §10.1 [S]`, §13 #16).
    pub(crate) fn find(&self, key: &str) -> Option<usize> {
        let at = self
            .by_id
            .get(key)
            .or_else(|| self.by_email.get(&key.to_lowercase()))?;
        (!self.all[*at].left).then_some(*at)
    }

    /// The one who made the app: what `me` means (`zoom-api §1 [U]`).
    pub(crate) fn owner(&self) -> usize {
        self.all.iter().position(|user| user.role == 0).unwrap_or(0)
    }

    pub(crate) fn remove(&mut self, at: usize) {
        self.all[at].left = true;
        self.by_email.remove(&self.all[at].email);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &User)> {
        self.all.iter().enumerate().filter(|(_, user)| !user.left)
    }

    pub(crate) fn licensed_count(&self) -> usize {
        self.iter()
            .filter(|(_, user)| user.kind == LICENSED && user.status != Status::Inactive)
            .count()
    }
}

impl std::ops::Index<usize> for Users {
    type Output = User;
    fn index(&self, at: usize) -> &User {
        &self.all[at]
    }
}

impl std::ops::IndexMut<usize> for Users {
    fn index_mut(&mut self, at: usize) -> &mut User {
        &mut self.all[at]
    }
}
