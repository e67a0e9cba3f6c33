import Terminal

@testable import Widgets

/// An editor in the hands of somebody who presses keys by lot.
struct EditorTrial {
    private(set) var area: TextArea
    private(set) var generator: SeededGenerator
    /// The text as the changes that were told make it.
    private(set) var told: [Character]
    /// What was done last.
    private(set) var last = "nothing"

    /// Every key of the editor, and characters that join their neighbours or not.
    static let keys =
        EditorCommand.keys.bindings.flatMap(\.keys)
        + ("ab.’ é漢👍".map { $0 } + ["\u{301}", "\u{200D}", "\u{1F1E9}", "👩", "\u{1F3FD}", "\u{600}"]).map {
            Key.character($0)
        }

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        let size = Size(
            rows: Int.random(in: 1...12, using: &generator), columns: Int.random(in: 3...90, using: &generator))
        area = TextArea(
            generator.rawText(pieces: 50), cursor: Int.random(in: 0...80, using: &generator), size: size)
        told = Array(area.text)
    }

    /// Does something by lot: mostly one key.
    mutating func act() {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0, 1: paste(generator.rawText(pieces: 4))
        case 2: resize()
        case 3: cutAndPutBack()
        case 4: repeatKey()
        default: press(Self.keys.randomElement(using: &generator) ?? .left)
        }
    }

    mutating func press(_ key: Key) {
        last = key.label
        _ = area.handle(key)
        follow()
    }

    mutating func paste(_ text: String) {
        last = "a paste of \(text.debugDescription)"
        area.paste(text)
        follow()
    }

    private mutating func resize() {
        let size = Size(
            rows: Int.random(in: 1...12, using: &generator), columns: Int.random(in: 3...90, using: &generator))
        last = "\(size)"
        area.resize(to: size)
    }

    private mutating func cutAndPutBack() {
        for key in [Key.control("w"), .left, .alt("d"), .control("k"), .right, .control("u"), .control("y")] {
            press(key)
        }
        for _ in 0..<Int.random(in: 0..<4, using: &generator) { press(.alt("y")) }
    }

    private mutating func repeatKey() {
        let key = Self.keys.randomElement(using: &generator) ?? .left
        for _ in 0..<Int.random(in: 2...9, using: &generator) { press(key) }
    }

    private mutating func follow() {
        for change in area.changes {
            told.replaceSubrange(change.offset..<(change.offset + change.removed.count), with: change.inserted)
        }
    }
}
