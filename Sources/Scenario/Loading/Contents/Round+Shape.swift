extension Round {
    /// A round's file.
    ///
    /// - Parameter name: what loop.yaml calls it.
    static func shape(named name: String) -> Shape<Round> {
        .mapping("a round") { fields in
            let round = Round(
                id: fields.take(
                    "id",
                    .id.holding {
                        $0 == name ? nil : "the round is called `\($0)`, its file `\(name).yaml`: call them the same"
                    }),
                title: fields.take("title", .text),
                minutes: fields.take("minutes", .number(in: 1...480)),
                byDay: fields.take("by-day", .number(in: 1...365)),
                interviewers: fields.take("interviewers", .list(Interviewer.shape(inRound: name), of: "interviewers")),
                brief: fields.take("brief", .text),
                decides: fields.take("decides", .text),
                listensFor: fields.take(
                    "listens-for", .list(ListeningPoint.shape(inRound: name), of: "listening points")),
                weights: fields.take("weights", weights),
                brisk: fields.take("brisk", .number(in: 2...3)),
                rubric: fields.take("rubric", .list(Dimension.shape(inRound: name), of: "dimensions")),
                questions: fields.take("questions", .list(Question.shape(inRound: name), of: "questions")))
            if !round.questions.isEmpty, round.brisk > round.questions.count {
                fields.complain(
                    about: "brisk", "\(round.brisk) questions at brisk pace, but the round has \(round.questions.count)"
                )
            }
            return round
        }
    }

    private static var weights: Shape<[Element: Int]> {
        Shape<[Element: Int]>.mapping("the weights") { weights in
            var counts: [Element: Int] = [:]
            for element in Element.allCases {
                counts[element] = weights.take(element.rawValue, .number(in: 0...100))
            }
            return counts
        }.holding { counts in
            let sum = counts.values.reduce(0, +)
            return sum == 100 ? nil : "the weights add up to \(sum): make it 100"
        }
    }
}

extension Interviewer {
    fileprivate static func shape(inRound round: String) -> Shape<Interviewer> {
        .mapping("an interviewer") { interviewer in
            Interviewer(
                id: interviewer.take("id", .name(of: .interviewer(ofRound: round))),
                role: interviewer.take("role", .text))
        }
    }
}

extension ListeningPoint {
    fileprivate static func shape(inRound round: String) -> Shape<ListeningPoint> {
        .mapping("a listening point") { point in
            ListeningPoint(
                id: point.take("id", .name(of: .listeningPoint(ofRound: round))),
                title: point.take("title", .text),
                hint: point.take("hint", .text))
        }
    }
}

extension Dimension {
    fileprivate static func shape(inRound round: String) -> Shape<Dimension> {
        .mapping("a dimension") { dimension in
            Dimension(
                id: dimension.take("id", .name(of: .dimension(ofRound: round))),
                title: dimension.take("title", .text),
                asks: dimension.take("asks", .text),
                shownBy: dimension.take("shown-by", .list(.shown, of: "elements or strengths")),
                spoiledBy: dimension.take("spoiled-by", .list(.flag, 0..., of: "flags")),
                levels: dimension.take(
                    "levels",
                    .list(
                        .mapping("a rubric level") { level in
                            Anchor(observed: level.take("anchor", .text), example: level.take("example", .text))
                        },
                        exactly: 4, of: "rubric levels")))
        }
    }
}
