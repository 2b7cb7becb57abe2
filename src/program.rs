//! Programs of the user's: started from a list of words, never through a shell, with a limit on
//! their time and on what is kept of their output.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use secrecy::SecretString;

/// How often it is looked at.
const POLL: Duration = Duration::from_millis(5);
/// Output that is still on its way when a program of a world apart has ended; a child that it left
/// behind may hold the pipe for ever.
const GRACE: Duration = Duration::from_millis(200);

/// One start of a program.
#[derive(Debug)]
pub(crate) struct Program<'a> {
    /// Program and arguments.
    pub(crate) words: &'a [String],
    pub(crate) place: Place,
    /// Longest time; then it is killed.
    pub(crate) limit: Duration,
    /// Of its output so much is kept.
    pub(crate) most_bytes: u64,
}

/// Where it runs.
#[derive(Debug)]
pub(crate) enum Place {
    /// At the user's terminal, with our environment: it may ask there. No stdin, its stderr is the
    /// user's, and more output than is kept is an error.
    Terminal,
    /// By itself: this stdin, this environment and no more, stdout and stderr together; more output
    /// than is kept is read and dropped. Whatever it started is killed with it.
    Apart {
        stdin: Vec<u8>,
        environment: Vec<(String, String)>,
    },
}

/// Why a program did not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It could not be started, or waited for.
    System(io::Error),
    /// It has no first word.
    Empty,
    /// It was killed after the limit.
    Late(Duration),
    /// It printed more than this.
    Chatty(u64),
    /// It ended badly, after printing this.
    Ended(ExitStatus, SecretString),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::System(error) => error.fmt(f),
            Self::Empty => f.write_str("it is empty"),
            Self::Late(limit) => write!(f, "no answer within {} s", limit.as_secs()),
            Self::Chatty(most) => write!(f, "it printed more than {most} bytes"),
            Self::Ended(status, _) => write!(f, "it ended with {status}"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl Program<'_> {
    /// Runs it to its end and returns what it printed.
    pub(crate) fn run(self) -> Result<SecretString, Failure> {
        let [program, arguments @ ..] = self.words else {
            return Err(Failure::Empty);
        };
        let begun = Instant::now();
        let mut command = Command::new(program);
        command.args(arguments);
        let terminal = matches!(self.place, Place::Terminal);
        let (mut child, output) = match self.place {
            Place::Terminal => {
                let mut child = command
                    .stdin(Stdio::null())
                    .stdout(Stdio::piped())
                    .spawn()?;
                let stdout = child.stdout.take().ok_or(Failure::Empty)?;
                (child, read(stdout, self.most_bytes, false))
            }
            Place::Apart { stdin, environment } => {
                let (pipe, theirs) = io::pipe()?;
                command
                    .env_clear()
                    .envs(environment)
                    .stdin(Stdio::piped())
                    .stdout(theirs.try_clone()?)
                    .stderr(theirs);
                #[cfg(unix)]
                std::os::unix::process::CommandExt::process_group(&mut command, 0);
                let mut child = command.spawn()?;
                // The command holds its ends of the pipe, and with them open nothing ever ends.
                drop(command);
                let mut inlet = child.stdin.take().ok_or(Failure::Empty)?;
                // A program that does not read its stdin may still be content.
                thread::spawn(move || inlet.write_all(&stdin));
                (child, read(pipe, self.most_bytes, true))
            }
        };
        let end = begun + self.limit;
        let ended = if terminal {
            printed(&output, end).and_then(|text| {
                // Whoever prints without end is not waited for.
                if text.len() as u64 > self.most_bytes {
                    return Err(Failure::Chatty(self.most_bytes));
                }
                Ok((wait(&mut child, end)?, text))
            })
        } else {
            wait(&mut child, end).map(|status| {
                let text = output.recv_timeout(GRACE).map(Result::unwrap_or_default);
                (status, text.unwrap_or_default())
            })
        };
        let (status, text) = ended.map_err(|failure| {
            kill(&mut child, !terminal);
            match failure {
                Failure::Late(_) => Failure::Late(self.limit),
                other => other,
            }
        })?;
        let text = String::from_utf8(text)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        let text = SecretString::from(text);
        match status.success() {
            true => Ok(text),
            false => Err(Failure::Ended(status, text)),
        }
    }
}

