//! What one cell may hold. Every reader here answers a bad text with what would be right.

use super::spreadsheet::unguard;
use super::time::StartText;

/// The longest id, in characters.
pub const MAX_ID: usize = 128;
/// The longest topic that Zoom takes, in characters.
pub const MAX_TOPIC: usize = 200;
/// The longest agenda, in characters: Zoom takes 2000, and our reference line needs room.
pub const MAX_AGENDA: usize = 1900;
/// The longest name of a cohort, a pool or a person, in characters.
pub const MAX_NAME: usize = 200;
/// The longest e-mail (RFC 5321), in characters.
pub const MAX_EMAIL: usize = 254;
/// The longest link, in characters.
pub const MAX_URL: usize = 2000;
/// The longest passcode that Zoom takes, in characters.
pub const MAX_PASSCODE: usize = 10;
/// The longest meeting that Zoom plans, in minutes.
pub const MAX_MINUTES: u32 = 1440;
/// The most alternative hosts of a session.
pub const MAX_ALTERNATIVE_HOSTS: usize = 50;

/// What a cell says about a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cell<T> {
    /// The file has no such column: what is stored stays.
    #[default]
    Keep,
    /// The cell is empty: the default takes its place.
    Default,
    /// The cell holds this.
    Set(T),
}

impl<T> Cell<T> {
    /// Reads a cell; blanks around it do not count.
    pub(super) fn read(
        text: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            Ok(Self::Default)
        } else {
            parse(text).map(Self::Set)
        }
    }
}

impl<T: Clone> Cell<T> {
    /// The value to store, where `stored` is the one so far; `None` stands for the default.
    pub fn over(&self, stored: Option<&T>) -> Option<T> {
        match self {
            Self::Keep => stored.cloned(),
            Self::Default => None,
            Self::Set(value) => Some(value.clone()),
        }
    }

    /// Puts the value to store in the place of the one so far.
    pub fn put(&self, stored: &mut Option<T>) {
        match self {
            Self::Keep => {}
            Self::Default => *stored = None,
            Self::Set(value) => *stored = Some(value.clone()),
        }
    }
}

pub(super) fn id(text: &str) -> Result<String, String> {
    if text.chars().any(char::is_control) {
        return Err("an id has no control characters".into());
    }
    at_most(MAX_ID, text)
}

/// Free text; gives back what a spreadsheet guard had changed.
pub(super) fn text(max: usize) -> impl Fn(&str) -> Result<String, String> {
    move |text| match unguard(text).trim() {
        "" => Err("holds only blanks".into()),
        text => at_most(max, text),
    }
}

fn at_most(max: usize, text: &str) -> Result<String, String> {
    let length = text.chars().count();
    if length > max {
        return Err(format!("has {length} characters, at most {max} fit"));
    }
    Ok(text.to_owned())
}

pub(super) fn start(text: &str) -> Result<StartText, String> {
    StartText::parse(text).map_err(|error| error.to_string())
}

pub(super) fn minutes(text: &str) -> Result<u32, String> {
    let in_range = |minutes: &u32| (1..=MAX_MINUTES).contains(minutes);
    let minutes = text.parse().ok().filter(in_range);
    minutes.ok_or_else(|| format!("must be a whole number of minutes from 1 to {MAX_MINUTES}"))
}

pub(super) fn boolean(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Ok(true),
        "false" | "no" | "0" => Ok(false),
        _ => Err("must be true or false".into()),
    }
}

/// An e-mail in lower case.
pub(super) fn email(text: &str) -> Result<String, String> {
    // Our own CSV guards an address that begins like a formula.
    let text = unguard(text);
    let wrong = |c: char| c.is_whitespace() || c.is_control() || ",;<>()[]\"\\".contains(c);
    let domain_is_whole = |domain: &str| {
        domain.contains('.') && !domain.split('.').any(str::is_empty) && !domain.contains('@')
    };
    match text.split_once('@') {
        Some((local, domain))
            if !local.is_empty() && domain_is_whole(domain) && !text.contains(wrong) =>
        {
            at_most(MAX_EMAIL, &text.to_lowercase())
        }
        _ => Err("must be an e-mail address like name@example.org".into()),
    }
}

/// E-mails with `;` between them; one that comes twice counts once.
pub(super) fn emails(text: &str) -> Result<Vec<String>, String> {
    let mut emails = Vec::new();
    for part in text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let one = email(part).map_err(|_| {
            format!("{part:?} is not an e-mail address; several are separated by semicolons")
        })?;
        if !emails.contains(&one) {
            emails.push(one);
        }
    }
    if emails.len() > MAX_ALTERNATIVE_HOSTS {
        let count = emails.len();
        return Err(format!(
            "has {count} addresses, at most {MAX_ALTERNATIVE_HOSTS} fit"
        ));
    }
    Ok(emails)
}

pub(super) fn passcode(text: &str) -> Result<String, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "@-_*".contains(c);
    if text.len() > MAX_PASSCODE || !text.chars().all(allowed) {
        return Err(format!(
            "must be at most {MAX_PASSCODE} of A-Z a-z 0-9 @ - _ *"
        ));
    }
    Ok(text.to_owned())
}

