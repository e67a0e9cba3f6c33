extension Schema {
    /// What learning needs: what the candidate adds to a session, their stories, and of each attempt what charts and queues are
    /// read from, so that none of them has to open an event.
    static let version2 = """
        -- Of each attempt: whose pack, whether it may be seen (a sealed loop's not before its committee), what stood before any
        -- probe, and its times.
        ALTER TABLE exchange ADD COLUMN of_pack TEXT NOT NULL DEFAULT '';
        ALTER TABLE exchange ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1));
        ALTER TABLE exchange ADD COLUMN first_decision INTEGER;
        ALTER TABLE exchange ADD COLUMN first_alternatives INTEGER;
        ALTER TABLE exchange ADD COLUMN first_result INTEGER;
        ALTER TABLE exchange ADD COLUMN first_tradeoff INTEGER;
        ALTER TABLE exchange ADD COLUMN probe_answers INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE exchange ADD COLUMN probe_thinking INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE exchange ADD COLUMN longest INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE exchange ADD COLUMN cut_offs INTEGER NOT NULL DEFAULT 0;
        -- Words a minute while it was typed; only of answers since this version.
        ALTER TABLE exchange ADD COLUMN typing_rate INTEGER;

        UPDATE exchange SET (of_pack, is_open) = (
            SELECT pack, kind <> 'loop' OR coach = 1 OR decision IS NOT NULL FROM session WHERE id = exchange.session);

        CREATE TEMP TABLE past_answer AS
            SELECT session, seq,
                (SELECT max(seq) FROM exchange WHERE session = event.session AND seq < event.seq) AS exchange,
                json_extract(body, '$.answered.answer.thinking') AS thinking,
                json_extract(body, '$.answered.answer.ending') AS ending,
                max(json_extract(body, '$.answered.answer.answering'),
                    json_extract(body, '$.answered.reading.spokenSeconds') * 1000) AS length,
                json_extract(body, '$.answered.reading.elements.decision') AS decision,
                json_extract(body, '$.answered.reading.elements.alternatives') AS alternatives,
                json_extract(body, '$.answered.reading.elements.result') AS result,
                json_extract(body, '$.answered.reading.elements.tradeoff') AS tradeoff
            FROM event WHERE kind = 'answered';

        UPDATE exchange SET
            probe_answers = past.answers - 1, probe_thinking = past.thinking - coalesce(exchange.thinking, 0),
            longest = past.longest, cut_offs = past.cut_offs
        FROM (SELECT session, exchange, count(*) AS answers, sum(thinking) AS thinking, max(length) AS longest,
                sum(ending = 'cut-off') AS cut_offs
            FROM past_answer GROUP BY session, exchange) AS past
        WHERE past.session = exchange.session AND past.exchange = exchange.seq;

        UPDATE exchange SET
            first_decision = coalesce(past.decision >= 0.5, 0), first_alternatives = coalesce(past.alternatives >= 0.5, 0),
            first_result = coalesce(past.result >= 0.5, 0), first_tradeoff = coalesce(past.tradeoff >= 0.5, 0)
        FROM past_answer AS past
        WHERE past.session = exchange.session AND past.exchange = exchange.seq
            AND past.seq = (SELECT min(seq) FROM past_answer
                WHERE session = exchange.session AND exchange = exchange.seq);
        DROP TABLE past_answer;

        -- What counts: answered, and not sealed. What is counted and last voted is read from the indexes alone.
        CREATE INDEX attempt_in_time ON exchange (of_pack, asked_at, is_open, vote)
            WHERE is_open = 1 AND vote IS NOT NULL;
        CREATE INDEX attempt_by_round ON exchange (of_pack, round, asked_at, is_open, vote)
            WHERE is_open = 1 AND vote IS NOT NULL;
        CREATE INDEX attempt_by_question ON exchange (of_pack, question, asked_at, is_open, vote)
            WHERE is_open = 1 AND vote IS NOT NULL;
        CREATE INDEX exchange_by_question ON exchange (of_pack, question, asked_at);
        CREATE INDEX round_by_name ON round (round, session) WHERE vote IS NOT NULL;
        CREATE INDEX session_in_time ON session (started_at);
        CREATE INDEX session_by_pack ON session (pack, started_at);
        CREATE INDEX session_decided ON session (pack) WHERE decision IS NOT NULL;
        CREATE INDEX session_unfinished ON session (last_at) WHERE finished_at IS NULL;

        -- What the candidate wrote beside a line: beside what an event says, from a byte of its text on.
        CREATE TABLE note (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL,
            seq INTEGER NOT NULL,
            offset INTEGER NOT NULL CHECK (offset >= 0),
            text TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            FOREIGN KEY (session, seq) REFERENCES event (session, seq) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX note_in_session ON note (session, seq, offset);

        CREATE TRIGGER note_stays_as_it_is BEFORE UPDATE ON note
        BEGIN SELECT raise(ABORT, 'notes are removed and written anew'); END;

        -- What the candidate gave an attempt before they saw its reading.
        CREATE TABLE self_rating (
            session TEXT NOT NULL,
            seq INTEGER NOT NULL,
            vote INTEGER NOT NULL CHECK (vote BETWEEN 1 AND 4),
            rated_at INTEGER NOT NULL,
            PRIMARY KEY (session, seq),
            FOREIGN KEY (session, seq) REFERENCES exchange (session, seq) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER self_rating_stays_as_it_is BEFORE UPDATE ON self_rating
        BEGIN SELECT raise(ABORT, 'a rating made before the reading is not changed after it'); END;

        -- A session read again by other rules than those of its day; the body holds the readings, scorecards and verdict.
        CREATE TABLE rereading (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            rules TEXT NOT NULL,
            read_at INTEGER NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (session, rules)
        ) STRICT;

        CREATE TRIGGER rereading_stays_as_it_is BEFORE UPDATE ON rereading
        BEGIN SELECT raise(ABORT, 'readings are never changed'); END;

        CREATE TABLE story (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            decision TEXT NOT NULL,
            alternatives TEXT NOT NULL,
            result TEXT NOT NULL,
            tradeoff TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE claimed_principle (
            story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
            pack TEXT NOT NULL,
            principle TEXT NOT NULL,
            PRIMARY KEY (story, pack, principle)
        ) STRICT, WITHOUT ROWID;

        -- Which attempt told which story.
        CREATE TABLE telling (
            story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
            session TEXT NOT NULL,
            seq INTEGER NOT NULL,
            state TEXT NOT NULL,
            PRIMARY KEY (story, session, seq),
            FOREIGN KEY (session, seq) REFERENCES exchange (session, seq) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX telling_in_session ON telling (session, seq);

        -- Items of a checklist that the candidate ticked by hand.
        CREATE TABLE tick (
            pack TEXT NOT NULL,
            item TEXT NOT NULL,
            ticked_at INTEGER NOT NULL,
            PRIMARY KEY (pack, item)
        ) STRICT, WITHOUT ROWID;
        """
}
