import Glibc

/// The long runs, which `SOAK` in the environment asks for.
enum Soak {
    static let isOn = getenv("SOAK") != nil
}
