import Foundation
import Testing

@testable import Scenario

@Suite("The file of weights beside the signals")
struct WeightsTests {
    private let folder = NSTemporaryDirectory() + "weights-tests-\(UInt64.random(in: .min ... .max))"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("thing: [plan]\n".utf8).write(to: URL(fileURLWithPath: folder + "/lexicon.yaml"))
    }

    @Test("Where there is none the signals are loaded without")
    func none() throws { #expect(try SignalSet.load(from: folder).weights == nil) }

    @Test("Its bytes are loaded as they are, and other bytes are another version")
    func bytes() throws {
        let path = folder + "/" + SignalSet.weightsFile
        let before = try SignalSet.load(from: folder).version
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
        let set = try SignalSet.load(from: folder)
        #expect(set.weights == SignalSet.Weights(path: path, bytes: [1, 2, 3]))
        #expect(set.version != before)
    }

    @Test("One that cannot be read is an error with its path, not a reading without it")
    func unreadable() throws {
        let path = folder + "/" + SignalSet.weightsFile
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let error = #expect(throws: LoadingError.self) { try SignalSet.load(from: folder) }
        #expect(error?.diagnostics.map(\.description) == ["\(path):1:1: error: the weights cannot be read: not a file"])
    }
}
