//! Every call that the sandbox knows: method, path, rate label, scopes, function.

use axum::http::Method;

use crate::sandbox::routes::{
    meeting_writes, meetings, past, plans, recording_writes, recordings, registrants, reports,
    user_writes, users,
};
use crate::sandbox::world::World;

use super::{Call, Outcome};

/// Which of an account's limits a call counts to (`zoom-api §4 [D]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Label {
    Light,
    Medium,
    Heavy,
}

impl Label {
    pub(crate) const ALL: [Self; 3] = [Self::Light, Self::Medium, Self::Heavy];

    /// The word in `X-RateLimit-Category`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Light => "Light",
            Self::Medium => "Medium",
            Self::Heavy => "Heavy",
        }
    }
}

/// One call of the interface.
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// The path as the specification writes it, without `/v2`.
    pub(crate) path: &'static str,
    pub(crate) label: Label,
    /// Any one of them is enough (`zoom-api §2.4 [D]`).
    pub(crate) scopes: &'static [&'static str],
    pub(crate) run: fn(&mut World, &Call<'_>) -> Outcome,
}

macro_rules! operations {
    ($($method:ident $path:literal $label:ident [$($scope:literal),*] => $run:path;)*) => {
        &[$(Operation {
            method: Method::$method,
            path: $path,
            label: Label::$label,
            scopes: &[$($scope),*],
            run: $run,
        }),*]
    };
}

/// Fixed segments stand before parameters of the same place.
pub(crate) static OPERATIONS: &[Operation] = operations! {
    GET "/users" Medium ["user:read:list_users:admin", "user:read:admin"] => users::list;
    POST "/users" Light ["user:write:user:admin", "user:write:admin"] => user_writes::create;
    GET "/users/summary" Medium ["user:read:summary:admin", "user:read:admin"] => users::summary;
    GET "/users/email" Light ["user:read:email:admin", "user:read:admin"] => users::email;
    POST "/users/features" Medium ["user:write:feature:admin", "user:write:admin"] => user_writes::features;
    GET "/users/{userId}" Light ["user:read:user:admin", "user:read:admin"] => users::get;
    PATCH "/users/{userId}" Light ["user:update:user:admin", "user:write:admin"] => user_writes::update;
    DELETE "/users/{userId}" Light ["user:delete:user:admin", "user:write:admin"] => user_writes::delete;
    PUT "/users/{userId}/status" Light ["user:update:status:admin", "user:write:admin"] => user_writes::status;
    GET "/users/{userId}/settings" Medium ["user:read:settings:admin", "user:read:admin"] => users::settings;
    GET "/users/{userId}/token" Light ["user:read:token:admin", "user:read:admin"] => users::token;
    GET "/users/{userId}/meetings" Medium ["meeting:read:list_meetings:admin", "meeting:read:admin"] => meetings::list;
    POST "/users/{userId}/meetings" Light ["meeting:write:meeting:admin", "meeting:write:admin"] => meeting_writes::create;
    GET "/users/{userId}/upcoming_meetings" Medium ["meeting:read:list_upcoming_meetings:admin", "meeting:read:admin"] => meetings::upcoming;
    GET "/users/{userId}/recordings" Medium ["cloud_recording:read:list_user_recordings:admin", "recording:read:admin"] => recordings::of_user;
    GET "/meetings/{meetingId}" Light ["meeting:read:meeting:admin", "meeting:read:admin"] => meetings::get;
    PATCH "/meetings/{meetingId}" Light ["meeting:update:meeting:admin", "meeting:write:admin"] => meeting_writes::update;
    DELETE "/meetings/{meetingId}" Light ["meeting:delete:meeting:admin", "meeting:write:admin"] => meeting_writes::delete;
    PUT "/meetings/{meetingId}/status" Light ["meeting:update:status:admin", "meeting:write:admin"] => meeting_writes::status;
    GET "/meetings/{meetingId}/invitation" Light ["meeting:read:invitation:admin", "meeting:read:admin"] => meetings::invitation;
    GET "/meetings/{meetingId}/registrants" Medium ["meeting:read:list_registrants:admin", "meeting:read:admin"] => registrants::list;
    POST "/meetings/{meetingId}/registrants" Light ["meeting:write:registrant:admin", "meeting:write:admin"] => registrants::add;
    POST "/meetings/{meetingId}/batch_registrants" Heavy ["meeting:write:batch_registrants:admin", "meeting:write:admin"] => registrants::add_batch;
    PUT "/meetings/{meetingId}/registrants/status" Medium ["meeting:update:registrant_status:admin", "meeting:write:admin"] => registrants::status;
    GET "/meetings/{meetingId}/registrants/{registrantId}" Light ["meeting:read:registrant:admin", "meeting:read:admin"] => registrants::get;
    DELETE "/meetings/{meetingId}/registrants/{registrantId}" Light ["meeting:delete:registrant:admin", "meeting:write:admin"] => registrants::delete;
    GET "/meetings/{meetingId}/recordings" Light ["cloud_recording:read:list_recording_files:admin", "recording:read:admin"] => recordings::of_meeting;
    DELETE "/meetings/{meetingId}/recordings" Light ["cloud_recording:delete:meeting_recording:admin", "recording:write:admin"] => recording_writes::delete_all;
    GET "/meetings/{meetingId}/recordings/settings" Light ["cloud_recording:read:recording_settings:admin", "recording:read:admin"] => recordings::settings;
    PATCH "/meetings/{meetingId}/recordings/settings" Light ["cloud_recording:update:recording_settings:admin", "recording:write:admin"] => recording_writes::settings;
    PUT "/meetings/{meetingUUID}/recordings/status" Light ["cloud_recording:update:recover_meeting_recordings:admin", "recording:write:admin"] => recording_writes::recover_all;
    DELETE "/meetings/{meetingId}/recordings/{recordingId}" Light ["cloud_recording:delete:recording_file:admin", "recording:write:admin"] => recording_writes::delete_one;
    PUT "/meetings/{meetingId}/recordings/{recordingId}/status" Light ["cloud_recording:update:recover_single_recording:admin", "recording:write:admin"] => recording_writes::recover_one;
    GET "/meetings/{meetingId}/transcript" Medium ["cloud_recording:read:meeting_transcript:admin", "recording:read:admin"] => recordings::transcript;
    GET "/past_meetings/{meetingId}" Light ["meeting:read:past_meeting:admin", "meeting:read:admin"] => past::get;
    GET "/past_meetings/{meetingId}/instances" Medium ["meeting:read:list_past_instances:admin", "meeting:read:admin"] => past::instances;
    GET "/past_meetings/{meetingId}/participants" Medium ["meeting:read:list_past_participants:admin", "meeting:read:admin"] => past::participants;
    GET "/report/meetings/{meetingId}" Heavy ["report:read:meeting:admin", "report:read:admin"] => reports::meeting;
    GET "/report/meetings/{meetingId}/participants" Heavy ["report:read:list_meeting_participants:admin", "report:read:admin"] => reports::participants;
    GET "/report/users/{userId}/meetings" Heavy ["report:read:user:admin", "report:read:admin"] => reports::user_meetings;
    GET "/report/cloud_recording" Heavy ["report:read:admin"] => reports::cloud_recording;
    GET "/accounts/{accountId}/recordings" Medium ["cloud_recording:read:list_account_recordings:admin", "cloud_recording:read:list_account_recordings:master", "recording:master"] => recordings::of_account;
    GET "/accounts/{accountId}/plans/usage" Heavy ["billing:read:plan_usage:admin", "account:read:admin", "billing:master"] => plans::usage;
};

