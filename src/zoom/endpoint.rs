//! Every Zoom endpoint we use, as data: the one table that the client, the pacer, the scope check
//! and the manual read.

use serde::{Deserialize, Serialize};

use super::error::{Error, Kind};
use crate::ids::{MeetingId, MeetingUuid, encode_segment};

/// The HTTP methods of Zoom's API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or starts an action.
    Post,
    /// Replaces, or starts an action that may be repeated.
    Put,
    /// Changes some fields.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether it changes something at Zoom.
    pub fn writes(self) -> bool {
        self != Self::Get
    }
}

impl std::str::FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete]
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownMethod(text.to_owned()))
    }
}

/// A word that is no method of Zoom's API.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of GET, POST, PUT, PATCH, DELETE")]
pub struct UnknownMethod(String);

/// Zoom's rate-limit label of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Category {
    /// Single objects.
    Light,
    /// Lists.
    Medium,
    /// Reports.
    Heavy,
    /// Dashboards.
    #[serde(rename = "Resource-intensive")]
    ResourceIntensive,
    /// Outside the categories: tokens and file downloads.
    Unmetered,
}

impl Category {
    /// The label as Zoom writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "Light",
            Self::Medium => "Medium",
            Self::Heavy => "Heavy",
            Self::ResourceIntensive => "Resource-intensive",
            Self::Unmetered => "Unmetered",
        }
    }
}

/// What we know about one endpoint.
#[derive(Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// What it does, as the rest of "failed to …".
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below `/v2`, with `{…}` for each value.
    pub path: &'static str,
    /// Rate-limit label.
    pub category: Category,
    /// Scopes of older apps; any one of these or of `granular` is enough.
    pub classic: &'static [&'static str],
    /// Scopes of newer apps; any one of these or of `classic` is enough.
    pub granular: &'static [&'static str],
    /// Whether repeating it after an unknown outcome does no harm.
    pub idempotent: bool,
    /// Whether it counts against the hundred writes that a host has per UTC day.
    pub host_budget: bool,
}

impl Endpoint {
    /// Whether a token with these scopes may call it.
    pub fn allowed_by<S: AsRef<str>>(&self, granted: &[S]) -> bool {
        self.scopes().next().is_none()
            || self
                .scopes()
                .any(|need| granted.iter().any(|have| have.as_ref() == need))
    }

    /// All scopes of which one is enough, the granular ones first.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> {
        self.granular.iter().chain(self.classic).copied()
    }

    /// The path with its values put in, each as one encoded segment.
    ///
    /// # Errors
    /// A value that is empty or a dot segment cannot stand in a path.
    pub(crate) fn fill(&'static self, values: &[&dyn PathValue]) -> Result<String, Error> {
        let mut values = values.iter();
        let mut path = String::new();
        for part in self.path.split('/').skip(1) {
            path.push('/');
            if !part.starts_with('{') {
                path.push_str(part);
                continue;
            }
            let value = values
                .next()
                .expect("each caller gives the values of its own template");
            let segment = value.segment();
            if matches!(segment.as_str(), "" | "." | "..") {
                return Err(Error::new(Kind::Validation)
                    .at(self)
                    .message(format!("`{segment}` cannot be used as {part}")));
            }
            path.push_str(&segment);
        }
        Ok(path)
    }

    /// The endpoint of the table that a method and a path belong to.
    pub fn find(method: Method, path: &str) -> Option<&'static Self> {
        ALL.iter()
            .copied()
            .find(|e| e.method == method && matches(e.path, path))
    }
}

fn matches(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    template.split('/').all(|part| {
        segments
            .next()
            .is_some_and(|s| part == s || (part.starts_with('{') && !s.is_empty()))
    }) && segments.next().is_none()
}

/// A value that can stand in a path.
pub(crate) trait PathValue: Sync {
    /// The value as one percent-encoded segment.
    fn segment(&self) -> String;
}

