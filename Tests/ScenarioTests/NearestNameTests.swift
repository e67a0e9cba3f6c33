import Testing

@testable import Scenario

@Suite("The nearest name")
struct NearestNameTests {
    private let rounds = ["recruiter", "behavioral", "technical", "cross-functional", "panel"]

    @Test(
        "A slip of the keyboard finds the name that was meant",
        arguments: [
            ("recuiter", "recruiter"), ("behavioural", "behavioral"), ("techincal", "technical"), ("Panel", "panel"),
            ("panell", "panel"),
        ])
    func slips(_ given: String, _ meant: String) {
        #expect(NearestName.of(given, among: rounds) == meant)
    }

    @Test("The beginning of a name finds it")
    func beginning() { #expect(NearestName.of("cross", among: rounds) == "cross-functional") }

    @Test("What is near nothing finds nothing", arguments: ["committee", "x", ""])
    func nothing(_ given: String) { #expect(NearestName.of(given, among: rounds) == nil) }

    @Test("Of equally near names the first is taken")
    func first() { #expect(NearestName.of("cat", among: ["bat", "hat"]) == "bat") }

    @Test("The distance counts a swap of neighbours as one slip")
    func distance() {
        #expect(NearestName.distance(Array("abcd"), Array("acbd")) == 1)
        #expect(NearestName.distance(Array("kitten"), Array("sitting")) == 3)
        #expect(NearestName.distance(Array(""), Array("abc")) == 3)
        #expect(NearestName.distance(Array("abc"), Array("")) == 3)
    }

    @Test("The suggestion ends a sentence")
    func suggestion() {
        #expect(NearestName.suggestion(for: "panle", among: rounds) == ", did you mean `panel`?")
        #expect(NearestName.suggestion(for: "dinner", among: rounds) == "")
    }
}
