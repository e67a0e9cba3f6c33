internal import Evaluation
internal import Scenario

/// The answers of one training, laid out for learning.
struct TrainingCourse {
    let answers: [LabelledAnswer]
    let material: [TrainingMaterial]
    let trainer: StatisticsTrainer
    private let rows: TrainingRows
    /// By row: the answer that the sentence stands in.
    private let owners: [Int]
    /// By answer: its rows.
    private let rowsOf: [Range<Int>]

    init(answers: [LabelledAnswer], material: [TrainingMaterial], trainer: StatisticsTrainer) {
        (self.answers, self.material, self.trainer) = (answers, material, trainer)
        var counts: [UInt32: Int] = [:]
        for sentence in material.lazy.flatMap(\.sentences) {
            for feature in sentence.features.keys { counts[feature, default: 0] += 1 }
        }
        let fewest = trainer.fewest
        rows = TrainingRows(
            material.flatMap(\.sentences).map { $0.features.filter { counts[$0.key, default: 0] >= fewest }.normalised }
        )
        var owners: [Int] = []
        var rowsOf: [Range<Int>] = []
        for (answer, material) in material.enumerated() {
            rowsOf.append(owners.count..<(owners.count + material.sentences.count))
            owners += material.sentences.map { _ in answer }
        }
        (self.owners, self.rowsOf) = (owners, rowsOf)
    }

    func statistics() -> Statistics {
        let sentences = Target.labels.map(sentences(showing:))
        let everybody = Set(answers.map(\.answer.writer))
        let held = heldBack(from: everybody) { writers in
            zip(Target.labels, sentences).map { fit($0, $1, without: writers).values }
        }
        let evidence = evidence(held)
        let rules = Target.labels.indices.map { rule(for: $0, evidence, without: nil) }
        let certainties = certainties(evidence)
        let models = zip(Target.labels, sentences).map { fit($0, $1, without: nil).model }
        return Statistics(
            sentences: SentenceWeights(models.map { ($0.bias, $0.weights) }),
            rules: rules.map(LabelRule.init(weights:)),
            formula: FormulaTraining(answers: answers, material: material, certainties: certainties).formula())
    }

    // MARK: Sentences

    /// By row: whether raters underlined it, or a good part of it, for a label.
    private func sentences(showing label: Target) -> [Bool] {
        var shown = owners.map { _ in false }
        for (answer, labelled) in answers.enumerated() where labelled.rating.labels.contains(label) {
            for quote in labelled.rating.quotes[label] ?? [] {
                guard let words = ByteRange.of(quote, in: labelled.answer.text) else { continue }
                var best: (row: Int, bytes: Int)?
                for (row, sentence) in zip(rowsOf[answer], material[answer].sentences) {
                    let common = sentence.bytes.clamped(to: words).count
                    guard common > 0 else { continue }
                    if common * 2 >= words.count || common * 5 >= sentence.bytes.count * 3 { shown[row] = true }
                    if common > best?.bytes ?? 0 { best = (row, common) }
                }
                if let best { shown[best.row] = true }
            }
        }
        return shown
    }

    private func fit(_ label: Target, _ shown: [Bool], without writer: Character?) -> LinearFit {
        let chosen = owners.indices.filter { row in
            let answer = answers[owners[row]]
            return answer.answer.writer != writer && !answer.doubts.contains(label)
        }
        let weights = LogisticRegression.balanced(chosen.map { shown[$0] })
        var byRow = [Double](repeating: 0, count: owners.count)
        for (row, weight) in zip(chosen, weights) { byRow[row] = weight }
        return LogisticRegression(penalty: trainer.sentencePenalty, tolerance: 1e-2, mostPasses: 60)
            .fit(rows, over: chosen, labels: shown, weights: byRow)
    }

    /// By label and row: what is said of each sentence by what learnt from the other writers.
    private func heldBack(from writers: Set<Character>, learn: (Character) -> [[Double]]) -> [[Double]] {
        var held = Target.labels.map { _ in [Double](repeating: 0, count: owners.count) }
        for writer in writers.sorted() {
            let values = learn(writer)
            for row in owners.indices where answers[owners[row]].answer.writer == writer {
                for label in held.indices { held[label][row] = values[label][row] }
            }
        }
        return held
    }

    // MARK: Answers

    private func evidence(_ values: [[Double]]) -> [AnswerEvidence] {
        answers.indices.map { answer in
            material[answer].evidence(rowsOf[answer].map { row in values.map { Float($0[row]) } })
        }
    }

    private func rule(for label: Int, _ evidence: [AnswerEvidence], without writer: Character?) -> [Double] {
        let target = Target.labels[label]
        let chosen = answers.indices.filter {
            answers[$0].answer.writer != writer && !answers[$0].doubts.contains(target)
        }
        return SignedRegression(signs: TrainingCourse.signs(for: label), penalty: trainer.rulePenalty)
            .fit(
                chosen.map { evidence[$0].values(for: label) },
                labels: chosen.map { answers[$0].rating.labels.contains(target) })
    }

    /// A label's own evidence never hurts it. Elements speak for each other and against flags, and flags against elements; what
    /// one flag says of another is left open.
    private static func signs(for label: Int) -> [SignedRegression.Sign] {
        let isElement = label < Element.allCases.count
        let aside: [SignedRegression.Sign] = Target.labels.indices.map { other in
            if other == label { return .helps }
            if other < Element.allCases.count { return isElement ? .helps : .hurts }
            return isElement ? .hurts : .either
        }
        return [.helps, .helps, .helps] + aside + aside
    }

    /// By answer and label: how sure the rules are that learnt from the other writers.
    private func certainties(_ evidence: [AnswerEvidence]) -> [[Double]] {
        var certainties = answers.map { _ in Target.labels.map { _ in 0.0 } }
        for writer in Set(answers.map(\.answer.writer)).sorted() {
            for label in Target.labels.indices {
                let rule = LabelRule(weights: rule(for: label, evidence, without: writer))
                for answer in answers.indices where answers[answer].answer.writer == writer {
                    certainties[answer][label] = rule.certainty(of: evidence[answer], for: label)
                }
            }
        }
        return certainties
    }
}

/// Where a quote stands in a text.
enum ByteRange {
    /// UTF-8 byte offsets of the first place; nil where it does not stand.
    static func of(_ quote: String, in text: String) -> Range<Int>? {
        let (quote, text) = (Array(quote.utf8), Array(text.utf8))
        guard let first = quote.first, quote.count <= text.count else { return nil }
        for start in 0...(text.count - quote.count) where text[start] == first {
            if text[start..<(start + quote.count)].elementsEqual(quote) { return start..<(start + quote.count) }
        }
        return nil
    }
}
