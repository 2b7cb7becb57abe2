//! Words of people that HTML shows and never runs.

/// Text that may stand between tags, or in an attribute with quotation marks.
///
/// Control characters are left out but for the line's end, and so are the marks of direction, which
/// would turn the rest of a page around.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() && c != '\n' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_people_cannot_become_markup_or_turn_the_page_around() {
        assert_eq!(
            escaped("<b a='1' c=\"2\">&\u{202e}\u{7}\n\u{645}x"),
            "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;\n\u{645}x"
        );
    }
}
