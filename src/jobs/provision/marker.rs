//! The reference line by which a meeting of ours is found again.
//!
//! Zoom's create has no idempotency key, but a meeting list shows the first 250 characters of the
//! agenda. So the first line of every agenda says `Ref. 7F3K-9QHM`: readable for people, derived
//! from account and session, found with one list call. The same session has the same reference
//! on every machine, so that a lost database can be rebuilt from Zoom.

use sha2::{Digest, Sha256};

/// What a reference begins with.
const PREFIX: &str = "Ref. ";
/// `Ref. 7F3K-9QHM`.
const LENGTH: usize = 14;
/// The key in `custom_keys` whose value is the session: a second witness beside the reference.
pub(crate) const WITNESS: &str = "zoomctl_session";

/// Letters and digits that cannot be taken for each other (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The reference of a session: 40 bits, two groups of four.
pub(crate) fn of(account_id: &str, session_id: &str) -> String {
    let hash = Sha256::new_with_prefix(b"zoomctl session\0")
        .chain_update(account_id)
        .chain_update([0])
        .chain_update(session_id)
        .finalize();
    let bits = hash[..5]
        .iter()
        .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |place: u32| char::from(ALPHABET[(bits >> (35 - 5 * place) & 31) as usize]);
    let group = |from: u32| (from..from + 4).map(letter).collect::<String>();
    format!("{PREFIX}{}-{}", group(0), group(4))
}

/// The agenda with the reference as its first line.
pub(crate) fn agenda(marker: &str, text: Option<&str>) -> String {
    match text {
        Some(text) if !text.is_empty() => format!("{marker}\n{text}"),
        _ => marker.to_owned(),
    }
}

/// The text of an agenda without its reference; `None` when nothing is left.
pub(crate) fn without(marker: &str, agenda: &str) -> Option<String> {
    let text = agenda.replace(marker, "").trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Every reference that stands in an agenda, wherever a person moved it.
pub(crate) fn all_in(agenda: &str) -> Vec<String> {
    agenda
        .match_indices(PREFIX)
        .filter_map(|(at, _)| {
            let text = agenda.get(at..at + LENGTH)?;
            let code = text.strip_prefix(PREFIX)?.as_bytes();
            let fits = code.iter().enumerate().all(|(place, byte)| match place {
                4 => *byte == b'-',
                _ => ALPHABET.contains(byte),
            });
            fits.then(|| text.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_stable_and_differs_by_session_and_account() {
        let marker = of("acct", "bio-7b-01");
        assert_eq!(marker, of("acct", "bio-7b-01"));
        assert_eq!(marker.len(), "Ref. 7F3K-9QHM".len());
        assert_ne!(marker, of("acct", "bio-7b-02"));
        assert_ne!(marker, of("other", "bio-7b-01"));
        assert_ne!(of("a", "bc"), of("ab", "c"));
    }

    #[test]
    fn a_reference_is_found_in_an_edited_agenda() {
        let marker = of("acct", "s1");
        assert_eq!(agenda(&marker, None), marker);
        let edited = format!("Bring a pen.\n{marker}\nChapter 3, Ref. 12, Ref. ÄÖ");
        assert_eq!(all_in(&edited), [marker]);
        assert_eq!(all_in("Ref. 0000-000"), Vec::<String>::new());
    }
}
