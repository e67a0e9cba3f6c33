import Testing

@testable import Terminal

@Suite("Characters that are not UTF-8")
struct CharsetTests {
    /// What a fresh decoder makes of bytes of which each comes in a drain of its own.
    private func typed(_ bytes: [UInt8], in charset: String) -> [InputEvent] {
        var decoder = InputDecoder(of: .named(charset))
        return bytes.flatMap { decoder.decode([Int32($0)]) }
    }

    @Test(
        "A byte of a set of single bytes is a letter",
        arguments: [
            ("ISO-8859-1", 0xE9, "é"), ("ISO-8859-1", 0xDF, "ß"), ("ISO-8859-15", 0xA4, "€"), ("ISO-8859-5", 0xD6, "ж"),
            ("KOI8-R", 0xD6, "ж"), ("CP1252", 0x80, "€"),
        ] as [(String, UInt8, Character)])
    func single(charset: String, byte: UInt8, letter: Character) {
        #expect(typed([byte, 0x61], in: charset) == [.key(.character(letter)), .key(.character("a"))])
    }

    @Test(
        "A character of several bytes may come in several reads, also when the later ones look like letters",
        arguments: [
            ("EUC-JP", [0xC0, 0xA4], "世"), ("SHIFT_JIS", [0x90, 0xA2], "世"), ("SHIFT_JIS", [0x83, 0x5C], "ソ"),
            ("BIG5", [0xA5, 0x40], "世"), ("GB18030", [0xCA, 0xC0], "世"),
            ("GB18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
        ] as [(String, [UInt8], Character)])
    func several(charset: String, bytes: [UInt8], letter: Character) {
        // Control characters have no key, whatever they are written with.
        let expected = letter == "\u{80}" ? [] : [InputEvent.key(.character(letter))]
        #expect(typed(bytes + [0x61], in: charset) == expected + [.key(.character("a"))])
    }

    @Test("A byte that stands for nothing, or is cut short, is replaced; what follows counts itself")
    func malformed() {
        let lost = InputEvent.key(.character("\u{FFFD}"))
        #expect(typed([0xFF, 0x61], in: "EUC-JP") == [lost, .key(.character("a"))])
        #expect(typed([0xC0, 0x0D], in: "EUC-JP") == [lost, .key(.enter)])
        #expect(typed([0xC0, 0x20], in: "EUC-JP") == [lost, .key(.character(" "))])
    }

    @Test("Keys, sequences and the Alt key are as ever")
    func keys() {
        var decoder = InputDecoder(of: .named("ISO-8859-1"))
        let bytes: [Int32] = [0x1B, 0x5B, 0x41, 0x1B, 0xE9, 0x13]
        #expect(decoder.decode(bytes) == [.key(.up), .key(.alt("é")), .key(.control("s"))])
    }

    @Test("A paste is in the same characters")
    func paste() {
        var decoder = InputDecoder(of: .named("ISO-8859-1"))
        let paste = Array("\u{1B}[200~caf".utf8) + [0xE9, 0x0D, 0x85] + Array("\u{1B}[201~".utf8)
        #expect(decoder.decode(paste.map { Int32($0) }) == [.paste("café\n\n")])
        #expect(Charset.named("EUC-JP").text(of: [0x61, 0xFF, 0xC0, 0xA4, 0xC0]) == "a\u{FFFD}世\u{FFFD}")
    }

    @Test(
        "An installed locale tells its characters; the name of one that is not may tell them too, else they are UTF-8",
        arguments: [
            ("ISO-8859-1", "de_DE", .named("ISO-8859-1")), ("ISO-8859-15", "de_DE@euro", .named("ISO-8859-15")),
            ("UTF-8", "en_US.UTF-8", .utf8), ("UTF-8", "C", .utf8),
            ("ANSI_X3.4-1968", "xx_XX.ISO-8859-1", .named("ISO-8859-1")),
            ("ANSI_X3.4-1968", "xx_XX.eucJP@x", .named("eucJP")), ("ANSI_X3.4-1968", "xx_XX", .utf8),
            ("ANSI_X3.4-1968", "xx_XX.nosuch", .utf8), ("ANSI_X3.4-1968", "C", .utf8),
        ] as [(String, String, Charset)])
    func names(codeset: String, locale: String, charset: Charset) {
        #expect(Charset(codeset: codeset, locale: locale) == charset)
    }
}
