-- When the link of each session last changed, and how often it was moved, linked, cancelled or revived.
SELECT session_id, max(at) FILTER (WHERE kind = 'link'), count(*)
FROM (SELECT session_id, kind, at FROM session_changes
      UNION ALL
      SELECT session_id, 'cancelled', cancelled_at FROM session_cancellations
      UNION ALL
      SELECT session_id, 'revived', revived_at FROM session_cancellations WHERE revived_at IS NOT NULL)
GROUP BY session_id
