//! A link as a QR code of half blocks, for the camera of a phone.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

/// The code, light on a dark terminal; `None` when the text is too long for one.
pub fn code(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    let image = code
        .render::<Dense1x2>()
        .dark_color(Dense1x2::Light)
        .light_color(Dense1x2::Dark)
        .build();
    Some(image)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_a_square_with_a_quiet_zone() {
        let image = code("https://us06web.zoom.us/j/86000000001?pwd=x").unwrap();
        let lines: Vec<_> = image.lines().collect();
        let width = lines[0].chars().count();
        assert!(lines.iter().all(|line| line.chars().count() == width));
        assert_eq!(lines.len(), width.div_ceil(2));
        assert!(code(&"x".repeat(5000)).is_none());
    }
}
