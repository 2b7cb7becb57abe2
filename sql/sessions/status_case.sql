-- The status of a session at :now, as an expression.
CASE
    WHEN sessions.cancelled_at IS NOT NULL THEN 'cancelled'
    WHEN EXISTS (SELECT 1 FROM zoom_instances
                 WHERE zoom_instances.session_id = sessions.session_id
                   AND zoom_instances.ended_at IS NULL) THEN 'in_progress'
    WHEN EXISTS (SELECT 1 FROM zoom_instances
                 WHERE zoom_instances.session_id = sessions.session_id) THEN 'completed'
    -- A query of its own is computed once, not for each row.
    WHEN sessions.end_time <= (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', :now, '-24 hours')) THEN 'completed'
    ELSE 'scheduled'
END
