//! The languages of the page, and which one a visitor reads.

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Arabic, from right to left.
    Arabic,
}

impl Language {
    /// The tag in HTML and in `?lang=`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// Where a line begins.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// The other one, for the switch.
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Arabic,
            Self::Arabic => Self::English,
        }
    }

    /// Its own name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
        }
    }

    /// What `?lang=` says; else the best of `Accept-Language`; else English.
    pub fn choose(asked: Option<&str>, accepted: Option<&str>) -> Self {
        asked
            .and_then(Self::of_tag)
            .or_else(|| accepted.and_then(Self::best))
            .unwrap_or_default()
    }

    /// `ar`, `ar-SA` and the like.
    fn of_tag(tag: &str) -> Option<Self> {
        let main = tag.split(['-', '_']).next()?.trim();
        [Self::English, Self::Arabic]
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(main))
    }

    /// The language of highest weight; of equals the first.
    fn best(accepted: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for item in accepted.split(',') {
            let mut parts = item.split(';');
            let Some(language) = parts.next().and_then(|tag| Self::of_tag(tag.trim())) else {
                continue;
            };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
            let weight = weight.map_or(1.0, |text| text.trim().parse().unwrap_or(0.0));
            if weight > best.map_or(0.0, |(weight, _)| weight) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_wins_then_the_browser_then_english() {
        for (asked, accepted, tag) in [
            (Some("ar"), Some("en"), "ar"),
            (Some("AR-sa"), None, "ar"),
            (Some("de"), Some("ar-EG,en;q=0.8"), "ar"),
            (None, Some("de-DE, en;q=0.5, ar;q=0.9"), "ar"),
            (None, Some("en-GB,ar"), "en"),
            (None, Some("ar;q=0, de"), "en"),
            (None, Some("ar;q=x"), "en"),
            (None, Some(",;q=,"), "en"),
            (None, None, "en"),
        ] {
            let chosen = Language::choose(asked, accepted);
            assert_eq!(chosen.tag(), tag, "{asked:?} {accepted:?}");
        }
    }
}
