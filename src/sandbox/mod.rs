//! A simulated Zoom on loopback, built from the specification alone.
