-- The people expected at sessions that have not ended, where what holds now is not what was told, or
-- where a reminder is due: sessions that start until :remind_until.
WITH expected (session_id, person_id) AS (
    SELECT sessions.session_id, roster.person_id
    FROM sessions JOIN roster ON roster.session_id = sessions.session_id
    WHERE sessions.end_time > :now
    UNION
    SELECT sessions.session_id, roster.person_id
    FROM sessions JOIN roster ON roster.cohort = sessions.cohort
    WHERE sessions.end_time > :now)
SELECT
    sessions.session_id, people.person_id, people.name, people.email, sessions.topic,
    sessions.start_time, sessions.duration_minutes, sessions.timezone,
    coalesce(sessions.host_email, sessions.zoom_host_email),
    coalesce(sessions.zoom_join_url, sessions.meeting_url) AS now_link, sessions.zoom_password,
    sessions.cancelled_at IS NOT NULL AS now_cancelled,
    told.start_time, told.link, told.cancelled
FROM expected
JOIN sessions ON sessions.session_id = expected.session_id
JOIN people ON people.person_id = expected.person_id
LEFT JOIN session_notices_told AS told
    ON told.session_id = expected.session_id AND told.person_id = expected.person_id
WHERE CASE
    WHEN told.session_id IS NULL OR told.cancelled = 1 THEN NOT now_cancelled AND now_link IS NOT NULL
    WHEN now_cancelled THEN true
    -- The link is being made again; until then there is nothing to tell.
    WHEN now_link IS NULL THEN false
    ELSE told.link IS NOT now_link
      OR told.start_time <> sessions.start_time
      OR (told.reminded = 0 AND sessions.start_time > :now AND sessions.start_time <= :remind_until)
END
ORDER BY sessions.start_time, sessions.session_id, people.name, people.person_id
