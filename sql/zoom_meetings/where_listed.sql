-- The meetings of some sessions or with a number, the deleted ones only if wanted.
WHERE (:session_ids IS NULL OR session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:zoom_meeting_id IS NULL OR zoom_meeting_id = :zoom_meeting_id)
  AND (:with_deleted OR state <> 'deleted')
ORDER BY id
