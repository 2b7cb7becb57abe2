-- Notes that a personal link does not open the meeting any more.
UPDATE registrants SET cancelled_at = :now
WHERE zoom_meeting_id = :zoom_meeting_id AND person_id = :person_id AND cancelled_at IS NULL
