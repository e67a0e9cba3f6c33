internal import Evaluation
internal import GRDB
internal import Interview
internal import Scenario

/// The rows that lists, trends and search are read from: what they hold follows from the events, so that no list has to read
/// an event's body.
extension SessionWriter {
    func project(_ event: Event, seq: Int) throws {
        switch event.what {
        case .roundBegan(let place):
            try run(
                "UPDATE round SET began_at = ? WHERE session = ? AND place = ?", event.at.wall, session.text, place)
        case .asked(let question): try ask(question, seq: seq, at: event.at)
        case .probed(let probe):
            guard let exchange = try current() else { return }
            try run(
                "UPDATE exchange SET probes = probes + 1 WHERE session = ? AND seq = ?", session.text, exchange.seq)
            try say(probe.text, as: .probe, seq: seq, in: exchange)
        case .answered(let answer, let reading): try take(answer, reading, seq: seq)
        case .merged(let reading):
            if let exchange = try current() { try count(reading, in: exchange) }
        case .roundEnded(let card):
            try run(
                """
                UPDATE round SET vote = ?1 WHERE session = ?2 AND place =
                    (SELECT max(place) FROM round WHERE session = ?2 AND began_at IS NOT NULL)
                """, card.vote.rawValue, session.text)
        case .decided(let verdict):
            try run("UPDATE session SET decision = ? WHERE id = ?", verdict.decision.rawValue, session.text)
            try run("UPDATE exchange SET is_open = 1 WHERE session = ?", session.text)
        case .finished:
            try run("UPDATE session SET finished_at = ? WHERE id = ?", event.at.wall, session.text)
        case .started, .clockStarted, .warned, .reacted, .settled, .wentOn, .redone, .paused, .resumed, .interrupted,
            .continued:
            break
        }
    }

    private func ask(_ question: AskedQuestion, seq: Int, at moment: Moment) throws {
        let round = try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT round FROM round WHERE session = ? AND began_at IS NOT NULL ORDER BY place DESC LIMIT 1
                    """), arguments: [session.text])
        guard let round else { return }
        try run(
            """
            INSERT INTO exchange (session, seq, round, question, attempt, asked_at, of_pack, is_open)
            SELECT ?1, ?2, ?3, ?4,
                (SELECT count(*) + 1 FROM exchange WHERE session = ?1 AND round = ?3 AND question = ?4), ?5, pack,
                kind <> 'loop' OR coach = 1 OR decision IS NOT NULL
            FROM session WHERE id = ?1
            """, session.text, seq, round, question.id, moment.wall)
        let exchange = CurrentExchange(seq: seq, round: round, question: question.id, probes: 0)
        try say(question.text, as: .question, seq: seq, in: exchange)
    }

    private func take(_ answer: Answer, _ reading: Reading, seq: Int) throws {
        guard let exchange = try current() else { return }
        try say(answer.text, as: .answer, seq: seq, in: exchange)
        let length = max(answer.answering, reading.spokenSeconds * 1000)
        try run(
            "UPDATE exchange SET longest = max(longest, ?), cut_offs = cut_offs + ? WHERE session = ? AND seq = ?",
            length, answer.ending == .cutOff, session.text, exchange.seq)
        guard exchange.probes == 0 else {
            return try run(
                """
                UPDATE exchange SET probe_answers = probe_answers + 1, probe_thinking = probe_thinking + ?
                WHERE session = ? AND seq = ?
                """, answer.thinking, session.text, exchange.seq)
        }
        let present = Set(reading.present)
        try run(
            """
            UPDATE exchange SET ending = ?, thinking = ?, answering = ?, typing_rate = ?, first_decision = ?,
                first_alternatives = ?, first_result = ?, first_tradeoff = ?
            WHERE session = ? AND seq = ?
            """, answer.ending.rawValue, answer.thinking, answer.answering, answer.typing.rate(words: reading.words),
            present.contains(.decision), present.contains(.alternatives), present.contains(.result),
            present.contains(.tradeoff), session.text, exchange.seq)
        try count(reading, in: exchange)
    }

    /// Makes a reading the one that counts.
    private func count(_ reading: Reading, in exchange: CurrentExchange) throws {
        let present = Set(reading.present)
        try run(
            """
            UPDATE exchange SET vote = ?, score = ?, decision = ?, alternatives = ?, result = ?, tradeoff = ?
            WHERE session = ? AND seq = ?
            """, reading.vote.rawValue, reading.score, present.contains(.decision), present.contains(.alternatives),
            present.contains(.result), present.contains(.tradeoff), session.text, exchange.seq)
        try run("DELETE FROM raised_flag WHERE session = ? AND seq = ?", session.text, exchange.seq)
        for flag in reading.raised {
            try run(
                "INSERT INTO raised_flag (session, seq, flag) VALUES (?, ?, ?)", session.text, exchange.seq,
                flag.rawValue)
        }
    }

    private func say(_ text: String, as kind: Said, seq: Int, in exchange: CurrentExchange) throws {
        guard !text.isEmpty else { return }
        try run(
            "INSERT INTO said (session, seq, round, question, kind, text) VALUES (?, ?, ?, ?, ?, ?)",
            session.text, seq, exchange.round, exchange.question, kind.rawValue, text)
    }

    /// The exchange that is under way.
    private func current() throws -> CurrentExchange? {
        let statement = try db.cachedStatement(
            sql: "SELECT seq, round, question, probes FROM exchange WHERE session = ? ORDER BY seq DESC LIMIT 1")
        return try Row.fetchOne(statement, arguments: [session.text]).map { row in
            try CurrentExchange(
                seq: row.cell("seq"), round: row.cell("round"), question: row.cell("question"),
                probes: row.cell("probes"))
        }
    }
}

private struct CurrentExchange {
    var seq: Int
    var round: String
    var question: String
    var probes: Int
}

/// What kind of text was said.
public enum Said: String, Sendable {
    case question
    case probe
    case answer
}
