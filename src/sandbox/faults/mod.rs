//! Misbehaviour on demand: rules from a plan file or the control endpoint.

mod plan;

use chrono::{DateTime, Utc};
use serde::Serialize;

pub(crate) use self::plan::Effect;
use self::plan::read_effect;
pub use self::plan::{Close, Nth, Plan, PlanError, Rule};
use super::draw::Draw;

/// A plan holds at most this many rules.
const MOST_RULES: usize = 1000;

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
    use chrono::TimeDelta;

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
    fn the_bad_night_is_a_good_plan() {
        let plan = Plan::bad_night();
        assert!(plan.rule.len() > 8 && plan.rule.iter().all(|rule| rule.name.is_some()));
        Faults::default().add(7, plan).unwrap();
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
