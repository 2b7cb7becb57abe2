-- The instances of a meeting.
WHERE zoom_meeting_id = :zoom_meeting_id
ORDER BY started_at, uuid
