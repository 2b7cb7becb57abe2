//! The invented term: who teaches whom, when, and the two CSV files that a school would import.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::draw::Draw;
use super::names;

/// How large the school is and which days its schedule covers.
#[derive(Clone, Debug)]
pub(crate) struct Size {
    pub(crate) hosts: u32,
    pub(crate) people_per_cohort: u32,
    /// Lessons of each host on a working day, at most 9; 0 = one, sometimes two.
    pub(crate) lessons_per_day: u32,
    pub(crate) days_before: u32,
    pub(crate) days_after: u32,
}

/// A teacher, before Zoom knows him.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) timezone: Tz,
    pub(crate) licensed: bool,
}

/// Somebody of the roster.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) person_id: Arc<str>,
    pub(crate) name: Arc<str>,
    pub(crate) email: Arc<str>,
}

/// How the people of a cohort join, which decides what Zoom can say about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Through a calendar invitation: reports show their e-mail.
    Invited,
    /// Through the school's page and the SDK: reports show the person id as `customer_key`.
    SchoolPage,
    /// With the plain link: reports show only the name that they typed.
    Guests,
}

/// People who are taught together.
#[derive(Debug)]
pub(crate) struct Cohort {
    pub(crate) name: String,
    pub(crate) people: Vec<u32>,
    pub(crate) habit: Habit,
}

/// One lesson of the schedule.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) session_id: String,
    pub(crate) topic: Arc<str>,
    pub(crate) host: usize,
    pub(crate) cohort: usize,
    pub(crate) start: DateTime<Utc>,
    pub(crate) duration: u32,
}

/// Everything the school plans; it never changes once drawn.
#[derive(Debug)]
pub(crate) struct Term {
    pub(crate) hosts: Vec<Host>,
    pub(crate) people: Vec<Person>,
    pub(crate) cohorts: Vec<Cohort>,
    pub(crate) sessions: Vec<Session>,
    by_topic: HashMap<(usize, Arc<str>), Vec<usize>>,
}

