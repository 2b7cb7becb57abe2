-- How many staged records are on the roster already, but tell another name or e-mail.
SELECT count(*)
FROM temp.staged_roster AS staged
JOIN main.people USING (person_id)
WHERE (people.name, people.email)
      IS NOT (coalesce(staged.name, people.name), coalesce(staged.email, people.email))
  AND (staged.session_id IS NOT NULL
         AND EXISTS (SELECT 1 FROM main.roster WHERE roster.session_id = staged.session_id
                                                 AND roster.person_id = staged.person_id)
       OR staged.cohort IS NOT NULL
         AND EXISTS (SELECT 1 FROM main.roster WHERE roster.cohort = staged.cohort
                                                 AND roster.person_id = staged.person_id))
