//! Meetings whose place one under another host is to take: Zoom moves none.

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use serde_json::Value;

use super::Intent;
use crate::store::columns::Json;
use crate::store::time::Time;
use crate::store::{Result, Store};

impl Store {
    /// Stores, before the first byte goes out, that a create is sent for a meeting under another host
    /// that is to take the place of this one. It keeps its number until then.
    pub fn replace_meeting(&self, id: i64, intent: &Intent<'_>, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":host_email": intent.host_email,
            ":wanted": Json(intent.wanted),
            ":now": Time(now),
        };
        self.move_meeting(id, "replace", sql!("zoom_meetings/replace.sql"), params)
    }

    /// Notes that nothing takes the place of the meeting, which stands under this host, and why.
    pub fn keep_meeting(
        &self,
        id: i64,
        host_email: &str,
        wanted: Option<&Value>,
        error: &str,
    ) -> Result<()> {
        let params = named_params! {
            ":id": id,
            ":host_email": host_email,
            ":wanted": wanted.map(Json),
            ":error": error,
        };
        self.move_meeting(id, "keep", sql!("zoom_meetings/keep.sql"), params)
    }
}
