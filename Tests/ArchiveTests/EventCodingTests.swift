import Foundation
import Scenario
import Testing

@testable import Archive
@testable import Evaluation
@testable import Interview

@Suite("Events as they are stored")
struct EventCodingTests {
    static let happenings: [Happening] =
        drill().map(\.what) + [
            .warned(secondsLeft: 30), .redone, .paused, .resumed, .interrupted(wallMilliseconds: 9000), .continued,
            .decided(verdict: verdict),
            .answered(answer: .sample("Naïve — 👩🏽‍💻\u{0}\r\n\"\\/"), reading: .sample(.hire, confidence: 0.1 + 0.2)),
        ]

    @Test("Every kind of event comes back as it was", arguments: happenings)
    func comesBack(happening: Happening) throws {
        let coding = EventCoding()
        #expect(try coding.happening(coding.body(of: happening)) == happening)
    }

    @Test("The same event gives the same bytes", arguments: happenings)
    func sameBytes(happening: Happening) throws {
        #expect(try EventCoding().body(of: happening) == EventCoding().body(of: happening))
    }

    @Test("What is shipped stays readable: these are the bytes")
    func shipped() throws {
        #expect(try EventCoding().body(of: .warned(secondsLeft: 30)) == #"{"warned":{"secondsLeft":30}}"#)
        #expect(try EventCoding().body(of: .finished) == #"{"finished":{}}"#)
    }

    @Test("Each kind has a name of its own")
    func names() {
        #expect(Set(EventCodingTests.happenings.map(\.kind)).count == 19)
    }

    @Test("The stored events fold into exactly the same session")
    func folds() throws {
        let archive = try Archive.inMemory()
        let id = try archive.add(drill())
        let folded = try #require(Session(folding: archive.events(of: id)))
        let original = try #require(Session(folding: drill()))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(folded == original)
        #expect(try encoder.encode(folded) == encoder.encode(original))
    }
}
