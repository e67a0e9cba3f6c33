/// How a cell looks: by role, so that a theme and the terminal's abilities decide the colour.
public struct Style: Hashable, Sendable {
    public var role: Role
    public var isBold: Bool
    public var isDim: Bool
    public var isUnderlined: Bool
    public var isReversed: Bool

    /// What a cell is for. Colour comes second: each meaning is also said in words.
    public enum Role: String, CaseIterable, Hashable, Sendable {
        case plain, accent, good, warning, bad
    }

    public init(
        _ role: Role = .plain, bold: Bool = false, dim: Bool = false, underlined: Bool = false, reversed: Bool = false
    ) {
        self.role = role
        self.isBold = bold
        self.isDim = dim
        self.isUnderlined = underlined
        self.isReversed = reversed
    }

    public static let plain = Style()
    /// What is secondary.
    public static let dim = Style(dim: true)
    /// What is read first.
    public static let bold = Style(bold: true)
    public static let accent = Style(.accent)
    public static let reversed = Style(reversed: true)
}
