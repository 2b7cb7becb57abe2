-- Stores what was computed for one person.
INSERT INTO session_attendance (
    session_id, person_id, name, email, status, computed_status, join_time, leave_time,
    duration_seconds, attendance_percent, joins, matched_by, computed_at)
VALUES (
    :session_id, :person_id, :name, :email, :status, :computed_status, :join_time, :leave_time,
    :duration_seconds, :attendance_percent, :joins, :matched_by, :now)
