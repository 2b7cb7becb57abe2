-- Stores the intent to create a meeting, before anything is sent.
INSERT INTO zoom_meetings (
    session_id, marker, state, managed, host_email, wanted, created_by, intended_at)
VALUES (:session_id, :marker, 'intended', 1, :host_email, :wanted, :created_by, :now)
