public import Scenario

extension Statistics {
    /// What a file of weights begins with: its kind, and the version of its form.
    private static let mark = Array("mockloop weights 1\n".utf8)

    /// Reads a file of weights.
    ///
    /// - Throws: an error with the file's place when it is no such file, was cut short, or was learnt from other features or
    ///   labels than this program knows.
    public init(_ file: SignalSet.Weights) throws(LoadingError) {
        var reader = ByteReader(bytes: file.bytes)
        do throws(ByteReader.Problem) {
            guard try reader.bytes(Statistics.mark.count) == Statistics.mark[...] else { throw .other }
            guard try reader.number() == SentenceFeatures.version, try reader.number() == Statistics.labels.count
            else { throw .version }
            self = try Statistics(from: &reader)
            guard reader.isAtEnd else { throw .other }
        } catch {
            let message =
                switch error {
                case .short: "the weights are cut short; make them anew with `make train`"
                case .version: "the weights belong to another version of the program; make them anew with `make train`"
                case .other: "these are no weights; make them anew with `make train`"
                }
            throw LoadingError([Diagnostic(at: Place(path: file.path, line: 1, column: 1), message)])
        }
    }

    private init(from reader: inout ByteReader) throws(ByteReader.Problem) {
        let labels = Statistics.labels.count
        let count = try Int(reader.number())
        // A size that the file cannot hold would ask for memory that is not there.
        guard count * (4 + labels) <= reader.left else { throw .short }
        var features: [UInt32] = []
        features.reserveCapacity(count)
        for _ in 0..<count { features.append(try reader.number()) }
        let rows = try reader.bytes(count * labels).map { Int8(bitPattern: $0) }
        let sentences = SentenceWeights(
            features: features, rows: rows, scales: try reader.figures(labels), biases: try reader.figures(labels))
        let width = AnswerEvidence.width + 1
        var rules: [LabelRule] = []
        for _ in 0..<labels { rules.append(LabelRule(weights: try reader.figures(width).map(Double.init))) }
        let figures = try reader.figures(VoteFormula.figures).map(Double.init)
        guard let formula = VoteFormula(figures: figures) else { throw .other }
        self.init(sentences: sentences, rules: rules, formula: formula)
    }

    /// The same as a file: numbers of four bytes, the lowest first, and figures as IEEE 754 of single precision.
    public var file: [UInt8] {
        var bytes = Statistics.mark
        func add(_ number: UInt32) {
            for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(number >> shift & 0xFF)) }
        }
        func add(_ figures: [Double]) { for figure in figures { add(Float(figure).bitPattern) } }
        add(SentenceFeatures.version)
        add(UInt32(Statistics.labels.count))
        add(UInt32(sentences.features.count))
        sentences.features.forEach(add)
        bytes += sentences.rows.map(UInt8.init(bitPattern:))
        add(sentences.scales.map(Double.init))
        add(sentences.biases.map(Double.init))
        for rule in rules { add(rule.weights) }
        add(formula.asFigures)
        return bytes
    }
}

extension AnswerEvidence {
    /// How many values a rule weighs.
    static let width = 3 + 2 * Statistics.labels.count
}

extension VoteFormula {
    fileprivate static let figures = 1 + Element.allCases.count + 2 + Flag.allCases.count + 3

    fileprivate var asFigures: [Double] { [start] + shares + [strength, worst] + costs + cuts.map(Double.init) }

    fileprivate init?(figures: [Double]) {
        guard figures.count == VoteFormula.figures, figures.allSatisfy({ abs($0) <= 1000 }) else { return nil }
        let elements = Element.allCases.count
        self.init(
            start: figures[0], shares: Array(figures[1...elements]), strength: figures[elements + 1],
            costs: Array(figures[(elements + 3)...].prefix(Flag.allCases.count)), worst: figures[elements + 2],
            cuts: figures.suffix(3).map { Int($0) })
    }
}

/// Reads numbers off bytes.
private struct ByteReader {
    let bytes: [UInt8]
    private var place = 0

    enum Problem: Error { case short, version, other }

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }
    var left: Int { bytes.count - place }

    mutating func bytes(_ count: Int) throws(Problem) -> ArraySlice<UInt8> {
        guard count >= 0, count <= left else { throw .short }
        defer { place += count }
        return bytes[place..<(place + count)]
    }

    mutating func number() throws(Problem) -> UInt32 {
        try bytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func figures(_ count: Int) throws(Problem) -> [Float] {
        var figures: [Float] = []
        for _ in 0..<count { figures.append(Float(bitPattern: try number())) }
        return figures
    }
}
