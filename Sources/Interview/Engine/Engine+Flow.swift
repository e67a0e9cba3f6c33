internal import Evaluation
internal import Scenario

/// From question to probe to question, from round to round, to the committee.
extension Engine {
    /// The round that is sat, as the pack has it.
    var currentRound: Round? { pack.round(session.plan.rounds[session.round].round) }

    mutating func goOn(at moment: Moment) {
        switch session.phase {
        case .briefing:
            record(.roundBegan(round: session.round), at: moment)
            askNext(at: moment)
        case .heard(let since) where moment.session - since >= Engine.graceAfterCutOff: followUp(at: moment)
        case .reading:
            record(.wentOn, at: moment)
            askNext(at: moment)
        case .scorecard:
            record(.wentOn, at: moment)
            if session.phase != .briefing { finishRounds(at: moment) }
        case .committee:
            record(.wentOn, at: moment)
            record(.finished, at: moment)
            close()
        case .thinking, .answering, .heard, .finished: break
        }
    }

    mutating func redo(at moment: Moment) {
        guard let question = session.exchange?.question else { return }
        record(.redone, at: moment)
        record(.asked(question: question), at: moment)
        openBox(at: moment)
    }

    /// The interviewer says in one line that the answer was heard.
    mutating func react(at moment: Moment) {
        guard let answer = session.exchange?.lastAnswer, let line = reaction(to: answer.ending) else { return }
        record(.reacted(line: line), at: moment)
    }

    /// The interviewer pushes, or lets it be.
    mutating func followUp(at moment: Moment) {
        guard let answer = session.exchange?.lastAnswer else { return }
        if let probe = nextProbe(after: answer, at: moment) {
            record(.probed(probe: probe), at: moment)
            openBox(at: moment)
        } else {
            record(.settled, at: moment)
            if !session.showsReadings { askNext(at: moment) }
        }
    }

    private mutating func askNext(at moment: Moment) {
        guard let round = currentRound else { return }
        let asked = session.current?.latest.map(\.question.id) ?? []
        let next = session.plan.rounds[session.round].questions.lazy
            .filter { !asked.contains($0) }
            .compactMap { id in round.questions.first { $0.id == id } }
            .first
        guard let next, asked.isEmpty || !isTimeUp(at: moment) else {
            record(.roundEnded(card: Scorecard(of: round, exchanges: session.current?.latest ?? [])), at: moment)
            return
        }
        let interviewer =
            round.interviewers.first { $0.id == next.interviewer }
            ?? round.interviewers[asked.count % round.interviewers.count]
        record(.asked(question: AskedQuestion(id: next.id, text: next.text, interviewer: interviewer.role)), at: moment)
        openBox(at: moment)
    }

    private mutating func finishRounds(at moment: Moment) {
        switch session.plan.kind {
        case .loop: record(.decided(verdict: Verdict(of: pack, session: session)), at: moment)
        case .drill:
            record(.finished, at: moment)
            close()
        }
    }

    /// At real pace the round's minutes decide when it is over; the answer under way is always heard.
    private func isTimeUp(at moment: Moment) -> Bool {
        guard session.plan.kind == .loop, session.plan.pace == .real, let round = currentRound else { return false }
        return session.roundElapsed(at: moment.session) >= round.minutes * 60
    }

    private func nextProbe(after answer: Answer, at moment: Moment) -> AskedProbe? {
        guard let exchange = session.exchange, let round = currentRound, let reading = exchange.reading,
            exchange.probes.count < pack.clock.probes, !isTimeUp(at: moment)
        else { return nil }
        let probe = evaluator.probe(
            after: reading, to: pack.question(exchange.question.id)?.question, in: round, shared: pack.probes,
            asked: session.probesAsked, passed: answer.ending == .passed)
        // Where nothing was missing, one push is enough to see whether it holds.
        if probe?.target == Target.depth.name, !exchange.probes.isEmpty { return nil }
        return probe
    }

    /// A line that gives nothing away, drawn by lot and never twice in a row.
    private func reaction(to ending: Answer.Ending) -> String? {
        let lines =
            switch ending {
            case .handedIn: pack.reactions.answered
            case .passed: pack.reactions.passed
            case .cutOff: pack.reactions.cutOff
            }
        let fresh = lines.filter { $0 != session.lastReaction }
        var lot = SplitMix64(seed: session.plan.seed &+ UInt64(session.answersHeard))
        return fresh.randomElement(using: &lot) ?? lines.first
    }
}

extension Session {
    /// Every probe of the session so far: none is put twice in the same words.
    var probesAsked: [AskedProbe] {
        transcript.flatMap { $0.exchanges.flatMap { $0.probes.map(\.probe) } }
    }

    /// How many answers were given so far, to questions and probes.
    var answersHeard: Int {
        transcript.flatMap(\.exchanges).reduce(0) { count, exchange in
            count + (exchange.answer == nil ? 0 : 1) + exchange.probes.count { $0.answer != nil }
        }
    }

    /// What an interviewer said last.
    var lastReaction: String? {
        for exchange in transcript.reversed().lazy.flatMap({ $0.exchanges.reversed() }) {
            if let said = exchange.probes.last(where: { $0.reaction != nil })?.reaction ?? exchange.reaction {
                return said
            }
        }
        return nil
    }
}
