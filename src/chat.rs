//! Reading the chat of a recording as Zoom writes it: a time, who wrote, and the message. What
//! follows without a time belongs to the message before.

/// Messages of one chat; a day of writing has fewer.
const MOST_MESSAGES: usize = 200_000;

/// Something that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Milliseconds from the start of the recording.
    pub at_ms: i64,
    /// Name as Zoom shows it.
    pub sender: Option<String>,
    pub text: String,
}

/// Reads all messages; lines before the first time are passed over.
pub fn read(text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines() {
        if let Some(message) = begin(line) {
            if messages.len() == MOST_MESSAGES {
                break;
            }
            messages.push(message);
        } else if let Some(last) = messages.last_mut() {
            let more = line.trim();
            if !more.is_empty() {
                if !last.text.is_empty() {
                    last.text.push('\n');
                }
                last.text.push_str(more);
            }
        }
    }
    messages.retain(|message| !message.text.is_empty());
    messages
}

/// `00:03:10<TAB>Sara:<TAB>hello`, or `00:03:10 From Sara to Everyone: hello`.
fn begin(line: &str) -> Option<Message> {
    let (clock, rest) = line.split_once(['\t', ' '])?;
    let at_ms = milliseconds(clock)?;
    let rest = rest.trim();
    let (sender, text) = match rest.split_once('\t') {
        Some((sender, text)) => (sender.trim().trim_end_matches(':'), text),
        None => match rest.split_once(':') {
            Some((sender, text)) => (sender, text),
            None => ("", rest),
        },
    };
    let sender = sender.trim();
    let sender = match sender.strip_prefix("From ") {
        Some(named) => named
            .split_once(" to ")
            .map_or(named, |(sender, _)| sender)
            .trim(),
        None => sender,
    };
    Some(Message {
        at_ms,
        sender: (!sender.is_empty()).then(|| sender.to_owned()),
        text: text.trim().to_owned(),
    })
}

/// `01:02:03`.
fn milliseconds(clock: &str) -> Option<i64> {
    let parts: Vec<_> = clock.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else {
        return None;
    };
    let number = |text: &str, most: i64| -> Option<i64> {
        let is_number = (1..=3).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit());
        let number = is_number.then(|| text.parse().ok())??;
        (number <= most).then_some(number)
    };
    let seconds = number(hours, 999)? * 3600 + number(minutes, 59)? * 60 + number(seconds, 59)?;
    Some(seconds * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(at_ms: i64, sender: Option<&str>, text: &str) -> Message {
        Message {
            at_ms,
            sender: sender.map(str::to_owned),
            text: text.to_owned(),
        }
    }

    #[test]
    fn senders_times_and_messages_over_several_lines_are_read() {
        let text = "\u{feff}Chat\r\n00:03:10\tMs. Example:\tlook: here\r\n\tand there\r\n\r\n\
            00:04:00 From  Tom Tester  to  Everyone:\r\n\tthanks\r\n01:00:05 no name\r\n";
        assert_eq!(
            read(text),
            [
                message(190_000, Some("Ms. Example"), "look: here\nand there"),
                message(240_000, Some("Tom Tester"), "thanks"),
                message(3_605_000, None, "no name"),
            ]
        );
    }

    #[test]
    fn no_text_makes_it_fail() {
        for text in [
            "",
            "hello",
            "00:00",
            "99:99:99 x",
            "1:2:3:4 x",
            "::: x",
            "00:00:01\t",
        ] {
            assert_eq!(read(text), [], "{text:?}");
        }
    }
}
