/// How a cell looks: by role, so that a theme and the terminal's abilities decide the colour.
public struct Style: Hashable, Sendable {
    /// What the cell is for.
    public var role: Role
    /// Whether it is read first.
    public var isBold: Bool
    /// Whether it is secondary.
    public var isDim: Bool
    /// Whether a line runs under it.
    public var isUnderlined: Bool
    /// Whether foreground and background are exchanged.
    public var isReversed: Bool

    /// What a cell is for. Colour comes second: each meaning is also said in words.
    public enum Role: String, CaseIterable, Hashable, Sendable {
        case plain, accent, good, warning, bad
    }

    /// A look: plain where nothing else is said.
    public init(
        _ role: Role = .plain, bold: Bool = false, dim: Bool = false, underlined: Bool = false, reversed: Bool = false
    ) {
        self.role = role
        self.isBold = bold
        self.isDim = dim
        self.isUnderlined = underlined
        self.isReversed = reversed
    }

    /// Text as it comes.
    public static let plain = Style()
    /// What is secondary.
    public static let dim = Style(dim: true)
    /// What is read first.
    public static let bold = Style(bold: true)
    /// The one colour that leads the eye.
    public static let accent = Style(.accent)
    /// What is chosen.
    public static let reversed = Style(reversed: true)
}
