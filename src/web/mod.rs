//! The web server of `webhook serve`: one listener with limits, and the routes that parts bring.
//!
//! A part has a function `routes(…) -> axum::Router` whose state is closed already; the command
//! merges them and hands the whole to [`Server::serve`]:
//!
//! ```ignore
//! let router = web::receiver::routes(receiver).merge(join_page::routes(state));
//! server.serve(router, stop.asked()).await;
//! ```
//!
//! Paths of two parts must differ, or `merge` panics; unknown paths answer 404, known ones with
//! another method 405. Handlers run on the one thread of the process: what blocks (a `Store`, a
//! job) belongs to a thread of its own, as in [`inbox`]. A handler that reads a body uses
//! [`body::read`], which bounds size, time and memory of all bodies together.

pub mod body;
mod counts;
pub mod inbox;
pub mod join_page;
pub mod receiver;
mod seats;
mod server;
mod traffic;
pub mod worker;

pub use counts::{Counts, Ending};
pub use seats::Seat;
pub use server::{Limits, Server};
pub use traffic::Traffic;
