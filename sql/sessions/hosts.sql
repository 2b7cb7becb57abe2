-- Every host that the schedule names, or under whom one of its meetings stands.
SELECT host_email FROM sessions WHERE host_email IS NOT NULL
UNION
SELECT host_email FROM zoom_meetings WHERE state <> 'deleted'
ORDER BY 1
