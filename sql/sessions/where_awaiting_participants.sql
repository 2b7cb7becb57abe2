-- Zoom sessions that ended after :since, until :before, and whose participants may still change:
-- no instance is known yet, or one is not final. A cancelled one counts only if it took place.
WHERE end_time > :since
  AND end_time <= :before
  AND provider = 'zoom'
  AND (cancelled_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM zoom_instances
                         WHERE zoom_instances.session_id = sessions.session_id)
       OR EXISTS (SELECT 1 FROM zoom_instances
                  WHERE zoom_instances.session_id = sessions.session_id
                    AND zoom_instances.participants_final = 0))
ORDER BY end_time, sessions.session_id
