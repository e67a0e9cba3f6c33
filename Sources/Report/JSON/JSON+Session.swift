internal import Evaluation
internal import Foundation
internal import Interview
internal import Scenario

extension JSON {
    /// A whole session, to be read by other programs and taken in again.
    ///
    /// `mockloop` (the version of this form: 1), `id`, `kind` (`loop`, `drill`), `pack`, `pace`, `coach`, `startedAt`,
    /// `finishedAt`, `sealed`, `decision`, `rounds`, `verdict` and `events`.
    ///
    /// - A round has `round`, `title`, `vote`, `scorecard` and `exchanges`; an exchange `question`, `text`, `interviewer`,
    ///   `attempt`, `askedAt`, `answer`, `reaction`, `reading` and `probes`; a probe `probe`, `target`, `text`, `answer`,
    ///   `reaction`.
    /// - An answer has `text`, `ending` (`handed-in`, `cut-off`, `passed`), `thinkingMs` and `answeringMs`.
    /// - `events` is everything that happened, from which all the rest follows.
    ///
    /// Times are ISO 8601 in UTC; what is not there yet is null. While a session is sealed its votes, readings, scorecards and
    /// events are null.
    ///
    /// - Throws: when a number in an event is not finite, which JSON cannot say.
    public init(_ report: SessionReport) throws {
        let session = report.session
        let isSealed = session.isSealed
        self = [
            "mockloop": .int(SessionFile.version),
            "id": .string(report.id),
            "kind": .string(session.plan.kind.rawValue),
            "pack": .string(session.plan.pack),
            "pace": .string(session.plan.pace.rawValue),
            "coach": .bool(session.plan.coach),
            "startedAt": JSON(time: session.startedAt.wall),
            "finishedAt": JSON(time: session.finishedAt),
            "sealed": .bool(isSealed),
            "decision": JSON(session.verdict?.decision.rawValue),
            "rounds": .array(session.transcript.map { JSON($0, isSealed: isSealed, titles: report.titles) }),
            "verdict": session.verdict.map { JSON($0, of: session) } ?? .null,
            "events": isSealed ? .null : try .events(report.events),
        ]
    }

    private init(_ round: RoundTranscript, isSealed: Bool, titles: Titles) {
        let card = isSealed ? nil : round.card
        self = [
            "round": .string(round.round),
            "title": .string(titles.round(round.round)),
            "vote": JSON(card?.vote.rawValue),
            "scorecard": card.map(JSON.init) ?? .null,
            "exchanges": .array(round.exchanges.map { JSON($0, isSealed: isSealed) }),
        ]
    }

    private init(_ exchange: Exchange, isSealed: Bool) {
        let reading = isSealed ? nil : exchange.reading
        self = [
            "question": .string(exchange.question.id),
            "text": .string(exchange.question.text),
            "interviewer": .string(exchange.question.interviewer),
            "attempt": .int(exchange.attempt),
            "askedAt": JSON(time: exchange.askedAt.wall),
            "answer": exchange.answer.map(JSON.init) ?? .null,
            "reaction": JSON(exchange.reaction),
            "reading": reading.map { JSON($0) } ?? .null,
            "probes": .array(exchange.probes.map(JSON.init)),
        ]
    }

    private init(_ probe: ProbeExchange) {
        self = [
            "probe": .string(probe.probe.id),
            "target": .string(probe.probe.target),
            "text": .string(probe.probe.text),
            "answer": probe.answer.map(JSON.init) ?? .null,
            "reaction": JSON(probe.reaction),
        ]
    }

    private init(_ answer: Answer) {
        self = [
            "text": .string(answer.text), "ending": .string(answer.ending.rawValue),
            "thinkingMs": .int(answer.thinking), "answeringMs": .int(answer.answering),
        ]
    }

    private static func events(_ events: [Event]) throws -> JSON {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .array(try events.map { .verbatim(String(decoding: try encoder.encode($0), as: UTF8.self)) })
    }
}
