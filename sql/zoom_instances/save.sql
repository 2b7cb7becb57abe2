-- Inserts an instance, or takes over what is new about it. What is known is not lost to a NULL,
-- and the session of an instance changes by assignment only. Raw data are Zoom's own word: what
-- was only inferred (a recording ends when the meeting does) fills gaps and does not replace what
-- Zoom told: the end is told once raw data hold it.
INSERT INTO zoom_instances (
    uuid, zoom_meeting_id, session_id, topic, host_email, started_at, ended_at, first_seen_at,
    updated_at, raw_data)
VALUES (:uuid, :zoom_meeting_id, :session_id, :topic, :host_email, :started_at, :ended_at, :now,
        :now, :raw_data)
ON CONFLICT (uuid) DO UPDATE SET
    session_id = coalesce(session_id, excluded.session_id),
    topic = coalesce(iif(excluded.raw_data IS NULL, topic, NULL), excluded.topic, topic),
    host_email = coalesce(iif(excluded.raw_data IS NULL, host_email, NULL), excluded.host_email,
                          host_email),
    started_at = iif(excluded.raw_data IS NULL AND raw_data IS NOT NULL,
                     started_at, excluded.started_at),
    ended_at = iif(raw_data ->> '$.end_time' IS NOT NULL
                   AND excluded.raw_data ->> '$.end_time' IS NULL,
                   ended_at, coalesce(excluded.ended_at, ended_at)),
    updated_at = excluded.updated_at,
    raw_data = iif(raw_data ->> '$.end_time' IS NOT NULL
                   AND excluded.raw_data ->> '$.end_time' IS NULL,
                   raw_data, coalesce(excluded.raw_data, raw_data))
WHERE (session_id, topic, host_email, started_at, ended_at, raw_data)
   IS NOT
      (coalesce(session_id, excluded.session_id),
       coalesce(iif(excluded.raw_data IS NULL, topic, NULL), excluded.topic, topic),
       coalesce(iif(excluded.raw_data IS NULL, host_email, NULL), excluded.host_email, host_email),
       iif(excluded.raw_data IS NULL AND raw_data IS NOT NULL, started_at, excluded.started_at),
       iif(raw_data ->> '$.end_time' IS NOT NULL AND excluded.raw_data ->> '$.end_time' IS NULL,
           ended_at, coalesce(excluded.ended_at, ended_at)),
       iif(raw_data ->> '$.end_time' IS NOT NULL AND excluded.raw_data ->> '$.end_time' IS NULL,
           raw_data, coalesce(excluded.raw_data, raw_data)))
