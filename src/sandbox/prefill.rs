//! A school that used Zoom before: a meeting for every session, the past ones held.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

use super::routes::{meeting_writes, stamp};
use super::world::World;
use super::world::meetings::Source;

/// Makes the meetings a day before the schedule begins and plays everything until `now`.
pub(crate) fn fill(world: &mut World, now: DateTime<Utc>) {
    let first = world
        .term
        .sessions
        .iter()
        .map(|session| session.start)
        .min();
    let made = first.unwrap_or(now).min(now) - TimeDelta::days(1);
    let wishes: Vec<(usize, Map<String, Value>)> = world
        .term
        .sessions
        .iter()
        .map(|session| {
            let wish = json!({
                "topic": &*session.topic,
                "type": 2,
                "start_time": stamp(session.start),
                "duration": session.duration,
                "settings": {"auto_recording": "cloud", "waiting_room": true},
            });
            (session.host, wish.as_object().cloned().unwrap_or_default())
        })
        .collect();
    for (host, wish) in wishes {
        meeting_writes::make(world, host, &wish, Source::Portal, made)
            .expect("every host of the term may hold meetings, and every wish is well-formed");
    }
    world.advance(now);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::Options;
    use crate::sandbox::world::Addresses;

    #[test]
    fn every_session_has_its_meeting_and_the_past_ones_were_held() {
        let options = Options {
            prefilled: true,
            ..Options::default()
        };
        let start = options.start;
        let state = crate::sandbox::build(
            options,
            Addresses::default(),
            crate::sandbox::Credentials::draw(7),
        );
        let world = state.unwrap().world;
        assert_eq!(world.meetings.iter().count(), world.term.sessions.len());
        let past = world
            .term
            .sessions
            .iter()
            .filter(|s| s.start < start - TimeDelta::hours(2));
        assert!(past.count() > 3);
        assert!(world.instances.len() > 3);
        assert!(
            world
                .instances
                .iter()
                .all(|(_, instance)| instance.start <= start)
        );
    }
}
