-- Puts one record among the rows of an import.
INSERT INTO temp.staged_roster (session_id, cohort, person_id, email, name)
VALUES (:session_id, :cohort, :person_id, :email, :name)
