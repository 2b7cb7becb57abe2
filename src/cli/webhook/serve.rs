//! `zoomctl webhook serve`.

use std::net::SocketAddr;
use std::sync::Arc;

use clap::Args;

use crate::clock::Clock;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::stop::Stop;
use crate::output::Output;
use crate::web::inbox::Inbox;
use crate::web::join_page::{self, JoinPage};
use crate::web::receiver::{self, Receiver};
use crate::web::{Counts, Limits, Server, worker};

/// How events are received.
#[derive(Debug, Args)]
pub(in crate::cli) struct Serve {
    /// Address to listen on; port 0 takes a free one. A socket from systemd is taken instead.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// Path of the address that Zoom is told.
    #[arg(long, value_name = "PATH", default_value = "/webhooks/zoom")]
    path: String,
    /// Do at once what events ask for, instead of leaving it to cron.
    ///
    /// Recordings are read and downloaded when Zoom says that they are ready, participants are
    /// fetched ten minutes after the end, meetings that somebody changed or deleted at Zoom are
    /// looked at. The jobs are those of cron, under the same locks: keep cron, which finds what
    /// events did not tell.
    #[arg(long)]
    run_jobs: bool,
    /// Serve the page to join in too, at /join/TOKEN; `session tokens create` makes the links.
    #[arg(long)]
    join_page: bool,
}

impl Serve {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        receiver::check_path(&self.path)?;
        let keys = super::keys(context)?;
        if self.join_page {
            join_page::check_path(&self.path)?;
        }
        let clock = context.clock.clone().running();
        let page_clock = clock.clone();
        let stop = Stop::listen(false);
        let server = Server::open(self.listen, Limits::default()).map_err(|error| {
            Error::local(format!("cannot listen on {}: {error}", self.listen))
                .hint("another program may hold the port: --listen 127.0.0.1:0 takes a free one")
        })?;
        let counts = Arc::new(Counts::default());
        let database = &context.config.database;
        let own = || own_context(context, &clock, &stop);
        let (outlet, worker) = worker::start(own(), self.run_jobs.then(own))?;
        let (inbox, writer) = Inbox::open(database, clock.clone(), Arc::clone(&counts), outlet)?;
        let tolerance = super::tolerance(context);
        let traffic = server.traffic();
        let receiver = Receiver::new(keys, tolerance, clock, inbox, counts, traffic);
        let mut router = receiver::routes(&self.path, receiver);
        let mut clerk = None;
        if self.join_page {
            let (page, desk) = JoinPage::open(context, page_clock)?;
            for lack in page.lacks() {
                context.output.warn(lack);
            }
            router = router.merge(join_page::routes(page));
            clerk = Some(desk);
        }
        if let Ok(address) = server.address() {
            let path = &self.path;
            context
                .output
                .status(&format!("listening on http://{address}{path}"));
        }
        server.serve(router, stop.asked()).await;
        // Every request is answered; what the last ones brought is on the disk when this returns.
        writer.finish();
        worker.finish();
        if let Some(clerk) = clerk {
            clerk.finish();
        }
        context
            .output
            .status("stopped; every event that was answered is stored");
        Ok(())
    }
}

/// The same settings for a thread that applies events or runs jobs; it shows nothing.
fn own_context(context: &Context, clock: &Clock, stop: &Stop) -> Context {
    let output = Output {
        quiet: true,
        ..context.output.clone()
    };
    let mut own = Context::new(
        context.config.clone(),
        output,
        false,
        context.arguments.clone(),
    );
    own.clock = clock.clone();
    own.stop = Some(stop.clone());
    own
}
