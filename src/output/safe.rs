//! Text from Zoom or a file, made harmless before a terminal sees it.

use std::borrow::Cow;

/// The text without control characters and without marks that turn or hide what follows.
///
/// Line breaks stay; in a table they become blanks first ([`line()`]).
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(hostile) {
        Cow::Owned(text.chars().filter(|c| !hostile(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The same on one line.
pub fn line(text: &str) -> String {
    visible(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn hostile(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_turning_marks_do_not_reach_a_terminal() {
        assert_eq!(line("a\u{1b}]0;x\u{7}b\u{202e}c\u{9b}2Jd"), "a]0;xbc2Jd");
    }

    #[test]
    fn letters_of_every_script_stay() {
        assert_eq!(line("درس 7 — café 🌟"), "درس 7 — café 🌟");
    }
}
