public import Scenario

extension Evaluator {
    /// What the signals' own examples say against them: each match must be heard within its span or around it, each counter-example must not.
    ///
    /// - Returns: one error for each example that is read wrong, in the order of the signals.
    public func exampleFailures() -> [Diagnostic] {
        signals.signals.indices.flatMap { ExampleCheck(signals: signals, signal: $0).failures() }
    }
}

/// Holds one signal against its own examples.
struct ExampleCheck {
    let signals: CompiledSignals
    let signal: Int

    func failures() -> [Diagnostic] {
        let rule = signals.signals[signal]
        var failures = rule.matches.compactMap(failure(of:))
        for example in rule.not {
            guard let words = heard(example.text).first else { continue }
            failures.append(
                Diagnostic(at: example.place, "\(rule.id) hears \"\(words.quote)\" where it should hear nothing"))
        }
        for pair in rule.contrast {
            if heard(ExampleCheck.unmarked(pair.does).text).isEmpty {
                failures.append(Diagnostic(at: pair.place, "\(rule.id) does not hear the first of the pair"))
            }
            if let words = heard(ExampleCheck.unmarked(pair.doesNot).text).first {
                failures.append(
                    Diagnostic(at: pair.place, "\(rule.id) hears \"\(words.quote)\" in the second of the pair"))
            }
        }
        return failures
    }

    private func failure(of example: Signal.Example) -> Diagnostic? {
        let id = signals.signals[signal].id
        let (text, span) = ExampleCheck.unmarked(example.text)
        let heard = heard(text)
        guard !heard.isEmpty else { return Diagnostic(at: example.place, "\(id) does not hear this") }
        guard let span else { return Diagnostic(at: example.place, "mark what \(id) should hear with [[ and ]]") }
        guard let covering = heard.first(where: { $0.bytes.isNested(with: span) })
        else { return Diagnostic(at: example.place, "\(id) hears \"\(heard[0].quote)\", which is not the marked span") }
        if let status = example.status, status != covering.status.name {
            return Diagnostic(at: example.place, "its clause is read as \(covering.status.name), not \(status)")
        }
        return nil
    }

    private struct Heard {
        var quote: String
        var bytes: Range<Int>
        var status: Status
    }

    private func heard(_ text: String) -> [Heard] {
        let passage = Passage(text, lemmatiser: signals.lemmatiser)
        let rule = signals.signals[signal]
        return signals.matches(in: passage).filter { $0.signal == signal }.compactMap { match in
            let status = passage.tokens[match.deciding].status
            guard rule.weight(of: status, false) > 0 || status == .intended && rule.weight(of: status, true) > 0 else {
                return nil
            }
            let bytes = passage.tokens[match.words.lowerBound].start..<passage.tokens[match.words.upperBound - 1].end
            return Heard(quote: text.bytes(bytes), bytes: bytes, status: status)
        }
    }

    /// The text without its marks, and the bytes that stood between them.
    static func unmarked(_ text: String) -> (text: String, span: Range<Int>?) {
        var plain: [UInt8] = []
        var bounds: [Int] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let isMark =
                index + 1 < bytes.count && bytes[index] == bytes[index + 1]
                && (bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "]"))
            if isMark {
                bounds.append(plain.count)
                index += 2
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        let span = bounds.count == 2 && bounds[0] < bounds[1] ? bounds[0]..<bounds[1] : nil
        return (String(decoding: plain, as: UTF8.self), span)
    }
}

extension Range<Int> {
    /// Whether one of the two lies within the other.
    fileprivate func isNested(with other: Range<Int>) -> Bool {
        let common = clamped(to: other)
        return !common.isEmpty && (common == self || common == other)
    }
}
