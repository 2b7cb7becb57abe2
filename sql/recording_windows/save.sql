-- Notes that a window was listed to the end.
INSERT INTO recording_windows (scope, from_date, to_date, listed_at)
VALUES (:scope, :from_date, :to_date, :now)
ON CONFLICT (scope, from_date, to_date) DO UPDATE SET listed_at = excluded.listed_at
