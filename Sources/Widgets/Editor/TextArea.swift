public import Terminal

/// An editor for a text of several lines, soft-wrapped to its width.
///
/// It knows where it is drawn only as a size: say it with ``resize(to:)`` when the screen's layout changes, so that motions
/// over rows go by the rows that are seen.
public struct TextArea: Equatable, Sendable {
    /// Rows and columns of the part of the screen it fills.
    public private(set) var size: Size
    /// What the last key or paste did to the text, in order.
    public private(set) var changes: [TextChange] = []

    var buffer: TextBuffer
    var wrap: WrapMap
    /// The first row shown.
    var top = TextRow(line: 0, row: 0)
    private var navigator = Navigator()
    private var history = History()
    private var killed = KillRing()
    private let keysLeft: Set<Key>

    /// Takes up a text.
    ///
    /// - Parameter cursor: characters before the insertion point; at the end by default.
    /// - Parameter keysLeft: keys that the area leaves to the screen though it has a use for them.
    public init(
        _ text: String = "", cursor: Int = .max, size: Size = Size(rows: 8, columns: 76),
        leaving keysLeft: Set<Key> = []
    ) {
        self.size = size
        self.keysLeft = keysLeft
        buffer = TextBuffer(text, cursor: cursor)
        wrap = WrapMap(buffer.lines, width: size.columns)
        scrollToCursor()
    }

    /// What stands in the area.
    public var text: String { buffer.text }
    /// Whether nothing stands in it.
    public var isEmpty: Bool { buffer.isEmpty }
    /// Characters before the insertion point.
    public var cursor: Int { buffer.cursor }
    /// Runs of anything but white space; kept up to date with every change.
    public var wordCount: Int { buffer.wordCount }

    /// The area's keys without those it leaves to the screen, for the help page.
    public var keys: KeyTable<EditorCommand> {
        let bindings = EditorCommand.keys.bindings
        return KeyTable(bindings.compactMap { $0.without(keysLeft) })
    }

    /// Wraps and scrolls for another size.
    public mutating func resize(to size: Size) {
        guard size != self.size else { return }
        if size.columns != self.size.columns {
            let shownFirst = wrap.firstPlace(of: top)
            wrap.resize(to: size.columns)
            top = wrap.row(of: shownFirst)
        }
        self.size = size
        scrollToCursor()
    }

    /// Does what a key asks for.
    ///
    /// - Returns: whether the area has a use for the key; if not, nothing was done and the key is the screen's.
    public mutating func handle(_ key: Key) -> Bool {
        changes = []
        if keysLeft.contains(key) { return false }
        if let command = EditorCommand.keys.command(for: key) {
            perform(command)
        } else if let text = key.typed {
            edit(buffer.insertionPoint..<buffer.insertionPoint, text, as: .typing)
            killed.close()
        } else {
            return false
        }
        scrollToCursor()
        return true
    }

    /// Inserts a text as one step of undo.
    public mutating func paste(_ text: String) {
        changes = []
        killed.close()
        edit(buffer.insertionPoint..<buffer.insertionPoint, text, as: .whole)
        scrollToCursor()
    }

    private mutating func perform(_ command: EditorCommand) {
        let here = buffer.insertionPoint
        if !command.usesKillRing { killed.close() }
        switch command {
        case .move(let motion): move(motion)
        case .newLine: edit(here..<here, "\n", as: .typing)
        case .deleteBackward: edit(buffer.place(before: here)..<here, "", as: .deleting)
        case .deleteForward: edit(here..<buffer.place(after: here), "", as: .deleting)
        case .killRunBackward: kill(buffer.runStart(before: here)..<here)
        case .killWordBackward: kill(buffer.wordStart(before: here)..<here)
        case .killWordForward: kill(here..<buffer.wordEnd(after: here))
        case .killToLineStart: kill(TextPosition(line: here.line, column: 0)..<here)
        case .killToLineEnd:
            let lineEnd = TextPosition(line: here.line, column: buffer.lines[here.line].count)
            kill(here..<(here == lineEnd ? buffer.place(after: here) : lineEnd))
        case .yank: if let text = killed.yank() { edit(here..<here, text, as: .whole) }
        case .yankEarlier: yankEarlier()
        case .transpose: transpose()
        case .undo: undo()
        case .redo: if let step = history.redo() { apply(step, isUndone: false) }
        }
    }

    private mutating func move(_ motion: Motion) {
        history.close()
        let page = max(1, size.rows - 1)
        buffer.move(to: navigator.destination(of: motion, in: buffer, wrap: wrap, page: page))
        // Turning a page leaves the cursor on its row of the screen.
        if motion == .pageUp { top = wrap.row(-page, below: top) }
        if motion == .pageDown { top = wrap.row(page, below: top) }
    }

    private mutating func kill(_ range: Range<TextPosition>) {
        guard !range.isEmpty else { return }
        killed.take(buffer.text(in: range), isBackward: range.upperBound == buffer.insertionPoint)
        edit(range, "", as: .whole)
    }

    /// Takes back what was just put back and puts back what was killed before it. Together they stay one step of undo.
    private mutating func yankEarlier() {
        guard let text = killed.rotate() else { return }
        undo()
        edit(buffer.insertionPoint..<buffer.insertionPoint, text, as: .whole)
    }

    /// Swaps the characters before and behind the insertion point, at a line's end the last two, and goes behind them.
    private mutating func transpose() {
        let line = buffer.lines[buffer.insertionPoint.line]
        let column = min(buffer.insertionPoint.column, line.count - 1)
        guard column > 0 else { return }
        let start = TextPosition(line: buffer.insertionPoint.line, column: column - 1)
        let end = TextPosition(line: start.line, column: column + 1)
        edit(start..<end, String([line[column], line[column - 1]]), as: .whole)
    }

    /// The one way in which the text changes and the change is kept for undo.
    private mutating func edit(_ range: Range<TextPosition>, _ text: String, as unit: History.Unit) {
        let text = text.typable
        guard !range.isEmpty || !text.isEmpty else { return }
        let before = buffer.insertionPoint
        let change = replace(range, with: text)
        history.record(change, as: unit, before: before, after: buffer.insertionPoint)
    }

    private mutating func undo() {
        if let step = history.undo() { apply(step, isUndone: true) }
    }

    private mutating func apply(_ step: History.Step, isUndone: Bool) {
        if isUndone {
            for change in step.changes.reversed() {
                replace(change.start..<change.insertedEnd, with: change.removed)
            }
        } else {
            for change in step.changes { replace(change.start..<change.removedEnd, with: change.inserted) }
        }
        buffer.move(to: isUndone ? step.before : step.after)
    }

    @discardableResult
    private mutating func replace(_ range: Range<TextPosition>, with text: String) -> TextChange {
        let change = buffer.replace(range, with: text)
        wrap.update(buffer.lines, after: change)
        navigator.settle()
        changes.append(change)
        return change
    }
}

extension Key {
    /// The text that a key types; nil for one that is a command.
    var typed: String? {
        switch (code, modifiers.subtracting(.shift)) {
        case (.character(let character), []): String(character)
        case (.tab, []) where modifiers.isEmpty: " "
        default: nil
        }
    }
}

extension KeyBinding {
    /// The binding without some keys; nil when none is left.
    func without(_ others: Set<Key>) -> KeyBinding? {
        let left = keys.filter { !others.contains($0) }
        return left.isEmpty ? nil : KeyBinding(left, to: command, label: label, help: help)
    }
}
