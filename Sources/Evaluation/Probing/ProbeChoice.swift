public import Scenario

/// A probe ready to be said: the candidate's own words filled in.
public struct AskedProbe: Codable, Equatable, Sendable {
    /// The probe's id.
    public var id: String
    /// The target's name, as in the files.
    public var target: String
    /// As it is said.
    public var text: String

    /// A probe with its words.
    public init(id: String, target: String, text: String) {
        self.id = id
        self.target = target
        self.text = text
    }
}

extension Evaluator {
    /// The probe that pushes on the weakest part of what was just said.
    ///
    /// Gates first, then the flag that weighs most, then the biggest weighted gap that is still askable; the question's own
    /// probes before the shared ones; never the same words twice.
    ///
    /// - Parameter passed: whether the candidate passed: then that comes before everything else.
    /// - Returns: nil when nothing is left to ask.
    public func probe(
        after reading: Reading, to question: Question?, in round: Round, shared: [Probe], asked: [AskedProbe],
        passed: Bool = false
    ) -> AskedProbe? {
        let said = Set(asked.map { Quotation.key($0.text) })
        let ids = Set(asked.map(\.id))
        let order = ProbeTargets.order(for: reading, to: question, in: round)
        for target in (passed ? [.passed] : []) + order {
            for probe in (question?.probes ?? []) + shared where probe.target == target && !ids.contains(probe.id) {
                guard let text = ProbeTargets.filled(probe, from: reading), !said.contains(Quotation.key(text)) else {
                    continue
                }
                return AskedProbe(id: probe.id, target: target.name, text: text)
            }
        }
        return nil
    }
}
