//! Signatures of events and of the address's validation.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// `v0=` and the HMAC of `v0:timestamp:body`, in hexadecimal (`zoom-api §11.1 [D]`).
pub(super) fn signature(secret: &str, timestamp: i64, body: &[u8]) -> String {
    let mut mac = keyed(secret);
    mac.update(format!("v0:{timestamp}:").as_bytes());
    mac.update(body);
    format!("v0={}", hex(&mac.finalize().into_bytes()))
}

fn keyed(secret: &str) -> Hmac<Sha256> {
    Hmac::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the receiver must answer to `endpoint.url_validation` (`zoom-api §11.1 [D]`).
pub(super) fn proof(secret: &str, token: &str) -> String {
    let mut mac = keyed(secret);
    mac.update(token.as_bytes());
    hex(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_that_of_the_published_vectors() {
        let body = r#"{"event":"meeting.started","event_ts":1785369356750,"payload":{"account_id":"AbCdEfGhIjKlMnOpQrStUv","object":{"id":"86000000001","uuid":"aB3/dEf+hIjKlMnOpQrStA==","topic":"Lesson 7"}}}"#;
        assert_eq!(
            signature("exampleSecretTokenA1", 1_785_369_357, body.as_bytes()),
            "v0=f03003441ce7ee017e11f2040c66b2f779ad98a539360fa38d891eaba493720e"
        );
        assert_eq!(
            proof("exampleSecretTokenA1", "qgg8vlvZRS6UYooatFL8Aw"),
            "d269355294ec1c9f667e2010ff5238a3e9d39c64be95d790c892955d9f2476e3"
        );
    }
}
