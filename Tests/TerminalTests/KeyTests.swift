import Terminal
import Testing

@Suite("A key")
struct KeyTests {
    @Test(
        "Its label is what a footer says",
        arguments: [
            (.control("s"), "^S"), (.control("_"), "^_"), (.alt("f"), "Alt-f"), (.enter, "Enter"), (.escape, "Esc"),
            (.backTab, "Shift-Tab"), (.character("?"), "?"), (.character(" "), "Space"), (.up, "↑"),
            (Key(.right, .control), "Ctrl-→"), (Key(.function(1)), "F1"), (Key(.backspace, .alt), "Alt-Backspace"),
            (Key(.character("f"), [.alt, .shift]), "Alt-Shift-f"), (.pageDown, "PgDn"),
        ] as [(Key, String)])
    func label(key: Key, label: String) {
        #expect(key.label == label)
    }
}
