//! What Zoom said, beside what we read in it.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::redact;

/// A value with the JSON it was read from, bearer secrets replaced.
#[derive(Debug, Clone, PartialEq)]
pub struct Raw<T> {
    /// What we read.
    pub value: T,
    /// What Zoom said, fit to be stored.
    pub raw: Value,
}

impl<T: DeserializeOwned> Raw<T> {
    pub(crate) fn read(mut raw: Value) -> Result<Self, serde_json::Error> {
        // A derived reader takes an array for a struct; Zoom's objects are objects.
        if !raw.is_object() {
            return Err(serde::de::Error::custom("the answer is no object"));
        }
        let value = T::deserialize(&raw)?;
        redact::stored(&mut raw);
        Ok(Self { value, raw })
    }
}
