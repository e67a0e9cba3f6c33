import Testing

@testable import Scenario

@Suite("What ticks an item of the checklist")
struct ChecklistTests {
    private func tick(_ text: String) throws -> Tick? {
        let old = "    how: Your last ten answers ended before the clock did.\n"
        let pack = try SmallPack().replacing(old, with: old + "    ticked-by: \(text)\n", in: "checklist.yaml")
        return Pack.check(pack.folder).value?.checklist.last?.tickedBy
    }

    private func problems(_ text: String) throws -> [String] {
        let old = "    how: Your last ten answers ended before the clock did.\n"
        return try SmallPack().replacing(old, with: old + "    ticked-by: \(text)\n", in: "checklist.yaml").problems
    }

    @Test(
        "Each way of ticking is read with what belongs to it",
        arguments: [
            ("{by: stories, count: 3}", .stories(3)),
            ("{by: elements, heard: 8, of: 10, round: technical}", .elements(heard: 8, of: 10, round: "technical")),
            ("{by: elements, heard: 8, of: 10}", .elements(heard: 8, of: 10, round: nil)),
            ("{by: drills, count: 2}", .drills(2)),
            ("{by: flag, flag: process-first, of: 5}", .withoutFlag(.processFirst, of: 5, round: nil)),
            ("{by: time}", .withinTime),
            ("{by: hand, because: Nobody can see it.}", .hand(because: "Nobody can see it.")),
            ("{by: hand}", .hand(because: "Mockloop cannot know whether this was done.")),
        ] as [(String, Tick)])
    func ways(_ text: String, _ expected: Tick) throws {
        #expect(try tick(text) == expected)
    }

    @Test("Without ticked-by an item is ticked by hand")
    func byHand() throws {
        let item = try #require(try Pack.load(from: SmallPack.path).checklist.first)
        #expect(item.tickedBy == .hand(because: Tick.unknowable))
    }

    @Test("Several questions may have a topic; one that none has is an error with the nearest")
    func topics() throws {
        let topics = try Pack.load(from: SmallPack.path).rounds.flatMap(\.questions).flatMap(\.topics)
        let topic = try #require(topics.first)
        #expect(try tick("{by: tradeoffs, topics: [\(topic)]}") == .tradeoffs(topics: [topic]))
        let said = try problems("{by: tradeoffs, topics: [\(topic)x]}")
        #expect(
            said == ["small/checklist.yaml:8:41: error: there is no topic `\(topic)x`, did you mean `\(topic)`?"])
    }

    @Test("A way of ticking that does not exist, and a key that belongs to another, are errors")
    func wrong() throws {
        #expect(
            try problems("{by: storys, count: 3}").first
                == "small/checklist.yaml:8:21: error: there is no way of ticking `storys`, did you mean `stories`?")
        #expect(
            try problems("{by: time, count: 3}")
                == ["small/checklist.yaml:8:27: error: unknown key `count` in a way of ticking"])
        #expect(
            try problems("{by: elements, heard: 11, of: 10}")
                == ["small/checklist.yaml:8:38: error: 11 is out of range: 1 to 10"])
    }

    @Test("A round that does not exist is an error with the nearest")
    func round() throws {
        #expect(
            try problems("{by: elements, heard: 1, of: 2, round: tecnical}")
                == ["small/checklist.yaml:8:55: error: there is no round `tecnical`, did you mean `technical`?"])
    }
}