/// Reads in a thread of its own: at most so many bytes and one, to the end only if `drain`.
fn read(
    mut pipe: impl Read + Send + 'static,
    most: u64,
    drain: bool,
) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut text = Vec::new();
        let mut done = pipe.by_ref().take(most + 1).read_to_end(&mut text);
        if drain {
            text.truncate(usize::try_from(most).unwrap_or(usize::MAX));
            done = done.and_then(|_| io::copy(&mut pipe, &mut io::sink()).map(|_| 0));
        }
        // Nobody listens any more when it took too long.
        let _ = sender.send(done.map(|_| text));
    });
    receiver
}

fn printed(output: &Receiver<io::Result<Vec<u8>>>, end: Instant) -> Result<Vec<u8>, Failure> {
    let left = end.saturating_duration_since(Instant::now());
    let text = output.recv_timeout(left).map_err(|_| Failure::Late(left))?;
    Ok(text?)
}

fn wait(child: &mut Child, end: Instant) -> Result<ExitStatus, Failure> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() > end {
            return Err(Failure::Late(Duration::ZERO));
        }
        thread::sleep(POLL);
    }
}

/// Ends it, with its whole group where it has one; it may have ended by itself meanwhile.
fn kill(child: &mut Child, group: bool) {
    #[cfg(unix)]
    if group && let Some(pid) = rustix::process::Pid::from_raw(child.id().cast_signed()) {
        let _ = rustix::process::kill_process_group(pid, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(20);

    fn apart(script: &str, stdin: &str, limit: Duration) -> Result<String, Failure> {
        let words = ["sh", "-c", script].map(str::to_owned);
        let program = Program {
            words: &words,
            place: Place::Apart {
                stdin: stdin.as_bytes().to_vec(),
                environment: vec![("PATH".into(), "/usr/bin:/bin".into())],
            },
            limit,
            most_bytes: 100,
        };
        program.run().map(|text| text.expose_secret().to_owned())
    }

    #[test]
    fn it_gets_its_stdin_and_only_the_environment_that_is_meant_for_it() {
        assert_eq!(apart("cat; echo b >&2", "a\n", LIMIT).unwrap(), "a\nb\n");
        let variables = apart("env", "", LIMIT).unwrap();
        let names: Vec<_> = variables
            .lines()
            .map(|line| line.split('=').next())
            .collect();
        for name in names.into_iter().flatten() {
            assert!(["PATH", "PWD", "SHLVL", "_"].contains(&name), "{name}");
        }
    }

    #[test]
    fn a_large_stdin_and_a_large_output_block_nothing_and_are_cut() {
        let large = "x".repeat(3_000_000);
        assert_eq!(
            apart("cat; cat /dev/null", &large, LIMIT).unwrap().len(),
            100
        );
        // It may leave its stdin unread.
        assert_eq!(apart("echo done", &large, LIMIT).unwrap(), "done\n");
    }

    #[test]
    fn how_it_failed_is_told_with_what_it_said() {
        let Err(Failure::Ended(status, text)) = apart("echo why >&2; exit 3", "", LIMIT) else {
            panic!("it succeeded");
        };
        assert_eq!((status.code(), text.expose_secret()), (Some(3), "why\n"));
        let words = ["/nowhere/mail".to_owned()];
        let program = Program {
            words: &words,
            place: Place::Terminal,
            limit: LIMIT,
            most_bytes: 1,
        };
        assert!(matches!(program.run(), Err(Failure::System(_))));
    }

    #[test]
    fn after_the_limit_it_is_killed_with_everything_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let (pid, begun) = (folder.path().join("pid"), Instant::now());
        let script = format!("sleep 600 & echo $! > {}; wait", pid.display());
        let failure = apart(&script, "", Duration::from_millis(300)).unwrap_err();
        assert_eq!(failure.to_string(), "no answer within 0 s");
        assert!(begun.elapsed() < LIMIT);
        let pid = std::fs::read_to_string(pid).unwrap();
        // Dead, whether or not somebody has buried it already.
        let dead = || {
            let state = std::fs::read_to_string(format!("/proc/{}/stat", pid.trim()));
            state.map_or(true, |state| {
                state.contains(") Z ") || state.contains(") X ")
            })
        };
        while !dead() {
            assert!(begun.elapsed() < LIMIT, "it lives");
            thread::sleep(POLL);
        }
    }

    #[test]
    fn a_child_that_it_leaves_behind_is_not_waited_for() {
        let begun = Instant::now();
        assert!(apart("sleep 5 & echo started", "", LIMIT).is_ok());
        assert!(begun.elapsed() < Duration::from_secs(4));
    }
}
