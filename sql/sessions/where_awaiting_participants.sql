-- Zoom sessions that ended after :reach, until :before, and whose participants may still change:
-- no instance is known yet, or one is not final. Of those that ended until :since only the ones
-- about which Zoom was never asked a day after their end; whose people are pseudonyms, never. A
-- cancelled one counts only if it took place.
WHERE end_time > :reach
  AND end_time <= :before
  AND provider = 'zoom'
  AND (end_time > :since
       OR zoom_meeting_id IS NOT NULL
         AND coalesce(participants_fetched_at, '') < strftime('%Y-%m-%dT%H:%M:%SZ', end_time, '+24 hours')
         AND NOT EXISTS (SELECT 1 FROM participant_questions AS asked
                         WHERE asked.session_id = sessions.session_id
                           AND asked.asked_at >= strftime('%Y-%m-%dT%H:%M:%SZ', end_time, '+24 hours'))
         AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone
                         WHERE gone.session_id = sessions.session_id))
  AND (cancelled_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM zoom_instances
                         WHERE zoom_instances.session_id = sessions.session_id)
       OR EXISTS (SELECT 1 FROM zoom_instances
                  WHERE zoom_instances.session_id = sessions.session_id
                    AND zoom_instances.participants_final = 0))
ORDER BY end_time, sessions.session_id