impl PathValue for MeetingId {
    fn segment(&self) -> String {
        self.to_string()
    }
}

impl PathValue for MeetingUuid {
    fn segment(&self) -> String {
        self.path_segment()
    }
}

impl PathValue for &str {
    fn segment(&self) -> String {
        encode_segment(self.trim())
    }
}

macro_rules! endpoints {
    ($($id:ident: $name:literal, $method:ident $path:literal, $category:ident,
        [$($classic:literal),*], [$($granular:literal),*], $repeat:ident $(, $budget:ident)?;)*) => {
        $(
            #[doc = concat!("`", $path, "`: ", $name, ".")]
            pub static $id: Endpoint = Endpoint {
                name: $name,
                method: Method::$method,
                path: $path,
                category: Category::$category,
                classic: &[$($classic),*],
                granular: &[$($granular),*],
                idempotent: endpoints!(@repeat $repeat),
                host_budget: endpoints!(@budget $($budget)?),
            };
        )*
        /// All endpoints of the table.
        pub static ALL: &[&Endpoint] = &[$(&$id),*];
    };
    (@repeat repeatable) => { true };
    (@repeat once) => { false };
    (@budget) => { false };
    (@budget host_budget) => { true };
}

endpoints! {
    CREATE_MEETING: "create the meeting", Post "/users/{userId}/meetings", Light,
        ["meeting:write:admin"], ["meeting:write:meeting:admin"], once, host_budget;
    GET_MEETING: "get the meeting", Get "/meetings/{meetingId}", Light,
        ["meeting:read:admin"], ["meeting:read:meeting:admin"], repeatable;
    UPDATE_MEETING: "update the meeting", Patch "/meetings/{meetingId}", Light,
        ["meeting:write:admin"], ["meeting:update:meeting:admin"], repeatable, host_budget;
    DELETE_MEETING: "delete the meeting", Delete "/meetings/{meetingId}", Light,
        ["meeting:write:admin"], ["meeting:delete:meeting:admin"], repeatable, host_budget;
    END_MEETING: "end the meeting", Put "/meetings/{meetingId}/status", Light,
        ["meeting:write:admin"], ["meeting:update:status:admin"], repeatable;
    MEETING_INVITATION: "get the invitation", Get "/meetings/{meetingId}/invitation", Light,
        ["meeting:read:admin"], ["meeting:read:invitation:admin"], repeatable;
    LIST_MEETINGS: "list the host's meetings", Get "/users/{userId}/meetings", Medium,
        ["meeting:read:admin"], ["meeting:read:list_meetings:admin"], repeatable;

    LIST_REGISTRANTS: "list the registrants", Get "/meetings/{meetingId}/registrants", Medium,
        ["meeting:read:admin"], ["meeting:read:list_registrants:admin"], repeatable;
    BATCH_REGISTRANTS: "register people", Post "/meetings/{meetingId}/batch_registrants", Heavy,
        ["meeting:write:admin"], ["meeting:write:batch_registrants:admin"], once;
    REGISTRANT_STATUS: "change registrations", Put "/meetings/{meetingId}/registrants/status", Medium,
        ["meeting:write:admin"], ["meeting:update:registrant_status:admin"], repeatable;

    PAST_INSTANCES: "list the meeting's instances", Get "/past_meetings/{meetingId}/instances", Medium,
        ["meeting:read:admin"], ["meeting:read:list_past_instances:admin"], repeatable;
    PAST_MEETING: "get the past meeting", Get "/past_meetings/{meetingUuid}", Light,
        ["meeting:read:admin"], ["meeting:read:past_meeting:admin"], repeatable;
    PAST_PARTICIPANTS: "list the participants", Get "/past_meetings/{meetingUuid}/participants", Medium,
        ["meeting:read:admin"], ["meeting:read:list_past_participants:admin"], repeatable;
    REPORT_PARTICIPANTS: "get the participant report", Get "/report/meetings/{meetingUuid}/participants", Heavy,
        ["report:read:admin"], ["report:read:list_meeting_participants:admin"], repeatable;
    REPORT_MEETINGS: "list the host's past meetings", Get "/report/users/{userId}/meetings", Heavy,
        ["report:read:admin"], ["report:read:user:admin"], repeatable;

    LIST_USER_RECORDINGS: "list the host's recordings", Get "/users/{userId}/recordings", Medium,
        ["recording:read:admin"],
        ["cloud_recording:read:list_user_recordings:admin", "cloud_recording:read:list_user_recordings:master"],
        repeatable;
    LIST_ACCOUNT_RECORDINGS: "list the account's recordings", Get "/accounts/{accountId}/recordings", Medium,
        ["recording:master"],
        ["cloud_recording:read:list_account_recordings:admin", "cloud_recording:read:list_account_recordings:master"],
        repeatable;
    GET_RECORDINGS: "get the recordings", Get "/meetings/{meetingUuid}/recordings", Light,
        ["recording:read:admin"],
        ["cloud_recording:read:list_recording_files:admin", "cloud_recording:read:list_recording_files:master"],
        repeatable;
    DELETE_RECORDINGS: "delete the recordings", Delete "/meetings/{meetingUuid}/recordings", Light,
        ["recording:write:admin"],
        ["cloud_recording:delete:meeting_recording:admin", "cloud_recording:delete:meeting_recording:master"],
        repeatable;
    DELETE_RECORDING_FILE: "delete the recording file", Delete "/meetings/{meetingUuid}/recordings/{recordingId}", Light,
        ["recording:write:admin"],
        ["cloud_recording:delete:recording_file:admin", "cloud_recording:delete:recording_file:master"],
        repeatable;
    RECOVER_RECORDINGS: "recover the recordings", Put "/meetings/{meetingUuid}/recordings/status", Light,
        ["recording:write:admin"],
        ["cloud_recording:update:recover_meeting_recordings:admin", "cloud_recording:update:recover_meeting_recordings:master"],
        repeatable;
    RECOVER_RECORDING_FILE: "recover the recording file", Put "/meetings/{meetingUuid}/recordings/{recordingId}/status", Light,
        ["recording:write:admin"],
        ["cloud_recording:update:recover_single_recording:admin", "cloud_recording:update:recover_single_recording:master"],
        repeatable;

    LIST_USERS: "list the users", Get "/users", Medium,
        ["user:read:admin", "user:write:admin"], ["user:read:list_users:admin"], repeatable;
    USERS_SUMMARY: "count the users", Get "/users/summary", Medium,
        ["user:read:admin", "user:write:admin"], ["user:read:summary:admin"], repeatable;
    GET_USER: "get the user", Get "/users/{userId}", Light,
        ["user:read:admin", "user:write:admin"], ["user:read:user:admin"], repeatable;
    USER_TOKEN: "get the host's ZAK", Get "/users/{userId}/token", Light,
        ["user:read:admin", "user:write:admin"], ["user:read:token:admin"], repeatable;
    CREATE_USER: "create the user", Post "/users", Light,
        ["user:write:admin"], ["user:write:user:admin"], once;
    UPDATE_USER: "update the user", Patch "/users/{userId}", Light,
        ["user:write:admin"], ["user:update:user:admin"], repeatable;
    SET_USER_STATUS: "change the user's status", Put "/users/{userId}/status", Light,
        ["user:write:admin"], ["user:update:status:admin"], repeatable;
    PLAN_USAGE: "get the plan's usage", Get "/accounts/{accountId}/plans/usage", Heavy,
        ["account:read:admin", "billing:master", "account:master"],
        ["billing:read:plan_usage:admin", "billing:read:plan_usage:master"], repeatable;
}

