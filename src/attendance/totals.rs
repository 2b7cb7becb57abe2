//! How many of each word, and how much of the time on average.

use super::verdict::Verdict;

/// What some rows of attendance come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    counts: [usize; Verdict::ALL.len()],
    /// Tenths of a percent of those who count for the average, together.
    tenths: u64,
    settled: u32,
}

impl Totals {
    /// Counts a row: its word, and the tenths of a percent of the time.
    ///
    /// The average is of those who were expected and about whom the word is settled by what they
    /// did: neither the unexpected nor the pending nor the excused.
    pub fn add(&mut self, verdict: Verdict, tenths: u32) {
        self.counts[verdict as usize] += 1;
        if !matches!(
            verdict,
            Verdict::Unexpected | Verdict::Pending | Verdict::Excused
        ) {
            self.tenths += u64::from(tenths);
            self.settled += 1;
        }
    }

    /// How often this word fell.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.counts[verdict as usize]
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many of them are of people who were expected.
    pub fn expected(&self) -> usize {
        self.rows() - self.count(Verdict::Unexpected)
    }

    /// The average in percent with one decimal, rounded down; `None` where nobody counts.
    pub fn average_percent(&self) -> Option<f64> {
        let tenths = self.tenths.checked_div(u64::from(self.settled))?;
        Some(f64::from(u32::try_from(tenths).unwrap_or(u32::MAX)) / 10.0)
    }

    /// `8 present, 1 absent; on average 81.3 % of the time`.
    pub fn sentence(&self) -> String {
        let told: Vec<String> = Verdict::ALL
            .into_iter()
            .filter(|verdict| self.count(*verdict) > 0)
            .map(|verdict| format!("{} {}", self.count(verdict), spoken(verdict)))
            .collect();
        let average = self.average_percent().map_or_else(String::new, |percent| {
            format!("; on average {percent:.1} % of the time")
        });
        format!("{}{average}", told.join(", "))
    }
}

/// The word as people say it.
pub fn spoken(verdict: Verdict) -> String {
    verdict.as_str().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_average_is_of_those_who_were_expected_and_are_settled() {
        let mut totals = Totals::default();
        assert_eq!(
            (totals.average_percent(), totals.sentence().as_str()),
            (None, "")
        );
        for (verdict, tenths) in [
            (Verdict::Present, 1000),
            (Verdict::LeftEarly, 500),
            (Verdict::Absent, 1),
            (Verdict::Unexpected, 1000),
            (Verdict::Pending, 0),
            (Verdict::Excused, 0),
        ] {
            totals.add(verdict, tenths);
        }
        // 1501 / 3 = 500.3 tenths, rounded down.
        assert_eq!(totals.average_percent(), Some(50.0));
        assert_eq!((totals.rows(), totals.expected()), (6, 5));
        assert_eq!(
            totals.sentence(),
            "1 present, 1 left early, 1 absent, 1 excused, 1 pending, 1 unexpected; on average 50.0 % of the time"
        );
    }

    #[test]
    fn every_word_has_its_own_place() {
        let mut totals = Totals::default();
        for (verdict, times) in Verdict::ALL.into_iter().zip(1..) {
            (0..times).for_each(|_| totals.add(verdict, 0));
        }
        let counts = Verdict::ALL.map(|verdict| totals.count(verdict));
        assert_eq!(counts, [1, 2, 3, 4, 5, 6, 7]);
    }
}
