//! What the account has paid for.

use serde_json::json;

use crate::sandbox::AccountPlan;
use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::world::World;
use crate::sandbox::world::users::Status;

/// `GET /accounts/{accountId}/plans/usage` (zoom-api §10.5; open to standard accounts `[U]`,
/// chosen here). `pending` is inside `usage` (`[U]`, chosen here).
pub(crate) fn usage(world: &mut World, call: &Call<'_>) -> Outcome {
    let account = call.param(0);
    if account != "me" && account != world.account.id {
        return Err(Refusal::other(
            404,
            2001,
            format!("Account does not exist: {account}."),
        ));
    }
    if world.account.plan == AccountPlan::Free {
        return Err(Refusal::paid_only(400));
    }
    let licensed = world.users.licensed_count();
    let pending = world
        .users
        .iter()
        .filter(|(_, user)| user.status == Status::Pending)
        .count();
    let bytes: u64 = world
        .instances
        .iter()
        .filter_map(|(_, instance)| instance.recording.as_ref())
        .flat_map(|recording| &recording.files)
        .map(|file| file.size)
        .sum();
    Ok(Answer::ok(&json!({
        "plan_base": {
            "type": "yearly",
            "hosts": world.users.seats,
            "usage": licensed,
            "active_hosts": licensed,
            "pending": pending,
        },
        "plan_recording": {
            "type": "cmr_monthly_commitment_40",
            "free_storage": "5 GB",
            "free_storage_usage": format!("{:.1} GB", bytes as f64 / 1e9),
            "plan_storage": "40 GB",
            "plan_storage_usage": "0",
            "plan_storage_exceed": "0",
        },
    })))
}
