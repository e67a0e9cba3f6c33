/// What can be undone and redone, in steps a person would call one.
///
/// Typing is undone word by word, deleting in a run, and anything else (a paste, a kill) as a whole.
struct History: Equatable, Sendable {
    /// What belongs together.
    enum Unit: Hashable, Sendable {
        case typing, deleting, whole
    }

    /// Changes that go and come back together.
    struct Step: Equatable, Sendable {
        var changes: [TextChange]
        var unit: Unit
        /// The insertion point before and after.
        var before: TextPosition
        var after: TextPosition
    }

    private var done: [Step] = []
    private var undone: [Step] = []
    /// Whether the next change may join the last step.
    private var isOpen = false

    /// Takes note of a change that was made. What was undone can no longer be redone.
    mutating func record(_ change: TextChange, as unit: Unit, before: TextPosition, after: TextPosition) {
        undone = []
        if let last = done.indices.last, isOpen, joins(change, unit, to: done[last]) {
            done[last].changes.append(change)
            done[last].after = after
        } else {
            done.append(Step(changes: [change], unit: unit, before: before, after: after))
        }
        isOpen = true
    }

    /// Ends a run: the insertion point was moved.
    mutating func close() { isOpen = false }

    /// The step to take back, its changes from last to first.
    mutating func undo() -> Step? {
        isOpen = false
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        return step
    }

    /// The step to make again.
    mutating func redo() -> Step? {
        isOpen = false
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        return step
    }

    private func joins(_ change: TextChange, _ unit: Unit, to step: Step) -> Bool {
        guard unit == step.unit, unit != .whole else { return false }
        guard unit == .typing, let last = step.changes.last?.inserted.last, let first = change.inserted.first else {
            return true
        }
        return !last.isWhitespace || first.isWhitespace
    }
}
