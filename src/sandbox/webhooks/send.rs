//! The task that sends what is due.

use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::sandbox::service::Service;

use super::{Job, JobKind};

/// The receiver has this long to answer (`zoom-api §11.1 [D]`).
const TIME_TO_ANSWER: Duration = Duration::from_secs(3);

/// Moving the clock waits for the events that are due by then, but no longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Sends what is due, for ever.
pub(crate) async fn deliver(service: &Service) {
    // Only a program that brought another provider before gets an error, and that one serves.
    drop(rustls::crypto::ring::default_provider().install_default());
    let client = reqwest::Client::builder()
        .timeout(TIME_TO_ANSWER)
        .redirect(reqwest::redirect::Policy::none())
        .build();
    let client = match client {
        Ok(client) => client,
        Err(error) => {
            tracing::error!(%error, "webhooks cannot be sent");
            return;
        }
    };
    loop {
        let (job, wait) = {
            let mut state = service.lock();
            let now = state.catch_up();
            let job = state.webhooks.next_job(now);
            let due = state
                .webhooks
                .next_due()
                .filter(|_| state.webhooks.wanted());
            let wait = due.and_then(|due| state.clock.wait_for(due, Instant::now()));
            (job, wait)
        };
        match (job, wait) {
            (Some(job), _) => {
                let (status, answer) = send(&client, &job).await;
                let mut state = service.lock();
                let now = state.clock.now();
                match job.kind {
                    JobKind::Event(parcel) => state.webhooks.settle(parcel, status, now),
                    JobKind::Validation { token, now } => {
                        state.webhooks.validate(&token, now, status, &answer);
                    }
                }
                state.webhooks.sending = false;
            }
            (None, wait) => {
                service.delivered.notify_waiters();
                let posted = service.posted.notified();
                match wait {
                    // A timeout is the ordinary case: the next event is due.
                    Some(wait) => drop(tokio::time::timeout(wait, posted).await),
                    None => posted.await,
                }
            }
        }
    }
}

async fn send(client: &reqwest::Client, job: &Job) -> (u16, Bytes) {
    let mut request = client.post(&job.url).body(job.body.clone());
    for (name, value) in &job.headers {
        request = request.header(*name, value);
    }
    match request.send().await {
        Ok(response) => {
            let status = response.status().as_u16();
            (status, response.bytes().await.unwrap_or_default())
        }
        Err(error) => {
            tracing::debug!(%error, "a webhook was not delivered");
            (0, Bytes::new())
        }
    }
}

/// Waits until everything due has been tried once more, within bounds.
pub(crate) async fn settled(service: &Service) {
    let wait = async {
        loop {
            let delivered = service.delivered.notified();
            {
                let mut state = service.lock();
                let now = state.catch_up();
                if state.webhooks.idle(now) {
                    return;
                }
            }
            service.posted.notify_one();
            delivered.await;
        }
    };
    // Whoever moved the clock wants his answer; the rest is delivered while he goes on.
    drop(tokio::time::timeout(LONGEST_WAIT, wait).await);
}
