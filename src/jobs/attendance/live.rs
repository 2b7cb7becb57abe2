//! Stays as events told them, in the form in which attendance is computed.

use std::collections::BTreeMap;

use crate::attendance::live::{LiveStay as Told, spans};
use crate::attendance::{Place, Stay};
use crate::store::LivePlace;
use crate::store::zoom_instances::Instance;
use crate::store::zoom_live_stays::{LiveFacts, LiveStay};

/// The stays with the numbers of their rows, instance by instance.
pub(super) fn stays(
    rows: Vec<LiveStay>,
    instances: &[Instance],
) -> impl Iterator<Item = (i64, Stay)> {
    let ends: BTreeMap<String, _> = instances
        .iter()
        .map(|instance| (instance.uuid.clone(), instance.ended_at))
        .collect();
    let mut of_instances: BTreeMap<String, Vec<LiveStay>> = BTreeMap::new();
    for row in rows {
        let of_instance = of_instances.entry(row.facts.uuid.clone()).or_default();
        of_instance.push(row);
    }
    of_instances.into_values().flat_map(move |rows| {
        let told: Vec<Told> = rows.iter().map(|row| told(&row.facts)).collect();
        let stays = rows.into_iter().zip(spans(&told));
        let stays: Vec<(i64, Stay)> = stays
            .filter_map(|(row, span)| {
                let (join, leave) = span?;
                let facts = row.facts;
                let instance_end = ends.get(&facts.uuid).copied().flatten();
                let stay = Stay {
                    customer_key: facts.customer_key,
                    registrant_id: facts.registrant_id,
                    email: facts.user_email,
                    user_id: facts.participant_user_id.or(facts.id_at_zoom),
                    name: facts.name.unwrap_or_default(),
                    join,
                    leave,
                    instance_end,
                    place: place(facts.place),
                };
                Some((row.id, stay))
            })
            .collect();
        stays
    })
}

fn told(facts: &LiveFacts) -> Told {
    Told {
        place: place(facts.place),
        user_id: facts.user_id.clone(),
        parent_user_id: facts.parent_user_id.clone(),
        participant_uuid: facts.participant_uuid.clone(),
        join: facts.join_time,
        leave: facts.leave_time,
    }
}

fn place(place: LivePlace) -> Place {
    match place {
        LivePlace::Meeting => Place::Meeting,
        LivePlace::Breakout => Place::Breakout,
        LivePlace::WaitingRoom => Place::WaitingRoom,
    }
}
