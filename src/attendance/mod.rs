//! Who attended: arithmetic on plain values, no clock, no SQL, no net.
