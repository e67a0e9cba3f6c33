/// A row of figures as blocks of different heights, one column each.
public struct Sparkline: Equatable, Sendable {
    /// The figures in order; nil where there is none.
    public let values: [Double?]
    /// What the lowest and the highest block stand for.
    public let range: ClosedRange<Double>

    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A row of figures on a scale.
    ///
    /// - Parameter range: the scale; figures outside are brought to its ends. Without one, from 0 to the highest figure.
    public init(_ values: [Double?], in range: ClosedRange<Double>? = nil) {
        self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        self.range = range ?? 0...max(0, self.values.compactMap { $0 }.max() ?? 0)
    }

    /// The last figures that fit a width; a blank where there is none.
    public func text(width: Int) -> String {
        String(values.suffix(max(0, width)).map { $0.map(block) ?? " " })
    }

    private func block(_ value: Double) -> Character {
        let span = range.upperBound - range.lowerBound
        let height = span > 0 ? (min(max(value, range.lowerBound), range.upperBound) - range.lowerBound) / span : 0
        return Self.blocks[Int((height * Double(Self.blocks.count - 1)).rounded())]
    }
}
