//! Text cells that a spreadsheet would run as a formula, and the apostrophe that stops it.
//!
//! [`guard`] and [`unguard`] are a pair: what one puts, the other takes, and every text survives
//! the way out and back, also one that begins with apostrophes of its own. They are for columns
//! of what people type: free text (`topic`, `agenda`, `cohort`, `name`), e-mails, ids of people.

use std::borrow::Cow;

/// What starts a formula: the ASCII signs, their full-width forms, and the blanks that some
/// programs skip before they look.
const TRIGGERS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Puts one apostrophe before a text that a spreadsheet would run.
///
/// A text of apostrophes and then a trigger gets one more, so that [`unguard`] gives it back.
pub fn guard(text: &str) -> Cow<'_, str> {
    if text.trim_start_matches('\'').starts_with(TRIGGERS) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes away the one apostrophe that [`guard`] put.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(TRIGGERS) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_gets_one_apostrophe_and_loses_exactly_one() {
        for text in [
            "=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝x", "＋x", "－x", "＠x",
        ] {
            assert_eq!(guard(text), format!("'{text}"));
            assert_eq!(unguard(&guard(text)), text);
        }
        assert_eq!(unguard("''=x"), "'=x");
    }

    #[test]
    fn an_apostrophe_that_nobody_put_stays() {
        for text in ["'Twas the night", "O'Hara", "'", "''", "", "Biology", " =1"] {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_survives_the_way_out_and_back(text in "['=+@\t\ra＝-]{0,6}") {
            let guarded = guard(&text);
            prop_assert!(!guarded.starts_with(TRIGGERS));
            prop_assert_eq!(unguard(&guarded), text.as_str());
        }
    }
}
