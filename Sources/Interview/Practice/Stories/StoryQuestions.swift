public import Scenario

/// What is asked about the candidate's own stories.
public enum StoryQuestions {
    /// Seconds for an answer in rapid fire.
    public static let rapidSeconds = 45
    /// Probes of one rapid fire.
    public static let rapidProbes = 8

    /// A push on the first part that a story misses; nil where all four are written, or the pack has no such probe.
    public static func probe(onMissingPartOf story: Story, in pack: Pack) -> Probe? {
        story.missing.lazy.compactMap { element in
            pack.probes.first { $0.target == .element(element) && !$0.needsQuote }
        }.first
    }

    /// "Which of these would you kill today?" about the candidate's own; nil with fewer than two stories.
    ///
    /// - Parameter stories: the first three are named.
    public static func kill(of stories: [Story]) -> String? {
        let titles = stories.prefix(3).map { "“\($0.title)”" }
        guard titles.count > 1, let last = titles.last else { return nil }
        let list = titles.dropLast().joined(separator: ", ") + " and " + last
        return "You have told us about \(list). Which of these would you kill today, and why?"
    }

    /// The probes of a rapid fire on one story: its missing parts first, then every kind of push in turn, in an order by lot.
    ///
    /// - Parameter seed: the same gives the same probes.
    /// - Returns: at most ``rapidProbes``, none with a place for a quote.
    public static func rapidFire(on story: Story, of pack: Pack, seed: UInt64) -> [Probe] {
        var generator = SplitMix64(seed: seed)
        let fitting = pack.probes.filter { probe in
            switch probe.target {
            case .element, .flag, .depth: !probe.needsQuote
            case .strength, .gate, .passed: false
            }
        }.shuffled(using: &generator)
        let missing = story.missing.compactMap { element in fitting.first { $0.target == .element(element) } }
        var chosen = missing
        var left = fitting.filter { probe in !missing.contains(probe) }
        while chosen.count < rapidProbes, !left.isEmpty {
            var turn: [Target] = []
            for probe in left where !turn.contains(probe.target) {
                turn.append(probe.target)
                chosen.append(probe)
            }
            left.removeAll { chosen.contains($0) }
        }
        return Array(chosen.prefix(rapidProbes))
    }
}
