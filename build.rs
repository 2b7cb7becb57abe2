//! Tells the program from which commit it was built, where that is known: from git, from what
//! `cargo package` wrote down, or from `ZOOMCTL_COMMIT`. The same source gives the same text.

use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=ZOOMCTL_COMMIT");
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let told = std::env::var("ZOOMCTL_COMMIT").ok();
    let commit = told
        .filter(|told| !told.is_empty())
        .or_else(|| from_git(&root))
        .or_else(|| from_package(&root));
    let version = env!("CARGO_PKG_VERSION");
    match commit {
        Some(commit) => println!("cargo:rustc-env=ZOOMCTL_VERSION={version} ({commit})"),
        None => println!("cargo:rustc-env=ZOOMCTL_VERSION={version}"),
    }
}

/// Short hash and day of the commit that is checked out.
fn from_git(root: &Path) -> Option<String> {
    let top = git(root, &["rev-parse", "--show-toplevel"])?;
    // Unpacked within somebody else's repository, that one's commit says nothing.
    if Path::new(&top).canonicalize().ok()? != root.canonicalize().ok()? {
        return None;
    }
    // Written at each commit and checkout. A path that does not exist would build anew each time.
    for name in ["logs/HEAD", "HEAD"] {
        let path = git(root, &["rev-parse", "--git-path", name])?;
        if root.join(&path).exists() {
            println!("cargo:rerun-if-changed={path}");
        }
    }
    git(root, &["log", "-1", "--abbrev=7", "--format=%h %cs"])
}

/// Short hash that `cargo package` put beside the manifest.
fn from_package(root: &Path) -> Option<String> {
    let text = std::fs::read_to_string(root.join(".cargo_vcs_info.json")).ok()?;
    let hash = text.split("\"sha1\"").nth(1)?.split('"').nth(1)?;
    hash.get(..7).map(str::to_owned)
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let text = text.trim();
    (output.status.success() && !text.is_empty()).then(|| text.to_owned())
}
