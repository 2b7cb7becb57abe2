//! Misbehaviour on demand: rules from a plan file or the control endpoint.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::clock::parse_length;
use super::draw::Draw;

/// A plan holds at most this many rules.
const MOST_RULES: usize = 1000;

/// Why a plan is no good.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The file could not be read.
    #[error("reading {path}: {source}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Not TOML, or a field that no rule has.
    #[error("{0}")]
    Syntax(String),
    /// A field with a value that means nothing.
    #[error("rule {rule}: {field} = {value}: {wanted}")]
    Value {
        /// Name or number of the rule.
        rule: String,
        /// The field.
        field: &'static str,
        /// What stands there.
        value: String,
        /// What would be right.
        wanted: &'static str,
    },
}

/// A whole plan.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Decides what `probability` hits; the seed of the world when absent.
    #[serde(default)]
    pub seed: Option<u64>,
    /// Tried in order; the first that fits is played.
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// One kind of misbehaviour: what it hits, when, and what happens then.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// How reports call it.
    pub name: Option<String>,
    /// `api`, `oauth`, `download` or `files`; any when absent.
    pub host: Option<String>,
    /// `GET`, `POST` …; any when absent.
    pub method: Option<String>,
    /// The path as sent, without `/v2`; `*` stands for anything.
    pub path: Option<String>,
    /// The call that is hit, counted from 1 among those that fit; or several.
    pub nth: Option<Nth>,
    /// Every n-th call that fits.
    pub every: Option<u64>,
    /// Chance of a call that fits, 0 to 1.
    pub probability: Option<f64>,
    /// At most this many times.
    pub times: Option<u64>,
    /// Only from this simulated time on.
    pub from: Option<DateTime<Utc>>,
    /// Only before this simulated time.
    pub until: Option<DateTime<Utc>>,

    /// Answer with this status.
    pub status: Option<u16>,
    /// Headers of the answer, in place of its own.
    pub headers: BTreeMap<String, String>,
    /// Body of the answer.
    pub body: Option<String>,
    /// A page for people instead of the answer.
    pub html: bool,
    /// Only the first half of the JSON.
    pub broken_json: bool,
    /// Whether the call is carried out; by default only when the answer keeps its status.
    pub act: Option<bool>,
    /// `before` acting, or `after` it: close the connection without an answer.
    pub close: Option<Close>,
    /// Carry the call out only when so much simulated time has passed; close without an answer.
    pub late: Option<String>,
    /// Carry it out only after so many more calls; close without an answer.
    pub late_calls: Option<u64>,
    /// Wait before acting, in real time.
    pub delay: Option<String>,
    /// Close the connection after so many bytes of the body.
    pub cut: Option<u64>,
    /// Announce so many bytes more than are sent, or (negative) send so many less and announce it.
    pub length: Option<i64>,
    /// All tokens stop working first.
    pub revoke_token: bool,
    /// The clock jumps first.
    pub clock: Option<String>,
    /// Lists do not show meetings younger than this yet.
    pub lag: Option<String>,
    /// `Range` is ignored.
    pub ignore_range: bool,
}

/// One number or several.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Nth {
    /// One.
    One(u64),
    /// Several.
    Many(Vec<u64>),
}

/// When to close without an answer.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Close {
    /// Nothing has been done.
    Before,
    /// It has been done.
    After,
}

/// What a request is to a rule.
pub(crate) struct Target<'a> {
    pub(crate) host: &'static str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
}

/// A rule that has been checked, with its counters.
#[derive(Debug)]
struct Active {
    rule: Rule,
    name: String,
    effect: Effect,
    fitted: u64,
    played: u64,
    draw: Draw,
}

/// What happens to a request; all lengths are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effect {
    pub(crate) name: String,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) html: bool,
    pub(crate) broken_json: bool,
    pub(crate) acts: bool,
    pub(crate) close: Option<Close>,
    pub(crate) late: Option<TimeDelta>,
    pub(crate) late_calls: Option<u64>,
    pub(crate) delay: Option<Duration>,
    pub(crate) cut: Option<u64>,
    pub(crate) length: i64,
    pub(crate) revoke_token: bool,
    pub(crate) clock: Option<TimeDelta>,
    pub(crate) lag: Option<TimeDelta>,
    pub(crate) ignore_range: bool,
}

/// All rules in force.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Active>);

/// How often a rule was played.
#[derive(Clone, Debug, Serialize)]
pub struct RuleCount {
    /// Its name or number.
    pub name: String,
    /// Calls that fitted method, path and time.
    pub fitted: u64,
    /// Calls that were hit.
    pub played: u64,
}

