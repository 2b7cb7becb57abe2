//! All that speaks to Zoom.
