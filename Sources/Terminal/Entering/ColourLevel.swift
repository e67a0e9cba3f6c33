/// How many colours are used.
public enum ColourLevel: Int, CaseIterable, Comparable, Sendable {
    case mono = 0
    case eight = 8
    case sixteen = 16
    case many = 256

    /// The level for a terminal of so many colours.
    ///
    /// A `NO_COLOR` that is not empty means none (no-color.org); bold, underlined and reversed stay.
    init(colours: Int, noColour: String?) {
        let isUnwanted = !(noColour ?? "").isEmpty
        self = isUnwanted ? .mono : Self.allCases.last { $0.rawValue <= max(0, colours) } ?? .mono
    }

    /// Whether this is fewer colours.
    public static func < (one: ColourLevel, other: ColourLevel) -> Bool { one.rawValue < other.rawValue }

    /// The number of the colour of a role in the terminal's palette; nil for the terminal's own colour.
    ///
    /// Dark and light backgrounds are alike in use, so the colours of the 256 stand at least 3.2 to 1 against both black
    /// and white (WCAG 2.2, relative luminance).
    func colour(of role: Style.Role) -> Int16? {
        switch (self, role) {
        case (.mono, _), (_, .plain): nil
        case (.many, .accent): 31
        case (.many, .good): 28
        case (.many, .warning): 130
        case (.many, .bad): 160
        case (_, .accent): 6
        case (_, .good): 2
        case (_, .warning): 3
        case (.sixteen, .bad): 9
        case (.eight, .bad): 1
        }
    }
}
