-- The personal links of a person, by id or e-mail, that open the meetings sessions have now.
JOIN sessions USING (session_id, zoom_meeting_id)
WHERE registrants.cancelled_at IS NULL
  AND join_url IS NOT NULL
  AND sessions.cancelled_at IS NULL
  AND (:person = registrants.person_id
       OR registrants.person_id IN (SELECT person_id FROM people WHERE people.email = lower(:person)))
ORDER BY session_id
