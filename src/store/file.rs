//! The database file itself: private from its first byte on.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use url::Url;

use super::copies::with_end;
use super::error::{Error, Result};

/// Mode of the database; its write-ahead log and shared memory take over the same mode.
const FILE_MODE: u32 = 0o600;
/// Mode of folders that we create.
const FOLDER_MODE: u32 = 0o700;
/// Pause before the journal mode is tried again.
const RETRY_PAUSE: Duration = Duration::from_millis(5);

/// Creates the file and its folders unless they exist; what exists keeps its mode.
pub(super) fn create_private(path: &Path) -> Result<()> {
    make_folder(path)?;
    let create = || {
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(FILE_MODE)
            .open(path)
        {
            // The umask may have taken away what the owner needs.
            Ok(file) => file.set_permissions(Permissions::from_mode(FILE_MODE)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
        }
    };
    create().map_err(Error::at(path))
}

/// Creates the folder of a file where it is missing.
pub(super) fn make_folder(path: &Path) -> Result<()> {
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    DirBuilder::new()
        .recursive(true)
        .mode(FOLDER_MODE)
        .create(folder)
        .map_err(Error::at(path))
}

/// Tells whether there is a file at the path.
pub(super) fn exists(path: &Path) -> Result<bool> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => Ok(true),
        Ok(_) => Err(Error::at(path)(io::Error::other(
            "it is not a regular file",
        ))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::at(path)(error)),
    }
}

/// Database files whose header was read, by device and inode; they stay open.
///
/// Who closes a file, through whatever descriptor, gives up every lock of its process on it: a
/// connection to the same file would go on without its own. Another process would then take itself
/// for the last one, and remove the write-ahead log from under us with what was just acknowledged.
static READ: Mutex<Option<HashMap<(u64, u64), File>>> = Mutex::new(None);

/// Reads the first bytes of a file, fewer where it is shorter.
pub(super) fn head<const LENGTH: usize>(path: &Path) -> io::Result<Vec<u8>> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let read = read.get_or_insert_default();
    let facts = fs::metadata(path)?;
    let place = (facts.dev(), facts.ino());
    let file = match read.get(&place) {
        Some(file) => file,
        None => read.entry(place).or_insert(File::open(path)?),
    };
    let mut head = vec![0; LENGTH];
    let mut length = 0;
    while length < LENGTH {
        match file.read_at(&mut head[length..], length as u64) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    head.truncate(length);
    Ok(head)
}

/// Opens an existing file for reading and writing; never creates one.
pub(super) fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    connect_with(path, flags)
}

/// Opens an existing file for reading.
///
/// Readers and writers meet in files beside the database. A read-only disk has no place for them; but
/// where there is no log either, nobody can be writing, and SQLite may take the file as it is.
pub(super) fn connect_to_read(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // The log lies beside the file itself, not beside a link to it.
    let file = path.canonicalize().map_err(Error::at(path))?;
    if with_end(&file, "-wal").exists() || !is_on_read_only_disk(&file) {
        return connect_with(path, flags);
    }
    let Ok(mut address) = Url::from_file_path(&file) else {
        return connect_with(path, flags);
    };
    address.set_query(Some("immutable=1"));
    connect_with(
        Path::new(address.as_str()),
        flags | OpenFlags::SQLITE_OPEN_URI,
    )
}

/// Whether nobody can write to the disk that holds the file.
pub(super) fn is_on_read_only_disk(path: &Path) -> bool {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    statvfs(path).is_ok_and(|disk| disk.f_flag.contains(StatVfsMountFlags::RDONLY))
}

/// Opens a file in the given way.
fn connect_with(path: &Path, flags: OpenFlags) -> Result<Connection> {
    Connection::open_with_flags(path, flags).map_err(|error| match Error::from(error) {
        Error::Sql(error) => Error::at(path)(io::Error::other(error)),
        other => other,
    })
}

/// Switches a file to a write-ahead log; a database in memory has none.
///
/// SQLite does not wait for others here: two processes that open a new file would each hold what
/// the other needs. One of them lets go and tries again, until `timeout`.
pub(super) fn use_write_ahead_log(conn: &Connection, timeout: Duration) -> Result<()> {
    let begin = Instant::now();
    loop {
        let answer = conn
            .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0))
            .map_err(Error::from);
        match answer {
            Ok(mode) if mode == "wal" || mode == "memory" => return Ok(()),
            Ok(mode) => return Err(Error::NoWal { mode }),
            Err(Error::Busy) if begin.elapsed() < timeout => thread::sleep(RETRY_PAUSE),
            Err(error) => return Err(error),
        }
    }
}
