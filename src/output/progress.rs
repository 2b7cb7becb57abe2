//! Progress of jobs: bars on a terminal, a line a minute in a log. Only this file knows indicatif.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::Write;
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// What a job tells while it works. A job is given a sink and never asks what becomes of it.
pub trait Progress {
    /// Begins a stage of `total` things.
    fn begin(&self, stage: &str, total: u64);
    /// Begins a stage of `files` transfers of together `bytes`, as far as that is known.
    fn begin_transfers(&self, stage: &str, files: u64, bytes: u64);
    /// So many of them are done.
    fn advance(&self, done: u64);
    /// A transfer begins, of which an earlier one left so many bytes; more are reported under the
    /// number that comes back.
    fn transfer(&self, name: &str, bytes: Option<u64>, kept: u64) -> usize;
    /// So many more bytes of a transfer.
    fn bytes(&self, transfer: usize, more: u64);
    /// A transfer ended. If it is not whole, another one counts its bytes again.
    fn transferred(&self, transfer: usize, is_whole: bool);
    /// The stage is over.
    fn end(&self);
}

/// Where progress goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Bars on a terminal.
    Terminal,
    /// Lines on stderr.
    Log,
    /// Nowhere.
    Nowhere,
}

/// The sink for this process.
pub fn sink(place: Place) -> Box<dyn Progress> {
    match place {
        Place::Terminal => Box::new(Bars::default()),
        Place::Log => Box::new(Lines::default()),
        Place::Nowhere => Box::new(Silent),
    }
}

struct Silent;

impl Progress for Silent {
    fn begin(&self, _stage: &str, _total: u64) {}
    fn begin_transfers(&self, _stage: &str, _files: u64, _bytes: u64) {}
    fn advance(&self, _done: u64) {}
    fn transfer(&self, _name: &str, _bytes: Option<u64>, _kept: u64) -> usize {
        0
    }
    fn bytes(&self, _transfer: usize, _more: u64) {}
    fn transferred(&self, _transfer: usize, _is_whole: bool) {}
    fn end(&self) {}
}

/// Time between two lines.
const LINE_EVERY: Duration = Duration::from_secs(60);

/// A line a minute, so that a log shows a long run alive; short runs leave none.
#[derive(Default)]
struct Lines {
    stage: RefCell<Option<Stage>>,
}

struct Stage {
    name: String,
    total: u64,
    done: u64,
    total_bytes: u64,
    /// What is there, kept bytes included.
    bytes: u64,
    /// What came in this stage; the rate is theirs.
    came: u64,
    /// Bytes of the transfers under way, by their number.
    transfers: BTreeMap<usize, u64>,
    numbers: usize,
    begun: Instant,
    told: Cell<Instant>,
}

impl Lines {
    fn start(&self, name: &str, total: u64, total_bytes: u64) {
        let now = Instant::now();
        self.stage.replace(Some(Stage {
            name: name.to_owned(),
            total,
            done: 0,
            total_bytes,
            bytes: 0,
            came: 0,
            transfers: BTreeMap::new(),
            numbers: 0,
            begun: now,
            told: Cell::new(now),
        }));
    }

    fn change(&self, change: impl FnOnce(&mut Stage)) {
        if let Some(stage) = &mut *self.stage.borrow_mut() {
            change(stage);
            let now = Instant::now();
            if now - stage.told.get() >= LINE_EVERY {
                stage.told.set(now);
                let _ = writeln!(std::io::stderr(), "{}", stage.line(now - stage.begun));
            }
        }
    }
}

impl Stage {
    /// `downloads: 12 of 40, 3.1 GB of 9.9 GB, 52 MB/s, 2m left`
    fn line(&self, elapsed: Duration) -> String {
        let mut line = format!("{}: {} of {}", self.name, self.done, self.total);
        if self.bytes > 0 {
            let rate = self.came as f64 / elapsed.as_secs_f64().max(0.001);
            let left = self.total_bytes.saturating_sub(self.bytes) as f64 / rate.max(1.0);
            line.push_str(&format!(
                ", {} of {}, {}/s, {} left",
                super::bytes(self.bytes),
                super::bytes(self.total_bytes),
                super::bytes(rate as u64),
                super::seconds(left as i64),
            ));
        }
        line
    }
}

impl Progress for Lines {
    fn begin(&self, stage: &str, total: u64) {
        self.start(stage, total, 0);
    }

    fn begin_transfers(&self, stage: &str, files: u64, bytes: u64) {
        self.start(stage, files, bytes);
    }

    fn advance(&self, done: u64) {
        self.change(|stage| stage.done += done);
    }

    fn transfer(&self, _name: &str, _bytes: Option<u64>, kept: u64) -> usize {
        let mut number = 0;
        self.change(|stage| {
            number = stage.numbers;
            stage.numbers += 1;
            stage.transfers.insert(number, kept);
            stage.bytes += kept;
        });
        number
    }

