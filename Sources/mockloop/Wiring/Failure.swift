internal import Archive
internal import ArgumentParser
internal import Foundation
internal import Interview
internal import Report
internal import Scenario
internal import Screens
internal import Terminal

/// What the program ends with when it could not do what was asked.
enum Exit {
    /// The work failed; one line on standard error says what and what to do.
    static let failed = ExitCode(1)
    /// The full screen cannot run here.
    static let noScreen = ExitCode(2)
}

/// Something that cannot be done, in one sentence: what is wrong, where, and what to do.
struct Failure: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}

/// Runs the work of a command; whatever fails is told on standard error and becomes an exit code.
func reportingFailure(_ work: () throws -> Void) throws {
    do {
        try work()
        try sendOutput()
    } catch let error as ExitCode { throw error } catch let error as TerminalError {
        complain("\(error)")
        throw Exit.noScreen
    } catch let error as LoadingError {
        // Located lines stand for themselves, in the form that editors jump to.
        FileHandle.standardError.write(Data("\(error.description.withoutControls)\n".utf8))
        throw Exit.failed
    } catch {
        complain(sentence(for: error))
        throw Exit.failed
    }
}

/// One line on standard error.
func complain(_ sentence: String) {
    let line = sentence.withoutControls.split(whereSeparator: \.isNewline).joined(separator: " ")
    FileHandle.standardError.write(Data("mockloop: \(line)\n".utf8))
}

private func sentence(for error: any Error) -> String {
    switch error {
    case let error as Failure: error.sentence
    case let error as ContinueError: error.sentence
    default: "\(error)"
    }
}
