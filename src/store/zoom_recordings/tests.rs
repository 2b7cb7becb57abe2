//! Tests of the table `zoom_recordings`.

use super::super::testing::{assert_columns, at, instance, store_with};
use super::*;
use serde_json::json;

fn file(file_key: &str) -> RecordingFile {
    RecordingFile {
        file_key: file_key.to_owned(),
        uuid: "u1".to_owned(),
        zoom_meeting_id: "123".to_owned(),
        session_id: None,
        host_id: Some("h".to_owned()),
        host_email: Some("host@example.com".to_owned()),
        topic: Some("Grammar".to_owned()),
        start_time: Some(at("08:01")),
        timezone: Some("Europe/Berlin".to_owned()),
        duration_minutes: Some(59),
        total_size_bytes: Some(3_000_000_000),
        recording_count: Some(2),
        share_url: Some("https://zoom.us/rec/share/1".to_owned()),
        password: Some("pw".to_owned()),
        auto_delete_date: Some("2026-10-01".to_owned()),
        file_id: Some(file_key.to_owned()),
        recording_start: Some(at("08:01")),
        recording_end: Some(at("09:00")),
        file_type: Some("MP4".to_owned()),
        file_extension: Some("MP4".to_owned()),
        recording_type: Some("shared_screen_with_speaker_view".to_owned()),
        file_size_bytes: Some(1000),
        zoom_status: Some("completed".to_owned()),
        play_url: Some("https://zoom.us/rec/play/1".to_owned()),
        download_url: Some("https://zoom.us/rec/download/1".to_owned()),
        raw_data: json!({ "id": file_key }),
        set_raw_data: json!({ "uuid": "u1" }),
    }
}

fn copy(archive_path: &str) -> ArchivedCopy<'_> {
    ArchivedCopy {
        archive_path,
        archived_bytes: 1000,
        sha256: "ab",
    }
}

fn keys(files: Vec<Recording>) -> String {
    files
        .into_iter()
        .map(|file| file.file_key)
        .collect::<Vec<_>>()
        .join(" ")
}

fn load(store: &Store, file_key: &str) -> Recording {
    let files = store.list_recordings(&RecordingFilter::default()).unwrap();
    files
        .into_iter()
        .find(|file| file.file_key == file_key)
        .unwrap()
}

#[test]
fn a_recording_has_the_columns_of_its_table_and_all_facts() {
    let store = store_with(&["s1"]);
    let mut told = file("f1");
    told.session_id = Some("s1".into());
    store.save_recording_files(&[told], at("10:00")).unwrap();
    let found = load(&store, "f1");
    assert_columns(
        &store,
        "zoom_recordings",
        sql!("zoom_recordings/select.sql"),
        &found,
    );
    let row = serde_json::to_value(&found).unwrap();
    for (column, value) in row.as_object().unwrap() {
        let of_our_copy = [
            "archive_path",
            "archived_bytes",
            "sha256",
            "archived_at",
            "last_error",
            "etag",
            "size_accepted_at",
            "checked_at",
            "removed_at",
            "removed_to",
        ];
        assert_eq!(
            value.is_null(),
            of_our_copy.contains(&column.as_str()),
            "{column}"
        );
    }
}

#[test]
fn a_later_answer_updates_and_loses_neither_facts_nor_our_copy() {
    let store = store_with(&["s1", "s2"]);
    let mut early = file("f1");
    early.session_id = Some("s1".into());
    early.zoom_status = Some("processing".into());
    let save = |file: &RecordingFile, now: &str| {
        store
            .save_recording_files(std::slice::from_ref(file), at(now))
            .unwrap()
    };
    assert_eq!(
        save(&early, "10:00"),
        SavedRecordings { new: 1, updated: 0 }
    );
    assert_eq!(
        save(&early, "10:10"),
        SavedRecordings { new: 0, updated: 0 }
    );
    assert_eq!(load(&store, "f1").updated_at, at("10:00"));
    store
        .mark_verified("f1", &copy("a/b.mp4"), at("10:20"))
        .unwrap();
    let later = RecordingFile {
        session_id: Some("s2".into()),
        topic: None,
        file_size_bytes: None,
        zoom_status: Some("completed".into()),
        raw_data: json!({ "id": "f1", "status": "completed" }),
        ..early
    };
    assert_eq!(
        save(&later, "10:30"),
        SavedRecordings { new: 0, updated: 1 }
    );
    let found = load(&store, "f1");
    assert_eq!(found.session_id.as_deref(), Some("s1"));
    assert_eq!(found.topic.as_deref(), Some("Grammar"));
    assert_eq!(found.file_size_bytes, Some(1000));
    assert_eq!(found.zoom_status.as_deref(), Some("completed"));
    assert_eq!(found.raw_data, later.raw_data);
    assert_eq!(found.state, ArchiveState::Verified);
    assert_eq!(found.archive_path.as_deref(), Some("a/b.mp4"));
    assert_eq!(
        (found.first_seen_at, found.updated_at),
        (at("10:00"), at("10:30"))
    );
}

