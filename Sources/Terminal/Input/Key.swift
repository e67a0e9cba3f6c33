/// A key as it was pressed.
public struct Key: Hashable, Sendable {
    /// The key itself.
    public var code: Code
    /// What was held down with it.
    public var modifiers: Modifiers

    /// A key without what was held down with it.
    public enum Code: Hashable, Sendable {
        /// A printable character; a letter with ``Modifiers/control`` or ``Modifiers/alt`` is in lower case.
        case character(Character)
        case enter, tab, escape, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
    }

    /// The keys held down with another.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits, in the order in which xterm counts them.
        public let rawValue: UInt8
        /// Modifiers from their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The Shift key; a capital letter has it only with Alt.
        public static let shift = Modifiers(rawValue: 1)
        /// The Alt key, or Escape pressed before.
        public static let alt = Modifiers(rawValue: 2)
        /// The Ctrl key.
        public static let control = Modifiers(rawValue: 4)
    }

    /// A key with what was held down.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// A character typed as such.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    /// A letter with Ctrl.
    public static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
    /// A letter with Alt.
    public static func alt(_ letter: Character) -> Key { Key(.character(letter), .alt) }

    /// As a footer says it: `^S`, `Alt-f`, `Enter`, `↑`.
    public var label: String {
        var label: String
        switch code {
        case .character(" "): label = "Space"
        case .character(let character): label = String(character)
        case .enter: label = "Enter"
        case .tab: label = "Tab"
        case .escape: label = "Esc"
        case .backspace: label = "Backspace"
        case .delete: label = "Del"
        case .insert: label = "Ins"
        case .up: label = "↑"
        case .down: label = "↓"
        case .left: label = "←"
        case .right: label = "→"
        case .home: label = "Home"
        case .end: label = "End"
        case .pageUp: label = "PgUp"
        case .pageDown: label = "PgDn"
        case .function(let number): label = "F\(number)"
        }
        if modifiers.contains(.control) {
            if case .character(let character) = code {
                label = "^" + character.uppercased()
            } else {
                label = "Ctrl-" + label
            }
        }
        if modifiers.contains(.shift) { label = "Shift-" + label }
        if modifiers.contains(.alt) { label = "Alt-" + label }
        return label
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// The keys with a name of their own, pressed alone.
extension Key {
    public static let enter = Key(.enter)
    public static let tab = Key(.tab)
    public static let backTab = Key(.tab, .shift)
    public static let escape = Key(.escape)
    public static let backspace = Key(.backspace)
    public static let delete = Key(.delete)
    public static let up = Key(.up)
    public static let down = Key(.down)
    public static let left = Key(.left)
    public static let right = Key(.right)
    public static let home = Key(.home)
    public static let end = Key(.end)
    public static let pageUp = Key(.pageUp)
    public static let pageDown = Key(.pageDown)
}

/// What came in from the terminal.
public enum InputEvent: Equatable, Sendable {
    case key(Key)
    /// Pasted text: line ends unified, control characters dropped.
    case paste(String)
    case resized(Size)
    /// The input is closed: the terminal is gone.
    case closed
}
