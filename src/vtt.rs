//! Reading WebVTT transcripts as Zoom writes them: a cue is a span and a line `Speaker: text`.

/// Cues of one transcript; a day of speech has fewer.
const MOST_CUES: usize = 200_000;

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Milliseconds from the start of the recording.
    pub start_ms: i64,
    pub end_ms: i64,
    /// Name before the colon, as Zoom shows it.
    pub speaker: Option<String>,
    pub text: String,
}

/// Reads all cues; blocks without a readable span (notes, styles) are passed over.
pub fn read(text: &str) -> Vec<Cue> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    text.split("\n\n").filter_map(cue).take(MOST_CUES).collect()
}

fn cue(block: &str) -> Option<Cue> {
    let mut lines = block.lines().skip_while(|line| !line.contains("-->"));
    let (start, end) = lines.next()?.split_once("-->")?;
    let end = end.split_whitespace().next()?;
    let (start_ms, end_ms) = (milliseconds(start.trim())?, milliseconds(end)?);
    let said = lines.map(str::trim).collect::<Vec<_>>().join(" ");
    // A long name before a colon is a sentence.
    let named = said
        .split_once(": ")
        .filter(|(name, _)| !name.is_empty() && name.chars().count() <= 64);
    let (speaker, text) = match named {
        Some((name, rest)) => (Some(name.to_owned()), rest.to_owned()),
        None => (None, said.clone()),
    };
    (!text.is_empty()).then_some(Cue {
        start_ms,
        end_ms,
        speaker,
        text,
    })
}

/// `01:02:03.500` or `02:03.500`.
fn milliseconds(text: &str) -> Option<i64> {
    let (clock, fraction) = text.split_once('.')?;
    let mut seconds = 0_i64;
    for part in clock.split(':') {
        let part: u16 = part.parse().ok()?;
        seconds = seconds.checked_mul(60)?.checked_add(i64::from(part))?;
    }
    let fraction: u16 = fraction.parse().ok().filter(|ms| *ms < 1000)?;
    seconds.checked_mul(1000)?.checked_add(i64::from(fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speakers_spans_and_texts_are_read() {
        let text = "\u{feff}WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500\r\nMs. Example: Good\r\nmorning\r\n\r\nNOTE x\r\n\r\n01:02.003 --> 01:03.000 align:start\r\nno name";
        let cues = read(text);
        assert_eq!(
            cues,
            [
                Cue {
                    start_ms: 1000,
                    end_ms: 2500,
                    speaker: Some("Ms. Example".to_owned()),
                    text: "Good morning".to_owned()
                },
                Cue {
                    start_ms: 62_003,
                    end_ms: 63_000,
                    speaker: None,
                    text: "no name".to_owned()
                },
            ]
        );
    }

    #[test]
    fn no_text_makes_it_fail() {
        for text in [
            "",
            "WEBVTT",
            "-->",
            "99999999999:1.0 --> x",
            "a --> b\nc",
            "0.1 --> 0.2\n",
        ] {
            assert_eq!(read(text), [], "{text:?}");
        }
    }
}
