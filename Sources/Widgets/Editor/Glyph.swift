internal import Terminal

/// All that wrapping needs to know of a character: what it takes on a row, and whether a row may be broken behind it.
enum Glyph: Equatable, Sendable {
    case space, narrow, wide

    init(_ character: Character) {
        self = character == " " ? .space : character.columns > 1 ? .wide : .narrow
    }

    /// Its columns. In an editor even what has no width takes a cell, so that it can be seen and deleted.
    var columns: Int { self == .wide ? 2 : 1 }
}
