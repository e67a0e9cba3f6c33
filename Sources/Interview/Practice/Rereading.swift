public import Evaluation
public import Scenario

/// A session read again: by other rules than those of its day, with what follows from it. The old reading stays what counts.
public struct Rereading: Codable, Equatable, Sendable {
    /// The version of the rules that gave it.
    public var rules: String
    /// One a round that was begun, in order.
    public var rounds: [ReadRound]
    /// What the committee would have decided; nil where there was none.
    public var verdict: Verdict?

    /// A round read again.
    public struct ReadRound: Codable, Equatable, Sendable {
        /// In the order they were sat.
        public var exchanges: [ReadExchange]
        /// Nil where the round has none.
        public var card: Scorecard?
    }

    /// An attempt at a question read again; each part is nil where there was no answer.
    public struct ReadExchange: Codable, Equatable, Sendable {
        /// Of the answer alone.
        public var first: Reading?
        /// Of each probe's answer alone.
        public var probes: [Reading?]
        /// Of the answer with what the probes brought out.
        public var whole: Reading?
    }
}

extension Session {
    /// The version of the rules that gave its readings; nil while nothing was answered.
    public var rules: String? {
        transcript.lazy.flatMap(\.exchanges).compactMap { $0.firstReading?.rules }.first
    }

    /// Reads every answer again.
    ///
    /// - Returns: nil when nothing was answered, or the pack no longer has one of the rounds.
    public func reread(by evaluator: Evaluator, of pack: Pack) -> Rereading? {
        var again = self
        for place in again.transcript.indices {
            guard let round = pack.round(again.transcript[place].round) else { return nil }
            for exchange in again.transcript[place].exchanges.indices {
                again.transcript[place].exchanges[exchange].read(by: evaluator, in: round, of: pack, plan: plan)
            }
            if again.transcript[place].card != nil {
                again.transcript[place].card = Scorecard(of: round, exchanges: again.transcript[place].latest)
            }
        }
        guard let rules = again.rules else { return nil }
        let rounds = again.transcript.map { round in
            Rereading.ReadRound(
                exchanges: round.exchanges.map { exchange in
                    Rereading.ReadExchange(
                        first: exchange.firstReading, probes: exchange.probes.map(\.reading), whole: exchange.reading)
                }, card: round.card)
        }
        return Rereading(
            rules: rules, rounds: rounds, verdict: verdict == nil ? nil : Verdict(of: pack, session: again))
    }

    /// The session as it stands after a rereading: to be shown beside the one that counts.
    public func showing(_ rereading: Rereading) -> Session {
        var shown = self
        for (place, round) in zip(shown.transcript.indices, rereading.rounds) {
            shown.transcript[place].card = round.card
            for (exchange, read) in zip(shown.transcript[place].exchanges.indices, round.exchanges) {
                shown.transcript[place].exchanges[exchange].show(read)
            }
        }
        shown.verdict = rereading.verdict ?? verdict
        return shown
    }
}

extension Exchange {
    fileprivate mutating func read(by evaluator: Evaluator, in round: Round, of pack: Pack, plan: SessionPlan) {
        guard let answer else { return }
        let prompt = Prompt(of: self, probe: nil, in: round, of: pack, plan: plan)
        firstReading = evaluator.read(answer.heard, to: prompt)
        reading = firstReading
        for place in probes.indices {
            guard let said = probes[place].answer, let before = reading else { continue }
            let prompt = Prompt(of: self, probe: probes[place].probe, in: round, of: pack, plan: plan)
            let read = evaluator.read(said.heard, to: prompt)
            probes[place].reading = read
            reading = evaluator.merge(before, with: read, in: prompt)
        }
    }

    fileprivate mutating func show(_ read: Rereading.ReadExchange) {
        firstReading = read.first
        reading = read.whole
        for (place, probe) in zip(probes.indices, read.probes) { probes[place].reading = probe }
    }
}

extension Prompt {
    /// What an answer in an exchange is read against.
    ///
    /// - Parameter probe: the one that is answered; nil for the answer to the question.
    init(of exchange: Exchange, probe: AskedProbe?, in round: Round, of pack: Pack, plan: SessionPlan) {
        self.init(
            round: round, text: probe?.text ?? exchange.question.text,
            question: pack.question(exchange.question.id)?.question,
            probe: probe.flatMap { asked in
                Target(name: asked.target).map { Probe(id: asked.id, target: $0, text: asked.text) }
            },
            speakingRate: plan.clock(of: pack).speakingRate)
    }
}

extension Answer {
    /// What is read of it: a pass is heard as silence, whatever had been typed before it.
    var heard: String { ending == .passed ? "" : text }
}