/// The token request, at its own host.
pub(crate) static TOKEN: Endpoint = outside(
    "get a token",
    Method::Post,
    "/oauth/token",
    Category::Unmetered,
    true,
);
/// The transfer of a recording file, at the address that Zoom gave.
pub(crate) static DOWNLOAD: Endpoint = outside(
    "download the file",
    Method::Get,
    "",
    Category::Unmetered,
    true,
);

// For calls by hand to what is not in the table: the stricter guess for each method.
static OTHER_GET: Endpoint = outside("call Zoom", Method::Get, "", Category::Medium, true);
static OTHER_POST: Endpoint = outside("call Zoom", Method::Post, "", Category::Medium, false);
static OTHER_PUT: Endpoint = outside("call Zoom", Method::Put, "", Category::Medium, true);
static OTHER_PATCH: Endpoint = outside("call Zoom", Method::Patch, "", Category::Medium, true);
static OTHER_DELETE: Endpoint = outside("call Zoom", Method::Delete, "", Category::Medium, true);

/// The stand-in for an endpoint that is not in the table.
pub(crate) fn other(method: Method) -> &'static Endpoint {
    match method {
        Method::Get => &OTHER_GET,
        Method::Post => &OTHER_POST,
        Method::Put => &OTHER_PUT,
        Method::Patch => &OTHER_PATCH,
        Method::Delete => &OTHER_DELETE,
    }
}