pub(super) fn web_address(text: &str) -> Result<String, String> {
    let scheme_end = text.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = text.split_at(scheme_end);
    let known = ["https://", "http://"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known));
    let has_host = rest.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    if !known || !has_host || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("must be a link like https://meet.example.org/abc".into());
    }
    at_most(MAX_URL, text)
}

/// The bare digits of a meeting number, or a link as it was written, for the caller to resolve.
pub(super) fn meeting(text: &str) -> Result<String, String> {
    let written: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '\u{A0}' | '-'))
        .collect();
    if written.bytes().all(|byte| byte.is_ascii_digit()) && (9..=11).contains(&written.len()) {
        return Ok(written);
    }
    if text.contains("://") && !text.contains(char::is_whitespace) {
        return at_most(MAX_URL, text);
    }
    Err("must be a meeting number of 9 to 11 digits, or a Zoom link that holds it".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_cell_is_the_default_and_a_missing_column_keeps() {
        assert_eq!(Cell::read("  ", boolean), Ok(Cell::Default));
        assert_eq!(Cell::read(" TRUE ", boolean), Ok(Cell::Set(true)));
        assert_eq!(Cell::Keep.over(Some(&1)), Some(1));
        assert_eq!(Cell::Default.over(Some(&1)), None);
        assert_eq!(Cell::Set(2).over(Some(&1)), Some(2));
        for cell in [Cell::Keep, Cell::Default, Cell::Set(2)] {
            let mut stored = Some(1);
            cell.put(&mut stored);
            assert_eq!(stored, cell.over(Some(&1)));
        }
    }

    #[test]
    fn minutes_go_from_1_to_a_day() {
        assert_eq!((minutes("1"), minutes("1440")), (Ok(1), Ok(1440)));
        for wrong in ["0", "1441", "-5", "1.5", "90m", "", "4294967297"] {
            assert!(minutes(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_e_mail_is_checked_and_lower_cased() {
        assert_eq!(
            email("Nora.Example+x@Example.COM").as_deref(),
            Ok("nora.example+x@example.com")
        );
        for wrong in [
            "",
            "nora",
            "@example.com",
            "nora@",
            "nora@localhost",
            "nora@example.",
            "nora@.com",
            "a@b@c.de",
            "nora @example.com",
            "Nora <nora@example.com>",
            "a@x.de,b@x.de",
        ] {
            assert!(email(wrong).is_err(), "{wrong}");
        }
        assert!(email(&format!("{}@example.com", "x".repeat(250))).is_err());
    }

    #[test]
    fn alternative_hosts_are_separated_by_semicolons_and_counted_once() {
        assert_eq!(
            emails("A@x.de; b@x.de;;a@X.de").as_deref(),
            Ok(&["a@x.de".to_owned(), "b@x.de".into()][..])
        );
        assert_eq!(
            emails("a@x.de, b@x.de").unwrap_err(),
            "\"a@x.de, b@x.de\" is not an e-mail address; several are separated by semicolons"
        );
        let many: Vec<_> = (0..51).map(|n| format!("a{n}@x.de")).collect();
        assert!(emails(&many[..50].join(";")).is_ok());
        assert!(emails(&many.join(";")).is_err());
    }

    #[test]
    fn a_passcode_has_at_most_ten_of_the_characters_that_zoom_takes_everywhere() {
        assert_eq!(passcode("aZ09@-_*xx").as_deref(), Ok("aZ09@-_*xx"));
        for wrong in ["aZ09@-_*xxx", "a b", "a!", "ä"] {
            assert!(passcode(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn text_is_measured_in_characters_after_the_guard_is_taken_away() {
        assert_eq!(text(3)("äöü").as_deref(), Ok("äöü"));
        assert_eq!(text(3)("'=ab").as_deref(), Ok("=ab"));
        assert_eq!(text(3)("'\t").unwrap_err(), "holds only blanks");
        assert_eq!(
            text(3)("äöüx").unwrap_err(),
            "has 4 characters, at most 3 fit"
        );
    }

    #[test]
    fn a_meeting_is_a_number_or_a_link_to_resolve() {
        assert_eq!(meeting("860 0000 0001").as_deref(), Ok("86000000001"));
        assert_eq!(meeting("860-0000-0001").as_deref(), Ok("86000000001"));
        let link = "https://us06web.zoom.us/j/86000000001?pwd=x.1";
        assert_eq!(meeting(link).as_deref(), Ok(link));
        for wrong in ["12345678", "123456789012", "aB3/dEf==", "zoom", "-"] {
            assert!(meeting(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_link_needs_a_scheme_and_a_host() {
        assert!(web_address("https://meet.google.com/abc-defg-hij").is_ok());
        assert!(web_address("HTTP://intranet/room?x=1").is_ok());
        for wrong in [
            "meet.google.com/abc",
            "https://",
            "https:///x",
            "ftp://x.de",
            "javascript:alert(1)",
            "https://a b",
        ] {
            assert!(web_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_id_is_short_and_printable() {
        assert_eq!(id("S-1/2026 (a)").as_deref(), Ok("S-1/2026 (a)"));
        assert!(id("a\u{7}b").is_err());
        assert!(id(&"x".repeat(129)).is_err());
    }
}