/// The operation of a method and a raw path that begins with `/v2`, and its path parameters.
pub(crate) fn find<'a>(
    method: &Method,
    path: &'a str,
) -> Option<(&'static Operation, Vec<&'a str>)> {
    let path = path.strip_prefix("/v2")?;
    OPERATIONS
        .iter()
        .filter(|operation| operation.method == *method)
        .find_map(|operation| {
            let mut params = Vec::new();
            let mut given = path.split('/');
            for wanted in operation.path.split('/') {
                let segment = given.next()?;
                if wanted.starts_with('{') {
                    if segment.is_empty() {
                        return None;
                    }
                    params.push(segment);
                } else if wanted != segment {
                    return None;
                }
            }
            given.next().is_none().then_some((operation, params))
        })
}

/// Every granular scope that some call needs: what an app of ours is granted by default.
pub(crate) fn granular_scopes() -> Vec<&'static str> {
    let mut scopes: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| operation.scopes[0])
        .collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_segments_win_over_parameters() {
        assert_eq!(
            find(&Method::GET, "/v2/users/summary").unwrap().0.path,
            "/users/summary"
        );
        let (operation, params) = find(&Method::GET, "/v2/users/a%40b").unwrap();
        assert_eq!((operation.path, params), ("/users/{userId}", vec!["a%40b"]));
    }

    #[test]
    fn unknown_paths_methods_and_empty_parameters_find_nothing() {
        for (method, path) in [
            (Method::GET, "/v2/nothing"),
            (Method::GET, "/users"),
            (Method::PUT, "/v2/users"),
            (Method::GET, "/v2/users/"),
            (Method::GET, "/v2/users/a/meetings/b"),
        ] {
            assert!(find(&method, path).is_none(), "{method} {path}");
        }
    }
}