#[test]
fn pending_is_what_zoom_has_ready_and_we_lack() {
    let store = store_with(&["s1"]);
    let (mut processing, mut no_url, mut no_status, mut of_session) =
        (file("f2"), file("f3"), file("f4"), file("f5"));
    processing.zoom_status = Some("processing".into());
    no_url.download_url = None;
    no_status.zoom_status = None;
    of_session.session_id = Some("s1".into());
    of_session.start_time = Some(at("07:00"));
    let files = [file("f1"), processing, no_url, no_status, of_session];
    store.save_recording_files(&files, at("10:00")).unwrap();
    let pending = |filter: PendingFilter| keys(store.pending_downloads(&filter).unwrap());
    assert_eq!(pending(PendingFilter::default()), "f5 f1 f4");
    assert_eq!(
        pending(PendingFilter {
            limit: Some(1),
            ..Default::default()
        }),
        "f5"
    );
    let from = Some(at("08:00"));
    assert_eq!(
        pending(PendingFilter {
            from,
            ..Default::default()
        }),
        "f1 f4"
    );
    assert_eq!(
        pending(PendingFilter {
            to: from,
            ..Default::default()
        }),
        "f5"
    );
    let session_ids = Some(vec!["s1".to_owned()]);
    assert_eq!(
        pending(PendingFilter {
            session_ids,
            ..Default::default()
        }),
        "f5"
    );
    store
        .mark_downloading("f1", "y", Some("\"e\""), at("10:01"))
        .unwrap();
    store.mark_quarantined("f4", "a page", at("10:01")).unwrap();
    store.mark_verified("f5", &copy("x"), at("10:01")).unwrap();
    assert_eq!(
        pending(PendingFilter::default()),
        "f1",
        "a killed download goes on"
    );
    let all = PendingFilter {
        with_quarantined: true,
        ..Default::default()
    };
    assert_eq!(pending(all), "f1 f4");
    let tried_before = |minute| PendingFilter {
        quarantined_before: Some(at(minute)),
        ..Default::default()
    };
    assert_eq!(pending(tried_before("10:01")), "f1");
    assert_eq!(pending(tried_before("10:02")), "f1 f4");
    let types = Some(vec!["M4A".to_owned()]);
    assert_eq!(
        pending(PendingFilter {
            types,
            ..Default::default()
        }),
        ""
    );
    store.mark_failed("f1", "reset", at("10:02")).unwrap();
    let failed = load(&store, "f1");
    assert_eq!(
        (failed.state, failed.last_error.as_deref()),
        (ArchiveState::Seen, Some("reset"))
    );
}

#[test]
fn a_verified_copy_is_not_unmade_and_a_path_holds_one_file() {
    let store = store_with(&[]);
    store
        .save_recording_files(&[file("f1"), file("f2")], at("10:00"))
        .unwrap();
    store.mark_failed("f1", "reset", at("10:01")).unwrap();
    store
        .mark_verified("f1", &copy("a.mp4"), at("10:02"))
        .unwrap();
    assert_eq!(load(&store, "f1").last_error, None);
    assert_eq!(load(&store, "f1").archived_at, Some(at("10:02")));
    assert!(
        store
            .mark_downloading("f1", "b.mp4", None, at("10:03"))
            .is_err()
    );
    assert!(store.mark_failed("f1", "late", at("10:03")).is_err());
    assert!(
        store
            .mark_verified("f2", &copy("a.mp4"), at("10:03"))
            .is_err()
    );
    assert!(
        store
            .mark_verified("f9", &copy("b.mp4"), at("10:03"))
            .is_err()
    );
}

#[test]
fn what_is_quarantined_is_due_again_when_a_size_is_corrected_or_accepted() {
    let store = store_with(&[]);
    store
        .save_recording_files(&[file("f1"), file("f2")], at("10:00"))
        .unwrap();
    for key in ["f1", "f2"] {
        store.mark_quarantined(key, "size", at("10:01")).unwrap();
    }
    let mut corrected = file("f1");
    corrected.password = Some("other".into());
    let save = |file: &RecordingFile| {
        store
            .save_recording_files(std::slice::from_ref(file), at("10:02"))
            .unwrap()
    };
    save(&corrected);
    assert_eq!(load(&store, "f1").state, ArchiveState::Quarantined);
    corrected.file_size_bytes = Some(1001);
    save(&corrected);
    assert_eq!(load(&store, "f1").state, ArchiveState::Seen);
    store.accept_size("f2", at("10:03")).unwrap();
    let accepted = load(&store, "f2");
    assert_eq!(
        (accepted.state, accepted.size_accepted_at),
        (ArchiveState::Seen, Some(at("10:03")))
    );
}

#[test]
fn the_list_filters_and_recordings_follow_their_instance() {
    let store = store_with(&["s1"]);
    store
        .save_instances(&[instance("u1", None)], at("09:00"))
        .unwrap();
    let mut other = file("f2");
    other.uuid = "u2".into();
    other.start_time = Some(at("09:00"));
    store
        .save_recording_files(&[file("f1"), other], at("10:00"))
        .unwrap();
    store
        .assign_instance("u1", Some("s1"), at("10:01"))
        .unwrap();
    let list = |filter: RecordingFilter| keys(store.list_recordings(&filter).unwrap());
    assert_eq!(list(RecordingFilter::default()), "f1 f2");
    let session_ids = Some(vec!["s1".to_owned()]);
    assert_eq!(
        list(RecordingFilter {
            session_ids,
            ..Default::default()
        }),
        "f1"
    );
    assert_eq!(
        list(RecordingFilter {
            unmatched: true,
            ..Default::default()
        }),
        "f2"
    );
    assert_eq!(
        list(RecordingFilter {
            uuid: Some("u2".into()),
            ..Default::default()
        }),
        "f2"
    );
    let from = Some(at("09:00"));
    assert_eq!(
        list(RecordingFilter {
            from,
            ..Default::default()
        }),
        "f2"
    );
    assert_eq!(
        list(RecordingFilter {
            to: from,
            ..Default::default()
        }),
        "f1"
    );
    assert_eq!(
        list(RecordingFilter {
            limit: Some(1),
            ..Default::default()
        }),
        "f1"
    );
}
