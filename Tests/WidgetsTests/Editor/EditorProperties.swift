import Terminal
import Testing

@testable import Widgets

/// What must hold of an editor for every text and all keys. A failure names the seed that repeats it.
enum EditorProperties {
    /// After any keys, text, rows and screen agree, and the changes that were told make the text.
    static func agreement(seed: UInt64, steps: Int) {
        var trial = EditorTrial(seed: seed)
        for step in 0..<steps {
            trial.act()
            let place: Comment = "seed \(seed), step \(step), \(trial.last)"
            #expect(trial.area.faults == [], place)
            #expect(String(trial.told).utf8.elementsEqual(trial.area.text.utf8), place)
        }
    }

    /// Undoing goes back to the first text and ends there; redoing goes over the same texts to the last.
    static func undoAndRedo(seed: UInt64, steps: Int) {
        var trial = EditorTrial(seed: seed)
        let first = trial.area.text
        for _ in 0..<steps { trial.act() }
        // What was undone on the way is out of reach: a new edit makes the last text the newest.
        trial.press(.character("z"))

        var texts = [trial.area.text]
        while true {
            trial.press(.control("_"))
            if trial.area.changes.isEmpty { break }
            texts.append(trial.area.text)
        }
        #expect(trial.area.text.utf8.elementsEqual(first.utf8), "seed \(seed)")
        for text in texts.dropLast().reversed() {
            trial.press(.alt("_"))
            #expect(trial.area.text.utf8.elementsEqual(text.utf8), "seed \(seed)")
        }
        trial.press(.alt("_"))
        #expect(trial.area.changes.isEmpty, "seed \(seed)")
        #expect(trial.area.faults == [], "seed \(seed)")
    }

    /// Undoing one edit gives back text and cursor, and redoing it gives both again.
    static func identity(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.rawText(pieces: 30)
        let cursor = Int.random(in: 0...60, using: &generator)
        let before = TextArea(text, cursor: cursor, size: Size(rows: 5, columns: 30))
        let pasted = generator.rawText(pieces: 5)
        let edits =
            EditorTrial.keys.map { key in (key.label, { (area: inout TextArea) in _ = area.handle(key) }) }
            + [("a paste of \(pasted.debugDescription)", { (area: inout TextArea) in area.paste(pasted) })]
        for (name, edit) in edits {
            var area = before
            edit(&area)
            guard !area.changes.isEmpty else { continue }
            let after = area
            _ = area.handle(.control("_"))
            #expect(area.text.utf8.elementsEqual(before.text.utf8), "seed \(seed), \(name)")
            #expect(area.cursor == before.cursor, "seed \(seed), \(name)")
            _ = area.handle(.alt("_"))
            #expect(area.text.utf8.elementsEqual(after.text.utf8), "seed \(seed), \(name)")
            #expect(area.cursor == after.cursor, "seed \(seed), \(name)")
        }
    }

    /// Typing a text at a line's end, scalar by scalar, gives what pasting it there gives. Elsewhere half a character may join
    /// what stands behind it, and typing goes on behind both.
    static func typingAndPasting(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.rawText(pieces: 40)
        let before = generator.text(pieces: 10)
        var typed = TextArea(
            before + "\n" + generator.text(pieces: 10), cursor: before.count, size: Size(rows: 5, columns: 30))
        var pasted = typed
        for scalar in text.typable.unicodeScalars {
            _ = typed.handle(scalar == "\n" ? .enter : .character(Character(scalar)))
        }
        pasted.paste(text)
        #expect(typed.text.utf8.elementsEqual(pasted.text.utf8), "seed \(seed)")
        #expect(typed.cursor == pasted.cursor, "seed \(seed)")
        #expect(typed.buffer == pasted.buffer, "seed \(seed)")
        #expect(typed.wrap == pasted.wrap, "seed \(seed)")
    }

    /// Another size keeps text and cursor.
    static func resizing(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var area = TextArea(generator.text(pieces: 80), cursor: Int.random(in: 0...80, using: &generator))
        let before = area.buffer
        for _ in 0..<10 {
            let size = Size(
                rows: Int.random(in: 1...30, using: &generator), columns: Int.random(in: 3...200, using: &generator))
            area.resize(to: size)
            #expect(area.buffer == before, "seed \(seed), \(size)")
            #expect(area.faults == [], "seed \(seed), \(size)")
        }
    }
}
