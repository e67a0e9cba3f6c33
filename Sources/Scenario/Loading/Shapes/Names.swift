/// The names that files define and use, with their places, for a pass that runs when all files are read.
struct Names {
    /// What a name is a name of. Names of one kind must differ; an interviewer's need only differ within the round.
    enum Kind: Hashable {
        case round, question, sharedProbe, principle, level, checklistItem, signal
        /// A subject that several questions share: the only kind of name that may stand more than once.
        case topic
        case probe(ofQuestion: String)
        case interviewer(ofRound: String)
        case listeningPoint(ofRound: String)
        case dimension(ofRound: String)

        /// `an interviewer`, without its article.
        var noun: String {
            switch self {
            case .round: "round"
            case .question: "question"
            case .sharedProbe, .probe: "probe"
            case .principle: "principle"
            case .level: "level"
            case .checklistItem: "item"
            case .signal: "signal"
            case .topic: "topic"
            case .interviewer: "interviewer"
            case .listeningPoint: "listening point"
            case .dimension: "dimension"
            }
        }
    }

    private struct Mention {
        var kind: Kind
        var name: String
        var place: Place
    }

    private var definitions: [Mention] = []
    private var uses: [Mention] = []

    mutating func define(_ kind: Kind, _ name: String, at place: Place) {
        definitions.append(Mention(kind: kind, name: name, place: place))
    }

    mutating func use(_ kind: Kind, _ name: String, at place: Place) {
        uses.append(Mention(kind: kind, name: name, place: place))
    }

    /// The names of one kind in the order they were defined, each once, with its place.
    func defined(_ kind: Kind) -> [(name: String, place: Place)] {
        var seen: Set<String> = []
        return definitions.filter { $0.kind == kind && seen.insert($0.name).inserted }.map { ($0.name, $0.place) }
    }

    /// Names defined twice, and names used and never defined.
    ///
    /// - Parameter hasErrors: whether there are errors already. Then a kind of which nothing is defined is taken for one
    ///   whose definitions could not be read, and its uses are left alone.
    func problems(hasErrors: Bool) -> [Diagnostic] {
        var defined: [Kind: [String: Place]] = [:]
        var problems: [Diagnostic] = []
        for mention in definitions {
            if let first = defined[mention.kind]?[mention.name] {
                if mention.kind == .topic { continue }
                let other =
                    first.path == mention.place.path ? "in line \(first.line)" : "at \(first.path):\(first.line)"
                problems.append(
                    Diagnostic(
                        at: mention.place,
                        "another \(mention.kind.noun) is called `\(mention.name)`, \(other): give this one its own id"))
            } else {
                defined[mention.kind, default: [:]][mention.name] = mention.place
            }
        }
        for mention in uses where defined[mention.kind]?[mention.name] == nil {
            if hasErrors, defined[mention.kind] == nil { continue }
            // In the order of the files, so that the same files always give the same suggestion.
            let names = definitions.filter { $0.kind == mention.kind }.map(\.name)
            let suggestion = NearestName.suggestion(for: mention.name, among: names)
            problems.append(
                Diagnostic(at: mention.place, "there is no \(mention.kind.noun) `\(mention.name)`\(suggestion)"))
        }
        return problems
    }
}
