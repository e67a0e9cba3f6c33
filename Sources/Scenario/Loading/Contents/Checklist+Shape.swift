extension ChecklistItem {
    /// `checklist.yaml`.
    static var list: Shape<[ChecklistItem]> {
        .mapping("checklist.yaml") { file in
            file.take("items", .list(shape, of: "items"))
        }
    }

    private static var shape: Shape<ChecklistItem> {
        .mapping("an item") { item in
            ChecklistItem(
                id: item.take("id", .name(of: .checklistItem)),
                title: item.take("title", .text),
                how: item.take("how", .text),
                tickedBy: item.takeIfPresent("ticked-by", Tick.shape) ?? .hand(because: Tick.unknowable))
        }
    }
}

extension Tick {
    /// The names that `by` may have in the files.
    private enum Kind: String, CaseIterable {
        case hand, stories, tradeoffs, elements, drills, flag, time
    }

    private static var kind: Shape<Kind> {
        .choice("way of ticking", among: Kind.allCases.map { ($0.rawValue, $0) }, filler: .hand)
    }

    /// `{by: stories, count: 3}`: what else is taken depends on `by`.
    fileprivate static var shape: Shape<Tick> {
        .mapping("a way of ticking") { tick in
            let count = Shape<Int>.number(in: 1...1000)
            switch tick.take("by", kind) {
            case .hand: return .hand(because: tick.takeIfPresent("because", .text) ?? unknowable)
            case .stories: return .stories(tick.take("count", count))
            case .tradeoffs:
                return .tradeoffs(topics: tick.take("topics", .list(.reference(to: .topic), of: "topics")))
            case .elements:
                let answers = tick.take("of", count)
                let heard = tick.take("heard", .number(in: 1...answers))
                return .elements(heard: heard, of: answers, round: round(&tick))
            case .drills: return .drills(tick.take("count", count))
            case .flag: return .withoutFlag(tick.take("flag", .flag), of: tick.take("of", count), round: round(&tick))
            case .time: return .withinTime
            }
        }
    }

    private static func round(_ tick: inout Fields) -> String? {
        tick.takeIfPresent("round", .reference(to: .round))
    }
}
