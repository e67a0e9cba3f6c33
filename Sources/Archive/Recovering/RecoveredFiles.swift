internal import Foundation

/// The files of a recovery, and how the new archive takes the place of the damaged one.
///
/// Every name is new, so that nothing is ever overwritten. The new archive gets its name `-recovered-N` once it is whole: from
/// then on what was begun is finished, by the next program too, should this one die in the middle.
struct RecoveredFiles {
    private let archive: String
    private let number: Int

    /// Names that are free.
    init(for archive: String) {
        self.archive = archive
        number =
            (1...).lazy.first { number in
                ["", "-wal", "-shm"].allSatisfy { access("\(archive)-damaged-\(number)\($0)", F_OK) != 0 }
            } ?? 1
    }

    private init(archive: String, number: Int) {
        self.archive = archive
        self.number = number
    }

    /// Where the new archive is made.
    var draft: String { "\(archive)-recovering" }
    private var whole: String { "\(archive)-recovered-\(number)" }
    /// Where the damaged one is kept.
    var kept: String { "\(archive)-damaged-\(number)" }

    /// Removes a new archive that was given up, or that a program died over: it is made from the damaged one again.
    func removeDraft() { for name in ["", "-wal", "-shm", "-journal"] { unlink(draft + name) } }

    /// Puts the damaged files aside and the new one in their place.
    func exchange() throws(ArchiveError) {
        try move(draft, to: whole)
        try finish()
    }

    /// Whether a program died before the new archive was in its place.
    static func isUnfinished(at archive: String) -> Bool { unfinished(at: archive) != nil }

    /// Goes on with what a program died over.
    static func finish(at archive: String) throws(ArchiveError) { try unfinished(at: archive)?.finish() }

    private static func unfinished(at archive: String) -> RecoveredFiles? {
        for number in 1... {
            let files = RecoveredFiles(archive: archive, number: number)
            if access(files.whole, F_OK) == 0 { return files }
            if access(files.kept, F_OK) != 0 { return nil }
        }
        return nil
    }

    private func finish() throws(ArchiveError) {
        for name in ["", "-wal", "-shm"] where access(archive + name, F_OK) == 0 {
            try move(archive + name, to: kept + name)
        }
        try move(whole, to: archive)
    }

    private func move(_ old: String, to new: String) throws(ArchiveError) {
        guard access(new, F_OK) != 0, rename(old, new) == 0 else {
            throw .cannotOpen(path: new, reason: String(cString: strerror(access(new, F_OK) == 0 ? EEXIST : errno)))
        }
    }
}
