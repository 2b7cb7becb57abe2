//! Tests of incoming files.

use std::path::Path;

use super::*;
use crate::archive::Archive;

/// `ftyp`, `moov`, and media of so many bytes.
fn movie(media: usize) -> Vec<u8> {
    let noise = (0..media).map(|at| (at * 7 % 251) as u8);
    let mut file = b"\0\0\0\x0cftypisom\0\0\0\x0cmoov....".to_vec();
    file.extend((media as u32 + 8).to_be_bytes());
    file.extend(b"mdat");
    file.extend(noise);
    file
}

fn expected(announced: Option<u64>, listed: Option<u64>) -> Expected {
    Expected {
        extension: "mp4".to_owned(),
        announced,
        listed,
        any_size: false,
    }
}

const PLACE: &str = "a/b.mp4";

fn names(archive: &Path) -> Vec<String> {
    std::fs::read_dir(archive.join("a"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

async fn store(bytes: &[u8], expected: Expected) -> (Result<Verified, Error>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let archive = Archive::open(folder.path()).unwrap();
    let mut incoming = archive.begin(Path::new(PLACE), 0).unwrap();
    incoming.write(Bytes::copy_from_slice(bytes)).await.unwrap();
    let result = incoming.finish(expected).await;
    (result, names(folder.path()))
}

#[tokio::test]
async fn a_good_file_gets_its_name_and_its_hash() {
    let bytes = movie(1000);
    let length = bytes.len() as u64;
    let (result, left) = store(&bytes, expected(Some(length), Some(length))).await;
    let verified = result.unwrap();
    assert_eq!(left, ["b.mp4"]);
    assert_eq!(verified.bytes, length);
    assert_eq!(
        verified.sha256,
        crate::archive::hex(Sha256::new_with_prefix(&bytes))
    );
}

#[tokio::test]
async fn wrong_sizes_web_pages_and_cut_videos_leave_nothing_behind() {
    let whole = movie(1000);
    let length = whole.len() as u64;
    for (bytes, listed) in [
        (whole.as_slice(), Some(length + 1)),
        (b"<!doctype html>".as_slice(), None),
        (b"plain".as_slice(), None),
        (&whole[..500], None),
        (&whole[..12], None),
    ] {
        let (result, left) = store(bytes, expected(Some(bytes.len() as u64), listed)).await;
        assert!(result.is_err());
        assert_eq!(left, Vec::<String>::new());
    }
    let wanted = Expected {
        any_size: true,
        ..expected(Some(length), Some(length + 1))
    };
    assert!(store(&whole, wanted).await.0.is_ok());
}

#[tokio::test]
async fn a_file_that_broke_off_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let archive = Archive::open(folder.path()).unwrap();
    let bytes = movie(500_000);
    let length = bytes.len() as u64;
    let place = Path::new(PLACE);
    let mut first = archive.begin(place, 0).unwrap();
    first
        .write(Bytes::copy_from_slice(&bytes[..300_000]))
        .await
        .unwrap();
    let short = first.finish(expected(Some(length), Some(length))).await;
    assert!(matches!(short, Err(Error::Length { .. })), "{short:?}");
    assert_eq!(names(folder.path()), ["b.mp4.part"]);

    let start = archive.resumable(place);
    assert_eq!(start, 300_000 - OVERLAP_BYTES);
    let mut second = archive.begin(place, start).unwrap();
    for piece in bytes[start as usize..].chunks(10_000) {
        second.write(Bytes::copy_from_slice(piece)).await.unwrap();
    }
    let verified = second
        .finish(expected(Some(length), Some(length)))
        .await
        .unwrap();
    assert_eq!(
        verified.sha256,
        crate::archive::hex(Sha256::new_with_prefix(&bytes))
    );
    assert!(std::fs::read(folder.path().join(PLACE)).unwrap() == bytes);
}

#[tokio::test]
async fn a_server_that_continues_at_the_wrong_place_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let archive = Archive::open(folder.path()).unwrap();
    let bytes = movie(500_000);
    let place = Path::new(PLACE);
    let mut first = archive.begin(place, 0).unwrap();
    first
        .write(Bytes::copy_from_slice(&bytes[..300_000]))
        .await
        .unwrap();
    assert!(first.finish(expected(Some(1_000_000), None)).await.is_err());
    let start = archive.resumable(place) as usize;
    let mut second = archive.begin(place, start as u64).unwrap();
    second
        .write(Bytes::copy_from_slice(&bytes[start + 1..]))
        .await
        .unwrap();
    let result = second.finish(expected(None, None)).await;
    assert!(matches!(result, Err(Error::Overlap)), "{result:?}");
    assert_eq!(archive.resumable(place), 0);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_inside_the_archive_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let archive = Archive::open(folder.path()).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("a")).unwrap();
    assert!(matches!(
        archive.begin(Path::new(PLACE), 0),
        Err(Error::NotAFolder { .. })
    ));
    std::fs::create_dir(folder.path().join("c")).unwrap();
    let victim = elsewhere.path().join("victim");
    std::fs::write(&victim, "kept").unwrap();
    std::os::unix::fs::symlink(&victim, folder.path().join("c/b.mp4.part")).unwrap();
    let place = Path::new("c/b.mp4");
    assert_eq!(archive.resumable(place), 0);
    assert!(archive.begin(place, 1).is_err());
    let mut incoming = archive.begin(place, 0).unwrap();
    incoming.write(movie(10).into()).await.unwrap();
    incoming.finish(expected(None, None)).await.unwrap();
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "kept");
}
