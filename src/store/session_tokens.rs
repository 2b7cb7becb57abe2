//! The table `session_tokens`: who may open the join page of which session. It holds hashes only.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::Columns;
use super::time::Time;
use super::words::TokenRole;
use super::{ROWS_PER_TRANSACTION, Result, Store, execute};

/// One token as it stands, without anything that opens the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct SessionToken {
    pub token_id: i64,
    pub session_id: String,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub role: TokenRole,
    pub created_at: DateTime<Utc>,
    /// The end that holds now: of a token that ends with its session it moves with that.
    pub expires_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    /// Whether the person is still whom it was made for: expected there, or the session's host.
    pub stands: bool,
}

/// Whether a token opens its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenState {
    /// It does.
    Valid,
    /// Its time is over.
    Expired,
    /// It was taken back.
    Revoked,
    /// The person is not expected there any more, or not the session's host.
    Void,
}

impl SessionToken {
    /// Whether it opens its page at `now`.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> TokenState {
        if self.revoked_at.is_some() {
            TokenState::Revoked
        } else if now >= self.expires_at {
            TokenState::Expired
        } else if !self.stands {
            TokenState::Void
        } else {
            TokenState::Valid
        }
    }
}

/// A token to store.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// SHA-256 of its bytes, in hex.
    pub token_sha256: String,
    /// Session whose page it opens.
    pub session_id: String,
    /// Whom it is for.
    pub person_id: String,
    /// What the page lets them do.
    pub role: TokenRole,
    /// Made for the person by name: they may start whoever is the session's host.
    pub by_name: bool,
    /// When it ends; `None`: a day after the session's planned end.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Which tokens; the default is all.
#[derive(Clone, Debug, Default)]
pub struct TokenFilter {
    /// With one of these numbers; an empty list matches nothing.
    pub ids: Option<Vec<i64>>,
    /// Of this session.
    pub session_id: Option<String>,
    /// Of this person, by id or e-mail.
    pub person: Option<String>,
    /// For this role.
    pub role: Option<TokenRole>,
    /// At most so many.
    pub limit: Option<u32>,
}

fn row_to_token(row: &Row<'_>) -> rusqlite::Result<SessionToken> {
    let mut columns = Columns::of(row);
    Ok(SessionToken {
        token_id: columns.get()?,
        session_id: columns.get()?,
        person_id: columns.get()?,
        name: columns.get()?,
        email: columns.get()?,
        role: columns.get()?,
        created_at: columns.time()?,
        expires_at: columns.time()?,
        revoked_at: columns.time_or_null()?,
        stands: columns.get()?,
    })
}

fn insert(conn: &Connection, token: &NewToken, now: DateTime<Utc>) -> Result<i64> {
    let params = named_params! {
        ":token_sha256": token.token_sha256,
        ":session_id": token.session_id,
        ":person_id": token.person_id,
        ":role": token.role,
        ":expires_at": token.expires_at.map(Time),
        ":now": Time(now),
    };
    let mut insert = conn.prepare_cached(sql!("session_tokens/insert.sql"))?;
    let number = insert.query_row(params, |row| row.get(0))?;
    if token.by_name {
        let by_name = sql!("session_tokens/insert_by_name.sql");
        execute(conn, by_name, named_params! { ":token_id": number })?;
    }
    Ok(number)
}

