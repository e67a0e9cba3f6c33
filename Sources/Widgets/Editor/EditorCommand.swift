internal import Terminal

/// What a key does in a text area, apart from typing its character.
public enum EditorCommand: Hashable, Sendable {
    case move(Motion)
    case newLine
    case deleteBackward, deleteForward
    /// Deletions that can be put back with ``yank``. `run` is bounded by white space, `word` by anything but letters.
    case killRunBackward, killWordBackward, killWordForward, killToLineStart, killToLineEnd
    case yank
    /// Puts the text killed before in the place of the one just put back.
    case yankEarlier
    case transpose
    case undo, redo

    /// Whether it cuts or puts back.
    var usesKillRing: Bool {
        switch self {
        case .killRunBackward, .killWordBackward, .killWordForward, .killToLineStart, .killToLineEnd: true
        case .yank, .yankEarlier: true
        default: false
        }
    }

    /// The keys of every text area, for dispatch and for the help page.
    public static let keys = KeyTable<EditorCommand>([
        KeyBinding(.left, .control("b"), to: .move(.left), help: "One character back."),
        KeyBinding(.right, .control("f"), to: .move(.right), help: "One character on."),
        KeyBinding(.up, .control("p"), to: .move(.up), help: "One row up."),
        KeyBinding(.down, .control("n"), to: .move(.down), help: "One row down."),
        KeyBinding(
            .alt("b"), Key(.left, .control), Key(.left, .alt), to: .move(.wordLeft), help: "To the start of the word."),
        KeyBinding(
            .alt("f"), Key(.right, .control), Key(.right, .alt), to: .move(.wordRight), help: "To the end of the word."),
        KeyBinding(.home, to: .move(.rowStart), help: "To the start of the row; again, of the line."),
        KeyBinding(.end, to: .move(.rowEnd), help: "To the end of the row; again, of the line."),
        KeyBinding(.control("a"), to: .move(.lineStart), help: "To the start of the line."),
        KeyBinding(.control("e"), to: .move(.lineEnd), help: "To the end of the line."),
        KeyBinding(.pageUp, .alt("v"), to: .move(.pageUp), help: "One page up."),
        KeyBinding(.pageDown, .control("v"), to: .move(.pageDown), help: "One page down."),
        KeyBinding(
            Key(.up, .control), Key(.up, .alt), to: .move(.paragraphUp),
            help: "To the start of the line; again, of the one above."),
        KeyBinding(
            Key(.down, .control), Key(.down, .alt), to: .move(.paragraphDown),
            help: "To the end of the line; again, of the one below."),
        KeyBinding(Key(.home, .control), .alt("<"), to: .move(.textStart), help: "To the start of the text."),
        KeyBinding(Key(.end, .control), .alt(">"), to: .move(.textEnd), help: "To the end of the text."),
        KeyBinding(.enter, .control("j"), to: .newLine, help: "Begin a new line."),
        KeyBinding(.backspace, .control("h"), to: .deleteBackward, help: "Delete the character before the cursor."),
        KeyBinding(.delete, .control("d"), to: .deleteForward, help: "Delete the character under the cursor."),
        KeyBinding(.control("w"), to: .killRunBackward, help: "Cut back to the last space."),
        KeyBinding(
            Key(.backspace, .alt), Key(.backspace, .control), to: .killWordBackward,
            help: "Cut back to the start of the word."),
        KeyBinding(
            .alt("d"), Key(.delete, .control), Key(.delete, .alt), to: .killWordForward,
            help: "Cut to the end of the word."),
        KeyBinding(.control("u"), to: .killToLineStart, help: "Cut back to the start of the line."),
        KeyBinding(.control("k"), to: .killToLineEnd, help: "Cut to the end of the line, or the line end itself."),
        KeyBinding(.control("y"), to: .yank, help: "Put back what was cut last."),
        KeyBinding(.alt("y"), to: .yankEarlier, help: "Right after that: what was cut before it instead."),
        KeyBinding(.control("t"), to: .transpose, help: "Swap the characters around the cursor."),
        KeyBinding(.control("_"), to: .undo, help: "Undo."),
        KeyBinding(.alt("_"), to: .redo, help: "Redo."),
    ])
}
