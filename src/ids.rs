//! Meeting numbers and instance UUIDs, and how people write them.