impl Store {
    /// Stores tokens and returns their numbers in order.
    ///
    /// # Errors
    /// When a token names an unknown session.
    pub fn add_tokens(&self, tokens: &[NewToken], now: DateTime<Utc>) -> Result<Vec<i64>> {
        let mut numbers = Vec::with_capacity(tokens.len());
        for batch in tokens.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for token in batch {
                    numbers.push(insert(conn, token, now)?);
                }
                Ok(())
            })?;
        }
        Ok(numbers)
    }

    /// As [`Store::add_tokens`], but `None` for whom a valid one is there by now: of several processes
    /// that found nobody's, one makes it.
    ///
    /// # Errors
    /// When a token names an unknown session.
    pub fn add_missing_tokens(
        &self,
        tokens: &[NewToken],
        now: DateTime<Utc>,
    ) -> Result<Vec<Option<i64>>> {
        let mut numbers = Vec::with_capacity(tokens.len());
        for batch in tokens.chunks(ROWS_PER_TRANSACTION) {
            self.write(|conn| {
                for token in batch {
                    let before = self.tokens_of(&token.session_id, &token.person_id, token.role)?;
                    let has_one = before.iter().any(|one| one.state(now) == TokenState::Valid);
                    numbers.push(match has_one {
                        true => None,
                        false => Some(insert(conn, token, now)?),
                    });
                }
                Ok(())
            })?;
        }
        Ok(numbers)
    }

    /// The tokens of one person for one session and role, oldest first.
    pub fn tokens_of(
        &self,
        session_id: &str,
        person_id: &str,
        role: TokenRole,
    ) -> Result<Vec<SessionToken>> {
        let params = named_params! {
            ":session_id": session_id,
            ":person_id": person_id,
            ":role": role,
        };
        let sql = sql!("session_tokens/select.sql", "session_tokens/where_same.sql");
        self.rows(sql, params, row_to_token)
    }

    /// The token with this hash.
    pub fn load_token(&self, token_sha256: &str) -> Result<Option<SessionToken>> {
        let sql = sql!(
            "session_tokens/select.sql",
            "session_tokens/where_sha256.sql"
        );
        self.row(
            sql,
            named_params! { ":token_sha256": token_sha256 },
            row_to_token,
        )
    }

    /// Lists tokens by session and number.
    pub fn list_tokens(&self, filter: &TokenFilter) -> Result<Vec<SessionToken>> {
        let params = named_params! {
            ":ids": filter.ids.as_ref().map(|ids| Value::from(ids.as_slice()).to_string()),
            ":session_id": filter.session_id,
            ":person": filter.person,
            ":role": filter.role,
            ":limit": filter.limit,
        };
        let sql = sql!(
            "session_tokens/select.sql",
            "session_tokens/where_listed.sql"
        );
        self.rows(sql, params, row_to_token)
    }

    /// Takes tokens back; returns how many had not been before.
    pub fn revoke_tokens(&self, ids: &[i64], now: DateTime<Utc>) -> Result<usize> {
        let mut revoked = 0;
        for batch in ids.chunks(ROWS_PER_TRANSACTION) {
            let ids = Value::from(batch).to_string();
            revoked += self.write(|conn| {
                let params = named_params! { ":ids": ids, ":now": Time(now) };
                execute(conn, sql!("session_tokens/revoke.sql"), params)
            })?;
        }
        Ok(revoked)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, store_with, wish};
    use super::super::words::Source;
    use super::*;

    fn token(hash: &str, session_id: &str, expires_at: Option<DateTime<Utc>>) -> NewToken {
        NewToken {
            token_sha256: hash.to_owned(),
            session_id: session_id.to_owned(),
            person_id: "p1".to_owned(),
            role: TokenRole::Participant,
            by_name: false,
            expires_at,
        }
    }

    #[test]
    fn a_hosts_own_link_holds_while_they_are_the_host_and_one_by_name_always() {
        let store = store_with(&["s1"]);
        let host = |hash: &str, person_id: &str, by_name| NewToken {
            person_id: person_id.to_owned(),
            role: TokenRole::Host,
            by_name,
            ..token(hash, "s1", None)
        };
        let own = wish("s1").host_email.unwrap();
        let three = [
            host("a", &own, false),
            host("b", "other@example.com", false),
            host("c", "other@example.com", true),
        ];
        store.add_tokens(&three, at("06:00")).unwrap();
        let stands = || ["a", "b", "c"].map(|hash| store.load_token(hash).unwrap().unwrap().stands);
        assert_eq!(stands(), [true, false, true]);
        let mut other = wish("s1");
        other.host_email = Some("other@example.com".to_owned());
        let save = |wish| store.save_wishes(&[wish], Source::Manual, at("07:00"));
        save(other).unwrap();
        assert_eq!(stands(), [false, true, true]);
        let state = store.load_token("a").unwrap().unwrap().state(at("07:00"));
        assert_eq!(state, TokenState::Void);
        save(wish("s1")).unwrap();
        assert_eq!(stands(), [true, false, true]);
    }

    #[test]
    fn a_token_ends_a_day_after_its_session_and_moves_with_it() {
        let store = store_with(&["s1"]);
        let fixed = at("10:00");
        let both = [token("a", "s1", None), token("b", "s1", Some(fixed))];
        assert_eq!(store.add_tokens(&both, at("06:00")).unwrap(), [1, 2]);
        let ends = |hash| store.load_token(hash).unwrap().unwrap().expires_at;
        assert_eq!(ends("a"), at("2026-09-02T09:00:00Z"));
        let mut moved = wish("s1");
        moved.start_time = at("2026-09-20T08:00:00Z");
        store
            .save_wishes(&[moved], Source::Manual, at("07:00"))
            .unwrap();
        assert_eq!(ends("a"), at("2026-09-21T09:00:00Z"));
        assert_eq!(ends("b"), fixed);
        let state = |now| store.load_token("b").unwrap().unwrap().state(now);
        assert_eq!(state(at("09:59")), TokenState::Valid);
        assert_eq!(state(fixed), TokenState::Expired);
    }

    #[test]
    fn what_is_taken_back_keeps_its_first_time_and_others_stay() {
        let store = store_with(&["s1", "s2"]);
        let all = [
            token("a", "s1", None),
            token("b", "s1", None),
            token("c", "s2", None),
        ];
        store.add_tokens(&all, at("06:00")).unwrap();
        assert_eq!(store.revoke_tokens(&[1, 9], at("07:00")).unwrap(), 1);
        assert_eq!(store.revoke_tokens(&[1], at("08:00")).unwrap(), 0);
        let first = store.load_token("a").unwrap().unwrap();
        assert_eq!(first.revoked_at, Some(at("07:00")));
        assert_eq!(first.state(at("07:00")), TokenState::Revoked);
        let filter = TokenFilter {
            session_id: Some("s1".into()),
            ..TokenFilter::default()
        };
        let listed = store.list_tokens(&filter).unwrap();
        let states: Vec<_> = listed
            .iter()
            .map(|token| token.state(at("07:00")))
            .collect();
        assert_eq!(states, [TokenState::Revoked, TokenState::Valid]);
        let none = TokenFilter {
            ids: Some(Vec::new()),
            ..TokenFilter::default()
        };
        assert!(store.list_tokens(&none).unwrap().is_empty());
    }

    #[test]
    fn tokens_go_with_a_session_that_is_deleted() {
        let store = store_with(&["s1"]);
        store
            .add_tokens(&[token("a", "s1", None)], at("06:00"))
            .unwrap();
        store.delete_session("s1").unwrap();
        assert_eq!(store.load_token("a").unwrap(), None);
        assert!(
            store
                .add_tokens(&[token("b", "s9", None)], at("06:00"))
                .is_err()
        );
    }
}
