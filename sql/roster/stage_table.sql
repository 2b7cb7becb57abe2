-- Takes the rows of an import before the write lock is taken.
CREATE TEMP TABLE IF NOT EXISTS staged_roster (
    row_number INTEGER PRIMARY KEY,
    session_id TEXT, cohort TEXT, person_id TEXT NOT NULL, email TEXT, name TEXT
) STRICT;
DELETE FROM temp.staged_roster;
