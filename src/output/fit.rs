//! Makes a table fit a terminal: text is cut, then columns from the right are left out. Ids, times
//! and numbers stay whole, so that they can be copied.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Text is cut to no less than this.
const LEAST_TEXT: usize = 10;
/// What a column takes beside its content: a blank of padding and the place of a border.
const BESIDE: usize = 2;
/// The place of the left border.
const LEFT: usize = 1;

/// The width each column gets; what has none is left out. `text` tells which may be cut.
pub(super) fn widths(natural: &[usize], text: &[bool], available: usize) -> Vec<usize> {
    let mut widths = natural.to_vec();
    loop {
        let total = widths.iter().sum::<usize>() + BESIDE * widths.len() + LEFT;
        if total <= available || widths.len() <= 1 {
            return widths;
        }
        let widest = (0..widths.len())
            .filter(|column| text[*column] && widths[*column] > LEAST_TEXT)
            .max_by_key(|column| widths[*column]);
        match widest {
            Some(column) => {
                widths[column] = widths[column]
                    .saturating_sub(total - available)
                    .max(LEAST_TEXT);
            }
            None => {
                widths.pop();
                // What the dropped column took may be given back to text that was cut for it.
                for (column, width) in widths
                    .iter_mut()
                    .enumerate()
                    .filter(|(column, _)| text[*column])
                {
                    *width = natural[column];
                }
            }
        }
    }
}

/// How many cells of a terminal a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text in at most so many cells, with `…` where it was cut.
pub(super) fn cut(text: &str, limit: usize) -> String {
    if text.width() <= limit {
        return text.to_owned();
    }
    let mut taken = 0;
    let mut short: String = text
        .chars()
        .take_while(|c| {
            taken += c.width().unwrap_or(0);
            taken < limit
        })
        .collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(widths(&[5, 20, 10], &[false, true, false], 42), [5, 20, 10]);
    }

    #[test]
    fn text_is_cut_before_a_column_goes() {
        assert_eq!(widths(&[5, 40, 10], &[false, true, false], 42), [5, 20, 10]);
        assert_eq!(widths(&[5, 40, 10], &[false, true, false], 25), [5, 15]);
    }

    #[test]
    fn the_first_column_stays_whatever_the_width() {
        assert_eq!(widths(&[30, 30], &[false, false], 5), [30]);
    }

    #[test]
    fn a_cut_text_counts_cells_and_not_letters() {
        assert_eq!(cut("Biology", 7), "Biology");
        assert_eq!(cut("Biology", 5), "Biol…");
        assert_eq!(cut("🌟🌟🌟", 5), "🌟🌟…");
        assert_eq!(cut("生物课程", 6), "生物…");
        assert_eq!(cut("درس الأحياء", 6), "درس ا…");
        // Marks over a letter take no place of their own.
        assert_eq!(
            cut("e\u{301}e\u{301}e\u{301}", 3),
            "e\u{301}e\u{301}e\u{301}"
        );
    }
}
