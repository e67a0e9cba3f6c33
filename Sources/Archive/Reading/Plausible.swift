internal import Interview

/// What a clock can have shown. An archive may be damaged, or made up by somebody: what lies outside would make sums
/// overflow that are made of times.
enum Plausible {
    /// The years 1 to 9999, in milliseconds since 1970 UTC.
    static let wall = -62_135_596_800_000...253_402_300_799_999
    /// A century, in milliseconds.
    static let length = 0...3_155_760_000_000
    /// A day, in seconds.
    static let seconds = 0...86_400
}

extension Moment {
    /// A moment that was written down; nil where no clocks can have shown it.
    init?(checking session: Int, wall: Int) {
        guard Plausible.length.contains(session), Plausible.wall.contains(wall) else { return nil }
        self.init(session: session, wall: wall)
    }
}

extension Happening {
    /// Whether its times can have been measured.
    var isPlausible: Bool {
        switch self {
        case .started(let plan):
            [plan.answerSeconds, plan.thinkingSeconds, plan.probeThinkingSeconds].allSatisfy(Plausible.seconds.contains)
        case .answered(let answer, _):
            Plausible.length.contains(answer.thinking) && Plausible.length.contains(answer.answering)
        case .interrupted(let milliseconds): Plausible.wall.contains(milliseconds)
        case .warned(let seconds): Plausible.seconds.contains(seconds)
        default: true
        }
    }
}
