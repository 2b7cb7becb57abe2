//! Registers people and cancels registrations, once a meeting stands.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::store::ItemState;
use crate::store::registrants::NewRegistrant as NewRow;
use crate::store::runs::NewItem;
use crate::store::sessions::Session;
use crate::zoom::{
    self, Kind, NewRegistrant, REGISTRANTS_AT_ONCE, REGISTRATION_IS_OFF, Registrant,
    RegistrantAction,
};

use super::super::plan::{Action, Candidate, Invitee};
use super::Worker;

/// What came of the personal links of a pass.
#[derive(Debug, Default)]
pub(crate) struct LinkReport {
    pub(crate) registered: usize,
    pub(crate) cancelled: usize,
    /// Sessions whose people lack a link, and why.
    pub(crate) errors: Vec<(String, Error)>,
    /// What would meet every other session too.
    halted: Option<Error>,
}

impl LinkReport {
    /// Adds what a second look did.
    pub(crate) fn add(&mut self, second: Self) {
        self.registered += second.registered;
        self.cancelled += second.cancelled;
        self.errors.extend(second.errors);
    }
}

impl Worker<'_> {
    /// Does what the plan says of a session's personal links. What Zoom refuses is told, and leaves
    /// the meeting as it is; the next run tries again.
    pub(super) async fn links(&self, action: &Action, candidate: &Candidate) -> Result<()> {
        if let Some(error) = &candidate.no_links {
            return self.lacks_links(candidate, error.clone());
        }
        let links = &action.links;
        if !links.unreachable.is_empty() {
            let people = links.unreachable.join(", ");
            self.warn(
                candidate,
                &format!("without an e-mail nobody is registered: {people}"),
            );
        }
        for people in &links.sharing {
            self.warn(
                candidate,
                &format!(
                    "one e-mail is one link, which does not tell them apart: {}",
                    people.join(", ")
                ),
            );
        }
        if links.is_empty() {
            return Ok(());
        }
        let now = self.run.context.clock.now();
        let session = self.run.store.load_session(&candidate.session_id, now)?;
        let number = session
            .as_ref()
            .and_then(|session| session.zoom_meeting_id.as_deref());
        let (Some(session), Some(Ok(id))) = (&session, number.map(str::parse::<MeetingId>)) else {
            return Ok(());
        };
        if !links.forget.is_empty() {
            let gone: Vec<_> = links
                .forget
                .iter()
                .map(|one| one.person_id.as_str())
                .collect();
            self.run
                .store
                .cancel_registrants(&id.to_string(), &gone, now)?;
            self.report.borrow_mut().links.cancelled += gone.len();
        }
        let halted = self.report.borrow().links.halted.clone();
        let done = match halted.or_else(|| self.run.check_stop().err()) {
            Some(error) => Err(error),
            None => self.change_links(action, candidate, session, id).await,
        };
        match done {
            Ok(()) => self.run.item(&NewItem {
                kind: "session",
                key: &session.session_id,
                action: "registered",
                state: ItemState::Ok,
                code: None,
                message: Some(&format!(
                    "{} registered, {} cancelled",
                    links.register.len(),
                    links.cancel.len() + links.forget.len()
                )),
            }),
            Err(error) => {
                if error.stops_the_batch() {
                    let mut report = self.report.borrow_mut();
                    report.links.halted.get_or_insert_with(|| error.clone());
                }
                self.lacks_links(candidate, error)
            }
        }
    }

    fn lacks_links(&self, candidate: &Candidate, error: Error) -> Result<()> {
        self.run.item(&NewItem {
            kind: "session",
            key: &candidate.session_id,
            action: "registered",
            state: ItemState::Failed,
            code: Some(&error.code.name()),
            message: Some(&error.message),
        })?;
        let told = (candidate.session_id.clone(), error);
        self.report.borrow_mut().links.errors.push(told);
        Ok(())
    }

    /// Cancels, then registers.
    async fn change_links(
        &self,
        action: &Action,
        candidate: &Candidate,
        session: &Session,
        id: MeetingId,
    ) -> Result<()> {
        let (store, number) = (self.run.store, id.to_string());
        for gone in action.links.cancel.chunks(REGISTRANTS_AT_ONCE) {
            let ids: Vec<_> = gone
                .iter()
                .map(|one| (one.registrant_id.as_str(), one.email.as_deref()))
                .collect();
            self.client
                .change_registrants(id, RegistrantAction::Cancel, &ids)
                .await?;
            let people: Vec<_> = gone.iter().map(|one| one.person_id.as_str()).collect();
            store.cancel_registrants(&number, &people, self.run.context.clock.now())?;
            self.report.borrow_mut().links.cancelled += people.len();
        }
        let invited = &action.links.register;
        if invited.is_empty() {
            return Ok(());
        }
        if registration_is_off(session) {
            return Err(refused());
        }
        // A mailbox that a family shares is one registrant.
        let mut by_email: BTreeMap<&str, Vec<&Invitee>> = BTreeMap::new();
        for one in invited {
            by_email.entry(&one.email).or_default().push(one);
        }
        let people: Vec<NewRegistrant> = by_email.values().map(|same| new(same[0])).collect();
        let mail = candidate.wanted.registration_mail;
        let mut bad = Vec::new();
        let mut registered = 0;
        for some in people.chunks(REGISTRANTS_AT_ONCE) {
            let answered = match self.register(id, some, mail).await {
                Ok(answered) => answered,
                Err(error) if *error.kind() == Kind::Validation && some.len() > 1 => {
                    // One address that Zoom does not take refuses all of them.
                    let mut answered = Vec::new();
                    for one in some {
                        match self.register(id, std::slice::from_ref(one), mail).await {
                            Ok(own) => answered.extend(own),
                            Err(error) if *error.kind() == Kind::Validation => {
                                bad.push(one.email.clone());
                            }
                            Err(error) => return Err(said(error)),
                        }
                    }
                    answered
                }
                Err(error) if *error.kind() == Kind::Validation => {
                    bad.extend(some.iter().map(|one| one.email.clone()));
                    Vec::new()
                }
                Err(error) => return Err(said(error)),
            };
            registered += self.store_links(session, &number, &by_email, &answered)?;
        }
        if !bad.is_empty() {
            return Err(Error::new(
                Code::BadInput,
                format!("Zoom does not register {}", bad.join(", ")),
            )
            .hint("correct the addresses in the roster"));
        }
        if registered < invited.len() {
            let left = invited.len() - registered;
            return Err(Error::new(
                Code::UnknownOutcome,
                format!("{left} people were registered and have no link yet"),
            )
            .hint("the next run asks again"));
        }
        Ok(())
    }

    /// Registers some; an answer that got lost, or one without links, is looked up.
    async fn register(
        &self,
        id: MeetingId,
        people: &[NewRegistrant],
        mail: bool,
    ) -> std::result::Result<Vec<Registrant>, zoom::Error> {
        let answered = match self.client.register(id, people, mail).await {
            Ok(answered) if answered.iter().all(|one| one.join_url.is_some()) => {
                return Ok(answered);
            }
            Ok(answered) => answered,
            Err(error) if *error.kind() == Kind::UnknownOutcome => Vec::new(),
            Err(error) => return Err(error),
        };
        let waiting: Vec<(&str, Option<&str>)> = answered
            .iter()
            .filter(|one| one.join_url.is_none())
            .map(|one| (one.registrant_id.as_str(), Some(one.email.as_str())))
            .collect();
        if !waiting.is_empty() {
            // Cancelled before, and back on the roster.
            self.client
                .change_registrants(id, RegistrantAction::Approve, &waiting)
                .await?;
        }
        self.client.list_registrants(id).await
    }

    /// Stores whose link is whose; returns how many people have one now.
    fn store_links(
        &self,
        session: &Session,
        number: &str,
        by_email: &BTreeMap<&str, Vec<&Invitee>>,
        answered: &[Registrant],
    ) -> Result<usize> {
        let mut rows = Vec::new();
        for one in answered {
            let email = one.email.to_lowercase();
            let Some(join_url) = one.join_url.as_deref() else {
                continue;
            };
            for invitee in by_email.get(email.as_str()).into_iter().flatten() {
                rows.push(NewRow {
                    zoom_meeting_id: number,
                    session_id: &session.session_id,
                    person_id: &invitee.person_id,
                    email: &invitee.email,
                    registrant_id: &one.registrant_id,
                    join_url,
                });
            }
        }
        let now = self.run.context.clock.now();
        self.run.store.save_registrants(&rows, now)?;
        self.report.borrow_mut().links.registered += rows.len();
        Ok(rows.len())
    }
}

fn new(invitee: &Invitee) -> NewRegistrant {
    NewRegistrant {
        email: invitee.email.clone(),
        first_name: invitee.first_name.clone(),
        last_name: invitee.last_name.clone(),
    }
}

/// Zoom dropped the wish when the meeting was made, without a word (zoom-api §7.1).
fn registration_is_off(session: &Session) -> bool {
    let answer = session.zoom_metadata.as_ref();
    let kind = answer.and_then(|answer| answer.get("settings")?.get("approval_type"));
    kind.and_then(Value::as_i64) == Some(2)
}

fn said(error: zoom::Error) -> Error {
    match error.zoom_code() {
        Some(REGISTRATION_IS_OFF) => refused(),
        _ => Error::from(error),
    }
}

fn refused() -> Error {
    Error::new(
        Code::NotPermitted,
        "nobody can be registered: Zoom keeps registration off for this meeting",
    )
    .hint("look at Registration in the account's settings at Zoom, and at the host's licence")
}
