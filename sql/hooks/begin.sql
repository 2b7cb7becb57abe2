-- Notes from when on a hook is told, unless that is known.
INSERT INTO hooks (hook, since) VALUES (:hook, :since) ON CONFLICT (hook) DO NOTHING
