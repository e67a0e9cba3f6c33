import CNcurses
import Terminal
import Testing

@Suite("The input decoder")
struct InputDecoderTests {
    /// What a fresh decoder makes of bytes that come in one drain.
    private func events(_ text: String) -> [InputEvent] {
        var decoder = InputDecoder()
        return decoder.decode(text.utf8.map { Int32($0) })
    }

    /// What a fresh decoder makes of bytes of which each comes in a drain of its own.
    private func eventsOneByOne(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
        var decoder = InputDecoder()
        return bytes.flatMap { decoder.decode([Int32($0)]) }
    }

    // MARK: Characters

    @Test("Letters, a space and signs are characters")
    func plain() {
        #expect(events("a B~") == ["a", " ", "B", "~"].map { .key(.character($0)) })
    }

    @Test(
        "A character of several bytes is one key", arguments: ["é", "世", "😀", "\u{7FF}", "\u{10FFFF}"] as [Character])
    func several(character: Character) {
        #expect(events(String(character)) == [.key(.character(character))])
    }

    @Test("A character of several bytes may come in several reads", arguments: ["é", "世", "😀"] as [Character])
    func split(character: Character) {
        #expect(eventsOneByOne(String(character).utf8) == [.key(.character(character))])
    }

    @Test("A begun character needs no time-out")
    func begunCharacter() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0xC3]) == [])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0xA9]) == [.key(.character("é"))])
    }

    @Test(
        "Bytes that are no character become a replacement each time",
        arguments: [
            [0xFF], [0x80], [0xC0], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[Int32]])
    func malformed(bytes: [Int32]) {
        var decoder = InputDecoder()
        #expect(decoder.decode(bytes + [0x61]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
    }

    @Test("What cuts a character short is a key all the same")
    func cutShort() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0xE4, 0xB8, 0x61]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
        #expect(decoder.decode([0xE4, 0xB8, 0x0D]) == [.key(.character("\u{FFFD}")), .key(.enter)])
        #expect(decoder.decode([0xE4, 0xB8, 0x1B]) == [.key(.character("\u{FFFD}")), .key(.escape)])
        #expect(decoder.decode([0xE4, 0xB8, KEY_UP]) == [.key(.character("\u{FFFD}")), .key(.up)])
    }

    @Test(
        "A character and the marks that come with it are one key",
        arguments: ["e\u{301}", "👩‍💻", "🇩🇪", "👍🏽"] as [Character])
    func cluster(character: Character) {
        #expect(events("x\(character)y") == ["x", character, "y"].map { .key(.character($0)) })
    }

    @Test("Control characters above ASCII are dropped")
    func upperControls() {
        #expect(events("a\u{80}\u{9B}\u{9F}b") == [.key(.character("a")), .key(.character("b"))])
    }

    // MARK: Control keys

    @Test(
        "Ctrl and a letter", arguments: zip("abcdefgklnopqrstuvwxyz", [1, 2, 3, 4, 5, 6, 7, 11, 12] + Array(14...26)))
    func control(letter: Character, byte: Int) {
        var decoder = InputDecoder()
        #expect(decoder.decode([Int32(byte)]) == [.key(.control(letter))])
    }

    @Test(
        "Ctrl and a sign",
        arguments: [(0x00, " "), (0x1C, "\\"), (0x1D, "]"), (0x1E, "^"), (0x1F, "_")] as [(Int32, Character)])
    func controlSign(byte: Int32, sign: Character) {
        var decoder = InputDecoder()
        #expect(decoder.decode([byte]) == [.key(.control(sign))])
    }

    @Test("^M is Enter and ^J is not, ^I is Tab, 0x7F and 0x08 are Backspace")
    func named() {
        #expect(
            events("\r\n\t\u{7F}\u{8}") == [
                .key(.enter), .key(.control("j")), .key(.tab), .key(.backspace), .key(.backspace),
            ])
    }

    // MARK: Escape and Alt

    @Test("An escape character at the end of a drain is the Escape key")
    func escape() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B]) == [.key(.escape)])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x61]) == [.key(.character("a"))])
    }

    @Test("Escape pressed twice and thrice")
    func escapes() {
        #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
        #expect(events("\u{1B}\u{1B}\u{1B}") == [.key(.escape), .key(.escape), .key(.escape)])
    }

    @Test(
        "An escape character before a key is Alt",
        arguments: [
            ("f", .alt("f")), ("_", .alt("_")), (" ", .alt(" ")), ("é", .alt("é")), ("1", .alt("1")),
            ("F", Key(.character("f"), [.alt, .shift])), ("\u{7F}", Key(.backspace, .alt)), ("\r", Key(.enter, .alt)),
            ("\u{6}", Key(.character("f"), [.alt, .control])),
        ] as [(String, Key)])
    func alt(rest: String, key: Key) {
        #expect(events("\u{1B}" + rest + "a") == [.key(key), .key(.character("a"))])
    }

    @Test("Alt with a key that ncurses knows")
    func altCode() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B, KEY_UP, KEY_UP]) == [.key(Key(.up, .alt)), .key(.up)])
    }

    @Test("Alt with an arrow as a raw sequence")
    func altSequence() {
        #expect(events("\u{1B}\u{1B}[A\u{1B}[A") == [.key(Key(.up, .alt)), .key(.up)])
    }

    @Test("Alt-[ and Alt-Shift-O are keys when nothing follows")
    func altBracket() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B, 0x5B]) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.timeOut() == [.key(.alt("["))])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x1B, 0x4F]) == [])
        #expect(decoder.timeOut() == [.key(Key(.character("o"), [.alt, .shift]))])
        #expect(decoder.decode([0x61]) == [.key(.character("a"))])
    }

    // MARK: Codes of ncurses

    @Test(
        "Codes of ncurses are keys",
        arguments: [
            (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
            (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_IC, Key(.insert)), (KEY_DC, .delete),
            (KEY_BACKSPACE, .backspace), (KEY_ENTER, .enter), (KEY_BTAB, .backTab), (KEY_SLEFT, Key(.left, .shift)),
            (KEY_SR, Key(.up, .shift)), (KEY_F0 + 1, Key(.function(1))), (KEY_F0 + 12, Key(.function(12))),
        ] as [(Int32, Key)])
    func code(code: Int32, key: Key) {
        var decoder = InputDecoder()
        #expect(decoder.decode([code]) == [.key(key)])
    }

    @Test("Codes that mean nothing here are dropped", arguments: [KEY_PRINT, KEY_MOUSE, KEY_F0, 0x7FFF])
    func unknownCode(code: Int32) {
        var decoder = InputDecoder()
        #expect(decoder.decode([code, 0x61]) == [.key(.character("a"))])
    }

    // MARK: Sequences that ncurses does not map

    @Test(
        "Keys with modifiers, as xterm sends them",
        arguments: [
            (2, .shift), (3, .alt), (4, [.shift, .alt]), (5, .control), (6, [.shift, .control]), (7, [.alt, .control]),
            (8, [.shift, .alt, .control]), (9, .alt),
        ] as [(Int, Key.Modifiers)])
    func modifiers(number: Int, modifiers: Key.Modifiers) {
        let arrows: [(String, Key.Code)] = [
            ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end), ("P", .function(1)),
        ]
        for (final, code) in arrows {
            #expect(events("\u{1B}[1;\(number)\(final)") == [.key(Key(code, modifiers))])
        }
        #expect(events("\u{1B}[3;\(number)~") == [.key(Key(.delete, modifiers))])
    }

    @Test(
        "Sequences of other terminals",
        arguments: [
            ("[A", .up), ("OA", .up), ("[H", .home), ("OF", .end), ("[1~", .home), ("[7~", .home), ("[4~", .end),
            ("[8~", .end), ("[2~", Key(.insert)), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
            ("[Z", .backTab), ("[11~", Key(.function(1))), ("[15~", Key(.function(5))), ("[17~", Key(.function(6))),
            ("[24~", Key(.function(12))), ("OP", Key(.function(1))), ("[[A", Key(.function(1))),
            ("[[E", Key(.function(5))), ("OM", .enter), ("Op", .character("0")), ("Ok", .character("+")),
            ("Oc", Key(.right, .control)), ("[d", Key(.left, .shift)), ("O5D", Key(.left, .control)),
            ("[3^", Key(.delete, .control)),
        ] as [(String, Key)])
    func sequences(sequence: String, key: Key) {
        #expect(events("\u{1B}" + sequence + "a") == [.key(key), .key(.character("a"))])
    }

    @Test("A sequence may come in several reads")
    func splitSequence() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B, 0x5B]) == [])
        #expect(decoder.decode([0x31, 0x3B]) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.decode([0x35, 0x43]) == [.key(Key(.right, .control))])
        #expect(decoder.patience == nil)
    }

    @Test(
        "Unknown sequences are swallowed whole",
        arguments: [
            "[99;5u", "[27;5;102~", "[I", "[O", "[?62;1;4c", "[12;40R", "[<0;10;10M", "[<0;10;10m", "[M !!", "[201~",
            "[99~", "[1;99A", "[;A", "[>0;276;0c", "[0$y", "[[Z", "OE", "O!", "[200A", "[5;5A",
        ])
    func unknown(sequence: String) {
        #expect(events("\u{1B}" + sequence + "a") == [.key(.character("a"))])
    }

    @Test(
        "What a terminal replies to another program's question is swallowed, however it is split",
        arguments: [
            "]11;rgb:1e1e/1e1e/2e2e\u{7}", "]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "]4;1;rgb:cdcd/0000/0000\u{1B}\\",
            "]52;c;w6k=\u{7}", "P>|XTerm(390)\u{1B}\\", "P1+r544e=787465726d\u{1B}\\", "P1$r0m\u{1B}\\",
            "P!|00000000\u{1B}\\", "P0+r\u{1B}\\", "_Gi=31;OK\u{1B}\\", "]0;é\u{1B}\\",
        ])
    func replies(reply: String) {
        #expect(events("a\u{1B}" + reply + "b") == [.key(.character("a")), .key(.character("b"))])
        var decoder = InputDecoder()
        let bytes = reply.utf8.map { Int32($0) }
        // ncurses waits for what follows an escape character, so that the two come together.
        var events = decoder.decode([0x1B] + bytes.prefix(2))
        var rest = bytes.dropFirst(2)
        while let byte = rest.popFirst() {
            #expect(decoder.patience == .milliseconds(50))
            if byte == 0x1B, let next = rest.popFirst() {
                events += decoder.decode([byte, next])
            } else {
                events += decoder.decode([byte])
            }
        }
        #expect(events == [])
        #expect(decoder == InputDecoder())
    }

    @Test("Escape pressed just before a reply is a key")
    func escapeBeforeReply() {
        #expect(events("\u{1B}\u{1B}]11;rgb:0/0/0\u{7}a") == [.key(.escape), .key(.character("a"))])
    }

    @Test("Alt-], Alt-Shift-P and Alt-_ are keys; only the first two wait for what may follow")
    func altReplies() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B, 0x5D]) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.timeOut() == [.key(.alt("]"))])
        #expect(decoder.decode([0x1B, 0x50]) == [])
        #expect(decoder.timeOut() == [.key(Key(.character("p"), [.alt, .shift]))])
        #expect(decoder.decode([0x1B, 0x5F]) == [.key(.alt("_"))])
        #expect(decoder.decode([0x1B, 0x5F, 0x1B, 0x5F]) == [.key(.alt("_")), .key(.alt("_"))])
        #expect(decoder.patience == nil)
    }

    @Test(
        "What was no reply after all is typed: at once when it cannot be one, else after a while",
        arguments: [("]ab", ""), ("]1a\r", ""), ("Pab", ""), ("_a", ""), ("]1a\u{1B}[A", ""), ("]1é", "1é")])
    func noReply(text: String, late: String) {
        var decoder = InputDecoder()
        let typed = decoder.decode("\u{1B}\(text)".utf8.map { Int32($0) })
        #expect(typed.isEmpty == !late.isEmpty)
        var plain = InputDecoder()
        var expected = plain.decode([0x1B] + text.utf8.prefix(1).map { Int32($0) }) + plain.timeOut()
        expected += plain.decode(text.utf8.dropFirst().map { Int32($0) })
        #expect(typed + decoder.timeOut() == expected)
        #expect(decoder == InputDecoder())
    }

    @Test("A sequence that does not end is dropped after a while", arguments: ["[1;5", "[[", "O5", "[M!"])
    func endless(sequence: String) {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}\(sequence)".utf8.map { Int32($0) }) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.timeOut() == [])
        #expect(decoder.decode([0x41]) == [.key(.character("A"))])
    }

    @Test("A control character or another sequence cuts a sequence short and counts itself")
    func cutSequence() {
        #expect(events("\u{1B}[1;\r") == [.key(.enter)])
        #expect(events("\u{1B}[1;\u{1B}[A") == [.key(.up)])
        #expect(events("\u{1B}O\u{1B}[B") == [.key(.down)])
        #expect(events("\u{1B}[1é") == [.key(.character("é"))])
    }

    @Test("Nothing has timed out when nothing has begun")
    func noTimeOut() {
        var decoder = InputDecoder()
        #expect(decoder.timeOut() == [])
        #expect(decoder == InputDecoder())
    }

    // MARK: Pastes

    @Test("A paste is one text, and typing goes on after it")
    func paste() {
        #expect(
            events("a\u{1B}[200~one two\u{1B}[201~b") == [
                .key(.character("a")), .paste("one two"), .key(.character("b")),
            ])
    }

    @Test("Line ends of a paste are unified")
    func lineEnds() {
        #expect(events("\u{1B}[200~a\rb\nc\r\nd\r\re\u{2028}f\u{1B}[201~") == [.paste("a\nb\nc\nd\n\ne\nf")])
    }

    @Test("Control characters of a paste are dropped and a tab is a space")
    func pasteControls() {
        #expect(events("\u{1B}[200~a\tb\u{7}\u{0}\u{13}c\u{1B}[31md\u{7F}\u{9B}e\u{1B}[201~") == [.paste("a bc[31mde")])
    }

    @Test("A paste that holds the Ctrl-S, Enter and Escape keys presses none of them")
    func pasteIsText() {
        var decoder = InputDecoder()
        let begin = "\u{1B}[200~x".utf8.map { Int32($0) }
        #expect(decoder.decode(begin + [0x13, 0x0D, 0x1B]) == [])
        #expect(decoder.decode([KEY_UP, KEY_BACKSPACE, 0x79]) == [])
        #expect(decoder.decode("\u{1B}[201~".utf8.map { Int32($0) }) == [.paste("x\ny")])
    }

    @Test("A paste may come a byte at a time, its markers too")
    func splitPaste() {
        var decoder = InputDecoder()
        _ = decoder.decode([0x1B, 0x5B])
        var events: [InputEvent] = []
        for byte in "200~h\u{E9}\u{1B}[201~".utf8 { events += decoder.decode([Int32(byte)]) }
        #expect(events == [.paste("hé")])
        #expect(decoder.patience == nil)
    }

    @Test("An empty paste is a paste")
    func emptyPaste() {
        #expect(events("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    }

    @Test("Bytes of a paste that are no character are replaced")
    func malformedPaste() {
        var decoder = InputDecoder()
        let begin = "\u{1B}[200~a".utf8.map { Int32($0) }
        #expect(decoder.decode(begin + [0xFF] + "b\u{1B}[201~".utf8.map { Int32($0) }) == [.paste("a\u{FFFD}b")])
    }

    @Test("A paste without an end marker ends after a while")
    func unendingPaste() {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}[200~lost".utf8.map { Int32($0) }) == [])
        #expect(decoder.patience == .milliseconds(500))
        #expect(decoder.timeOut() == [.paste("lost")])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x61]) == [.key(.character("a"))])
    }

    // MARK: Robustness

    @Test(
        "Every byte after every beginning leaves a decoder that reads on",
        arguments: ["", "[", "[1;", "O", "[[", "é[", "]", "]1", "P", "P1", "_", "_G"])
    func everyByte(beginning: String) {
        for byte in UInt8.min...UInt8.max {
            var decoder = InputDecoder()
            _ = decoder.decode("\u{1B}\(beginning)".utf8.map { Int32($0) } + [Int32(byte)])
            _ = decoder.timeOut()
            #expect(decoder.decode([0x0D]).last == .key(.enter))
        }
    }
}
