public import Scenario

/// An item of the checklist with what is known of it.
public struct ChecklistLine: Equatable, Sendable {
    /// What to do.
    public var item: ChecklistItem
    /// Whether it is done.
    public var isTicked: Bool
    /// Whether the candidate ticks it, and no practice does.
    public var isByHand: Bool
    /// What it was ticked by, or what is still to do: `2 of 3 stories`.
    public var reason: String

    /// The checklist of a pack.
    public static func all(of pack: Pack, record: PracticeRecord, _ days: Days) -> [ChecklistLine] {
        pack.checklist.map { item in
            let (isTicked, reason) = item.tickedBy.state(pack: pack, record: record, item: item.id, days)
            var isByHand = false
            if case .hand = item.tickedBy { isByHand = true }
            return ChecklistLine(item: item, isTicked: isTicked, isByHand: isByHand, reason: reason)
        }
    }
}

extension Tick {
    fileprivate func state(
        pack: Pack, record: PracticeRecord, item: String, _ days: Days
    ) -> (isTicked: Bool, reason: String) {
        switch self {
        case .hand(let reason):
            guard let at = record.ticks[item] else { return (false, reason) }
            return (true, "ticked by you on \(days.name(of: at))")
        case .stories(let count): return Self.stories(count, pack: pack, record: record)
        case .tradeoffs(let topics): return Self.tradeoffs(on: topics, pack: pack, record: record)
        case .elements(let heard, let answers, let round):
            return Self.elements(heard: heard, of: answers, record: record, round: round)
        case .drills(let count): return Self.drills(count, pack: pack, record: record)
        case .withoutFlag(let flag, let answers, let round):
            let latest = record.latest(answers, round: round)
            let raised = latest.count { $0.flags.contains(flag) }
            guard latest.count == answers else { return (false, "\(latest.count) of \(answers) answers so far") }
            return raised == 0
                ? (true, "no “\(flag.title)” in the last \(answers) answers")
                : (false, "“\(flag.title)” in \(raised) of the last \(answers) answers")
        case .withinTime: return Self.time(pack: pack, record: record)
        }
    }

    private static func stories(_ count: Int, pack: Pack, record: PracticeRecord) -> (Bool, String) {
        let whole = record.stories.filter { $0.missing.isEmpty && !$0.principles.isEmpty }
        let uncovered = Coverage(stories: whole, tellings: [], pack: pack).uncovered
        let stories = "\(min(whole.count, count)) of \(count) stories mapped, with all four parts"
        guard whole.count >= count else { return (false, stories) }
        guard let first = uncovered.first else { return (true, stories) }
        return (false, "\(first.title) is claimed by no story")
    }

    private static func tradeoffs(on topics: [String], pack: Pack, record: PracticeRecord) -> (Bool, String) {
        let left = topics.filter { topic in
            !record.attempts.contains { attempt in
                attempt.elements.contains(.tradeoff)
                    && pack.question(attempt.question)?.question.topics.contains(topic) ?? false
            }
        }
        return left.isEmpty
            ? (true, "a trade-off named on each of \(topics.count) topics")
            : (false, "no trade-off named yet on \(left.joined(separator: ", "))")
    }

    private static func elements(
        heard: Int, of answers: Int, record: PracticeRecord, round: String?
    ) -> (Bool, String) {
        let latest = record.latest(answers, round: round)
        guard latest.count == answers else {
            return (false, "\(latest.count) of \(answers)\(round.map { " \($0)" } ?? "") answers so far")
        }
        let counts = Element.allCases.map { element in
            (element: element, count: latest.count { $0.unprompted.contains(element) })
        }
        let said = counts.map { "\($0.element.letter) \($0.count)" }.joined(separator: ", ")
        return (counts.allSatisfy { $0.count >= heard }, "in the last \(answers) answers, without a probe: \(said)")
    }

    private static func drills(_ count: Int, pack: Pack, record: PracticeRecord) -> (Bool, String) {
        let left = pack.rounds.filter { record.drills[$0.id, default: 0] < count }.map(\.id)
        if !left.isEmpty {
            return (false, "not drilled \(count == 1 ? "yet" : "\(count) times yet"): \(left.joined(separator: ", "))")
        }
        return record.finishedLoops > 0
            ? (true, "every round drilled, and a full loop finished") : (false, "no full loop finished yet")
    }

    private static func time(pack: Pack, record: PracticeRecord) -> (Bool, String) {
        guard !record.lastSession.isEmpty else { return (false, "no answer yet") }
        let limit = pack.clock.answer * 1000
        let late = record.lastSession.count { $0.longest > limit || $0.cutOffs > 0 }
        return late == 0
            ? (true, "no answer of the last session past \(clock(pack.clock.answer))")
            : (
                false,
                "\(late) of \(record.lastSession.count) answers of the last session past \(clock(pack.clock.answer))"
            )
    }

    private static func clock(_ seconds: Int) -> String {
        "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }
}
