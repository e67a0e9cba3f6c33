internal import GRDB
public import Interview

extension Archive {
    /// Where the stories were told in sessions of a pack, the latest first; of each story at most so many. Those that the
    /// candidate denied are among them.
    public func tellings(pack: String, ofEach limit: Int = 20) throws(ArchiveError) -> [Telling] {
        try read { db in
            let stories = try Int.fetchAll(db, sql: "SELECT id FROM story ORDER BY id")
            return try stories.flatMap { story in
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT telling.*, round, question, attempt, asked_at FROM telling JOIN exchange USING (session, seq)
                        WHERE story = ? AND of_pack = ? ORDER BY asked_at DESC LIMIT ?
                        """)
                return try Row.fetchAll(statement, arguments: [story, pack, limit]).map(Telling.init)
            }
        }
    }

    /// The stories that a session told.
    public func tellings(in session: SessionID) throws(ArchiveError) -> [Telling] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT telling.*, round, question, attempt, asked_at FROM telling JOIN exchange USING (session, seq)
                    WHERE session = ? ORDER BY seq, story
                    """, arguments: [session.text]
            ).map(Telling.init)
        }
    }

    /// Keeps what the words of answers say. What the candidate confirmed or denied stays as they said, and suggestions for an
    /// attempt that is known to tell another story are left out.
    ///
    /// - Throws: ``ArchiveError/noSuchAttempt(session:question:attempt:)``; then none is kept.
    public func suggest(_ tellings: [Telling]) throws(ArchiveError) {
        guard !tellings.isEmpty else { return }
        try write { db in
            for telling in tellings {
                let seq = try Archive.seq(
                    db, of: telling.question, attempt: telling.attempt, in: SessionID(telling.session))
                try db.execute(
                    sql: """
                        INSERT INTO telling (story, session, seq, state) SELECT ?1, ?2, ?3, ?4
                        WHERE NOT EXISTS (
                            SELECT 1 FROM telling WHERE session = ?2 AND seq = ?3 AND (state = ?5 OR story = ?1))
                        """,
                    arguments: [
                        telling.story, telling.session, seq, Telling.State.suggested.rawValue,
                        Telling.State.confirmed.rawValue,
                    ])
            }
        }
    }

    /// Keeps what the candidate says of an attempt: that it told the story, or that it did not.
    ///
    /// - Throws: ``ArchiveError/noSuchAttempt(session:question:attempt:)`` or ``ArchiveError/noSuchStory(_:)``.
    public func settle(
        _ state: Telling.State, story: Int, question: String, attempt: Int, of session: SessionID
    ) throws(ArchiveError) {
        try write { db in
            let seq = try Archive.seq(db, of: question, attempt: attempt, in: session)
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)", arguments: [story])
            guard isThere == true else { throw ArchiveError.noSuchStory(story) }
            try db.execute(
                sql: "INSERT OR REPLACE INTO telling (story, session, seq, state) VALUES (?, ?, ?, ?)",
                arguments: [story, session.text, seq, state.rawValue])
        }
    }
}

extension Telling {
    fileprivate init(row: Row) throws {
        self.init(
            story: try row.cell("story"), session: try row.cell("session"), round: try row.cell("round"),
            question: try row.cell("question"), attempt: try row.cell("attempt"), askedAt: try row.cell("asked_at"),
            state: try row.name("state"))
    }
}
