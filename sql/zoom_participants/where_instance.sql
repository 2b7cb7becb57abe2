-- The rows of the last complete fetch of an instance.
WHERE zoom_participants.uuid = :uuid AND current = 1
ORDER BY row_number
