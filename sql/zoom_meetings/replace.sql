-- A create goes out for a meeting under another host that is to take the place of this one, which
-- keeps its number until then.
UPDATE zoom_meetings
SET state = 'sent', host_email = :host_email, wanted = :wanted, sent_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND zoom_meeting_id IS NOT NULL
  AND state IN ('active', 'sent', 'unknown')
