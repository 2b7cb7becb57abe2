//! The term as the two files that a school would import.

use super::term::Term;

/// The schedule as `zoomctl session import` reads it: local times with their zone.
pub(crate) fn sessions(term: &Term) -> String {
    let head = [
        "session_id",
        "topic",
        "start_time",
        "duration_minutes",
        "timezone",
        "host_email",
        "cohort",
    ];
    let rows = term.sessions.iter().map(|session| {
        let host = &term.hosts[session.host];
        let local = session.start.with_timezone(&host.timezone);
        [
            session.session_id.clone(),
            session.topic.to_string(),
            local.format("%Y-%m-%dT%H:%M:%S").to_string(),
            session.duration.to_string(),
            host.timezone.name().to_owned(),
            host.email.clone(),
            term.cohorts[session.cohort].name.clone(),
        ]
    });
    file(head, rows)
}

/// The roster as `zoomctl roster import` reads it: everybody of every cohort.
pub(crate) fn people(term: &Term) -> String {
    let rows = term.cohorts.iter().flat_map(|cohort| {
        cohort.people.iter().map(|number| {
            let person = &term.people[*number as usize];
            let [id, email, name] = [&person.person_id, &person.email, &person.name];
            [
                cohort.name.clone(),
                id.to_string(),
                email.to_string(),
                name.to_string(),
            ]
        })
    });
    file(["cohort", "person_id", "email", "name"], rows)
}

fn file<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(head).expect(WRITES);
    for row in rows {
        out.write_record(row).expect(WRITES);
    }
    let bytes = out.into_inner().expect("memory can be flushed");
    String::from_utf8(bytes).expect("all cells are text")
}

const WRITES: &str = "rows of one length can be written to memory";
