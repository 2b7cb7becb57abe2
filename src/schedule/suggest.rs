//! "Did you mean": how far two words are apart, and the nearest of a few known ones.

/// The known word nearest to `text`, if one is near enough to have been meant.
///
/// Near enough: at most one edit in three characters. Case does not count. The first of equally
/// near ones wins.
pub fn nearest<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.to_lowercase();
    let limit = (text.chars().count() / 3).max(1);
    let near = |word: &'a str| Some((distance(&text, &word.to_lowercase(), limit)?, word));
    known
        .into_iter()
        .filter_map(near)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

/// The edits between two texts, or `None` if there are more than `limit`.
///
/// An edit inserts, deletes or replaces one character, or swaps two neighbours.
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before_last = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                let swapped: usize = before_last[j - 2];
                row[j] = row[j].min(swapped + 1);
            }
        }
        if row.iter().all(|edits| *edits > limit) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    Some(last[b.len()]).filter(|edits| *edits <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_edit_counts_one() {
        assert_eq!(distance("topic", "topic", 2), Some(0));
        assert_eq!(distance("topic", "topics", 2), Some(1), "inserted");
        assert_eq!(distance("topic", "toic", 2), Some(1), "deleted");
        assert_eq!(distance("topic", "tonic", 2), Some(1), "replaced");
        assert_eq!(distance("topic", "tpoic", 2), Some(1), "swapped");
        assert_eq!(distance("", "ab", 2), Some(2));
        assert_eq!(distance("kitten", "sitting", 3), Some(3));
    }

    #[test]
    fn beyond_the_limit_there_is_no_distance() {
        assert_eq!(distance("kitten", "sitting", 2), None);
        assert_eq!(distance("a", "abcd", 2), None);
    }

    #[test]
    fn the_nearest_word_is_found_and_a_strange_one_is_not() {
        let known = ["topic", "timezone", "start_time"];
        assert_eq!(nearest("Topic", known), Some("topic"));
        assert_eq!(nearest("time_zone", known), Some("timezone"));
        assert_eq!(nearest("starttime", known), Some("start_time"));
        assert_eq!(nearest("colour", known), None);
    }
}
