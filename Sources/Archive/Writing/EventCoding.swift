internal import Foundation
internal import Interview

/// How an event is written into its row and read from it: the same event gives the same bytes.
struct EventCoding {
    private let encoder: JSONEncoder
    private let decoder = JSONDecoder()

    init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func body(of happening: Happening) throws -> String {
        String(decoding: try encoder.encode(happening), as: UTF8.self)
    }

    func happening(_ body: String) throws -> Happening {
        try decoder.decode(Happening.self, from: Data(body.utf8))
    }
}

extension Happening {
    /// The name of its kind in the archive.
    var kind: String {
        switch self {
        case .started: "started"
        case .roundBegan: "round-began"
        case .asked: "asked"
        case .probed: "probed"
        case .clockStarted: "clock-started"
        case .warned: "warned"
        case .answered: "answered"
        case .merged: "merged"
        case .reacted: "reacted"
        case .settled: "settled"
        case .wentOn: "went-on"
        case .redone: "redone"
        case .roundEnded: "round-ended"
        case .paused: "paused"
        case .resumed: "resumed"
        case .interrupted: "interrupted"
        case .continued: "continued"
        case .decided: "decided"
        case .finished: "finished"
        }
    }
}
