internal import Evaluation
public import Scenario

/// Whether the examples of the signals would notice if a pattern were gone.
public enum Mutation {
    /// The patterns that could be removed without any example of their own file failing.
    ///
    /// - Throws: what the signals' own examples say against them as they are; nothing can be proved with those.
    public static func survivors(in signals: SignalSet) throws(LoadingError) -> [Signal.Pattern] {
        let failures = try Evaluator(signals).exampleFailures()
        guard failures.isEmpty else { throw LoadingError(failures) }
        var survivors: [Signal.Pattern] = []
        for signal in signals.signals.indices {
            for pattern in signals.signals[signal].patterns.indices {
                let mutant = signals.without(pattern: pattern, of: signal)
                if try Evaluator(mutant).exampleFailures().isEmpty {
                    survivors.append(signals.signals[signal].patterns[pattern])
                }
            }
        }
        return survivors
    }
}

extension SignalSet {
    /// The same rules without one pattern, and without the examples of the other signals, which it does not concern.
    fileprivate func without(pattern: Int, of signal: Int) -> SignalSet {
        var set = self
        set.signals[signal].patterns.remove(at: pattern)
        for other in set.signals.indices where other != signal {
            set.signals[other].matches = []
            set.signals[other].not = []
            set.signals[other].contrast = []
        }
        return set
    }
}
