-- The events that pass the filters, the last to arrive first. A type may hold * as a wildcard.
WHERE (:event_type IS NULL OR event_type GLOB :event_type)
    AND (:zoom_meeting_id IS NULL OR zoom_meeting_id = :zoom_meeting_id)
    AND (:zoom_meeting_uuid IS NULL OR zoom_meeting_uuid = :zoom_meeting_uuid)
    AND (:session_id IS NULL OR session_id = :session_id)
    AND (:state IS NULL OR state = :state)
    AND (:from IS NULL OR occurred_at >= :from)
    AND (:to IS NULL OR occurred_at < :to)
ORDER BY event_id DESC
LIMIT coalesce(:limit, -1)
