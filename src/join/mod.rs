//! The page to join in, as text: tokens that cannot be guessed, and what they show.
//!
//! Pure: no clock, no SQL, no net. What is known comes as plain values and leaves as HTML. Nothing is
//! built: style and script of a page are in it, and its policy names them by their hashes.

mod html;
mod language;
mod page;
mod policy;
mod room;
pub mod token;
mod told;
mod when;
mod words;

pub use language::Language;
pub use page::{Page, Person, State, View, main_page};
pub use policy::{room_policy, strict_policy};
pub use room::{Room, room_page};
pub use told::{Told, no_licence_text, start_page, told_page, told_text};
