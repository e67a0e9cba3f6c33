/// What the clocks show at a moment. All in whole seconds, as a person reads them.
public enum ClockFace: Equatable, Sendable {
    /// No clock runs.
    case still
    /// The question is on the screen and no key was pressed.
    case thinking(elapsed: Int, left: Int)
    /// The answer's clock runs; `warned` is the last warning given.
    case answering(left: Int, of: Int, warned: Int?)
}

extension Session {
    /// What the answer's clock shows at a session time; it stands still in a pause.
    public func clock(at time: Int) -> ClockFace {
        let time = pausedAt ?? time
        switch phase {
        case .thinking(let since, let until):
            return .thinking(elapsed: max(0, time - since) / 1000, left: secondsLeft(until: until, at: time))
        case .answering(_, _, let until):
            return .answering(left: secondsLeft(until: until, at: time), of: plan.answerSeconds, warned: warned)
        default: return .still
        }
    }

    /// Seconds since the round began, pauses left out.
    public func roundElapsed(at time: Int) -> Int {
        guard let current, hasBegun else { return 0 }
        return max(0, (pausedAt ?? time) - current.beganAt.session - current.paused) / 1000
    }

    /// Seconds since the session began, pauses left out: the loop's own clock.
    public func elapsed(at time: Int) -> Int {
        let paused = transcript.reduce(0) { $0 + $1.paused }
        return max(0, (pausedAt ?? time) - startedAt.session - paused) / 1000
    }

    /// The session time at which what a clock shows changes next; nil while no clock runs.
    public func nextSecond(after time: Int) -> Int? {
        guard pausedAt == nil else { return nil }
        switch phase {
        case .thinking(_, let until), .answering(_, _, let until):
            let left = until - time
            return left <= 0 ? time : time + ((left - 1) % 1000 + 1)
        default: return nil
        }
    }

    /// Begun seconds count in full, so that the clock shows 0:00 only when it is over.
    private func secondsLeft(until: Int, at time: Int) -> Int { max(0, until - time + 999) / 1000 }
}
