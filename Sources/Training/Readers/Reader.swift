/// Something that reads answers, after it has learnt from labelled ones.
///
/// What reads an answer is handed only what was said, so that no label can slip in.
public struct Reader: Sendable {
    /// As tables call it.
    public var name: String
    /// Learns from labelled answers and gives what then reads others. The same answers must give the same reader.
    public var train: @Sendable ([LabelledAnswer]) throws -> (WrittenAnswer) throws -> Rating

    /// A reader by what it does.
    public init(
        name: String, train: @escaping @Sendable ([LabelledAnswer]) throws -> (WrittenAnswer) throws -> Rating
    ) {
        self.name = name
        self.train = train
    }

    /// Reads the answers that each fold holds back with what the others taught, fold beside fold.
    ///
    /// - Returns: all of them with their readings, fold by fold.
    public func read(_ folds: [Fold]) throws -> [Agreement.Pair] {
        try Array(concurrently: folds.count) { try read(folds[$0].held, trainedOn: folds[$0].training) }.flatMap(\.self)
    }

    /// Reads answers after learning from others.
    public func read(
        _ answers: [LabelledAnswer], trainedOn training: [LabelledAnswer]
    ) throws -> [Agreement.Pair] {
        let read = try train(training)
        return try answers.map { ($0, try read($0.answer)) }
    }
}
