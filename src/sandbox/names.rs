//! The people and lessons of the invented school, with all that names bring along.

use super::draw::Draw;

const FIRST: &[&str] = &[
    "Sara", "Omar", "Lena", "Jonas", "Aisha", "Yusuf", "Marie", "Paul", "Noor", "Khalid", "Emma",
    "Felix", "Layla", "Tariq", "Anna", "Lukas", "Huda", "Samir", "Clara", "Moritz", "Reem",
    "Faisal", "Greta", "Anton", "Mona", "Ziad", "Ida", "Emil", "Dana", "Rami", "Zoë", "Søren",
];
const LAST: &[&str] = &[
    "Haddad",
    "Klein",
    "Al-Rashid",
    "Weber",
    "Nasser",
    "Schäfer",
    "Farouk",
    "Vogel",
    "Aziz",
    "Krüger",
    "Saleh",
    "Brandt",
    "Mansour",
    "Lindner",
    "Qasim",
    "Hartmann",
    "Khoury",
    "Seidel",
    "Darwish",
    "Böhm",
    "Najjar",
    "Winter",
    "Shaheen",
    "Otto",
    "Bakri",
    "Peters",
    "Hamdan",
    "Roth",
];
/// Names that break careless programs: comma, formula, emoji, other scripts, quotes.
const AWKWARD: &[&str] = &[
    "Haddad, Sara",
    "=Max Power",
    "Zoë 🌟 Klein",
    "محمد العلي",
    "Seán \"Jack\" O'Brien",
    "@lina.k",
    "فاطمة الزهراء",
    "Ng",
];
/// What strangers type when nobody checks: line breaks, direction marks, terminal escapes.
const STRANGERS: &[&str] = &[
    "iPhone",
    "Galaxy A54",
    "Mama von Lena",
    "Guest\nsecond line",
    "\u{202e}drawkcab",
    "\u{1b}[31mred\u{1b}[0m",
    "=HYPERLINK(\"https://example.net\")",
    "+49 151 000000",
    "Parent, of two",
    "\u{200f}ضيف",
    "🦊",
    "-",
];
const SUBJECTS: &[&str] = &[
    "Biology",
    "Mathe",
    "Physik",
    "History",
    "Chemistry",
    "Deutsch",
    "English",
    "Geography",
    "Kunst",
    "Informatik",
    "الفيزياء",
    "اللغة العربية",
];
pub(crate) const ZONES: &[&str] = &["Asia/Riyadh", "Europe/Berlin", "Africa/Cairo", "Asia/Dubai"];

/// A name of the roster; every ninth one is awkward.
pub(crate) fn person(draw: &mut Draw, number: usize) -> String {
    if number % 9 == 3 {
        let at = number / 9;
        let name = AWKWARD[at % AWKWARD.len()];
        let round = at / AWKWARD.len();
        return if round == 0 {
            name.to_owned()
        } else {
            format!("{name} {}", round + 1)
        };
    }
    let (first, last) = plain(draw);
    // A second full round of the two lists would only make namesakes.
    if number >= 200 {
        format!("{first} {last}-{number}")
    } else {
        format!("{first} {last}")
    }
}

/// A first and a last name without surprises.
pub(crate) fn plain(draw: &mut Draw) -> (&'static str, &'static str) {
    (*draw.pick(FIRST), *draw.pick(LAST))
}

/// What somebody who is on no roster calls himself.
pub(crate) fn stranger(draw: &mut Draw) -> &'static str {
    let name: &&str = draw.pick(STRANGERS);
    name
}

/// What a guest types instead of the name on the roster.
pub(crate) fn nickname(draw: &mut Draw, name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or(name);
    match draw.below(4) {
        0 => format!("{first}'s iPad"),
        1 => format!("  {name} "),
        2 => name.to_uppercase(),
        _ => first.to_owned(),
    }
}

/// The topic of a class: subject and grade, some with a slash or an ampersand.
pub(crate) fn topic(number: usize, grade: &str) -> String {
    let subject = SUBJECTS[number % SUBJECTS.len()];
    match number % 7 {
        4 => format!("{subject} / Q&A {grade}"),
        6 => format!("{subject}: \"Übung\" {grade}"),
        _ => format!("{subject} {grade}"),
    }
}

/// Letters and digits of a name, lower case, for the left side of an e-mail address.
pub(crate) fn mailbox(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            'ä' | 'Ä' => out.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            'ë' => out.push('e'),
            'ß' => out.push_str("ss"),
            c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            ' ' | '-' | '.' if !out.is_empty() && !out.ends_with('.') => out.push('.'),
            _ => {}
        }
    }
    out.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailboxes_are_plain_ascii() {
        assert_eq!(mailbox("Zoë 🌟 Klein"), "zoe.klein");
        assert_eq!(mailbox("Schäfer-Vogel"), "schaefer.vogel");
        assert_eq!(mailbox("محمد العلي"), "");
    }

    #[test]
    fn awkward_names_come_early_and_never_twice() {
        let mut draw = Draw::new(1, &["names"]);
        let all: Vec<_> = (0..300).map(|n| person(&mut draw, n)).collect();
        assert!(all[..10].iter().any(|name| name.contains(',')));
        let awkward: Vec<_> = (0..300).filter(|n| n % 9 == 3).map(|n| &all[n]).collect();
        let distinct: std::collections::HashSet<_> = awkward.iter().collect();
        assert_eq!(distinct.len(), awkward.len());
    }
}
