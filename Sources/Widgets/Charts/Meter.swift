/// A fraction as a bar of block characters that reads without colour.
public struct Meter: Equatable, Sendable {
    /// From 0 to 1.
    public let fraction: Double

    /// A bar of a fraction; what lies outside 0 to 1 is brought to the nearest, and what is no number is 0.
    public init(_ fraction: Double) {
        self.fraction = fraction.isNaN ? 0 : min(max(0, fraction), 1)
    }

    /// A bar of a part of a whole; empty when there is no whole.
    public init(_ part: Int, of whole: Int) {
        self.init(whole > 0 ? Double(part) / Double(whole) : 0)
    }

    /// The bar in exactly so many columns. Only nothing is shown empty and only all is shown full.
    public func text(width: Int) -> String {
        let width = max(0, width)
        var filled = Int((fraction * Double(width)).rounded())
        if width > 1 {
            if fraction > 0 { filled = max(1, filled) }
            if fraction < 1 { filled = min(width - 1, filled) }
        }
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }
}
