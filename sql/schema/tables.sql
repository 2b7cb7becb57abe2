-- Tables in the order in which they were made, those that carry a full-text index left out.
SELECT list.name FROM pragma_table_list AS list JOIN sqlite_schema AS made ON made.name = list.name
WHERE list.schema = 'main' AND list.type IN ('table', 'virtual') AND list.name NOT LIKE 'sqlite!_%' ESCAPE '!'
ORDER BY made.rowid
