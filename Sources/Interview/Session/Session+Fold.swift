internal import Evaluation

extension Session {
    /// Takes one fact in. Facts that do not fit where the session stands, as in a damaged archive, change nothing they
    /// cannot.
    mutating func apply(_ event: Event) {
        last = event.at
        switch event.what {
        case .started: break
        case .roundBegan(let place):
            guard plan.rounds.indices.contains(place) else { return }
            round = place
            transcript.append(RoundTranscript(round: plan.rounds[place].round, beganAt: event.at))
            phase = .heard(at: event.at.session)
        case .asked(let question): ask(question, at: event.at)
        case .probed(let probe):
            change { $0.probes.append(ProbeExchange(probe: probe, askedAt: event.at)) }
            think(from: event.at.session, seconds: plan.probeThinkingSeconds)
        case .clockStarted: startClock(at: event.at.session)
        case .warned(let seconds): warned = seconds
        case .answered(let answer, let reading): take(answer, reading, at: event.at.session)
        case .merged(let reading): change { $0.reading = reading }
        case .reacted(let line):
            change { exchange in
                if exchange.probes.isEmpty {
                    exchange.reaction = line
                } else {
                    exchange.probes[exchange.probes.count - 1].reaction = line
                }
            }
        case .settled:
            change { $0.isSettled = true }
            phase = showsReadings ? .reading : .heard(at: event.at.session)
        case .redone: phase = .heard(at: event.at.session)
        case .roundEnded(let card):
            guard !transcript.isEmpty else { return }
            transcript[transcript.count - 1].card = card
            phase = .scorecard
        case .wentOn: goOn(at: event.at.session)
        case .paused, .continued: pause(at: event.at.session)
        case .resumed: resume(at: event.at.session)
        case .interrupted(let milliseconds): interrupted += milliseconds
        case .decided(let verdict):
            self.verdict = verdict
            phase = .committee
        case .finished:
            phase = .finished
            finishedAt = event.at.wall
        }
    }

    private mutating func ask(_ question: AskedQuestion, at moment: Moment) {
        guard !transcript.isEmpty else { return }
        let before = transcript[transcript.count - 1].exchanges.count { $0.question.id == question.id }
        transcript[transcript.count - 1].exchanges.append(
            Exchange(question: question, attempt: before + 1, askedAt: moment))
        think(from: moment.session, seconds: plan.thinkingSeconds)
    }

    private mutating func think(from start: Int, seconds: Int) {
        warned = nil
        phase = .thinking(since: start, until: start + seconds * 1000)
    }

    private mutating func startClock(at time: Int) {
        guard case .thinking(let since, _) = phase else { return }
        phase = .answering(thinking: time - since, since: time, until: time + plan.answerSeconds * 1000)
    }

    private mutating func take(_ answer: Answer, _ reading: Reading, at time: Int) {
        change { exchange in
            if exchange.probes.isEmpty {
                exchange.answer = answer
                exchange.firstReading = reading
                exchange.reading = reading
            } else {
                exchange.probes[exchange.probes.count - 1].answer = answer
                exchange.probes[exchange.probes.count - 1].reading = reading
            }
        }
        phase = .heard(at: time)
    }

    private mutating func goOn(at time: Int) {
        switch phase {
        case .scorecard where round + 1 < plan.rounds.count:
            round += 1
            phase = .briefing
        default: phase = .heard(at: time)
        }
    }

    private mutating func pause(at time: Int) {
        guard pausedAt == nil else { return }
        switch phase {
        case .thinking, .answering: pausedAt = time
        default: break
        }
    }

    /// Moves the deadlines by as long as the pause took: what was left is still left.
    private mutating func resume(at time: Int) {
        guard let start = pausedAt else { return }
        pausedAt = nil
        let pause = time - start
        if !transcript.isEmpty { transcript[transcript.count - 1].paused += pause }
        switch phase {
        case .thinking(let since, let until): phase = .thinking(since: since + pause, until: until + pause)
        case .answering(let thinking, let since, let until):
            phase = .answering(thinking: thinking, since: since + pause, until: until + pause)
        default: break
        }
    }

    private mutating func change(_ body: (inout Exchange) -> Void) {
        guard let round = transcript.indices.last, let exchange = transcript[round].exchanges.indices.last else {
            return
        }
        body(&transcript[round].exchanges[exchange])
    }
}
