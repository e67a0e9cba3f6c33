internal import ArgumentParser

/// A way to fail at the first key on the full screen, by the hidden option `--crash`: so that the tests see the terminal
/// given back by the very program that people run.
enum Crash: String, CaseIterable, ExpressibleByArgument {
    /// An error that nobody expects.
    case error
    /// What Swift does about an index that is out of range.
    case trap
    /// A recursion that does not end.
    case overflow

    /// Fails; with ``error`` by throwing, else for good.
    func happen() throws {
        switch self {
        case .error: throw Failure("this was asked for by --crash error.")
        case .trap: print([Int]()[CommandLine.arguments.count])
        case .overflow:
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { room in
                room[0] = 0
                print(fall(onto: room))
            }
        }
    }

    /// Takes room on the stack with each step. Each step needs that of the one before it, so that no optimizer makes a loop
    /// of it.
    private func fall(onto last: UnsafeMutableBufferPointer<Int>) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 64) { room in
            room[0] = last[0] | 1
            return room[0] == 0 ? 0 : fall(onto: room) &+ last[0]
        }
    }
}
