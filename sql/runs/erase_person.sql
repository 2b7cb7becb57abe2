-- Takes a person out of the command lines of the ledger.
UPDATE runs SET arguments = rtrim(replace(replace(arguments || ' ',
    '--person ' || :person_id || ' ', '--person ' || :pseudonym || ' '),
    '--person=' || :person_id || ' ', '--person=' || :pseudonym || ' '))
WHERE instr(arguments || ' ', '--person ' || :person_id || ' ')
   OR instr(arguments || ' ', '--person=' || :person_id || ' ')
