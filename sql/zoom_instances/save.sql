-- Inserts an instance, or takes over what is new about it. What is known is not lost to a NULL,
-- and the session of an instance changes by assignment only.
INSERT INTO zoom_instances (
    uuid, zoom_meeting_id, session_id, topic, host_email, started_at, ended_at, first_seen_at,
    updated_at, raw_data)
VALUES (:uuid, :zoom_meeting_id, :session_id, :topic, :host_email, :started_at, :ended_at, :now,
        :now, :raw_data)
ON CONFLICT (uuid) DO UPDATE SET
    session_id = coalesce(session_id, excluded.session_id),
    topic = coalesce(excluded.topic, topic),
    host_email = coalesce(excluded.host_email, host_email),
    started_at = excluded.started_at,
    ended_at = coalesce(excluded.ended_at, ended_at),
    updated_at = excluded.updated_at,
    raw_data = coalesce(excluded.raw_data, raw_data)
WHERE (session_id, topic, host_email, started_at, ended_at, raw_data)
   IS NOT
      (coalesce(session_id, excluded.session_id), coalesce(excluded.topic, topic),
       coalesce(excluded.host_email, host_email), excluded.started_at,
       coalesce(excluded.ended_at, ended_at), coalesce(excluded.raw_data, raw_data))
