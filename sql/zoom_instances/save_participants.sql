-- Notes a complete fetch; the agreement begins anew when it gave other rows.
UPDATE zoom_instances
SET participants_source = :source, participants_total = :total_records,
    participants_sha256 = :sha256,
    participants_agreed_at = CASE WHEN :is_same THEN participants_agreed_at ELSE :now END,
    participants_fetched_at = :now, participants_final = :is_final, updated_at = :now
WHERE uuid = :uuid
