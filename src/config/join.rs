//! The keys of the join page.

use serde::{Deserialize, Serialize};

use crate::error::Result;

use super::{safe_address, wrong};

/// The page that learners and hosts open.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JoinSettings {
    /// Where people reach the page.
    /// Range: an https address; plain http for loopback only
    /// Example: `"https://join.school.example"`
    pub base_url: Option<String>,
    /// Name of the organisation, shown at the top.
    pub organisation: Option<String>,
    /// Whom to ask, shown where something is wrong: an e-mail address or a few words.
    pub contact: Option<String>,
    /// Version of Zoom's Meeting SDK that the page embeds.
    /// Range: three numbers, e.g. 6.2.0
    pub sdk_version: String,
    /// Where Zoom keeps that SDK; another address for Zoom for Government.
    /// Range: an https address without `;` and `,`
    pub sdk_url: String,
}

impl Default for JoinSettings {
    fn default() -> Self {
        Self {
            base_url: None,
            organisation: None,
            contact: None,
            sdk_version: "6.2.0".to_owned(),
            sdk_url: "https://source.zoom.us".to_owned(),
        }
    }
}

impl JoinSettings {
    /// Refuses what would break every page.
    pub(super) fn check(&self) -> Result<()> {
        // It becomes a part of addresses from which scripts are loaded.
        let parts: Vec<&str> = self.sdk_version.split('.').collect();
        let is_number = |part: &&str| {
            !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if parts.len() != 3 || !parts.iter().all(is_number) {
            return Err(wrong("join.sdk_version", "a version like 6.2.0"));
        }
        let plain = |url: &url::Url| url.query().is_none() && url.fragment().is_none();
        let is_address = |text: &str| safe_address(text).is_ok_and(|url| plain(&url));
        // It stands in a content security policy, where these letters end a part.
        let breaks_policy = self.sdk_url.contains([';', ',']);
        if !is_address(&self.sdk_url) || breaks_policy {
            return Err(wrong(
                "join.sdk_url",
                "an https address without `;` and `,`",
            ));
        }
        if self.base_url.as_deref().is_some_and(|url| !is_address(url)) {
            return Err(wrong("join.base_url", "an https address"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_break_every_page_is_refused() {
        let with = |version: &str, sdk_url: &str, base_url: &str| {
            JoinSettings {
                sdk_version: version.to_owned(),
                sdk_url: sdk_url.to_owned(),
                base_url: Some(base_url.to_owned()),
                ..JoinSettings::default()
            }
            .check()
        };
        let (zoom, ours) = ("https://source.zoom.us", "https://join.school.example/a");
        assert!(with("6.2.0", zoom, ours).is_ok());
        for version in ["latest", "6.2", "6.2.0/../x", "6.2.0'"] {
            assert!(with(version, zoom, ours).is_err(), "{version}");
        }
        assert!(with("6.2.0", "https://a.example/sdk", ours).is_ok());
        for sdk_url in [
            "http://source.zoom.us",
            "https://a.example/;x",
            "https://a.example/a,b",
        ] {
            assert!(with("6.2.0", sdk_url, ours).is_err(), "{sdk_url}");
        }
        assert!(with("6.2.0", zoom, "join.school.example").is_err());
        assert!(with("6.2.0", zoom, "https://x.example/?a=b").is_err());
    }
}