const fn outside(
    name: &'static str,
    method: Method,
    path: &'static str,
    category: Category,
    idempotent: bool,
) -> Endpoint {
    Endpoint {
        name,
        method,
        path,
        category,
        classic: &[],
        granular: &[],
        idempotent,
        host_budget: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_value_is_one_encoded_segment() {
        let uuid: MeetingUuid = "/ajXp112QmuoKj4854875==".parse().unwrap();
        assert_eq!(
            PAST_MEETING.fill(&[&uuid]).unwrap(),
            "/past_meetings/%252FajXp112QmuoKj4854875%253D%253D"
        );
        assert_eq!(
            CREATE_MEETING.fill(&[&"a+b/../c@example.com"]).unwrap(),
            "/users/a%2Bb%2F..%2Fc%40example.com/meetings"
        );
    }

    #[test]
    fn a_value_that_would_climb_out_of_the_path_is_refused() {
        for value in ["", "  ", ".", ".."] {
            assert_eq!(
                *GET_USER.fill(&[&value]).unwrap_err().kind(),
                Kind::Validation
            );
        }
    }

    #[test]
    fn each_endpoint_is_found_by_its_own_method_and_path() {
        for endpoint in ALL.iter().copied() {
            let path: Vec<_> = endpoint
                .path
                .split('/')
                .map(|part| if part.starts_with('{') { "x" } else { part })
                .collect();
            assert_eq!(
                Endpoint::find(endpoint.method, &path.join("/")),
                Some(endpoint)
            );
        }
        assert_eq!(Endpoint::find(Method::Get, "/groups"), None);
        assert_eq!(Endpoint::find(Method::Get, "/users/a/meetings/b"), None);
    }

    #[test]
    fn only_creates_may_not_be_repeated() {
        for endpoint in ALL {
            assert_eq!(
                endpoint.idempotent,
                endpoint.method != Method::Post,
                "{}",
                endpoint.name
            );
        }
    }

    #[test]
    fn every_endpoint_names_classic_and_granular_scopes() {
        for endpoint in ALL {
            assert!(!endpoint.classic.is_empty(), "{}", endpoint.name);
            assert!(
                endpoint.granular.iter().all(|s| s.split(':').count() == 4),
                "{}",
                endpoint.name
            );
            assert!(!endpoint.granular.is_empty(), "{}", endpoint.name);
        }
    }

    #[test]
    fn one_classic_or_one_granular_scope_is_enough() {
        assert!(CREATE_MEETING.allowed_by(&["meeting:write:admin"]));
        assert!(CREATE_MEETING.allowed_by(&["user:read:admin", "meeting:write:meeting:admin"]));
        assert!(!CREATE_MEETING.allowed_by(&["meeting:read:admin"]));
        assert!(TOKEN.allowed_by::<&str>(&[]));
    }
}
