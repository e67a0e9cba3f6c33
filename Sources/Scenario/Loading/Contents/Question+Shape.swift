extension Question {
    /// A question of a round.
    static func shape(inRound round: String) -> Shape<Question> {
        .mapping("a question") { question in
            let id = question.take("id", .name(of: .question))
            let samples = question.take("samples", Samples.shape)
            return Question(
                id: id,
                text: question.take("text", .text),
                asks: question.take("asks", .subject),
                interviewer: question.takeIfPresent("interviewer", .reference(to: .interviewer(ofRound: round))),
                listensFor: question.take("listens-for", .list(.text, of: "sentences")),
                difficulty: question.take("difficulty", .number(in: 1...3)),
                topics: question.take("topics", .list(.name(of: .topic), of: "topics")),
                principles: question.takeIfPresent(
                    "principles", .list(.reference(to: .principle), 0..., of: "principles")) ?? [],
                vocabulary: question.take("vocabulary", .list(.text, of: "words")),
                probes: question.take("probes", .list(Probe.shape(ofQuestion: id), 3..., of: "probes")),
                strong: samples.strong,
                weak: samples.weak)
        }
    }

    /// The two answers under `samples`.
    private struct Samples {
        var strong: Sample
        var weak: Sample

        static var shape: Shape<Samples> {
            .mapping("the samples") { samples in
                Samples(
                    strong: samples.take(
                        "strong",
                        .mapping("a strong sample") { sample in
                            Sample(
                                text: sample.take("text", .paragraphs), because: sample.take("because", .text), gaps: []
                            )
                        }),
                    weak: samples.take(
                        "weak",
                        .mapping("a weak sample") { sample in
                            Sample(
                                text: sample.take("text", .paragraphs), because: sample.take("because", .text),
                                gaps: sample.take("gaps", .list(.probed, of: "probe targets")))
                        }))
            }
        }
    }
}

extension Probe {
    /// A probe of a question, or one of those that all questions share.
    static func shape(ofQuestion question: String?) -> Shape<Probe> {
        .mapping("a probe") { probe in
            let kind = question.map(Names.Kind.probe(ofQuestion:)) ?? .sharedProbe
            let id = probe.take("id", .name(of: kind))
            return Probe(
                id: question.map { "\($0)/\(id)" } ?? id,
                target: probe.take("for", .probed),
                text: probe.take("text", .text))
        }
    }
}
