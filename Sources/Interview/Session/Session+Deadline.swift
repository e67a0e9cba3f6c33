/// Something that happens by itself.
struct Deadline: Equatable {
    var time: Int
    var what: What

    enum What: Equatable {
        case thinkingIsOver
        case warning(secondsLeft: Int)
        case answerIsOver
    }
}

extension Session {
    /// What happens next by itself, and when; nil while no clock runs.
    ///
    /// - Parameter warnings: seconds left at which the clock warns.
    func deadline(warnings: [Int]) -> Deadline? {
        guard pausedAt == nil, plan.cutsIn else { return nil }
        switch phase {
        case .thinking(_, let until): return Deadline(time: until, what: .thinkingIsOver)
        case .answering(_, _, let until):
            let given = warned ?? plan.answerSeconds
            let next = warnings.filter { $0 < given }.max()
            guard let next else { return Deadline(time: until, what: .answerIsOver) }
            return Deadline(time: until - next * 1000, what: .warning(secondsLeft: next))
        default: return nil
        }
    }
}