const DOMAIN: &str = "lernhof.example";
const FIRST_LESSON: NaiveTime = match NaiveTime::from_hms_opt(8, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl Term {
    /// Draws the whole term around a day.
    pub(crate) fn draw(seed: u64, size: &Size, start: DateTime<Utc>) -> Self {
        let hosts = draw_hosts(seed, size.hosts.max(1) as usize);
        let (people, cohorts) = draw_cohorts(seed, hosts.len(), size.people_per_cohort as usize);
        let sessions = draw_sessions(seed, size, start.date_naive(), &hosts, &cohorts);
        let mut by_topic: HashMap<_, Vec<_>> = HashMap::new();
        for (at, session) in sessions.iter().enumerate() {
            by_topic
                .entry((session.host, session.topic.clone()))
                .or_default()
                .push(at);
        }
        Self {
            hosts,
            people,
            cohorts,
            sessions,
            by_topic,
        }
    }

    /// The session that a meeting of this host and topic is for: the nearest one to `start`.
    pub(crate) fn session_for(
        &self,
        host: usize,
        topic: &str,
        start: DateTime<Utc>,
    ) -> Option<&Session> {
        self.by_topic
            .get(&(host, Arc::from(topic)))?
            .iter()
            .map(|at| &self.sessions[*at])
            .min_by_key(|session| (session.start - start).abs())
    }
}

fn draw_hosts(seed: u64, count: usize) -> Vec<Host> {
    let mut draw = Draw::new(seed, &["hosts"]);
    let mut taken = HashMap::new();
    (0..count)
        .map(|at| {
            let (first, last) = names::plain(&mut draw);
            let mailbox = names::mailbox(&format!("{first} {last}"));
            let namesakes = taken.entry(mailbox.clone()).or_insert(0_u32);
            *namesakes += 1;
            let mailbox = if *namesakes == 1 {
                mailbox
            } else {
                format!("{mailbox}{namesakes}")
            };
            let zone = names::ZONES[at % names::ZONES.len()];
            Host {
                email: format!("{mailbox}@{DOMAIN}"),
                first_name: first.to_owned(),
                last_name: last.to_owned(),
                timezone: zone.parse().unwrap_or(Tz::UTC),
                licensed: at % 8 != 3,
            }
        })
        .collect()
}

fn draw_cohorts(seed: u64, count: usize, size: usize) -> (Vec<Person>, Vec<Cohort>) {
    let mut draw = Draw::new(seed, &["people"]);
    let mut people = Vec::with_capacity(count * size);
    let cohorts = (0..count)
        .map(|at| {
            let members = (0..size)
                .map(|_| {
                    let number = people.len();
                    let person_id = format!("P-{:04}", number + 1);
                    let name = names::person(&mut draw, number);
                    let mailbox = match names::mailbox(&name) {
                        box_name if box_name.is_empty() => person_id.to_lowercase(),
                        box_name => format!("{box_name}.{}", number + 1),
                    };
                    people.push(Person {
                        person_id: person_id.into(),
                        name: name.into(),
                        email: format!("{mailbox}@students.{DOMAIN}").into(),
                    });
                    number as u32
                })
                .collect();
            let habit = [Habit::Invited, Habit::SchoolPage, Habit::Guests][at % 3];
            Cohort {
                name: grade(at),
                people: members,
                habit,
            }
        })
        .collect();
    (people, cohorts)
}

/// `7A`, `8A` … `12A`, `7B` …
fn grade(cohort: usize) -> String {
    let year = 7 + cohort % 6;
    let parallel = cohort / 6;
    match u8::try_from(parallel).ok().filter(|p| *p < 26) {
        Some(letter) => format!("{year}{}", char::from(b'A' + letter)),
        None => format!("{year}-{parallel}"),
    }
}

fn draw_sessions(
    seed: u64,
    size: &Size,
    today: NaiveDate,
    hosts: &[Host],
    cohorts: &[Cohort],
) -> Vec<Session> {
    let first = today
        .checked_sub_days(Days::new(size.days_before.into()))
        .unwrap_or(today);
    let days = u64::from(size.days_before) + u64::from(size.days_after);
    let mut sessions = Vec::new();
    for day in first.iter_days().take(days as usize + 1) {
        for (at, host) in hosts.iter().enumerate() {
            if is_weekend(day.weekday(), host.timezone) {
                continue;
            }
            let mut draw = Draw::new(seed, &["day", &day.to_string(), &host.email]);
            let lessons = match size.lessons_per_day {
                0 => 1 + u32::from(draw.chance(35)),
                fixed => fixed.min(9),
            };
            let offset = if lessons > 4 { 0 } else { draw.below(4) };
            for lesson in 0..lessons {
                // Each host teaches two cohorts in turn, one subject to each.
                let turn = (lesson as usize + day.num_days_from_ce() as usize) % 2;
                let cohort = (at + turn) % cohorts.len();
                let slot = FIRST_LESSON
                    + TimeDelta::minutes(100 * (i64::from(lesson) + offset as i64).min(8));
                let local = day.and_time(slot);
                let start = host.timezone.from_local_datetime(&local).earliest();
                sessions.push(Session {
                    session_id: String::new(),
                    topic: names::topic(at * 2 + turn, &cohorts[cohort].name).into(),
                    host: at,
                    cohort,
                    start: start.map_or_else(|| local.and_utc(), |time| time.to_utc()),
                    duration: *draw.pick(&[45, 60, 60, 75]),
                });
            }
        }
    }
    sessions.sort_by_key(|session| (session.start, session.host));
    for (at, session) in sessions.iter_mut().enumerate() {
        session.session_id = format!("L{:04}", at + 1);
    }
    sessions
}

fn is_weekend(day: Weekday, zone: Tz) -> bool {
    match zone {
        Tz::Asia__Riyadh | Tz::Africa__Cairo => matches!(day, Weekday::Fri | Weekday::Sat),
        _ => matches!(day, Weekday::Sat | Weekday::Sun),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::csv_files;

    fn school(hosts: u32, lessons_per_day: u32) -> Term {
        let size = Size {
            hosts,
            people_per_cohort: 9,
            lessons_per_day,
            days_before: 2,
            days_after: 7,
        };
        Term::draw(7, &size, "2026-09-07T05:00:00Z".parse().unwrap())
    }

    #[test]
    fn the_same_seed_draws_the_same_term() {
        assert_eq!(
            csv_files::sessions(&school(6, 0)),
            csv_files::sessions(&school(6, 0))
        );
        assert_eq!(
            csv_files::people(&school(6, 0)),
            csv_files::people(&school(6, 0))
        );
    }

    #[test]
    fn no_host_teaches_two_lessons_at_once() {
        for term in [school(6, 0), school(4, 9)] {
            for (at, one) in term.sessions.iter().enumerate() {
                let end = one.start + TimeDelta::minutes(one.duration.into());
                for other in &term.sessions[at + 1..] {
                    let apart = one.host != other.host || other.start >= end;
                    assert!(apart, "{} and {}", one.session_id, other.session_id);
                }
            }
        }
    }

    #[test]
    fn the_schedule_is_local_time_in_the_zone_of_the_host() {
        let term = school(6, 0);
        let csv = csv_files::sessions(&term);
        let first = csv.lines().nth(1).unwrap();
        assert!(
            csv.starts_with("session_id,topic,start_time,duration_minutes,timezone,host_email")
        );
        assert!(!first.contains('Z'), "{first}");
        let zones: std::collections::HashSet<_> = term
            .sessions
            .iter()
            .map(|s| term.hosts[s.host].timezone)
            .collect();
        assert!(zones.len() > 2);
    }

    #[test]
    fn a_meeting_finds_the_session_of_its_host_and_topic_nearest_in_time() {
        let term = school(6, 0);
        let wanted = term.sessions.last().unwrap();
        let found = term
            .session_for(wanted.host, &wanted.topic, wanted.start)
            .unwrap();
        assert_eq!(found.session_id, wanted.session_id);
        assert!(
            term.session_for(wanted.host, "nothing of ours", wanted.start)
                .is_none()
        );
    }

    #[test]
    fn e_mails_and_person_ids_are_unique() {
        let term = school(40, 0);
        let mails: std::collections::HashSet<_> = term.people.iter().map(|p| &p.email).collect();
        assert_eq!(mails.len(), term.people.len());
        let hosts: std::collections::HashSet<_> = term.hosts.iter().map(|h| &h.email).collect();
        assert_eq!(hosts.len(), 40);
    }
}
