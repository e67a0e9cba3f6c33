import Scenario

/// Levels on the dimensions of a round's rubric.
enum DimensionReader {
    /// The level that an answer shows: from the two best of the things that speak for it, held at 2 by a flag that speaks
    /// against it.
    static func level(of dimension: Dimension, in reading: Reading) -> DimensionLevel {
        guard reading.gates.isEmpty else {
            return DimensionLevel(dimension: dimension.id, level: .strongNoHire, quote: nil)
        }
        let certainties = dimension.shownBy.map { certainty(of: $0, in: reading) }.sorted(by: >)
        let best = certainties.prefix(2).reduce(0, +) / Double(min(2, max(1, certainties.count)))
        let reached: Vote = best >= 0.8 ? .strongHire : best >= 0.5 ? .hire : best >= 0.2 ? .noHire : .strongNoHire
        let isSpoiled = dimension.spoiledBy.contains { reading.flags[$0, default: 0] >= Reading.present }
        return DimensionLevel(
            dimension: dimension.id, level: isSpoiled ? min(reached, .noHire) : reached,
            quote: quote(of: dimension, in: reading, isSpoiled: isSpoiled))
    }

    private static func certainty(of target: Target, in reading: Reading) -> Double {
        switch target {
        case .element(let element): reading.elements[element, default: 0]
        case .strength(let strength): reading.certainty(of: strength)
        case .flag, .gate, .passed, .depth: 0
        }
    }

    /// The surest words for it, or against it where it is spoiled.
    private static func quote(of dimension: Dimension, in reading: Reading, isSpoiled: Bool) -> String? {
        let targets = isSpoiled ? dimension.spoiledBy.map(Target.flag) : dimension.shownBy
        let kinds = Set(targets.compactMap { Finding.Kind($0) })
        var best: Finding?
        for finding in reading.findings where kinds.contains(finding.kind) && finding.confidence > best?.confidence ?? 0
        {
            best = finding
        }
        return best?.quote
    }
}
