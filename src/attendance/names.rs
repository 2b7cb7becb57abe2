//! Names as people type them: when two are the same, and when they may be.

use crate::schedule::suggest::distance;

/// The form in which names are compared: trimmed, single blanks, case folded.
///
/// Marks of writing direction and zero-width blanks are left out, since nobody sees them.
/// Composed and decomposed accents stay different.
pub fn fold_name(name: &str) -> String {
    let seen: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    // By way of upper case, so that ß is ss and every sigma the same.
    words
        .join(" ")
        .chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The shortest word that says something about who it is.
const TELLING_WORD: usize = 3;

/// The shortest text in which one slip of the pen is still the same text.
const FORGIVING_TEXT: usize = 5;

/// The words of a name, folded; whatever is neither letter nor digit parts them.
pub(super) struct Words(Vec<String>);

impl Words {
    pub(super) fn of(name: &str) -> Self {
        let folded = fold_name(name);
        let words = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        Self(words.map(str::to_owned).collect())
    }

    /// How many words are equal, if both may be names of one person; `None` if they hardly are.
    ///
    /// They may be if every word of the shorter name stands in the longer one, in any order, as it
    /// is, as an initial or with a slip, and one of them is more than an initial; or if the names
    /// as a whole differ by a slip.
    pub(super) fn likeness(&self, other: &Self) -> Option<usize> {
        let (few, many) = if self.0.len() <= other.0.len() {
            (self, other)
        } else {
            (other, self)
        };
        few.words_in(many).or_else(|| {
            let (one, other) = (few.0.concat(), many.0.concat());
            (!one.is_empty() && (one == other || is_slip(&one, &other))).then_some(0)
        })
    }

    fn words_in(&self, other: &Self) -> Option<usize> {
        let mut left: Vec<&str> = other.0.iter().map(String::as_str).collect();
        let mut take = |found: &dyn Fn(&str) -> bool| {
            let at = left.iter().position(|word| found(word))?;
            Some(left.swap_remove(at))
        };
        let (equal, unequal): (Vec<_>, Vec<_>) = self
            .0
            .iter()
            .map(String::as_str)
            .partition(|word| take(&|other| other == *word).is_some());
        let mut telling = equal
            .iter()
            .any(|word| word.chars().count() >= TELLING_WORD);
        for word in unequal {
            let slip = take(&|other| is_slip(word, other)).is_some();
            if !slip {
                take(&|other| is_initial(word, other) || is_initial(other, word))?;
            }
            telling |= slip;
        }
        telling.then_some(equal.len())
    }
}

fn is_initial(letter: &str, word: &str) -> bool {
    letter.chars().count() == 1 && word.starts_with(letter)
}

fn is_slip(one: &str, other: &str) -> bool {
    let (longer, shorter) = (
        one.chars().count().max(other.chars().count()),
        one.len().min(other.len()),
    );
    if longer < FORGIVING_TEXT || shorter == 0 {
        return false;
    }
    // Cheap first: a slip leaves at least one end of a name alone.
    let ends_agree = one.chars().next() == other.chars().next()
        || one.chars().next_back() == other.chars().next_back();
    ends_agree && distance(one, other, if longer >= 2 * FORGIVING_TEXT { 2 } else { 1 }).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_when_people_see_the_same() {
        for (one, other) in [
            (" Sara Ali ", "sara ali"),
            ("SARA\u{A0} ALI", "Sara Ali"),
            ("\u{200F}سارة علي\u{200F}", "سارة علي"),
            ("Strauß", "STRAUSS"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert_eq!(fold_name(one), fold_name(other), "{one}");
        }
        assert_ne!(fold_name("Sara Ali"), fold_name("Sara Al"));
        assert_ne!(
            fold_name("نمی\u{200C}خواهم"),
            fold_name("نمیخواهم"),
            "a joiner can be part of a word"
        );
    }

    fn like(one: &str, other: &str) -> Option<usize> {
        let like = Words::of(one).likeness(&Words::of(other));
        assert_eq!(
            like,
            Words::of(other).likeness(&Words::of(one)),
            "both ways: {one} {other}"
        );
        like
    }

    #[test]
    fn names_that_may_mean_the_same_person_are_alike() {
        for (one, other) in [
            ("Sara Ali", "Ali, Sara"),
            ("Sara", "Sara Ali"),
            ("Sara Ali", "Sara Ali (7B)"),
            ("Sara A.", "Sara Ali"),
            ("S Hassan", "Sara Hassan"),
            ("Sarah Ali", "Sara Ali"),
            ("Mohamed Hassan", "Mohammed Hasan"),
            ("SaraAli", "Sara Ali"),
        ] {
            assert!(like(one, other).is_some(), "{one} / {other}");
        }
    }

    #[test]
    fn names_of_different_people_are_not_alike() {
        for (one, other) in [
            ("Sara Ali", "Lina Ali"),
            ("Sara Ali", "Sara Hassan"),
            ("S A", "Sara Ali"),
            ("iPad", "Sara Ali"),
            ("Omar", "Amr"),
            ("", "Sara Ali"),
            ("(...)", "..."),
            ("Al", "Al Hassan"),
        ] {
            assert_eq!(like(one, other), None, "{one} / {other}");
        }
    }

    #[test]
    fn the_more_words_are_equal_the_liker() {
        assert_eq!(like("Sara Ali Hassan", "Sara Ali"), Some(2));
        assert_eq!(like("Sara A", "Sara Ali"), Some(1));
        assert_eq!(like("SaraAli", "Sara Ali"), Some(0));
    }
}
