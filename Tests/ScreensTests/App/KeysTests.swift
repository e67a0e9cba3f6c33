import Terminal
import Testing

/// The last row and the help page say which keys work, and no others do.
@Suite struct KeysTests {
    /// Every key that a keyboard has.
    private static let keyboard: [Key] =
        "abcdefghijklmnopqrstuvwxyzGN?/ .1".map(Key.character) + "abcdefghijklmnopqrstuvwxyz_".map(Key.control)
        + "bfdv_<>".map(Key.alt) + (1...12).map { Key(.function($0)) } + [
            .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
            .pageDown, Key(.left, .control), Key(.right, .control), Key(.left, .alt), Key(.right, .alt),
            Key(.home, .control), Key(.end, .control), Key(.up, .control), Key(.down, .control),
            Key(.backspace, .alt), Key(.backspace, .control), Key(.delete, .control), Key(.delete, .alt),
        ]

    /// Whether something is seen or asked for after a key.
    private func does(_ key: Key, at sitting: Sitting) -> Bool {
        let after = sitting.after { $0.press(key) }
        return after.frame != sitting.frame || after.requests != sitting.requests
    }

    /// The keys that the last row names: ` Enter open   ←→ pace   any key go on`
    private func named(in foot: String) -> [Key] {
        foot.dropFirst().split(separator: "   ").flatMap { item -> [Key] in
            let label = item.hasPrefix("any key") ? "x" : String(item.prefix { $0 != " " })
            let keys = Self.keyboard.filter { $0.label == label }
            return keys.isEmpty ? Self.keyboard.filter { label.contains($0.label) && $0.label.count == 1 } : keys
        }
    }

    @Test("Every key that the last row names does something", arguments: Stop.all)
    func footer(stop: Stop) throws {
        for size in [Size.least, .design] {
            let sitting = try Sitting(size).after(stop.way)
            let keys = named(in: sitting.foot)
            #expect(keys.count >= sitting.foot.split(separator: "   ").count)
            // Of two arrows one may be at an end.
            let idle = keys.filter { !does($0, at: sitting) && $0 != .up }
            #expect(idle.map(\.label) == [])
        }
    }

    @Test("Help lists every key that does something", arguments: Stop.all.filter { $0.testDescription != "help" })
    func help(stop: Stop) throws {
        // Wide enough for every line, and high enough for all of them.
        let sitting = try Sitting(.wide).after(stop.way)
        let help = sitting.after { $0.press(.f1) }
        #expect(help.frame.rows[0] == " help")
        let labels = Set(Self.keyboard.map { $0.label[...] })
        let listed = Set(
            help.frame.rows.filter { $0.hasPrefix("   ") }
                .flatMap { $0.split(separator: " ").prefix(while: labels.contains) })
        guard !help.words.contains("any key Goes on") else { return }
        let isTyping = sitting.foot.contains("^S hand in")
        let unlisted = Self.keyboard.filter { key in
            let isTyped = isTyping && key.typesText
            return !isTyped && !listed.contains(key.label[...]) && does(key, at: sitting)
        }
        #expect(unlisted.map(\.label) == [])
    }

    @Test("The question mark shows help everywhere but in an answer, where it is typed")
    func questionMark() throws {
        var sitting = try Sitting()
        sitting.press(.character("?"))
        #expect(sitting.frame.rows[0] == " help")
        sitting.press(.character("?"))
        sitting.beginLoop()
        sitting.press(.character("?"))
        #expect(sitting.frame.rows[6].hasPrefix(" │ ?  "))
    }
}

extension Key {
    /// Whether it stands for itself in an answer.
    fileprivate var typesText: Bool {
        if case .character = code { modifiers.isEmpty } else { self == .tab }
    }
}
