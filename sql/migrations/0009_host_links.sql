-- Links that start a meeting: the host's own ends with the host, one made by name does not.

CREATE TABLE session_tokens_by_name (        -- hosts' links that were made for a person by name; any other is the host's own
    token_id                INTEGER NOT NULL PRIMARY KEY REFERENCES session_tokens (token_id) ON DELETE CASCADE -- link
) STRICT;
