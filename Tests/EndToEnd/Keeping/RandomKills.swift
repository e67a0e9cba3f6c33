import Foundation
import Testing

/// Somebody who types, and whose program is killed at random moments: what was drawn is compared with what is offered next.
///
/// The same answer is gone on with after each kill, so that each start is both the one that is compared and the one that is
/// killed.
struct RandomKills {
    private let home: Home
    private var chance: Chance
    /// Every text that the answer has had, in order: keys are taken one after the other.
    private var texts = [""]
    /// The last of them that is known to have been drawn.
    private var drawn = 0
    /// Seconds that were drawn as left, once the clock ran.
    private var left: Int?
    /// Answers that were seen to be handed in.
    private var handedIn: [String] = []

    /// - Parameter seed: of everything that is drawn by lot.
    init(seed: UInt64) throws {
        home = try Home()
        chance = Chance(seed: seed)
        // A small pack and a single signal: most of the time is to be spent typing.
        let scenarios = "\(home.path)/scenarios"
        try FileManager.default.createDirectory(atPath: "\(scenarios)/signals", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: Program.tree("Tests/Fixtures/Packs/small"), toPath: "\(scenarios)/small")
        for file in ["lexicon.yaml", "alternatives.said-no.yaml"] {
            try FileManager.default.copyItem(
                atPath: "\(Program.scenarios)/signals/\(file)", toPath: "\(scenarios)/signals/\(file)")
        }
    }

    /// Begins an answer, and kills so often.
    mutating func run(kills: Int) async throws {
        try await typeUntilKilled(begin())
        for _ in 1..<kills { try await goOn() }
        try await checkHandedIn()
    }

    /// Begins a drill, up to its first question.
    private mutating func begin() async throws -> Typewriter {
        (texts, drawn, left) = ([""], 0, nil)
        let program = try start("drill", "recruiter", "--count", "2", "--answer-seconds", "3500")
        try await program.waits(for: "the page before the round") { $0.stop == .briefing }
        program.type("\r")
        try await program.waits(for: "an empty answer") { $0.stop == .answering }
        return program
    }

    private func start(_ arguments: String...) throws -> Typewriter {
        try Typewriter(arguments, at: home, ["MOCKLOOP_SCENARIOS": "\(home.path)/scenarios"])
    }

    /// Starts the program again, compares, types on, and kills.
    private mutating func goOn() async throws {
        let program = try start()
        // One in six does not even come to type.
        if chance.oneIn(6) {
            try await Task.sleep(for: .milliseconds(chance.number(0...150)))
            _ = try await program.killed()
            return
        }
        try await takeUp(program)
        if chance.oneIn(8), !texts[drawn].bare.isEmpty { return try await typeUntilKilled(handIn(program)) }
        try await typeUntilKilled(program)
    }

