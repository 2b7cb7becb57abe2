//! zoomctl gives every scheduled session exactly one Zoom meeting, archives every recording and
//! says who attended.
//!
//! Islands that do not know each other: [`zoom`] (all that speaks to Zoom), [`store`] (all that
//! speaks SQL), [`archive`] (files), [`output`] (the only place that prints or asks) and [`notify`]
//! (tells a monitor over HTTP). Beside them stands arithmetic without clock, net or SQL:
//! [`schedule`], [`attendance`], [`vtt`], [`chat`], [`sdk`], [`markup`] and [`join`], and the small
//! vocabulary that everybody shares: [`ids`]. [`jobs`], [`web`] and [`cli`] build the bridges.
//! [`sandbox`] is a server of its own: a simulated Zoom, built from the specification alone.

pub mod archive;
pub mod attendance;
pub mod chat;
pub mod cli;
pub mod clock;
pub mod config;
pub mod context;
pub mod error;
pub mod ids;
pub mod jobs;
pub mod join;
pub mod markup;
pub mod notify;
pub mod output;
mod private_file;
mod program;
pub mod sandbox;
pub mod schedule;
pub mod sdk;
pub mod secrets;
pub mod store;
pub mod vtt;
pub mod web;
pub mod zoom;
