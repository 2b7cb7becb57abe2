-- When a window that holds all of these days was last listed to the end.
SELECT max(listed_at) FROM recording_windows
WHERE scope = :scope AND from_date <= :from_date AND to_date >= :to_date
