internal import Scenario

/// Where a reading and the raters part on one answer; nil where they do not.
public struct Disagreement: Sendable, CustomStringConvertible {
    /// The answer's id.
    public let id: String
    /// `vote 3->2 -decision +waits`: the raters' vote and the reader's, labels missed, labels that are not there. Those in
    /// brackets carry a doubt and are not counted.
    public let description: String

    /// Compares one reading with its labels.
    public init?(_ pair: Agreement.Pair) {
        let (labelled, reading) = pair
        let parts = Target.labels.compactMap { label -> String? in
            let (isSought, isFound) = (labelled.rating.labels.contains(label), reading.labels.contains(label))
            guard isSought != isFound else { return nil }
            let part = "\(isSought ? "-" : "+")\(label.name)"
            return labelled.doubts.contains(label) ? "(\(part))" : part
        }
        let (wanted, given) = (labelled.rating.vote.rawValue, reading.vote.rawValue)
        guard !parts.isEmpty || wanted != given else { return nil }
        id = labelled.answer.id
        let vote = "vote \(wanted)->\(given)"
        description =
            "\(id) \((labelled.isVoteDoubted ? ["(\(vote))"] : [vote]).joined()) \(parts.joined(separator: " "))"
    }
}
