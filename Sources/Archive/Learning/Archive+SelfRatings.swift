internal import GRDB
public import Scenario

extension Archive {
    /// Keeps what the candidate gave an attempt before they saw its reading. The first rating stands: one made after the
    /// reading is known would say nothing.
    ///
    /// - Parameter attempt: which attempt at the question it is in the session, from 1.
    /// - Parameter moment: milliseconds since 1970 UTC.
    /// - Throws: ``ArchiveError/noSuchAttempt(session:question:attempt:)``.
    public func rate(
        _ question: String, attempt: Int, of session: SessionID, _ vote: Vote, at moment: Int
    ) throws(ArchiveError) {
        try write { db in
            let seq = try Archive.seq(db, of: question, attempt: attempt, in: session)
            try db.execute(
                sql:
                    "INSERT INTO self_rating (session, seq, vote, rated_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [session.text, seq, vote.rawValue, moment])
        }
    }

    /// What the candidate gave an attempt; nil where they were not asked.
    public func selfRating(
        of question: String, attempt: Int, in session: SessionID
    ) throws(ArchiveError) -> Vote? {
        try read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT self_rating.vote FROM self_rating JOIN exchange USING (session, seq)
                    WHERE session = ? AND question = ? AND attempt = ?
                    """, arguments: [session.text, question, attempt])
        }.flatMap(Vote.init)
    }

    /// The number of the event that asked a question for an attempt at it.
    static func seq(_ db: Database, of question: String, attempt: Int, in session: SessionID) throws -> Int {
        let seq = try Int.fetchOne(
            db, sql: "SELECT seq FROM exchange WHERE session = ? AND question = ? AND attempt = ?",
            arguments: [session.text, question, attempt])
        guard let seq else {
            throw ArchiveError.noSuchAttempt(session: session.text, question: question, attempt: attempt)
        }
        return seq
    }
}
