import Terminal
import Testing

@testable import Widgets

/// The commands of the answer screen, as an example.
private enum Command: Hashable, Sendable { case handIn, pass, pause, help, cheat }

@Suite struct KeyTableTests {
    private let table = KeyTable<Command>([
        KeyBinding(.control("s"), to: .handIn, label: "hand in", help: "Hand the answer in as it stands."),
        KeyBinding(.control("n"), to: .pass, label: "pass", help: "Say that you pass. That is an answer too."),
        KeyBinding(.escape, .control("z"), to: .pause, label: "pause", help: "Stop the clock and leave the room."),
        KeyBinding(Key(.function(1)), .character("?"), to: .help, label: "help", help: "This page."),
        KeyBinding(.control("s"), .control("x"), to: .cheat, help: "Hidden from the footer."),
    ])

    @Test("A key leads to its command, the first that binds it")
    func dispatch() {
        #expect(table.command(for: .control("s")) == .handIn)
        #expect(table.command(for: .control("x")) == .cheat)
        #expect(table.command(for: .character("?")) == .help)
        #expect(table.command(for: .character("s")) == nil)
    }

    @Test(
        "The footer drops from its end what does not fit, and cuts nothing",
        arguments: [
            (80, " ^S hand in   ^N pass   Esc pause   F1 help"),
            (43, " ^S hand in   ^N pass   Esc pause   F1 help"),
            (42, " ^S hand in   ^N pass   Esc pause"),
            (20, " ^S hand in"),
            (11, " ^S hand in"),
            (10, ""),
        ])
    func footer(width: Int, expected: String) {
        #expect(table.footer.line(width: width).text == expected)
    }

    @Test("The footer stands on the last row, its keys in bold")
    func footerRow() {
        var frame = Frame(Size(rows: 3, columns: 80))
        table.footer.draw(into: &frame)
        #expect(frame.rows == ["", "", " ^S hand in   ^N pass   Esc pause   F1 help"])
        #expect(frame[Position(row: 2, column: 1)].style == .bold)
        #expect(frame[Position(row: 2, column: 4)].style == .plain)
    }

    @Test("The footer can name two keys as one")
    func keyLabel() {
        let table = KeyTable<Command>([KeyBinding(.up, to: .help, keyLabel: "↑↓", label: "choose", help: "")])
        #expect(table.footer.line(width: 80).text == " ↑↓ choose")
    }

    @Test("The help page says what every key does, hanging beside the keys")
    func helpPage() {
        let page = HelpPage([table.help("Answering")], size: Size(rows: 9, columns: 60))
        let text = screen(9, 60) { page.draw(into: &$0, rect: $0.bounds) }
        #expect(
            text == """
                Answering
                  ^S                    Hand the answer in as it stands.
                  ^N                    Say that you pass. That is an answer
                                        too.
                  Esc  ^Z               Stop the clock and leave the room.
                  F1  ?                 This page.
                  ^X                    Hidden from the footer.
                """)
    }

    @Test("The help page scrolls when it is longer than the screen")
    func helpPageScrolls() {
        var page = HelpPage([table.help("Answering")], size: Size(rows: 2, columns: 60))
        let isUsed = (page.handle(.end), page.handle(.up), page.handle(.escape))
        #expect(isUsed == (true, true, false))
        let text = screen(2, 60) { page.draw(into: &$0, rect: $0.bounds) }
        #expect(
            text == """
                  F1  ?                 This page.
                  ^X                    Hidden from the footer.
                """)
    }

    @Test("At 200 columns the help page is not stretched")
    func helpPageWide() {
        let section = HelpSection("Keys", [.init(keys: "^S", sentence: "word " * 30)])
        let page = HelpPage([section], size: Size(rows: 60, columns: 200))
        let text = screen(60, 200) { page.draw(into: &$0, rect: $0.bounds) }
        #expect(text.split(whereSeparator: \.isNewline).map(\.count) == [4, 98, 98])
    }

    @Test("No two commands of the editor bind the same key, and the same holds for scrolling")
    func keysOnce() {
        let editor = EditorCommand.keys.bindings.flatMap(\.keys)
        #expect(Set(editor).count == editor.count)
        let scroll = ScrollStep.keys.bindings.flatMap(\.keys)
        #expect(Set(scroll).count == scroll.count)
    }
}
