extension Pack {
    /// The one version of the format that is read.
    static let format = 1

    /// `loop.yaml`: everything but the rounds and the checklist, which have files of their own.
    static func shape(inFolder folder: String) -> Shape<Pack> {
        .mapping("loop.yaml") { loop in
            _ = loop.take(
                "format",
                .number(in: 1...9999).holding {
                    $0 == format ? nil : "this version of mockloop reads format \(format)"
                })
            let pack = Pack(
                id: loop.take(
                    "id",
                    .id.holding {
                        $0 == folder ? nil : "the pack is called `\($0)`, its folder `\(folder)`: call them the same"
                    }),
                title: loop.take("title", .text),
                company: loop.take("company", .text),
                role: loop.take("role", .text),
                about: loop.take("about", .text),
                bar: loop.take("bar", .text),
                calendar: loop.take("calendar", LoopCalendar.shape),
                clock: loop.take("clock", ClockRules.shape),
                rounds: [],
                principles: loop.take("principles", .list(Principle.shape, 0..., of: "principles")),
                levels: loop.takeIfPresent("levels", Level.list) ?? [],
                offer: loop.takeIfPresent("offer", OfferTerms.shape),
                committee: loop.take("committee", CommitteeRules.shape),
                reactions: loop.take("reactions", Reactions.shape),
                probes: loop.take("probes", .list(Probe.shape(ofQuestion: nil), 0..., of: "probes")),
                checklist: [])
            // Their names are kept with their places; the loader reads a file for each.
            _ = loop.take("rounds", .list(.name(of: .round), of: "rounds"))
            if loop.has("levels") != loop.has("offer") {
                let (there, missing) = loop.has("levels") ? ("levels", "offer") : ("offer", "levels")
                loop.complain(
                    about: there, "`\(there)` without `\(missing)`: write both, or neither where no offer is made")
            }
            return pack
        }
    }
}

extension LoopCalendar {
    static var shape: Shape<LoopCalendar> {
        .mapping("a calendar") { calendar in
            let days = Shape<Int>.number(in: 1...365)
            let shortest = calendar.take("shortest", days)
            let longest = calendar.take("longest", .number(in: shortest...365))
            return LoopCalendar(
                usual: shortest...longest,
                decision: calendar.take("decision", days),
                hold: calendar.take("hold", days))
        }
    }
}

extension ClockRules {
    static var shape: Shape<ClockRules> {
        .mapping("a clock") { clock in
            ClockRules(
                answer: clock.take("answer", .number(in: 10...3600)),
                thinking: clock.take("thinking", .number(in: 0...600)),
                probeThinking: clock.take("probe-thinking", .number(in: 0...600)),
                warnings: clock.take("warnings", warnings),
                speakingRate: clock.take("speaking-rate", .number(in: 50...400)),
                probes: clock.take("probes", .number(in: 0...10)))
        }
    }

    /// Seconds left at which the clock warns.
    static var warnings: Shape<[Int]> {
        .list(.number(in: 1...3600), 0..., of: "warnings").holding { seconds in
            zip(seconds, seconds.dropFirst()).allSatisfy(>) ? nil : "write the seconds left largest first"
        }
    }
}

extension Principle {
    static var shape: Shape<Principle> {
        .mapping("a principle") { principle in
            Principle(
                id: principle.take("id", .name(of: .principle)),
                title: principle.take("title", .text),
                means: principle.take("means", .text),
                failure: principle.take(
                    "failure",
                    .mapping("a failure") { failure in
                        Failure(
                            name: failure.take("name", .text),
                            flag: failure.take("flag", .flag),
                            soundsLike: failure.take("sounds-like", .text))
                    }))
        }
    }
}

extension Level {
    /// Levels, the lowest first.
    static var list: Shape<[Level]> {
        .list(shape, of: "levels").holding { levels in
            let misplaced = zip(levels, levels.dropFirst()).first { $1.total.lowerBound < $0.total.lowerBound }
            return misplaced.map { "`\($1.id)` begins below `\($0.id)`: list the lowest level first" }
        }
    }

    private static var shape: Shape<Level> {
        .mapping("a level") { level in
            let band = Shape<ClosedRange<Int>>.span(in: 0...100_000_000)
            return Level(
                id: level.take("id", .name(of: .level)),
                title: level.take("title", .text),
                total: level.take("total", band),
                base: level.takeIfPresent("base", band),
                bonus: level.takeIfPresent("bonus", band),
                stock: level.takeIfPresent("stock", band),
                strongHires: level.take("strong-hires", .number(in: 0...20)))
        }
    }
}

extension OfferTerms {
    static var shape: Shape<OfferTerms> {
        .mapping("an offer") { offer in
            let currency = Shape.text.holding { code in
                let isCode = code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
                return isCode ? nil : "`\(code)` is no currency: write its three letters, as in `USD`"
            }
            return OfferTerms(currency: offer.take("currency", currency), note: offer.take("note", .text))
        }
    }
}

extension Reactions {
    static var shape: Shape<Reactions> {
        .mapping("the reactions") { reactions in
            Reactions(
                answered: reactions.take("answered", .list(.text, of: "reactions")),
                passed: reactions.take("passed", .list(.text, of: "reactions")),
                cutOff: reactions.take("cut-off", .list(.text, of: "reactions")))
        }
    }
}
