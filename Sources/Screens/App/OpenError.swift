internal import Archive
public import Interview

/// Why a screen cannot be opened.
enum OpenError: Error {
    case archive(ArchiveError)
    case cannotContinue(ContinueError)

    /// One sentence for the status row.
    var sentence: String {
        switch self {
        case .archive(.readOnly): "The archive is read-only, so nothing can be kept: chmod u+w"
        case .archive(let error): "\(error)"
        case .cannotContinue(let error): error.sentence
        }
    }
}

extension ArchiveError {
    /// What keeps something from being written, short enough to stand on one row of the narrowest window.
    var reason: String {
        switch self {
        case .full: "the disk is full"
        case .locked: "the archive is locked"
        case .readOnly: "the archive is read-only"
        case .damaged: "the archive is damaged"
        case .failed(_, let code, _): "the disk refuses (error \(code))"
        default: "\(self)"
        }
    }
}

extension Recovery {
    /// The same on one row of the narrowest window; where the damaged archive lies is said when the program ends.
    var shortSentence: String {
        "The archive was damaged: \(sessions) session\(sessions == 1 ? "" : "s") could be read."
    }
}

extension ContinueError {
    /// What is wrong and what to do, in one sentence.
    public var sentence: String {
        switch self {
        case .notASession: "This session's records do not begin with its start, so it cannot be continued."
        case .finished: "This session is finished; its transcript can be read."
        case .otherPack(let pack): "This session belongs to the pack \(pack); mockloop --pack \(pack) can continue it."
        case .roundMissing(let round, let pack):
            "The pack \(pack) no longer has the round \(round), so this session cannot be continued; it can be read."
        }
    }
}