    fn bytes(&self, transfer: usize, more: u64) {
        self.change(|stage| {
            stage.bytes += more;
            stage.came += more;
            if let Some(bytes) = stage.transfers.get_mut(&transfer) {
                *bytes += more;
            }
        });
    }

    fn transferred(&self, transfer: usize, is_whole: bool) {
        self.change(|stage| {
            let bytes = stage.transfers.remove(&transfer).unwrap_or_default();
            if !is_whole {
                stage.bytes -= bytes;
            }
        });
    }

    fn end(&self) {
        self.stage.replace(None);
    }
}

#[derive(Default)]
struct Bars {
    screen: MultiProgress,
    stage: RefCell<Option<ProgressBar>>,
    /// The stage counts bytes, not things.
    counts_bytes: Cell<bool>,
    transfers: RefCell<BTreeMap<usize, ProgressBar>>,
    numbers: Cell<usize>,
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

impl Bars {
    /// Changes the bar of the whole stage, where that counts bytes.
    fn of_all(&self, change: impl FnOnce(&ProgressBar)) {
        if let Some(bar) = &*self.stage.borrow()
            && self.counts_bytes.get()
        {
            change(bar);
        }
    }
}

impl Progress for Bars {
    fn begin(&self, stage: &str, total: u64) {
        let bar = self.screen.add(ProgressBar::new(total));
        bar.set_style(style("{msg:24} {bar:30} {pos}/{len} {eta}"));
        bar.set_message(stage.to_owned());
        self.stage.replace(Some(bar));
        self.counts_bytes.set(false);
    }

    fn begin_transfers(&self, stage: &str, files: u64, bytes: u64) {
        let bar = self.screen.add(ProgressBar::new(bytes));
        bar.set_style(style(
            "{msg:24} {bar:30} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        ));
        bar.set_message(format!("{stage}: {files} files"));
        self.stage.replace(Some(bar));
        self.counts_bytes.set(true);
    }

    fn advance(&self, done: u64) {
        if let Some(bar) = &*self.stage.borrow()
            && !self.counts_bytes.get()
        {
            bar.inc(done);
        }
    }

    fn transfer(&self, name: &str, bytes: Option<u64>, kept: u64) -> usize {
        let bar = self.screen.add(ProgressBar::new(bytes.unwrap_or(0)));
        bar.set_style(style(
            "  {msg:40!} {bar:20} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        ));
        bar.set_message(super::safe::line(name));
        if kept > 0 {
            // It came at no rate of this run.
            bar.set_position(kept);
            bar.reset_eta();
            self.of_all(|all| {
                all.inc(kept);
                all.reset_eta();
            });
        }
        let number = self.numbers.get();
        self.numbers.set(number + 1);
        self.transfers.borrow_mut().insert(number, bar);
        number
    }

    fn bytes(&self, transfer: usize, more: u64) {
        if let Some(bar) = self.transfers.borrow().get(&transfer) {
            bar.inc(more);
        }
        self.of_all(|all| all.inc(more));
    }

    fn transferred(&self, transfer: usize, is_whole: bool) {
        let Some(bar) = self.transfers.borrow_mut().remove(&transfer) else {
            return;
        };
        if !is_whole {
            self.of_all(|all| all.dec(bar.position()));
        }
        bar.finish_and_clear();
    }

    fn end(&self) {
        if let Some(bar) = self.stage.take() {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_how_much_how_fast_and_how_long_still() {
        let lines = Lines::default();
        lines.begin_transfers("downloads", 40, 10_000_000);
        lines.bytes(0, 2_000_000);
        lines.advance(3);
        let stage = lines.stage.borrow();
        let line = stage.as_ref().unwrap().line(Duration::from_secs(2));
        let wanted = format!(
            "downloads: 3 of 40, {} of {}, {}/s, {} left",
            super::super::bytes(2_000_000),
            super::super::bytes(10_000_000),
            super::super::bytes(1_000_000),
            super::super::seconds(8)
        );
        assert_eq!(line, wanted);
    }

    #[test]
    fn what_broke_off_and_is_gone_on_with_counts_once() {
        let lines = Lines::default();
        lines.begin_transfers("downloads", 1, 1_000);
        let first = lines.transfer("a.mp4", Some(1_000), 0);
        lines.bytes(first, 600);
        lines.transferred(first, false);
        let second = lines.transfer("a.mp4", Some(1_000), 500);
        lines.bytes(second, 500);
        lines.transferred(second, true);
        let stage = lines.stage.borrow();
        let stage = stage.as_ref().unwrap();
        assert_eq!((stage.bytes, stage.came), (1_000, 1_100));
        assert!(stage.transfers.is_empty());

        let bars = Bars::default();
        bars.begin_transfers("downloads", 1, 1_000);
        let first = bars.transfer("a.mp4", Some(1_000), 0);
        bars.bytes(first, 600);
        bars.transferred(first, false);
        let second = bars.transfer("a.mp4", Some(1_000), 500);
        bars.bytes(second, 500);
        let all = bars.stage.borrow();
        assert_eq!(all.as_ref().unwrap().position(), 1_000);
    }
}
