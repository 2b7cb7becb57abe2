-- Remembers the links that the staged wishes after :after, up to :upto, change: those that Zoom does
-- not give. (:source belongs to the statements around this one.)
INSERT INTO main.session_changes (session_id, kind, from_value, to_value, at)
SELECT sessions.session_id, 'link', sessions.meeting_url, staged.meeting_url, :now
FROM temp.staged_sessions AS staged JOIN main.sessions USING (session_id)
WHERE staged.rowid > :after AND staged.rowid <= :upto AND :source IS NOT NULL
  AND sessions.zoom_join_url IS NULL
  AND sessions.meeting_url IS NOT staged.meeting_url
