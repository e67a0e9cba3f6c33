import Terminal
import Testing

@testable import Widgets

/// The input decoder and the editor on arbitrary bytes.
enum Fuzz {
    /// Bytes of one run. A failure names its seed.
    static let bytes = 20_000

    static func run(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var decoder = InputDecoder()
        var area = TextArea(size: Size(rows: 8, columns: 56))
        var (taken, checked) = (0, 0)
        while taken < bytes {
            let drain = generator.drain()
            taken += drain.count
            var events = decoder.decode(drain)
            if Int.random(in: 0..<20, using: &generator) == 0 { events += decoder.timeOut() }
            for event in events { area.take(event) }
            if Int.random(in: 0..<50, using: &generator) == 0 {
                area.resize(
                    to: Size(
                        rows: Int.random(in: 1...20, using: &generator),
                        columns: Int.random(in: 3...120, using: &generator)))
            }
            guard taken - checked > 2_000 else { continue }
            checked = taken
            #expect(area.faults == [], "seed \(seed), byte \(taken)")
        }
        for event in decoder.timeOut() { area.take(event) }
        #expect(area.faults == [], "seed \(seed), at the end")
        repeat { _ = area.handle(.control("_")) } while !area.changes.isEmpty
        #expect(area.isEmpty, "seed \(seed), all undone")
    }
}

@Suite struct FuzzTests {
    @Test("Arbitrary bytes leave the editor whole", arguments: UInt64(0)..<5)
    func short(seed: UInt64) { Fuzz.run(seed: seed) }
}

@Suite(.enabled(if: Soak.isOn, "takes minutes: set SOAK")) struct FuzzSoakTests {
    /// Ten million bytes.
    @Test("Arbitrary bytes leave the editor whole", arguments: UInt64(1_000)..<1_500)
    func long(seed: UInt64) { Fuzz.run(seed: seed) }
}

extension TextArea {
    fileprivate mutating func take(_ event: InputEvent) {
        switch event {
        case .key(let key): _ = handle(key)
        case .paste(let text): paste(text)
        case .resized(let size): resize(to: size)
        case .closed: break
        }
    }
}

extension SeededGenerator {
    /// What sequences begin with, whole ones, and ones that are cut short.
    private static let sequences = [
        "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[1;3D", "\u{1B}[3~", "\u{1B}[5~",
        "\u{1B}[6;", "\u{1B}[99;5u", "\u{1B}[M", "\u{1B}[[A", "\u{1B}[<0;3;4M", "\u{1B}]0;x\u{7}", "\u{1B}b", "\u{1B}f",
        "\u{1B}d", "\u{1B}y", "\u{1B}_", "\u{1B}\u{7F}", "\u{1B}<", "\u{1B}>", "\u{1B}[200~", "\u{1B}[201~",
        "\u{1B}[20",
    ]

    /// What one drain of the input may give: anything at all, or what looks like something.
    fileprivate mutating func drain() -> [Int32] {
        (0..<Int.random(in: 1...12, using: &self)).flatMap { _ -> [Int32] in
            switch Int.random(in: 0..<12, using: &self) {
            case 0...3: (0..<Int.random(in: 1...8, using: &self)).map { _ in Int32.random(in: 0...255, using: &self) }
            case 4: (0..<Int.random(in: 1...3, using: &self)).map { _ in Int32.random(in: 0...31, using: &self) }
            case 5: [Int32.random(in: 256...1023, using: &self)]
            case 6: values(Self.sequences.randomElement(using: &self) ?? "")
            case 7: Array(values(text(pieces: 3)).dropLast(Int.random(in: 0...2, using: &self)))
            default: values(rawText(pieces: 3))
            }
        }
    }

    private func values(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }
}
