//! Secrets in the environment: `NAME`, the file that `NAME_FILE` names, systemd's credentials.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::config::text_variable;
use crate::error::{Code, Error, Result};

use super::{COPY_AGAIN, Found, MAX_BYTES, Name, Source, check};

/// One secret, if the environment leads to it.
pub(super) fn find(name: Name) -> Result<Option<Found>> {
    let variable = name.variable();
    let file_variable = format!("{variable}_FILE");
    let (text, source) = match (text_variable(variable)?, text_variable(&file_variable)?) {
        (Some(_), Some(_)) => {
            return Err(Error::new(
                Code::Config,
                format!("{variable} and {file_variable} are both set"),
            )
            .hint("unset one of them"));
        }
        (Some(text), None) => (text, Source::Environment),
        (None, Some(path)) => (read(variable, Path::new(&path))?, Source::File),
        (None, None) => {
            let Some(folder) = text_variable("CREDENTIALS_DIRECTORY")? else {
                return Ok(None);
            };
            let path = PathBuf::from(folder).join(variable.to_lowercase());
            if !path.exists() {
                return Ok(None);
            }
            (read(variable, &path)?, Source::Systemd)
        }
    };
    check(&text)
        .map_err(|why| Error::new(Code::Config, format!("{variable} {why}")).hint(COPY_AGAIN))?;
    Ok(Some(Found {
        value: text.into(),
        source,
    }))
}

/// The text of a file without the line break at its end.
fn read(name: &str, path: &Path) -> Result<String> {
    let fail = |why: String| Error::new(Code::Config, format!("{name}: {}: {why}", path.display()));
    let mut text = String::new();
    File::open(path)
        .and_then(|file| file.take(MAX_BYTES + 1).read_to_string(&mut text))
        .map_err(|error| fail(error.to_string()))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(fail(format!(
            "more than {MAX_BYTES} bytes are too long for a secret"
        )));
    }
    text.truncate(text.trim_end_matches(['\n', '\r']).len());
    Ok(text)
}
