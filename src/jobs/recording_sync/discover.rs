//! Walks the lists and stores what they show.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::error::{Code, Error, Result};
use crate::jobs::Run;
use crate::schedule::{DateWindow, date_windows};
use crate::store::Store;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_recordings::{FileAtZoom, Recording, RecordingFile, RecordingFilter};
use crate::store::zoom_users::ZoomUser;
use crate::zoom::{Kind, Raw, RecordingSet, RecordingWindow, UserStatus};

use super::rows::{self, Owner};
use super::{Request, Summary};

/// A window listed more recently than this is not listed again without `--force`.
const FRESH: TimeDelta = TimeDelta::minutes(30);
/// A lesson may begin the day before, UTC.
const OVERLAP: TimeDelta = TimeDelta::days(1);
const ACCOUNT: &str = "account";
/// The list of which recordings of hosts outside the schedule were stored too.
const WHOLE_ACCOUNT: &str = "account, all hosts";
/// Hosts that a warning names.
const MOST_NAMED: usize = 10;
/// Of this kind only the reading of an instance tells, no list.
const EACH_PARTICIPANT: &str = "audio_only_each_participant";

/// The sessions that the request is about, the earliest first.
pub(super) fn sessions_in(
    store: &Store,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Vec<Session>> {
    let filter = if request.sessions.is_empty() {
        SessionFilter {
            from: Some(request.from.and_time(NaiveTime::MIN).and_utc()),
            to: Some(now),
            ..SessionFilter::default()
        }
    } else {
        SessionFilter {
            ids: Some(request.sessions.clone()),
            ..SessionFilter::default()
        }
    };
    let sessions = store.list_sessions(&filter, now)?;
    for wanted in &request.sessions {
        if !sessions.iter().any(|session| session.session_id == *wanted) {
            return Err(Error::no_session(wanted));
        }
    }
    Ok(sessions)
}

/// Lists, reads what is new or changed, stores. What comes back stopped the whole walk.
pub(super) async fn discover(
    run: &Run<'_>,
    request: &Request,
    from: NaiveDate,
    summary: &mut Summary,
) -> Result<Option<Error>> {
    let now = run.context.clock.now();
    let windows = date_windows(from - OVERLAP, now.date_naive())
        .map_err(|error| Error::bad_input(error.to_string()))?;
    let mut walk = Walk::new(run, request, summary)?;
    run.progress.begin("recordings", windows.len() as u64);
    for DateWindow { from, to } in windows {
        if let Err(error) = run.check_stop() {
            return Ok(Some(error));
        }
        match walk.account(from, to).await {
            Ok(true) => {}
            Ok(false) => {
                if let Some(error) = walk.hosts(from, to).await? {
                    return Ok(Some(error));
                }
            }
            Err(error) if error.stops_the_batch() => return Ok(Some(error)),
            Err(error) => walk.summary.fail(None, &error),
        }
        run.progress.advance(1);
    }
    run.progress.end();
    if walk.by_host && !request.all {
        walk.name_the_others();
    }
    walk.look_for_what_left().await
}

pub(super) struct Walk<'a, 'r> {
    pub(super) run: &'a Run<'r>,
    pub(super) request: &'a Request,
    pub(super) summary: &'a mut Summary,
    /// Zoom's ids of the users, once they were needed.
    hosts: Option<BTreeMap<String, String>>,
    /// Windows overlap: an instance counts once.
    pub(super) seen: BTreeSet<String>,
    /// Windows that were listed to their end in this run; of one host, or of all.
    pub(super) listed: Vec<(Option<String>, NaiveDate, NaiveDate)>,
    /// Files that the reading of an instance no longer showed.
    pub(super) unlisted_files: Vec<FileAtZoom>,
    /// The account may not be listed as a whole.
    by_host: bool,
    /// Hosts of the schedule.
    pub(super) scheduled: Vec<String>,
}

impl<'a, 'r> Walk<'a, 'r> {
    pub(super) fn new(
        run: &'a Run<'r>,
        request: &'a Request,
        summary: &'a mut Summary,
    ) -> Result<Self> {
        Ok(Self {
            run,
            request,
            summary,
            hosts: None,
            seen: BTreeSet::new(),
            listed: Vec::new(),
            unlisted_files: Vec::new(),
            by_host: false,
            scheduled: run.store.load_hosts()?,
        })
    }

    /// One window of the account's list; false where the account may not be listed as a whole.
    async fn account(&mut self, from: NaiveDate, to: NaiveDate) -> Result<bool> {
        if self.fresh(self.account_scope(), from, to)? {
            return Ok(true);
        }
        let window = match self
            .run
            .context
            .client()?
            .list_account_recordings(from, to)
            .await
        {
            Ok(window) => window,
            Err(error) => {
                let error = Error::from(error);
                let refused = matches!(
                    error.code,
                    Code::NotPermitted | Code::MissingScope | Code::NotFound
                );
                return if refused { Ok(false) } else { Err(error) };
            }
        };
        self.take(self.account_scope(), None, (from, to), window)
            .await?;
        Ok(true)
    }

    /// The same window host by host: those of the schedule, deactivated or not, and with `--all`
    /// every user of the account. A host that is refused is named among the errors.
    async fn hosts(&mut self, from: NaiveDate, to: NaiveDate) -> Result<Option<Error>> {
        self.by_host = true;
        for host in self.hosts_meant().await? {
            if let Err(error) = self.run.check_stop() {
                return Ok(Some(error));
            }
            if self.fresh(&host, from, to)? {
                continue;
            }
            match self
                .run
                .context
                .client()?
                .list_user_recordings(&host, from, to)
                .await
            {
                Ok(window) => match self.take(&host, Some(&host), (from, to), window).await {
                    Err(error) if error.stops_the_batch() => return Ok(Some(error)),
                    Err(error) => self.not_covered(&host, error),
                    Ok(()) => {}
                },
                Err(error) => {
                    let error = Error::from(error);
                    if error.stops_the_batch() {
                        return Ok(Some(error));
                    }
                    self.not_covered(&host, error);
                }
            }
        }
        Ok(None)
    }

    /// Hosts of the schedule, deactivated or not, and with `--all` every user of the account.
    pub(super) async fn hosts_meant(&mut self) -> Result<Vec<String>> {
        let mut hosts = self.scheduled.clone();
        if self.request.all {
            if self.hosts.is_none() {
                self.hosts = Some(self.list_users().await?);
            }
            hosts.extend(self.hosts.iter().flat_map(|users| users.values().cloned()));
            hosts.sort();
            hosts.dedup();
        }
        Ok(hosts)
    }

    fn not_covered(&mut self, host: &str, mut error: Error) {
        error.message = format!("host {host} is not covered: {}", error.message);
        self.summary.fail(None, &error);
    }

    /// Who was not looked at, since only single hosts may be listed.
    fn name_the_others(&mut self) {
        let known = self.run.store.list_users().unwrap_or_default();
        let others: Vec<_> = known
            .into_iter()
            .map(|user| user.email)
            .filter(|email| !self.scheduled.contains(email))
            .collect();
        let named = match others.as_slice() {
            [] => String::new(),
            few if few.len() <= MOST_NAMED => format!(": {}", few.join(", ")),
            many => format!(
                ": {} and {} more",
                many[..MOST_NAMED].join(", "),
                many.len() - MOST_NAMED
            ),
        };
        self.summary.tally.warnings.push(format!(
            "the account's recordings may not be listed as a whole; hosts outside the schedule are not covered without --all{named}"
        ));
    }

    fn account_scope(&self) -> &'static str {
        if self.request.all {
            WHOLE_ACCOUNT
        } else {
            ACCOUNT
        }
    }

    fn fresh(&self, scope: &str, from: NaiveDate, to: NaiveDate) -> Result<bool> {
        let now = self.run.context.clock.now();
        let listed = self.run.store.window_listed(scope, from, to)?;
        Ok(!self.request.force && listed.is_some_and(|at| now - at < FRESH && at <= now))
    }

    /// Stores what a list shows: of a host, or of all.
    async fn take(
        &mut self,
        scope: &str,
        host: Option<&str>,
        (from, to): (NaiveDate, NaiveDate),
        window: RecordingWindow,
    ) -> Result<()> {
        // A clipped window would hide recordings without a word (zoom-api §8.1).
        let (first, last) = (window.from.unwrap_or(from), window.to.unwrap_or(to));
        if (first, last) != (from, to) {
            return Err(Error::new(
                Code::CheckFailed,
                format!(
                    "asked for recordings of {from} to {to}, Zoom answered for {first} to {last}"
                ),
            ));
        }
        let failed_before = self.summary.tally.failed;
        for set in window.sets {
            let uuid = set.value.uuid.to_string();
            if !self.seen.insert(uuid.clone()) {
                continue;
            }
            if let Err(error) = self.instance(set).await {
                if error.stops_the_batch() {
                    return Err(error);
                }
                self.summary.fail(Some(&uuid), &error);
            }
        }
        // Who asks for everything half an hour later must not be told that it was listed just now.
        if self.request.sessions.is_empty() && self.summary.tally.failed == failed_before {
            let now = self.run.context.clock.now();
            self.run.store.save_window(scope, from, to, now)?;
        }
        self.listed.push((host.map(str::to_owned), from, to));
        Ok(())
    }

    /// Whose an instance is; `None` where this run stores nothing of it.
    async fn owner(&mut self, listed: &Raw<RecordingSet>) -> Result<Option<Owner>> {
        let store = self.run.store;
        let now = self.run.context.clock.now();
        let host_email = self.host_email(&listed.value).await?;
        let figures = &self.run.context.config.attendance;
        let owner = Owner::find(
            store,
            &listed.value,
            host_email,
            &self.scheduled,
            figures,
            now,
        )?;
        if owner.session_id.is_none() {
            self.summary.unmatched += 1;
            if !owner.scheduled_host && !self.request.all {
                return Ok(None);
            }
        }
        if !self.request.sessions.is_empty()
            && !owner
                .session_id
                .as_ref()
                .is_some_and(|id| self.request.sessions.contains(id))
        {
            return Ok(None);
        }
        Ok(Some(owner))
    }

    /// Stores one listed instance, read by its UUID where it is new or changed.
    async fn instance(&mut self, listed: Raw<RecordingSet>) -> Result<()> {
        let store = self.run.store;
        let Some(owner) = self.owner(&listed).await? else {
            return Ok(());
        };
        let uuid = listed.value.uuid.clone();
        let stored = store.list_recordings(&RecordingFilter {
            uuid: Some(uuid.to_string()),
            ..RecordingFilter::default()
        })?;
        let files = rows::files(&listed, &owner);
        let known = rows::all_known(&files, &stored) && unlisted(&stored, &files).is_empty();
        let set = if known {
            listed
        } else {
            match self.run.context.client()?.get_recordings(&uuid).await {
                Ok(full) => {
                    let files = rows::files(&full, &owner);
                    self.unlisted_files.extend(unlisted(&stored, &files));
                    full
                }
                // Deleted between list and read, or still processing: the list is what we have.
                Err(error) if *error.kind() == Kind::NotFound => listed,
                Err(error) => return Err(error.into()),
            }
        };
        self.save(&set, &owner, !known)
    }

    /// Stores one instance that was read by its UUID, because an event told of it.
    pub(super) async fn read(&mut self, set: Raw<RecordingSet>) -> Result<()> {
        match self.owner(&set).await? {
            Some(owner) => self.save(&set, &owner, true),
            None => Ok(()),
        }
    }

    /// Counts a failure.
    pub(super) fn fail(&mut self, uuid: &str, error: &Error) {
        self.summary.fail(Some(uuid), error);
    }

    fn save(&mut self, set: &Raw<RecordingSet>, owner: &Owner, with_files: bool) -> Result<()> {
        let store = self.run.store;
        let now = self.run.context.clock.now();
        if let Some(instance) = rows::instance(&set.value, owner, now) {
            store.save_instances(&[instance], now)?;
        }
        self.summary.recordings_synced += 1;
        // The list words some things differently: saved, it would pass for news at every sync.
        if with_files {
            let counts = store.save_recording_files(&rows::files(set, owner), now)?;
            self.summary.files_new += counts.new;
            self.summary.files_updated += counts.updated;
        }
        Ok(())
    }

    /// Stores an instance of a trash whose files are not known yet.
    pub(super) async fn trashed(&mut self, set: &Raw<RecordingSet>) -> Result<bool> {
        let store = self.run.store;
        let now = self.run.context.clock.now();
        let host_email = self.host_email(&set.value).await?;
        let figures = &self.run.context.config.attendance;
        let owner = Owner::find(store, &set.value, host_email, &self.scheduled, figures, now)?;
        let wanted = owner.session_id.as_ref().map_or_else(
            || (owner.scheduled_host || self.request.all) && self.request.sessions.is_empty(),
            |id| self.request.sessions.is_empty() || self.request.sessions.contains(id),
        );
        if !wanted {
            return Ok(false);
        }
        let mut files = rows::files(set, &owner);
        files.retain(|file| !matches!(store.load_recording(&file.file_key), Ok(Some(_))));
        let saved = store.save_recording_files(&files, now)?;
        self.summary.files_new += saved.new;
        Ok(true)
    }

    /// The host's address: the set's own, else through the user list, asked for once.
    async fn host_email(&mut self, set: &RecordingSet) -> Result<Option<String>> {
        if let Some(email) = &set.host_email {
            return Ok(Some(email.to_lowercase()));
        }
        let Some(host_id) = set.host_id.as_deref() else {
            return Ok(None);
        };
        if let Some(email) = self.run.store.email_of(host_id)? {
            return Ok(Some(email));
        }
        if self.hosts.is_none() {
            self.hosts = Some(self.list_users().await?);
        }
        Ok(self
            .hosts
            .as_ref()
            .and_then(|hosts| hosts.get(host_id))
            .cloned())
    }

    /// All users who can have recorded: the deactivated ones too.
    async fn list_users(&self) -> Result<BTreeMap<String, String>> {
        let now = self.run.context.clock.now();
        let mut users = Vec::new();
        for status in [UserStatus::Active, UserStatus::Inactive] {
            match self.run.context.client()?.list_users(status).await {
                Ok(list) => users.extend(list),
                Err(error) => {
                    let error = Error::from(error);
                    if !matches!(error.code, Code::NotPermitted | Code::MissingScope) {
                        return Err(error);
                    }
                }
            }
        }
        let rows: Vec<ZoomUser> = users
            .into_iter()
            .map(|user| rows::user(user, now))
            .collect();
        self.run.store.save_users(&rows)?;
        Ok(rows
            .into_iter()
            .filter_map(|user| Some((user.zoom_user_id?, user.email)))
            .collect())
    }
}

/// Files that Zoom had and that these do not show.
fn unlisted(stored: &[Recording], files: &[RecordingFile]) -> Vec<FileAtZoom> {
    stored
        .iter()
        .filter(|known| known.removed_at.is_none())
        .filter(|known| known.recording_type.as_deref() != Some(EACH_PARTICIPANT))
        .filter(|known| !files.iter().any(|file| file.file_key == known.file_key))
        .map(|known| FileAtZoom {
            uuid: known.uuid.clone(),
            file_key: known.file_key.clone(),
            host: known.host_id.clone().or_else(|| known.host_email.clone()),
            state: known.state,
        })
        .collect()
}
