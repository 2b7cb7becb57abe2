-- The sessions that begin from :from until before :to, whichever they are.
-- Every time sorts before 'A', so that the index on start_time serves open ranges too.
WHERE sessions.start_time >= coalesce(:from, '')
  AND sessions.start_time < coalesce(:to, 'A')
  AND :ids IS NULL
