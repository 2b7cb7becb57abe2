-- The other filters of a list of sessions.
  AND (:cohort IS NULL OR cohort = :cohort)
  AND (:host_email IS NULL OR :host_email IN (host_email, zoom_host_email))
  AND (:person IS NULL OR EXISTS (
        SELECT 1 FROM roster JOIN people USING (person_id)
        WHERE (roster.session_id = sessions.session_id OR roster.cohort = sessions.cohort)
          AND (roster.person_id = :person OR people.email = lower(:person))))
  AND (:status IS NULL OR :status =
