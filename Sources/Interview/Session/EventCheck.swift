internal import Evaluation

/// Whether events that come from elsewhere are those of one session: a fold passes over what does not fit, and so would hide
/// what is missing.
public enum EventCheck {
    /// An event that does not fit where it stands.
    public struct Misfit: Equatable, Sendable {
        /// Its place, counted from 1.
        public var place: Int
        /// What is wrong with it: `an answer to nothing`.
        public var what: String
    }

    /// The first event that does not fit what came before it; nil where all do.
    public static func misfit(in events: [Event]) -> Misfit? {
        guard let first = events.first, case .started = first.what, var session = Session(folding: [first]) else {
            return Misfit(place: 1, what: "it is no start of a session")
        }
        for (place, event) in events.enumerated().dropFirst() {
            let isEarly = event.at.session < session.last.session
            let problem =
                session.problem(with: event.what)
                ?? (isEarly ? "its time is before that of the event before it" : nil)
            if let problem { return Misfit(place: place + 1, what: problem) }
            session.apply(event)
        }
        return nil
    }
}

extension Session {
    /// Why something cannot happen where the session stands.
    fileprivate func problem(with what: Happening) -> String? {
        if isFinished { return "the session is finished before it" }
        switch what {
        case .started: return "a session starts once"
        case .roundBegan(let place):
            return place == round && phase == .briefing ? nil : "no round can begin there"
        case .asked(let question):
            guard current != nil, current?.card == nil else { return "a question outside a round" }
            return Self.problem(in: [question.id, question.text, question.interviewer])
        case .probed(let probe):
            guard exchange?.lastAnswer != nil else { return "a probe after nothing" }
            return Self.problem(in: [probe.id, probe.target, probe.text])
        case .answered(let answer, let reading):
            guard exchange != nil, exchange?.lastAnswer == nil else { return "an answer to nothing" }
            guard answer.thinking >= 0, answer.answering >= 0 else { return "an answer that took less than no time" }
            return Self.problem(in: [answer.text]) ?? Self.problem(in: reading, of: [answer.text])
        case .merged(let reading):
            guard let exchange, exchange.reading != nil else { return "a reading of nothing" }
            return Self.problem(in: reading, of: exchange.texts)
        case .reacted(let line):
            return exchange?.lastAnswer == nil ? "a reaction to nothing" : Self.problem(in: [line])
        case .settled, .redone: return exchange?.answer == nil ? "nothing was answered before it" : nil
        case .roundEnded(let card):
            guard let current, current.card == nil else { return "no round can end there" }
            return card.round == current.round ? nil : "it is the scorecard of another round"
        case .decided: return transcript.allSatisfy { $0.card != nil } ? nil : "a decision before the rounds are over"
        case .clockStarted, .warned: return exchange == nil ? "a clock without a question" : nil
        case .wentOn, .paused, .resumed, .interrupted, .continued, .finished: return nil
        }
    }

    /// Nothing that is said may command the terminal it is shown on.
    private static func problem(in texts: [String]) -> String? {
        let isClean = texts.allSatisfy { text in
            text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }
        }
        return isClean ? nil : "its text has a control character"
    }

    /// Every quote has to stand where it is said to stand.
    ///
    /// - Parameter texts: the answer, and those to its probes.
    private static func problem(in reading: Reading, of texts: [String]) -> String? {
        let isSound = reading.findings.allSatisfy { finding in
            guard texts.indices.contains(finding.source), 0 <= finding.start, finding.start <= finding.end,
                finding.end <= texts[finding.source].utf8.count
            else { return false }
            let words = texts[finding.source].utf8.dropFirst(finding.start).prefix(finding.end - finding.start)
            return words.elementsEqual(finding.quote.utf8)
        }
        return isSound ? nil : "a quote in its reading does not stand in the answer"
    }
}

extension Exchange {
    /// What was said: to the question, and to each probe.
    fileprivate var texts: [String] {
        [answer?.text ?? ""] + probes.map { $0.answer?.text ?? "" }
    }
}
