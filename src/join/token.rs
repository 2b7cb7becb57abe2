//! Tokens of the join page: a random number and a code that only this installation can make.
//!
//! The code tells a made-up token from one of ours without a look into the database, so that a
//! flood of wrong ones costs a hash each. What the token is good for stands in the table
//! `session_tokens`, found by the token's SHA-256: who reads the database can open nothing, who
//! reads the key alone neither.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// Bytes of the key.
pub const KEY_BYTES: usize = 32;

/// Bytes of the random number.
pub const RANDOM_BYTES: usize = 16;

/// Bytes of the code; as many as of the number, since guessing either is enough.
const CODE_BYTES: usize = 16;

/// Letters of a token.
const LETTERS: usize = 43;

/// Keeps the codes apart from whatever else may be signed with the same key one day.
const PURPOSE: &[u8] = b"zoomctl session token 1\0";

/// The key of this installation.
#[derive(Clone)]
pub struct Key([u8; KEY_BYTES]);

/// Who may do what with a token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; RANDOM_BYTES + CODE_BYTES]);

impl Key {
    /// A key of these bytes.
    pub const fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self(bytes)
    }

    fn mac(&self, random: &[u8]) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(PURPOSE);
        mac.update(random);
        mac
    }
}

impl Token {
    /// The token of a random number.
    pub fn new(key: &Key, random: [u8; RANDOM_BYTES]) -> Self {
        let code = key.mac(&random).finalize().into_bytes();
        let mut bytes = [0; RANDOM_BYTES + CODE_BYTES];
        bytes[..RANDOM_BYTES].copy_from_slice(&random);
        bytes[RANDOM_BYTES..].copy_from_slice(&code[..CODE_BYTES]);
        Self(bytes)
    }

    /// Reads a token, and refuses what was not made with this key.
    ///
    /// The codes are compared in constant time, and each token has exactly one text.
    pub fn read(key: &Key, text: &str) -> Option<Self> {
        if text.len() != LETTERS {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let bytes: [u8; RANDOM_BYTES + CODE_BYTES] = bytes.try_into().ok()?;
        let (random, code) = bytes.split_at(RANDOM_BYTES);
        key.mac(random).verify_truncated_left(code).ok()?;
        Some(Self(bytes))
    }

    /// The text that stands in a link. Whoever has it is let in.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What the database keeps instead of it.
    pub fn sha256(&self) -> String {
        let hash = Sha256::digest(self.0);
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(***)")
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(***)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: Key = Key::new([7; KEY_BYTES]);

    #[test]
    fn a_token_is_read_back_by_its_own_key_only() {
        let token = Token::new(&KEY, [1; RANDOM_BYTES]);
        let text = token.reveal();
        assert_eq!(text.len(), LETTERS);
        assert_eq!(Token::read(&KEY, &text), Some(token));
        assert_eq!(Token::read(&Key::new([8; KEY_BYTES]), &text), None);
    }

    #[test]
    fn a_token_with_one_letter_changed_added_or_lost_is_none() {
        let text = Token::new(&KEY, [1; RANDOM_BYTES]).reveal();
        // The last letter has two bits that mean nothing, and must not have three more spellings.
        for at in 0..text.len() {
            for letter in ['A', 'B', 'C', 'D', '_', '.', '='] {
                let mut other: Vec<char> = text.chars().collect();
                if other[at] == letter {
                    continue;
                }
                other[at] = letter;
                let other: String = other.into_iter().collect();
                assert_eq!(Token::read(&KEY, &other), None, "{other}");
            }
        }
        for other in [&text[1..], &text[..42], &format!("{text}A"), ""] {
            assert_eq!(Token::read(&KEY, other), None, "{other}");
        }
    }

    #[test]
    fn neither_key_nor_token_shows_itself() {
        let token = Token::new(&KEY, [1; RANDOM_BYTES]);
        assert_eq!(format!("{KEY:?} {token:?}"), "Key(***) Token(***)");
    }

    proptest! {
        #[test]
        fn what_was_not_made_with_the_key_is_refused(bytes in any::<[u8; 32]>()) {
            prop_assert_eq!(Token::read(&KEY, &URL_SAFE_NO_PAD.encode(bytes)), None);
        }
    }
}
