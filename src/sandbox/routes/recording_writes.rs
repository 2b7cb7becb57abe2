//! Deleting, trashing, recovering recordings, and their settings.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::sandbox::api::{Answer, Call, Outcome, Refusal};
use crate::sandbox::world::World;
use crate::sandbox::world::facts::What;
use crate::sandbox::world::instances::{Fate, File, Recording};

use super::recordings::recorded;

/// What `action` asks for; the trash is the default (`zoom-api §8.4 [S]`).
fn fate(call: &Call<'_>) -> Result<Fate, Refusal> {
    match call.query("action") {
        None | Some("" | "trash") => Ok(Fate::Trashed(call.now)),
        Some("delete") => Ok(Fate::Deleted),
        Some(_) => Err(Refusal::invalid_field("action")),
    }
}

/// The recording that a path names, about to be changed.
fn recording<'a>(world: &'a mut World, call: &Call<'_>) -> Result<&'a mut Recording, Refusal> {
    let at = recorded(world, call)?;
    let recording = world.instances[at].recording.as_mut();
    let recording = recording.ok_or_else(Refusal::no_recording)?;
    recording.touched = true;
    Ok(recording)
}

/// `DELETE /meetings/{meetingId}/recordings` (`zoom-api §8.4 [S]`); the trash can be emptied too.
pub(crate) fn delete_all(world: &mut World, call: &Call<'_>) -> Outcome {
    let fate = fate(call)?;
    let recording = recording(world, call)?;
    if recording.listed > call.now {
        return Err(Refusal::no_recording());
    }
    let gone = |file: &File| match fate {
        Fate::Deleted => file.fate != Fate::Deleted,
        _ => file.fate == Fate::Kept,
    };
    let mut files: Vec<_> = recording
        .files
        .iter_mut()
        .enumerate()
        .filter(|(_, file)| gone(file))
        .collect();
    if files.is_empty() {
        return Err(Refusal::no_recording());
    }
    if files
        .iter()
        .any(|(_, file)| file.listed <= call.now && file.ready > call.now)
    {
        return Err(unfinished());
    }
    for (_, file) in &mut files {
        file.fate = fate;
    }
    let numbers = files.into_iter().map(|(number, _)| number).collect();
    tell(world, call, numbers, fate)?;
    Ok(Answer::no_content())
}

/// Whoever listens is told where files went.
fn tell(world: &mut World, call: &Call<'_>, files: Vec<usize>, to: Fate) -> Result<(), Refusal> {
    let instance = recorded(world, call)?;
    let moved = What::Moved {
        instance,
        files,
        to,
    };
    world.facts.tell(call.now, moved);
    Ok(())
}

fn unfinished() -> Refusal {
    Refusal::other(400, 3303, "You can not delete an uncompleted meeting.")
}

/// The file with this id, whatever became of it.
fn file(world: &World, at: usize, id: &str) -> Result<usize, Refusal> {
    let instance = &world.instances[at];
    let count = instance
        .recording
        .as_ref()
        .map_or(0, |recording| recording.files.len());
    let mut numbers = 0..count;
    numbers
        .find(|number| instance.file_id(world.seed, *number) == id)
        .ok_or_else(Refusal::no_recording)
}

fn one<'a>(world: &'a mut World, call: &Call<'_>) -> Result<(usize, &'a mut File), Refusal> {
    let at = recorded(world, call)?;
    let number = file(world, at, &call.param(1))?;
    Ok((number, &mut recording(world, call)?.files[number]))
}

/// `DELETE /meetings/{meetingId}/recordings/{recordingId}` (`zoom-api §8.4 [S]`).
pub(crate) fn delete_one(world: &mut World, call: &Call<'_>) -> Outcome {
    let fate = fate(call)?;
    let (number, file) = one(world, call)?;
    match file.fate {
        _ if file.ready > call.now => Err(unfinished()),
        Fate::Deleted => Err(Refusal::no_recording()),
        Fate::Trashed(_) if fate != Fate::Deleted => Err(Refusal::no_recording()),
        _ => {
            file.fate = fate;
            tell(world, call, vec![number], fate)?;
            Ok(Answer::no_content())
        }
    }
}

fn recoverable(recording: &Recording, number: usize, now: DateTime<Utc>) -> bool {
    recording.visible(now, true).any(|(at, _)| at == number)
}

/// `PUT /meetings/{meetingUUID}/recordings/status` (`zoom-api §8.4 [S]`).
pub(crate) fn recover_all(world: &mut World, call: &Call<'_>) -> Outcome {
    recover_is_asked(call)?;
    let recording = recording(world, call)?;
    let numbers: Vec<_> = recording
        .visible(call.now, true)
        .map(|(number, _)| number)
        .collect();
    if numbers.is_empty() {
        return Err(Refusal::no_recording());
    }
    for number in &numbers {
        recording.files[*number].fate = Fate::Kept;
    }
    tell(world, call, numbers, Fate::Kept)?;
    Ok(Answer {
        status: 200,
        ..Answer::no_content()
    })
}

/// `PUT /meetings/{meetingId}/recordings/{recordingId}/status` (`zoom-api §8.4 [S]`).
pub(crate) fn recover_one(world: &mut World, call: &Call<'_>) -> Outcome {
    recover_is_asked(call)?;
    let at = recorded(world, call)?;
    let number = file(world, at, &call.param(1))?;
    let recording = recording(world, call)?;
    if !recoverable(recording, number, call.now) {
        return Err(Refusal::no_recording());
    }
    recording.files[number].fate = Fate::Kept;
    tell(world, call, vec![number], Fate::Kept)?;
    Ok(Answer::no_content())
}

fn recover_is_asked(call: &Call<'_>) -> Result<(), Refusal> {
    match call.body()?.get("action").and_then(Value::as_str) {
        Some("recover") => Ok(()),
        _ => Err(Refusal::invalid_field("action")),
    }
}

/// What may be changed (`zoom-api §8.5 [S]`).
const CHANGEABLE: &[&str] = &[
    "approval_type",
    "authentication_domains",
    "authentication_option",
    "on_demand",
    "password",
    "recording_authentication",
    "send_email_to_host",
    "share_recording",
    "show_social_share_buttons",
    "topic",
    "viewer_download",
    "auto_delete",
];

/// `PATCH /meetings/{meetingId}/recordings/settings` (`zoom-api §8.5 [S]`).
pub(crate) fn settings(world: &mut World, call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let recording = recording(world, call)?;
    for name in CHANGEABLE {
        if let Some(value) = body.get(*name) {
            recording
                .sharing
                .changed
                .insert((*name).to_owned(), value.clone());
        }
    }
    Ok(Answer::no_content())
}