impl Plan {
    /// Reads a plan from TOML; unknown fields are refused by name.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        toml::from_str(text).map_err(|error| PlanError::Syntax(error.to_string()))
    }

    /// Reads a plan file.
    pub fn read(path: &Path) -> Result<Self, PlanError> {
        let text = std::fs::read_to_string(path).map_err(|source| PlanError::Unreadable {
            path: path.display().to_string(),
            source,
        })?;
        Self::parse(&text)
    }
}

impl Faults {
    /// Adds the rules of a plan behind those in force; none when one of them is no good.
    pub(crate) fn add(&mut self, seed: u64, plan: Plan) -> Result<(), PlanError> {
        let seed = plan.seed.unwrap_or(seed);
        let first = self.0.len();
        let mut checked = Vec::new();
        for (at, rule) in plan.rule.into_iter().enumerate() {
            let number = (first + at + 1).to_string();
            let name = rule.name.clone().unwrap_or_else(|| number.clone());
            let effect = read_effect(&name, &rule)?;
            let draw = Draw::new(seed, &["fault", &number]);
            checked.push(Active {
                rule,
                name,
                effect,
                fitted: 0,
                played: 0,
                draw,
            });
        }
        if first + checked.len() > MOST_RULES {
            return Err(PlanError::Syntax(format!("more than {MOST_RULES} rules")));
        }
        self.0.extend(checked);
        Ok(())
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// What is to happen to this request: the first rule that fits and whose turn it is.
    pub(crate) fn choose(&mut self, target: &Target<'_>, now: DateTime<Utc>) -> Option<Effect> {
        self.0.iter_mut().find_map(|active| {
            (active.fits(target, now) && active.turn()).then(|| active.effect.clone())
        })
    }

    pub(crate) fn counts(&self) -> Vec<RuleCount> {
        let count = |active: &Active| RuleCount {
            name: active.name.clone(),
            fitted: active.fitted,
            played: active.played,
        };
        self.0.iter().map(count).collect()
    }
}

impl Active {
    fn fits(&self, target: &Target<'_>, now: DateTime<Utc>) -> bool {
        let Rule {
            host,
            method,
            path,
            from,
            until,
            ..
        } = &self.rule;
        host.as_ref().is_none_or(|host| host == target.host)
            && method
                .as_ref()
                .is_none_or(|method| method.eq_ignore_ascii_case(target.method))
            && path.as_ref().is_none_or(|path| glob(path, target.path))
            && from.is_none_or(|from| now >= from)
            && until.is_none_or(|until| now < until)
    }

    /// Counts a call that fits and says whether it is hit.
    fn turn(&mut self) -> bool {
        self.fitted += 1;
        let Rule {
            nth,
            every,
            probability,
            times,
            ..
        } = &self.rule;
        let by_number = match nth {
            None => true,
            Some(Nth::One(number)) => *number == self.fitted,
            Some(Nth::Many(numbers)) => numbers.contains(&self.fitted),
        };
        let hit = by_number
            && every.is_none_or(|every| self.fitted.is_multiple_of(every.max(1)))
            && probability.is_none_or(|chance| self.draw.fraction() < chance)
            && times.is_none_or(|times| self.played < times);
        self.played += u64::from(hit);
        hit
    }
}

fn read_effect(name: &str, rule: &Rule) -> Result<Effect, PlanError> {
    let wrong = |field, value: &dyn ToString, wanted| PlanError::Value {
        rule: name.to_owned(),
        field,
        value: value.to_string(),
        wanted,
    };
    let length = |field, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => parse_length(text)
            .map(Some)
            .ok_or_else(|| wrong(field, text, "a length such as 250ms, 90s, 5m, 2h")),
    };
    if let Some(host) = rule
        .host
        .as_ref()
        .filter(|host| !HOSTS.contains(&host.as_str()))
    {
        return Err(wrong("host", host, "one of api, oauth, download, files"));
    }
    if let Some(status) = rule.status.filter(|status| !(200..600).contains(status)) {
        return Err(wrong("status", &status, "a status from 200 to 599"));
    }
    if let Some(chance) = rule
        .probability
        .filter(|chance| !(0.0..=1.0).contains(chance))
    {
        return Err(wrong("probability", &chance, "a number from 0 to 1"));
    }
    if rule.every == Some(0) {
        return Err(wrong("every", &0, "a number from 1 on"));
    }
    let delay = length("delay", &rule.delay)?;
    let delay = delay.map(|delay| {
        delay
            .to_std()
            .map_err(|_| wrong("delay", &delay, "not negative"))
    });
    Ok(Effect {
        name: name.to_owned(),
        status: rule.status,
        headers: rule
            .headers
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect(),
        body: rule.body.clone(),
        html: rule.html,
        broken_json: rule.broken_json,
        acts: rule.act.unwrap_or(rule.status.is_none()),
        close: rule.close,
        late: length("late", &rule.late)?,
        late_calls: rule.late_calls,
        delay: delay.transpose()?,
        cut: rule.cut,
        length: rule.length.unwrap_or(0),
        revoke_token: rule.revoke_token,
        clock: length("clock", &rule.clock)?,
        lag: length("lag", &rule.lag)?,
        ignore_range: rule.ignore_range,
    })
}

