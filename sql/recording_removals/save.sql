-- Notes where a recording is; what happened later stays, and of two at once the graver.
INSERT INTO recording_removals (uuid, file_id, place, at_ms)
VALUES (:uuid, :file_id, :place, :at_ms)
ON CONFLICT (uuid, file_id) DO UPDATE SET place = excluded.place, at_ms = excluded.at_ms
WHERE excluded.at_ms > at_ms
   OR (excluded.at_ms = at_ms
       AND (excluded.place = 'nowhere' OR (excluded.place = 'trash' AND place = 'there')))
