import Interview
import Testing

@Suite("How a text was typed")
struct TypingTests {
    @Test(
        "the change between two texts is the least that stands between their common ends",
        arguments: [
            ("", "a", 0, 0, "a"), ("ab", "axb", 1, 0, "x"), ("axb", "ab", 1, 1, ""), ("the cat", "the hat", 4, 1, "h"),
            ("aa", "aaa", 2, 0, "a"), ("é", "è", 0, 2, "è"), ("x👍", "x👍🏽", 5, 0, "🏽"), ("€", "₭", 0, 3, "₭"),
        ] as [(String, String, Int, Int, String)])
    func change(old: String, new: String, offset: Int, removed: Int, inserted: String) {
        #expect(
            Typing.Edit(at: 5, from: old, to: new)
                == Typing.Edit(at: 5, offset: offset, removed: removed, inserted: inserted))
    }

    @Test("equal texts have no change")
    func same() { #expect(Typing.Edit(at: 0, from: "same", to: "same") == nil) }

    @Test("the changes made one after the other give the text, whatever was typed", arguments: 0..<200)
    func replays(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let letters = ["a", "b", "é", "日", "👩‍👩‍👧", " ", "\n", "e\u{301}"]
        var text = ""
        var typing = Typing()
        for _ in 0..<40 {
            var characters = Array(text)
            let place = Int.random(in: 0...characters.count, using: &generator)
            if Bool.random(using: &generator), place < characters.count {
                characters.remove(at: place)
            } else if let letter = letters.randomElement(using: &generator) {
                characters.insert(contentsOf: letter, at: place)
            }
            let next = String(characters)
            if let edit = Typing.Edit(at: 0, from: text, to: next) { typing.edits.append(edit) }
            text = next
        }
        #expect(Array(typing.text.utf8) == Array(text.utf8))
    }

    @Test("a damaged change lies within the text instead of crashing")
    func damaged() {
        let typing = Typing(edits: [
            .init(at: 0, offset: 9, removed: 5, inserted: "a"), .init(at: 0, offset: -3, removed: 9, inserted: "b"),
        ])
        #expect(typing.text == "b")
    }
}