const HOSTS: [&str; 4] = ["api", "oauth", "download", "files"];

/// Whether a text fits a pattern in which `*` stands for any characters.
fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-09-07T05:00:00Z".parse().unwrap()
    }

    fn hits(plan: &str, calls: usize) -> Vec<bool> {
        let mut faults = Faults::default();
        faults.add(7, Plan::parse(plan).unwrap()).unwrap();
        let target = Target {
            host: "api",
            method: "POST",
            path: "/users/u/meetings",
        };
        (0..calls)
            .map(|_| faults.choose(&target, now()).is_some())
            .collect()
    }

    #[test]
    fn rules_hit_by_number_by_turn_and_at_most_so_often() {
        assert_eq!(
            hits("[[rule]]\nnth = 2\nstatus = 500", 3),
            [false, true, false]
        );
        assert_eq!(
            hits("[[rule]]\nnth = [1, 3]\nstatus = 500", 3),
            [true, false, true]
        );
        assert_eq!(
            hits("[[rule]]\nevery = 2\nstatus = 500", 4),
            [false, true, false, true]
        );
        assert_eq!(
            hits("[[rule]]\ntimes = 1\nstatus = 500", 3),
            [true, false, false]
        );
        assert_eq!(hits("[[rule]]\nmethod = \"GET\"\nstatus = 500", 1), [false]);
    }

    #[test]
    fn a_seed_makes_chance_repeatable() {
        let plan = "seed = 3\n[[rule]]\nprobability = 0.5\nstatus = 500";
        let first = hits(plan, 200);
        assert_eq!(first, hits(plan, 200));
        let count = first.iter().filter(|hit| **hit).count();
        assert!((70..130).contains(&count), "{count}");
    }

    #[test]
    fn an_outage_is_a_window_of_simulated_time() {
        let plan = "[[rule]]\nfrom = \"2026-09-07T06:00:00Z\"\nuntil = \"2026-09-07T07:00:00Z\"\n\
                    status = 503";
        let mut faults = Faults::default();
        faults.add(7, Plan::parse(plan).unwrap()).unwrap();
        let target = Target {
            host: "api",
            method: "GET",
            path: "/users",
        };
        let down = |faults: &mut Faults, minutes| {
            faults
                .choose(&target, now() + TimeDelta::minutes(minutes))
                .is_some()
        };
        assert!(!down(&mut faults, 59));
        assert!(down(&mut faults, 60));
        assert!(!down(&mut faults, 120));
    }

    #[test]
    fn unknown_fields_and_senseless_values_are_named() {
        let unknown = Plan::parse("[[rule]]\nstatsu = 500")
            .unwrap_err()
            .to_string();
        assert!(unknown.contains("statsu"), "{unknown}");
        let senseless = |text: &str| {
            Faults::default()
                .add(7, Plan::parse(text).unwrap())
                .unwrap_err()
                .to_string()
        };
        assert_eq!(
            senseless("[[rule]]\nname = \"slow\"\ndelay = \"5\""),
            "rule slow: delay = 5: a length such as 250ms, 90s, 5m, 2h"
        );
        assert!(senseless("[[rule]]\nprobability = 2.0").contains("a number from 0 to 1"));
        assert!(senseless("[[rule]]\nhost = \"moon\"").contains("one of api"));
    }

    #[test]
    fn patterns_have_stars() {
        assert!(glob("/users/*/meetings", "/users/a@b/meetings"));
        assert!(glob("*", "/anything"));
        assert!(glob("/users*", "/users"));
        assert!(!glob("/users/*/meetings", "/users/a/recordings"));
        assert!(!glob("/users", "/users/a"));
        assert!(glob("/a*b*c", "/a-b-b-c"));
    }
}
