extension Schema {
    /// What was shipped first. Times called `_at` are milliseconds since 1970 UTC; `seq` counts from 0.
    static let version1 = """
        -- One sitting. Everything but the id follows from its events.
        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            pack TEXT NOT NULL,
            coach INTEGER NOT NULL CHECK (coach IN (0, 1)),
            started_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            duration INTEGER NOT NULL,
            decision TEXT,
            finished_at INTEGER
        ) STRICT;

        -- What happened. Only ever appended to.
        CREATE TABLE event (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            session_ms INTEGER NOT NULL,
            wall_ms INTEGER NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (session, seq)
        ) STRICT;

        CREATE TRIGGER event_comes_next BEFORE INSERT ON event
        WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM event WHERE session = NEW.session)
        BEGIN SELECT raise(ABORT, 'events come one after the other'); END;

        CREATE TRIGGER event_stays_as_it_is BEFORE UPDATE ON event
        BEGIN SELECT raise(ABORT, 'events are never changed'); END;

        -- Deleting a session takes its events along: by then its row is gone.
        CREATE TRIGGER event_stays BEFORE DELETE ON event
        WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session)
        BEGIN SELECT raise(ABORT, 'events go only with their session'); END;

        -- What stands in the answer box, step by step.
        CREATE TABLE draft_step (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            session_ms INTEGER NOT NULL,
            wall_ms INTEGER NOT NULL,
            cursor INTEGER NOT NULL,
            -- The change of the text; nothing where only time went on.
            edit_at INTEGER,
            offset INTEGER,
            removed INTEGER,
            inserted TEXT,
            PRIMARY KEY (session, seq),
            CHECK ((edit_at IS NULL) = (offset IS NULL) AND (edit_at IS NULL) = (removed IS NULL)
                AND (edit_at IS NULL) = (inserted IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- The rounds of a session's plan, for lists.
        CREATE TABLE round (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            round TEXT NOT NULL,
            planned INTEGER NOT NULL,
            began_at INTEGER,
            vote INTEGER CHECK (vote BETWEEN 1 AND 4),
            PRIMARY KEY (session, place)
        ) STRICT, WITHOUT ROWID;

        -- One attempt at one question, for trends; seq is that of the event that asked it. The reading is what counts of it
        -- so far: that of the answer with what the probes brought out.
        CREATE TABLE exchange (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            round TEXT NOT NULL,
            question TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            asked_at INTEGER NOT NULL,
            probes INTEGER NOT NULL DEFAULT 0,
            ending TEXT,
            thinking INTEGER,
            answering INTEGER,
            vote INTEGER CHECK (vote BETWEEN 1 AND 4),
            score INTEGER CHECK (score BETWEEN 0 AND 100),
            decision INTEGER,
            alternatives INTEGER,
            result INTEGER,
            tradeoff INTEGER,
            PRIMARY KEY (session, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE raised_flag (
            session TEXT NOT NULL,
            seq INTEGER NOT NULL,
            flag TEXT NOT NULL,
            PRIMARY KEY (session, seq, flag),
            FOREIGN KEY (session, seq) REFERENCES exchange (session, seq) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- Every question, probe and answer, for the search.
        CREATE TABLE said (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            round TEXT NOT NULL,
            question TEXT NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX said_in_session ON said (session);

        CREATE VIRTUAL TABLE said_index USING fts5 (
            text, content = 'said', content_rowid = 'id', prefix = '2 3',
            tokenize = 'porter unicode61 remove_diacritics 2');

        CREATE TRIGGER said_is_indexed AFTER INSERT ON said
        BEGIN INSERT INTO said_index (rowid, text) VALUES (NEW.id, NEW.text); END;

        CREATE TRIGGER said_leaves_the_index AFTER DELETE ON said
        BEGIN INSERT INTO said_index (said_index, rowid, text) VALUES ('delete', OLD.id, OLD.text); END;
        """
}
