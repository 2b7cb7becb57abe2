-- Where each known file of an instance is by the latest event about it or about all files.
SELECT file_key, zoom_recordings.file_id, place, at_ms
FROM zoom_recordings
LEFT JOIN recording_removals
    ON recording_removals.rowid = (
        SELECT latest.rowid FROM recording_removals AS latest
        WHERE latest.uuid = zoom_recordings.uuid
          AND latest.file_id IN ('', zoom_recordings.file_id)
        ORDER BY latest.at_ms DESC,
                 CASE latest.place WHEN 'nowhere' THEN 0 WHEN 'trash' THEN 1 ELSE 2 END
        LIMIT 1)
WHERE zoom_recordings.uuid = :uuid
