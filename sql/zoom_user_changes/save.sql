-- Notes what a user's field became; what happened later stays.
INSERT INTO zoom_user_changes (zoom_user_id, field, value, at_ms)
VALUES (:zoom_user_id, :field, :value, :at_ms)
ON CONFLICT (zoom_user_id, field) DO UPDATE SET value = excluded.value, at_ms = excluded.at_ms
WHERE excluded.at_ms > at_ms OR (excluded.at_ms = at_ms AND excluded.value > value)
