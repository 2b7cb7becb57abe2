-- Ties somebody else's meeting to a session.
INSERT INTO zoom_meetings (
    session_id, marker, state, managed, host_email, zoom_meeting_id, join_url, password, seen,
    created_by, intended_at, settled_at, seen_at)
VALUES (:session_id, '', 'active', 0, :host_email, :zoom_meeting_id, :join_url, :password, :seen,
        :created_by, :now, :now, :now)
