extension CommitteeRules {
    static var shape: Shape<CommitteeRules> {
        .mapping("a committee") { committee in
            CommitteeRules(
                rules: committee.take("rules", .list(Rule.shape, 0..., of: "rules")),
                otherwise: committee.take("otherwise", .decision),
                otherwiseSays: committee.take("otherwise-says", .text))
        }
    }
}

extension CommitteeRules.Rule {
    fileprivate static var shape: Shape<CommitteeRules.Rule> {
        .mapping("a rule") { rule in
            CommitteeRules.Rule(
                says: rule.take("says", .text),
                decision: rule.take("decision", .decision),
                when: rule.take("when", CommitteeRules.Condition.shape),
                unless: rule.takeIfPresent("unless", CommitteeRules.Condition.shape))
        }
    }
}

extension CommitteeRules.Condition {
    fileprivate static var shape: Shape<CommitteeRules.Condition> {
        Shape.mapping("a condition") { condition in
            CommitteeRules.Condition(
                round: condition.takeIfPresent("round", .reference(to: .round)),
                votes: condition.take("votes", votes),
                count: condition.takeIfPresent("count", .number(in: 1...20)) ?? 1)
        }.holding { condition in
            guard condition.round != nil, condition.count > 1 else { return nil }
            return "one round has one vote, so a count of \(condition.count) never holds"
        }
    }

    private static var votes: Shape<ClosedRange<Vote>> {
        .mapping("votes") { votes in
            let most = votes.takeIfPresent("at-most", .vote)
            let least = votes.takeIfPresent("at-least", .vote)
            switch (least, most) {
            case (nil, let most?): return .strongNoHire...most
            case (let least?, nil): return least ... .strongHire
            default:
                votes.complain("expected either `at-most` or `at-least`")
                return .strongNoHire ... .strongHire
            }
        }
    }
}

extension Shape where Value == Vote {
    /// A vote by its number.
    fileprivate static var vote: Shape {
        Shape<Int>.number(in: 1...4).map { number, _ in Vote(rawValue: number) ?? .strongNoHire }
    }
}
