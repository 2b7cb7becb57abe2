//! The place of a file in the archive, as the configuration words it.

use std::path::PathBuf;

use super::name::{self, Place};

/// Where files go when nothing else is configured.
pub const DEFAULT_TEMPLATE: &str =
    "{cohort}/{date}_{time}_{topic}/{recording_type}-{file_id}.{ext}";

/// Folders in a path; more would pass the limits of Windows.
const MOST_FOLDERS: usize = 8;

/// Why a template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    #[error("{{{0}}} is not known; there are {names}", names = names())]
    Unknown(String),
    #[error("a brace is not closed")]
    Open,
    #[error("{{file_id}} is missing: two files would get one name")]
    NoId,
    #[error("a folder has no name, or there are more than {MOST_FOLDERS}")]
    Folders,
}

/// A piece of a name.
#[derive(Clone, Debug)]
enum Piece {
    Literal(String),
    Field(Field),
}

/// What a template can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Cohort,
    SessionId,
    Topic,
    Date,
    Time,
    Host,
    MeetingId,
    Uuid,
    RecordingType,
    FileType,
    FileId,
    Ext,
}

const FIELDS: [(&str, Field); 12] = [
    ("cohort", Field::Cohort),
    ("session_id", Field::SessionId),
    ("topic", Field::Topic),
    ("date", Field::Date),
    ("time", Field::Time),
    ("host", Field::Host),
    ("meeting_id", Field::MeetingId),
    ("uuid", Field::Uuid),
    ("recording_type", Field::RecordingType),
    ("file_type", Field::FileType),
    ("file_id", Field::FileId),
    ("ext", Field::Ext),
];

fn names() -> String {
    let names: Vec<_> = FIELDS
        .iter()
        .map(|(name, _)| format!("{{{name}}}"))
        .collect();
    names.join(", ")
}

/// A template that was checked: folders and a file name, each a row of pieces.
#[derive(Clone, Debug)]
pub struct Template(Vec<Vec<Piece>>);

impl Template {
    /// Reads a template.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let parts: Vec<_> = text.split('/').collect();
        if parts.len() > MOST_FOLDERS + 1 || parts.iter().any(|part| part.is_empty()) {
            return Err(TemplateError::Folders);
        }
        let parts = parts
            .into_iter()
            .map(pieces)
            .collect::<Result<Vec<_>, _>>()?;
        let has_id = parts
            .iter()
            .flatten()
            .any(|piece| matches!(piece, Piece::Field(Field::FileId)));
        if has_id {
            Ok(Self(parts))
        } else {
            Err(TemplateError::NoId)
        }
    }

    /// The path of a file below the archive.
    pub fn path(&self, place: &Place<'_>) -> PathBuf {
        let render = |pieces: &Vec<Piece>| {
            let name: String = pieces.iter().map(|piece| piece.render(place)).collect();
            name::whole(&name)
        };
        self.0.iter().map(render).collect()
    }
}

fn pieces(part: &str) -> Result<Vec<Piece>, TemplateError> {
    let mut pieces = Vec::new();
    let mut rest = part;
    while let Some((literal, field)) = rest.split_once('{') {
        let (field, after) = field.split_once('}').ok_or(TemplateError::Open)?;
        let known = FIELDS.iter().find(|(name, _)| *name == field);
        let (_, field) = known.ok_or_else(|| TemplateError::Unknown(field.to_owned()))?;
        pieces.push(Piece::Literal(literal.to_owned()));
        pieces.push(Piece::Field(*field));
        rest = after;
    }
    pieces.push(Piece::Literal(rest.to_owned()));
    Ok(pieces)
}

impl Piece {
    fn render(&self, place: &Place<'_>) -> String {
        let local = place.start.with_timezone(&place.zone);
        match self {
            Self::Literal(text) => text.clone(),
            Self::Field(field) => match field {
                Field::Cohort => name::text(place.cohort.unwrap_or("no-cohort")),
                Field::SessionId => name::id(place.session_id.unwrap_or("no-session")),
                Field::Topic => name::text(place.topic),
                Field::Date => local.format("%Y-%m-%d").to_string(),
                Field::Time => local.format("%H%M").to_string(),
                Field::Host => name::text(place.host),
                Field::MeetingId => name::id(place.meeting_id),
                Field::Uuid => name::id(place.uuid),
                Field::RecordingType => name::text(place.recording_type),
                Field::FileType => name::text(place.file_type),
                Field::FileId => name::id(place.file_key),
                Field::Ext => name::text(&place.extension.to_lowercase()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use chrono_tz::Tz;

    use super::*;

    fn place(topic: &str) -> Place<'_> {
        Place {
            cohort: Some("7B"),
            session_id: Some("bio/01"),
            topic,
            start: "2026-09-01T22:30:00Z".parse().unwrap(),
            zone: Tz::Asia__Riyadh,
            host: "host@example.com",
            meeting_id: "86000000001",
            uuid: "/aB3//x==",
            recording_type: "shared_screen_with_speaker_view(CC)",
            file_type: "MP4",
            file_key: "0a1b2c3d-0000-4000-8000-00000000000a",
            extension: "MP4",
        }
    }

    fn path(template: &str, topic: &str) -> PathBuf {
        Template::parse(template).unwrap().path(&place(topic))
    }

    #[test]
    fn the_date_is_the_local_one() {
        assert_eq!(
            path(DEFAULT_TEMPLATE, "Biology 7B").to_str().unwrap(),
            "7B/2026-09-02_0130_Biology-7B/shared_screen_with_speaker_view(CC)-0a1b2c3d-0000-4000-8000-00000000000a.mp4"
        );
    }

    #[test]
    fn no_topic_leaves_the_archive_or_breaks_a_file_system() {
        let emoji = "🌟".repeat(300);
        let long = "ö".repeat(300);
        let every = FIELDS.iter().map(|(name, _)| format!("{{{name}}}"));
        let every = format!("../{}", every.collect::<Vec<_>>().join("-"));
        for template in [
            DEFAULT_TEMPLATE,
            "{topic}/{topic}{topic}{topic}{file_id}.{ext}",
            &every,
        ] {
            for topic in [
                "../../etc/passwd",
                "..",
                "",
                "CON",
                "com1.txt",
                "a\0b\nc",
                "a/b\\c:d",
                "~",
                &emoji,
                &long,
                "x .",
            ] {
                let path = path(template, topic);
                let parts = template.split('/').count();
                assert_eq!(path.components().count(), parts, "{topic:?}");
                for part in path.components() {
                    let Component::Normal(part) = part else {
                        panic!("{topic:?} gives {part:?}")
                    };
                    let part = part.to_str().unwrap();
                    assert!(
                        part.len() + ".part".len() <= 255
                            && !part.contains(['\\', ':', '\0', '\n']),
                        "{part:?}"
                    );
                    assert!(!part.ends_with(['.', ' ']) && part != "CON", "{part:?}");
                }
            }
        }
    }

    #[test]
    fn a_template_that_cannot_work_is_refused() {
        let refused = |text| Template::parse(text).unwrap_err();
        assert_eq!(refused("{topic}.{ext}"), TemplateError::NoId);
        assert_eq!(refused("/{file_id}"), TemplateError::Folders);
        assert_eq!(refused("a//{file_id}"), TemplateError::Folders);
        assert_eq!(refused("{file_id"), TemplateError::Open);
        let unknown = refused("{name}-{file_id}").to_string();
        assert!(
            unknown.starts_with("{name} is not known; there are {cohort}, "),
            "{unknown}"
        );
    }
}
