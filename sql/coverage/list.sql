-- What stands beside each session that should begin from :from until before :to: its instances,
-- its recording files, their transcripts. Files that left Zoom before they were archived count as
-- trashed or gone; Zoom deletes after thirty days where it names no day of its own.
WITH wanted AS (
    SELECT * FROM sessions
    WHERE start_time >= coalesce(:from, '') AND start_time < coalesce(:to, 'A')
      AND cancelled_at IS NULL
      AND (:cohort IS NULL OR cohort = :cohort)
), held AS (
    SELECT session_id,
        count(*) AS instances,
        max(ended_at) AS ended_at,
        count(*) FILTER (WHERE participants_fetched_at IS NOT NULL) AS fetched,
        count(*) FILTER (WHERE participants_final) AS final
    FROM zoom_instances
    WHERE session_id IN (SELECT session_id FROM wanted)
    GROUP BY session_id
), files AS (
    SELECT session_id, start_time, auto_delete_date, removed_at, removed_to, recording_end, state,
        coalesce(file_type, '') = 'TRANSCRIPT' AS is_text,
        coalesce(file_type, '') IN ('MP4', 'M4A') AS is_media,
        state <> 'verified' AND removed_at IS NULL
            AND (coalesce(zoom_status, 'completed') <> 'completed' OR download_url IS NULL) AS in_the_making
    FROM zoom_recordings
    WHERE session_id IN (SELECT session_id FROM wanted)
), recorded AS (
    SELECT session_id,
        count(*) FILTER (WHERE NOT is_text) AS files,
        count(*) FILTER (WHERE NOT is_text AND state = 'verified') AS archived,
        count(*) FILTER (WHERE NOT is_text AND state = 'quarantined' AND removed_at IS NULL) AS quarantined,
        count(*) FILTER (WHERE NOT is_text AND in_the_making) AS in_the_making,
        count(*) FILTER (WHERE NOT is_text AND state <> 'verified' AND removed_to = 'trash') AS trashed,
        count(*) FILTER (WHERE NOT is_text AND state <> 'verified' AND removed_to = 'nowhere') AS gone,
        count(*) FILTER (WHERE is_text) AS texts,
        count(*) FILTER (WHERE is_text AND state = 'verified') AS texts_archived,
        count(*) FILTER (WHERE is_text AND state = 'quarantined' AND removed_at IS NULL) AS texts_quarantined,
        count(*) FILTER (WHERE is_text AND in_the_making) AS texts_in_the_making,
        count(*) FILTER (WHERE is_text AND state <> 'verified' AND removed_to = 'trash') AS texts_trashed,
        count(*) FILTER (WHERE is_text AND state <> 'verified' AND removed_to = 'nowhere') AS texts_gone,
        count(*) FILTER (WHERE is_media) AS media,
        max(recording_end) AS recording_end,
        min(CASE
            WHEN state = 'verified' OR removed_to = 'nowhere' THEN NULL
            WHEN removed_to = 'trash' THEN date(removed_at, '+30 days')
            ELSE coalesce(auto_delete_date, date(start_time, '+30 days'))
        END) AS zoom_deletes_on
    FROM files
    GROUP BY session_id
)
SELECT
    wanted.session_id, topic, start_time, end_time, timezone, cohort,
    coalesce(zoom_host_email, host_email) AS host_email, provider, auto_recording, zoom_meeting_id,
    participant_count,
    coalesce(instances, 0), ended_at, coalesce(fetched, 0), coalesce(final, 0),
    coalesce(files, 0), coalesce(archived, 0), coalesce(quarantined, 0),
    coalesce(in_the_making, 0), coalesce(trashed, 0), coalesce(gone, 0),
    coalesce(texts, 0), coalesce(texts_archived, 0), coalesce(texts_quarantined, 0),
    coalesce(texts_in_the_making, 0), coalesce(texts_trashed, 0), coalesce(texts_gone, 0),
    coalesce(media, 0), recording_end, zoom_deletes_on,
    coalesce(asked_at, participants_fetched_at)
FROM wanted
LEFT JOIN held USING (session_id)
LEFT JOIN recorded USING (session_id)
LEFT JOIN participant_questions USING (session_id)
ORDER BY start_time, wanted.session_id
