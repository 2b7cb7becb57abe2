-- The sessions that begin from :from until before :to and pass the other filters, by start.
-- Every time sorts before 'A', so that the index on start_time serves open ranges too.
WHERE sessions.start_time >= coalesce(:from, '')
  AND sessions.start_time < coalesce(:to, 'A')
  AND (:cohort IS NULL OR cohort = :cohort)
  AND (:host_email IS NULL OR :host_email IN (host_email, zoom_host_email))
  AND (:person IS NULL OR EXISTS (
        SELECT 1 FROM roster JOIN people USING (person_id)
        WHERE (roster.session_id = sessions.session_id OR roster.cohort = sessions.cohort)
          AND (roster.person_id = :person OR people.email = lower(:person))))
  AND (:ids IS NULL OR sessions.session_id IN (SELECT value FROM json_each(:ids)))
  AND (:status IS NULL OR :status =
