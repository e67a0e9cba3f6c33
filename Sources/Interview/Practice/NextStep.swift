public import Scenario

/// The one thing to do next, with its reason: the line at home.
public struct NextStep: Equatable, Sendable {
    /// What to open.
    public var action: Action
    /// What to do and why, without a full stop: `redo “Which of these would you kill today?” (passed on 21 Nov, due today)`.
    public var sentence: String

    /// What can be done next.
    public enum Action: Equatable, Sendable {
        /// A drill of one question.
        case question(String, round: String)
        /// A drill of an element.
        case element(Element)
        /// The full loop.
        case loop
        /// The candidate's stories.
        case stories
        /// An item of the checklist.
        case checklist(String)
    }

    /// In this order: what is due, an element that is named in less than half of the last ten answers, where
    /// stories are written a principle without one, what the checklist still asks for, and the loop.
    ///
    /// - Parameter today: the day's number.
    public init(pack: Pack, record: PracticeRecord, today: Int, _ days: Days) {
        if record.attempts.isEmpty {
            self.init(action: .loop, sentence: "sit a first loop: what it finds is practised afterwards")
            return
        }
        let due = ReviewQueue(attempts: record.attempts, in: pack, days).due(on: today)
        // Of what is due the worst first: a strong hire that should be refreshed can wait.
        if let first = due.min(by: { $0.last.vote < $1.last.vote }), let asked = pack.question(first.question) {
            self.init(
                action: .question(first.question, round: first.round),
                sentence: "redo “\(asked.question.text)” (\(first.reason(on: today, days)))")
            return
        }
        let weakest = Weaknesses(attempts: record.attempts, in: pack).elements.first
        if let weakest, weakest.of == Weaknesses.window, weakest.heard * 2 < weakest.of {
            self.init(
                action: .element(weakest.element),
                sentence: "drill \(weakest.element.name): named \(weakest.reason)")
            return
        }
        let uncovered = Coverage(stories: record.stories, tellings: record.tellings, pack: pack).uncovered
        if !record.stories.isEmpty, let first = uncovered.first {
            self.init(
                action: .stories, sentence: "write a story for \(first.title) (no story claims \(first.title))")
            return
        }
        if let open = ChecklistLine.all(of: pack, record: record, days).first(where: { !$0.isTicked }) {
            self.init(action: .checklist(open.item.id), sentence: "\(open.item.title) (\(open.reason))")
            return
        }
        self.init(action: .loop, sentence: "sit the full loop again: nothing is due")
    }

    private init(action: Action, sentence: String) {
        self.action = action
        self.sentence = sentence
    }
}

extension Element {
    /// As it stands within a sentence: `the trade-offs`.
    fileprivate var name: String {
        switch self {
        case .decision: "the decisions"
        case .alternatives: "the alternatives"
        case .result: "the results"
        case .tradeoff: "the trade-offs"
        }
    }
}
