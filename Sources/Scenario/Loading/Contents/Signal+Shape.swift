extension Signal {
    /// A signal's file.
    static var shape: Shape<Signal> {
        .mapping("a signal") { signal in
            Signal(
                id: signal.take("id", .dottedName(of: .signal)),
                finds: signal.take("finds", .found),
                strength: signal.take("strength", .fraction),
                why: signal.take("why", .text),
                classes: signal.takeIfPresent("classes", SignalSet.classes("the classes")) ?? [:],
                patterns: signal.take(
                    "patterns", .list(Shape.text.map { Pattern(text: $0, place: $1) }, of: "patterns")),
                status: signal.takeIfPresent("status", worth) ?? [:],
                unless: signal.takeIfPresent("unless", .list(.text, 0..., of: "phrases")) ?? [],
                matches: signal.take("matches", .list(Example.shape(hasSpan: true), 3..., of: "examples")),
                not: signal.take("not", .list(Example.shape(hasSpan: false), 3..., of: "examples")),
                contrast: signal.takeIfPresent("contrast", .list(Contrast.shape, 0..., of: "pairs")) ?? [])
        }
    }

    private static var worth: Shape<[String: Double]> {
        .mapping("the status") { status in
            var worth: [String: Double] = [:]
            for name in statuses { worth[name] = status.takeIfPresent(name, .fraction) }
            return worth
        }
    }
}

extension Signal.Example {
    /// A sentence, or a sentence with the status of its clause.
    fileprivate static func shape(hasSpan: Bool) -> Shape<Signal.Example> {
        let sentence = Shape.sentence(hasSpan: hasSpan)
        let plain = sentence.map { Signal.Example(text: $0, place: $1) }
        let withStatus = Shape<Signal.Example>.mapping("an example") { example in
            Signal.Example(
                text: example.take("text", sentence), place: example.place,
                status: example.takeIfPresent("status", .status))
        }
        return Shape(filler: plain.filler()) { node, findings in
            if case .mapping = node.content { withStatus.read(node, &findings) } else { plain.read(node, &findings) }
        }
    }
}

extension Signal.Contrast {
    /// A pair: the first sentence has a span, the second has none.
    fileprivate static var shape: Shape<Signal.Contrast> {
        let filler = Signal.Contrast(place: Place(path: "", line: 1, column: 1), does: "", doesNot: "")
        return Shape(filler: filler) { node, findings in
            guard case .list(let pair) = node.content, pair.count == 2 else {
                findings.error(at: node, "expected a pair: a sentence that matches and one that does not")
                return nil
            }
            return Signal.Contrast(
                place: findings.place(of: node),
                does: Shape.sentence(hasSpan: true).read(pair[0], &findings),
                doesNot: Shape.sentence(hasSpan: false).read(pair[1], &findings))
        }
    }
}

extension Shape where Value == String {
    fileprivate static var status: Shape {
        .choice("status", among: Signal.statuses.map { ($0, $0) }, filler: "")
    }

    /// A sentence with one `[[span]]`, or with none.
    fileprivate static func sentence(hasSpan: Bool) -> Shape {
        Shape(filler: "") { node, findings in
            let sentence = text.read(node, &findings)
            if sentence.isEmpty { return nil }
            switch (hasSpan, sentence.spanCount) {
            case (true, 1), (false, 0): break
            case (true, _): findings.error(at: node, "expected one span between `[[` and `]]`")
            case (false, _):
                findings.error(at: node, "a sentence that must not match has no span: leave out `[[` and `]]`")
            }
            return sentence
        }
    }
}

extension String {
    /// How many `[[spans]]` it has; nil where the brackets do not pair or hold nothing.
    fileprivate var spanCount: Int? {
        let pieces = split(separator: "[[", omittingEmptySubsequences: false)
        if pieces[0].contains("]]") { return nil }
        let areWhole = pieces.dropFirst().allSatisfy { piece in
            let halves = piece.split(separator: "]]", omittingEmptySubsequences: false)
            return halves.count == 2 && !halves[0].isEmpty
        }
        return areWhole ? pieces.count - 1 : nil
    }
}

extension SignalSet {
    /// `lexicon.yaml`, or the classes of one signal: names with their words.
    static func classes(_ what: String) -> Shape<[String: [String]]> {
        .mapping(what) { classes in
            classes.takeAll(keysAs: .id, .list(.text, of: "words"))
        }
    }
}
