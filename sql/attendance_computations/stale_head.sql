-- The ended sessions whose attendance may no longer hold: never computed, not final, computed with other figures, or
-- not after the last change of what it is made from. Times are whole seconds, so an equal one may be later.
SELECT sessions.session_id
FROM sessions
LEFT JOIN attendance_computations USING (session_id)
