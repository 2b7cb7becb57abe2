//! Seeded chance: the same seed and the same words give the same numbers, on every machine.

/// A stream of numbers that depends on nothing but a seed and the words it was opened with.
///
/// Streams are opened by name (`["stays", session, person]`) and not shared, so that one more
/// draw in one place does not change what is drawn in another.
#[derive(Clone, Debug)]
pub(crate) struct Draw(u64);

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Draw {
    /// Opens the stream of these words.
    pub(crate) fn new(seed: u64, words: &[&str]) -> Self {
        let mut hash = FNV_OFFSET ^ seed;
        for word in words {
            for byte in word.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
            }
        }
        Self(hash)
    }

    /// The next number (splitmix64).
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number in `0..bound`; 0 when the bound is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 { 0 } else { self.next() % bound }
    }

    /// A number in `low..=high`.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.saturating_sub(low).unsigned_abs().saturating_add(1);
        low.saturating_add_unsigned(self.below(width))
    }

    /// True in `percent` of 100 draws.
    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A number in `0.0..1.0`.
    pub(crate) fn fraction(&mut self) -> f64 {
        let top = u32::try_from(self.next() >> 32).expect("a shifted u64 fits in 32 bits");
        f64::from(top) / (f64::from(u32::MAX) + 1.0)
    }

    /// One of the items; the slice must not be empty.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u64) as usize]
    }

    /// Text of `length` letters, digits, `-` and `_`.
    pub(crate) fn letters(&mut self, length: usize) -> String {
        let mut text = String::with_capacity(length);
        while text.len() < length {
            let mut bits = self.next();
            for _ in 0..10.min(length - text.len()) {
                text.push(char::from(LETTERS[(bits & 63) as usize]));
                bits >>= 6;
            }
        }
        text
    }

    /// Sixteen bytes, the stuff of UUIDs.
    pub(crate) fn bytes16(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.next().to_be_bytes());
        bytes[8..].copy_from_slice(&self.next().to_be_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_numbers_and_other_words_others() {
        let numbers = |words: &[&str]| {
            let mut draw = Draw::new(7, words);
            (0..4).map(|_| draw.next()).collect::<Vec<_>>()
        };
        assert_eq!(numbers(&["a", "b"]), numbers(&["a", "b"]));
        assert_ne!(numbers(&["a", "b"]), numbers(&["ab"]));
        assert_ne!(Draw::new(7, &["a"]).next(), Draw::new(8, &["a"]).next());
    }

    #[test]
    fn ranges_are_kept_and_chances_are_about_right() {
        let mut draw = Draw::new(1, &["ranges"]);
        assert!((0..1000).all(|_| (-3..=5).contains(&draw.between(-3, 5))));
        assert!((0..1000).all(|_| (0.0..1.0).contains(&draw.fraction())));
        let hits = (0..10_000).filter(|_| draw.chance(30)).count();
        assert!((2_700..3_300).contains(&hits), "{hits}");
        assert_eq!(draw.below(0), 0);
    }
}
