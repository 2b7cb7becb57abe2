//! What all pages have in common: the frame, and words of people that cannot become markup.

use super::Language;

/// Begins a page up to its `<main>`, style included. The switch leads to the same address in the
/// other language, so only what answers a GET may have one.
pub(super) fn head(
    language: Language,
    title: &str,
    organisation: Option<&str>,
    style: &str,
    has_switch: bool,
) -> String {
    let (tag, direction, title) = (language.tag(), language.direction(), escaped(title));
    let organisation = organisation.map_or(String::new(), |name| {
        format!("<p class=\"school\"><bdi>{}</bdi></p>", escaped(name))
    });
    let switch = if has_switch {
        let other = language.other();
        format!(
            "<a class=\"switch\" href=\"?lang={tag}\" hreflang=\"{tag}\" lang=\"{tag}\">{}</a>",
            other.name(),
            tag = other.tag(),
        )
    } else {
        String::new()
    };
    // The empty icon spares every visitor a request for one that is not there.
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n</head>\n\
         <body>\n<header>{organisation}{switch}</header>\n"
    )
}

/// Text that stands between tags or in an attribute with quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Marks of direction would turn the rest of the page around.
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
            escaped("<b a='1' c=\"2\">&\u{202e}\u{7}x"),
            "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;x"
        );
    }
}
