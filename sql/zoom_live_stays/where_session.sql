-- The stays of a session's instances; with :unreported only of those that Zoom did not report yet.
JOIN zoom_instances USING (uuid)
WHERE zoom_instances.session_id = :session_id
  AND (NOT :unreported OR zoom_instances.participants_fetched_at IS NULL)
ORDER BY zoom_instances.started_at, zoom_live_stays.uuid, coalesce(join_time, leave_time), user_id,
         place
