-- The attendance of the session of a run is computed again when it is next asked for.
DELETE FROM attendance_computations
WHERE session_id = (SELECT session_id FROM zoom_instances WHERE uuid = :uuid)
