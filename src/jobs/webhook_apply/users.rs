//! Users of the account, as far as they can be hosts: `user.created` and the like.

use super::event::{Event, text, word};
use super::{Applier, Effect};
use crate::error::Result;
use crate::store::UserField;

impl Applier<'_> {
    pub(super) fn user(&mut self, event: &Event) -> Result<Effect> {
        let object = event.object();
        let kind = event.kind.as_str();
        let status = match kind {
            // Invited by mail and not there yet; made otherwise they are.
            "user.created" if text(event.payload(), "creation_type") == Some("create") => {
                Some("pending")
            }
            "user.created" | "user.activated" | "user.invitation_accepted" => Some("active"),
            "user.deactivated" => Some("inactive"),
            "user.deleted" | "user.disassociated" => Some("deleted"),
            "user.updated" => None,
            _ => return Ok(Effect::Stored(None)),
        };
        let Some(id) = text(object, "id") else {
            return Ok(Effect::Unreadable);
        };
        let name = text(object, "display_name").map(str::to_owned).or_else(|| {
            let parts = ["first_name", "last_name"].map(|name| text(object, name));
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            // An update may tell half a name.
            (parts.len() == 2).then(|| parts.join(" "))
        });
        let told = [
            (
                UserField::Email,
                text(object, "email").map(str::to_lowercase),
            ),
            (UserField::DisplayName, name),
            (UserField::Type, word(object, "type")),
            (UserField::Status, status.map(str::to_owned)),
        ];
        let told: Vec<_> = told
            .into_iter()
            .filter_map(|(field, value)| Some((field, value?)))
            .collect();
        self.store.save_user_changes(id, &told, event.at)?;
        Ok(Effect::Stored(None))
    }
}
