internal import Evaluation
internal import Scenario

/// Thinking, answering, handing in, passing, pausing, being cut off.
extension Engine {
    /// Lets everything happen that was due until a moment, each at its own time.
    mutating func passDeadlines(until moment: Moment) {
        while let due = session.deadline(warnings: clock.warnings), due.time <= moment.session {
            let then = Moment(session: due.time, wall: moment.wall - (moment.session - due.time))
            switch due.what {
            case .thinkingIsOver: record(.clockStarted(by: .thinkingRanOut), at: then)
            case .warning(let seconds): record(.warned(secondsLeft: seconds), at: then)
            case .answerIsOver:
                hear(.cutOff, at: then)
                react(at: then)
            }
        }
    }

    mutating func respond(to input: Input, at moment: Moment) {
        switch input {
        case .goOn: goOn(at: moment)
        case .typed(let text, let cursor): type(text, cursor: cursor, at: moment)
        case .handIn: handIn(.handedIn, at: moment)
        case .pass: handIn(.passed, at: moment)
        case .pause where session.clock(at: moment.session) != .still && !session.isPaused:
            record(.paused, at: moment)
        case .resume where session.isPaused: record(.resumed, at: moment)
        case .takeUp: record(.continued, at: moment)
        case .redo where session.phase == .reading: redo(at: moment)
        case .leave: leave(at: moment)
        case .pause, .resume, .redo, .tick: break
        }
    }

    private mutating func type(_ text: String, cursor: Int, at moment: Moment) {
        guard !session.isPaused else { return }
        if case .thinking = session.phase, !text.isEmpty { record(.clockStarted(by: .firstKey), at: moment) }
        guard let start = session.thinkingSince else { return }
        write(text, cursor: cursor, thinkingSince: start, at: moment)
    }

    private mutating func handIn(_ ending: Answer.Ending, at moment: Moment) {
        guard !session.isPaused, session.thinkingSince != nil else { return }
        hear(ending, at: moment)
        react(at: moment)
        followUp(at: moment)
    }

    private mutating func leave(at moment: Moment) {
        if session.clock(at: moment.session) != .still, !session.isPaused { record(.paused, at: moment) }
        close()
    }

    /// Takes what stands in the box as the answer, reads it, and merges what a probe brought out.
    private mutating func hear(_ ending: Answer.Ending, at moment: Moment) {
        guard let prompt = prompt(), let start = session.thinkingSince else { return }
        var thinking = moment.session - start
        var answering = 0
        if case .answering(let thought, let since, _) = session.phase {
            thinking = thought
            answering = moment.session - since
        }
        let answer = Answer(
            text: draft.text, ending: ending, thinking: thinking, answering: answering, typing: draft.typing)
        let reading = evaluator.read(answer.heard, to: prompt)
        record(.answered(answer: answer, reading: reading), at: moment)
        if prompt.probe != nil, let before = session.exchange?.reading {
            record(.merged(reading: evaluator.merge(before, with: reading, in: prompt)), at: moment)
        }
        closeBox(at: moment)
    }

    /// What the candidate is answering, as the evaluator needs it.
    private func prompt() -> Prompt? {
        guard let exchange = session.exchange, let round = currentRound else { return nil }
        return Prompt(
            of: exchange, probe: exchange.probes.last?.probe, in: round, of: pack, plan: session.plan)
    }
}

extension Session {
    /// When thinking about what was asked last began, pauses taken out; nil while nothing is being answered.
    var thinkingSince: Int? {
        switch phase {
        case .thinking(let since, _): since
        case .answering(let thinking, let since, _): since - thinking
        default: nil
        }
    }
}
