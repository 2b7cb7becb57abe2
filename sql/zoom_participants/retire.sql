-- The rows of older fetches stay, as history.
UPDATE zoom_participants SET current = 0 WHERE uuid = :uuid AND current = 1
