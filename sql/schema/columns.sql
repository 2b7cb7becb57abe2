-- The columns of a table; generated ones too, those that SQLite hides not.
SELECT info.name, info.type, info."notnull" = 0 AND info.pk = 0, nullif(info.pk, 0),
       (SELECT "table" || '.' || "to" FROM pragma_foreign_key_list(?1) WHERE "from" = info.name)
FROM pragma_table_xinfo(?1) AS info WHERE info.hidden <> 1 ORDER BY info.cid
