extension Settings {
    /// The keys of the file, in the order of the one that is written first.
    public enum Key: String, CaseIterable, Sendable {
        case thinking
        case probeThinking = "probe-thinking"
        case warnings
        case wordsAMinute = "words-a-minute"
        case coach
    }

    /// The value of a key as it is written; nil where it is left to the pack, or is what holds anyway.
    func text(of key: Key) -> String? {
        switch key {
        case .thinking: thinking.map(String.init)
        case .probeThinking: probeThinking.map(String.init)
        case .warnings: warnings.map { "[" + $0.map(String.init).joined(separator: ", ") + "]" }
        case .wordsAMinute:
            switch aloudRate {
            case .words(let rate): String(rate)
            case .measured: Self.measured
            case nil: nil
            }
        case .coach: coach ? "yes" : nil
        }
    }

    /// `config.yaml`: every key may be left out.
    static var shape: Shape<Settings> {
        .mapping("the settings") { file in
            var settings = Settings()
            settings.thinking = file.takeIfPresent(Key.thinking.rawValue, .number(in: 0...600))
            settings.probeThinking = file.takeIfPresent(Key.probeThinking.rawValue, .number(in: 0...600))
            settings.warnings = file.takeIfPresent(Key.warnings.rawValue, ClockRules.warnings)
            settings.aloudRate = file.takeIfPresent(Key.wordsAMinute.rawValue, AloudRate.shape)
            settings.coach = file.takeIfPresent(Key.coach.rawValue, yesOrNo) ?? false
            return settings
        }
    }

    private static let measured = "measured"

    private static var yesOrNo: Shape<Bool> { .choice("answer", among: [("yes", true), ("no", false)], filler: false) }
}

extension Settings.AloudRate {
    /// A number of words, or `measured`.
    fileprivate static var shape: Shape<Settings.AloudRate> {
        Shape(filler: .measured) { node, findings in
            if case .text("measured", _) = node.content { return .measured }
            let before = findings.diagnostics.count
            let rate = Shape<Int>.number(in: Settings.aloudRates).read(node, &findings)
            return findings.diagnostics.count == before ? .words(rate) : nil
        }
    }
}
