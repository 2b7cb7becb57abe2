//! Progress of jobs: bars on a terminal, nothing elsewhere. Only this file knows indicatif.

use std::cell::RefCell;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// What a job tells while it works. A job is given a sink and never asks what becomes of it.
pub trait Progress {
    /// Begins a stage of `total` things.
    fn begin(&self, stage: &str, total: u64);
    /// So many of them are done.
    fn advance(&self, done: u64);
    /// A transfer begins; bytes are reported under the number that comes back.
    fn transfer(&self, name: &str, bytes: Option<u64>) -> usize;
    /// So many more bytes of a transfer.
    fn bytes(&self, transfer: usize, more: u64);
    /// A transfer ended.
    fn transferred(&self, transfer: usize);
    /// The stage is over.
    fn end(&self);
}

/// The sink for this process: bars where `visible`, silence elsewhere.
pub fn sink(visible: bool) -> Box<dyn Progress> {
    if visible {
        Box::new(Bars::default())
    } else {
        Box::new(Silent)
    }
}

struct Silent;

impl Progress for Silent {
    fn begin(&self, _stage: &str, _total: u64) {}
    fn advance(&self, _done: u64) {}
    fn transfer(&self, _name: &str, _bytes: Option<u64>) -> usize {
        0
    }
    fn bytes(&self, _transfer: usize, _more: u64) {}
    fn transferred(&self, _transfer: usize) {}
    fn end(&self) {}
}

#[derive(Default)]
struct Bars {
    screen: MultiProgress,
    stage: RefCell<Option<ProgressBar>>,
    transfers: RefCell<Vec<ProgressBar>>,
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

impl Progress for Bars {
    fn begin(&self, stage: &str, total: u64) {
        let bar = self.screen.add(ProgressBar::new(total));
        bar.set_style(style("{msg:24} {bar:30} {pos}/{len} {eta}"));
        bar.set_message(stage.to_owned());
        self.stage.replace(Some(bar));
    }

    fn advance(&self, done: u64) {
        if let Some(bar) = &*self.stage.borrow() {
            bar.inc(done);
        }
    }

    fn transfer(&self, name: &str, bytes: Option<u64>) -> usize {
        let bar = self.screen.add(ProgressBar::new(bytes.unwrap_or(0)));
        bar.set_style(style(
            "  {msg:40!} {bar:20} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        ));
        bar.set_message(super::safe::line(name));
        let mut transfers = self.transfers.borrow_mut();
        transfers.push(bar);
        transfers.len() - 1
    }

    fn bytes(&self, transfer: usize, more: u64) {
        if let Some(bar) = self.transfers.borrow().get(transfer) {
            bar.inc(more);
        }
    }

    fn transferred(&self, transfer: usize) {
        if let Some(bar) = self.transfers.borrow().get(transfer) {
            bar.finish_and_clear();
        }
    }

    fn end(&self) {
        if let Some(bar) = self.stage.take() {
            bar.finish_and_clear();
        }
    }
}