    /// Continues what was left, and compares what is offered with what was drawn.
    private mutating func takeUp(_ program: Typewriter) async throws {
        try await program.waits(for: "the offer to continue") {
            $0.holds("▸ Continue") || $0.rows.contains { $0.hasPrefix(" Continue") }
        }
        program.type("\r")
        let dialog = try await program.waits(for: "what was left") {
            $0.holds("You were ") && $0.holds("Leave for now")
        }
        if let left, let kept = dialog.timeKept {
            #expect((left - 3...left + 1).contains(kept), "\(left) s were drawn as left, \(kept) s are kept")
        }
        program.type("g")
        let screen = try await program.waits(for: "the answer") { $0.stop == .answering && !$0.holds("Leave for now") }
        let offered = screen.answer
        let place = try #require(
            texts.lastIndex { $0.bare == offered },
            "nobody wrote what is offered:\n\(offered)\nbut:\n\(texts.last ?? "")")
        #expect(place >= drawn, "drawn was:\n\(texts[drawn])\noffered is:\n\(offered)")
        texts = [texts[place]]
        drawn = 0
    }

    /// Hands in, and goes on to what is asked next: in a new drill when this one is over.
    private mutating func handIn(_ program: Typewriter) async throws -> Typewriter {
        handedIn.append(texts[drawn].bare)
        (texts, drawn, left) = ([""], 0, nil)
        var title = program.shown.title
        program.type("\u{13}")
        while true {
            let next = try await program.waits(for: "what follows \(title)") { $0.title != title && $0.stop != nil }
            title = next.title
            switch next.stop {
            case .answering: return program
            case .scorecard: return try await begin()
            default: program.type("\r")
            }
        }
    }

    /// Types at random, kills at a random moment, and reads what stands there.
    private mutating func typeUntilKilled(_ program: Typewriter) async throws {
        let end = ContinuousClock.now.advanced(by: .milliseconds(chance.number(0...400)))
        var typed = 0
        while ContinuousClock.now < end {
            program.type(stroke(&typed))
            try await Task.sleep(for: .milliseconds(chance.number(0...25)))
        }
        let screen = try await program.killed()
        guard screen.stop == .answering else { return }
        let shown = screen.answer
        drawn = try #require(
            texts.firstIndex { $0.bare == shown }, "nobody wrote what was drawn:\n\(screen)\nbut:\n\(texts.last ?? "")")
        left = screen.secondsLeft ?? left
    }

    /// The bytes of a few keys, each noted with the text that it leaves.
    ///
    /// - Parameter typed: characters at the end that were typed since the start: only those are taken back.
    private mutating func stroke(_ typed: inout Int) -> String {
        let text = texts[texts.count - 1]
        if text.count > 380 {
            texts.append("")
            typed = 0
            return "\u{15}"
        }
        if typed > 0, chance.oneIn(8) {
            texts.append(String(text.dropLast()))
            typed -= 1
            return "\u{7F}"
        }
        if chance.oneIn(25) {
            let pasted = (0..<chance.number(2...30)).map { _ in chance.word() }.joined(separator: " ") + " "
            texts.append(text + pasted)
            typed += pasted.count
            return "\u{1B}[200~\(pasted)\u{1B}[201~"
        }
        let word = chance.word() + " "
        for character in word {
            texts.append(texts[texts.count - 1] + String(character))
            typed += 1
        }
        return word
    }

    /// Looks whether everything that was handed in is in the archive, word for word.
    private func checkHandedIn() async throws {
        let list = try await Run.mockloop("sessions", at: home)
        var kept: [String] = []
        for line in list.output.split(separator: "\n") {
            let id = String(line.prefix { $0 != " " })
            let exported: Exported = try await Run.mockloop("export", id, "--format", "json", at: home).json()
            kept += exported.answers.map(\.text.bare)
        }
        for answer in handedIn { #expect(kept.contains(answer), "lost: \(answer)") }
    }
}

/// Chance that can be had again.
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func oneIn(_ count: Int) -> Bool { number(1...count) == 1 }

    mutating func word() -> String {
        String((0..<number(1...9)).map { _ in Self.letters[number(0...Self.letters.count - 1)] })
    }

    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789,.'éßжñ漢字")
}

extension String {
    /// Without blanks: where a line was wrapped does not matter.
    fileprivate var bare: String { filter { !$0.isWhitespace } }
}

extension Screen {
    /// What stands in the answer box, without blanks.
    fileprivate var answer: String {
        let inside = rows.drop { !$0.contains("┌ answer") }.dropFirst().prefix { !$0.contains("└") }
        return inside.joined().filter { !$0.isWhitespace && $0 != "│" }
    }

    /// The seconds in "2:27 is left".
    fileprivate var timeKept: Int? {
        let words = prose.split(separator: " ")
        guard let place = words.indices.dropFirst().first(where: { words[$0] == "is" && words[$0 + 1] == "left." })
        else { return nil }
        let parts = words[place - 1].split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
}
