internal import GRDB
public import Interview
public import Scenario

/// An attempt as it was spoken, with where it belongs.
public struct ArchivedAnswer: Equatable, Sendable {
    /// Where it was said.
    public var session: SessionID
    /// When the question was asked: milliseconds since 1970 UTC.
    public var askedAt: Int
    /// What was asked and said.
    public var answer: SpokenAnswer
}

extension Archive {
    /// Looks for the candidate's stories in the latest answers that asked for a case of their own, and keeps what it finds as
    /// suggestions. Two hundred answers take some 30 ms; after a session its own are enough.
    ///
    /// - Parameter limit: so many answers are looked through.
    public func suggestStories(
        of pack: Pack, by recogniser: StoryRecogniser, inLatest limit: Int = 200
    ) throws(ArchiveError) {
        let stories = try stories(pack: pack.id)
        guard !stories.isEmpty else { return }
        let answers = try spokenAnswers(pack: pack.id, limit: limit).filter { $0.answer.tellsStory(of: pack) }
        try suggest(
            answers.flatMap { said in
                Telling.suggested(
                    by: [said.answer], in: said.session.text, askedAt: said.askedAt, stories: stories, recogniser)
            })
    }

    /// The latest answers to a pack's questions with what was said to their probes, the newest first; those of sealed sessions
    /// are left out. It reads no events, so that many can be looked through for a story.
    public func spokenAnswers(pack: String, limit: Int) throws(ArchiveError) -> [ArchivedAnswer] {
        try read { db in
            let attempts = try Row.fetchAll(
                db,
                sql: """
                    SELECT session, seq, round, question, attempt, asked_at,
                        (SELECT min(seq) FROM exchange AS next WHERE next.session = exchange.session
                            AND next.seq > exchange.seq) AS next
                    FROM exchange WHERE of_pack = ? AND is_open = 1 AND vote IS NOT NULL AND ending <> 'passed'
                    ORDER BY asked_at DESC LIMIT ?
                    """, arguments: [pack, limit])
            return try attempts.map { row in
                let session: String = try row.cell("session")
                let statement = try db.cachedStatement(
                    sql: "SELECT kind, text FROM said WHERE session = ? AND seq >= ? AND seq < ? ORDER BY seq")
                let next: Int = row.cellIfAny("next") ?? .max
                let said = try Row.fetchAll(statement, arguments: [session, try row.cell("seq") as Int, next])
                var asked: [String] = []
                var answered: [String] = []
                for line in said {
                    let kind: Said = try line.name("kind")
                    if kind == .answer {
                        answered.append(try line.cell("text"))
                    } else {
                        asked.append(try line.cell("text"))
                    }
                }
                return ArchivedAnswer(
                    session: SessionID(session), askedAt: try row.cell("asked_at"),
                    answer: SpokenAnswer(
                        round: try row.cell("round"), question: try row.cell("question"),
                        attempt: try row.cell("attempt"), asked: asked.joined(separator: "\n"),
                        text: answered.joined(separator: "\n")))
            }
        }
    }
}
