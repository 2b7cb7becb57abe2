//! Whether SQLite finds its own file in order.

use super::{Result, Store};

/// Faults that are told; one is enough to act.
const MOST_FAULTS: u32 = 10;

impl Store {
    /// The faults that SQLite finds without comparing indexes; none in a sound file. At most ten.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn quick_check(&self) -> Result<Vec<String>> {
        let sql = format!("PRAGMA quick_check({MOST_FAULTS})");
        let mut faults: Vec<String> = self.rows(&sql, &[], |row| row.get(0))?;
        faults.retain(|fault| fault != "ok");
        Ok(faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_file_has_no_faults() {
        assert_eq!(
            Store::in_memory().unwrap().quick_check().unwrap(),
            Vec::<String>::new()
        );
    }
}
