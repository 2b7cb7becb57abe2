-- The stays of one device in one place.
WHERE uuid = :uuid AND place = :place AND user_id = :user_id
ORDER BY coalesce(join_time, leave_time)
