//! Reports: the same stays as [`past_meetings`](super::past_meetings), with the keys that tell
//! people apart, for paid accounts whose app owner may see usage reports.

use super::call::Call;
use super::client::Client;
use super::endpoint::REPORT_PARTICIPANTS;
use super::error::Error;
use super::past_meetings::ParticipantSet;
use crate::ids::MeetingUuid;

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
}
