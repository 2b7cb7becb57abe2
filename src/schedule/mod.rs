//! The schedule: what an organisation wants, read from files, and the rules about its times.
