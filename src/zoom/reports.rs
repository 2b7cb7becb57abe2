//! Reports: the same stays as [`past_meetings`](super::past_meetings), with the keys that tell
//! people apart, for paid accounts whose app owner may see usage reports.

use chrono::NaiveDate;

use super::call::Call;
use super::client::Client;
use super::endpoint::{REPORT_MEETINGS, REPORT_PARTICIPANTS};
use super::error::Error;
use super::page::{Listing, Total};
use super::past_meetings::{ParticipantSet, PastMeeting};
use super::raw::Raw;
use crate::ids::MeetingUuid;

/// How far back the list of a host's past meetings reaches, in days: six months.
pub const REPORT_DAYS: i64 = 180;

impl Client {
    /// Who was in an instance, with customer keys and registrant ids.
    ///
    /// # Errors
    /// [`Kind::NotFound`](super::Kind::NotFound) while Zoom has no data yet, or when fewer than two
    /// people came; [`Kind::NotPermitted`](super::Kind::NotPermitted) without the plan or the role.
    pub async fn report_participants(&self, uuid: &MeetingUuid) -> Result<ParticipantSet, Error> {
        let call =
            Call::new(&REPORT_PARTICIPANTS, &[uuid])?.query("include_fields", "registrant_id");
        self.participants(call, &REPORT_PARTICIPANTS).await
    }

    /// The held instances of a host, by e-mail or user id, that began on these UTC dates: at most
    /// a month, within the last [`REPORT_DAYS`], and only those with two participants or more.
    ///
    /// # Errors
    /// [`Kind::NotPermitted`](super::Kind::NotPermitted) without the plan or the role.
    pub async fn report_meetings(
        &self,
        host: &str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Raw<PastMeeting>>, Error> {
        let call = Call::new(&REPORT_MEETINGS, &[&host])?
            .query("type", "past")
            .query("from", &from)
            .query("to", &to);
        // A meeting may end while the pages are read, so nobody checks the total.
        let listing = self.list(call, "meetings", Total::Reported).await?;
        Listing::read(listing.rows, &REPORT_MEETINGS)
    }
}
