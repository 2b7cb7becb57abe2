//! What all pages have in common: the frame.

use crate::markup::escaped;

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
