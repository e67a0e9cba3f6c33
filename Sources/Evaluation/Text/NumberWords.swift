/// What number words are worth.
enum NumberWords {
    static let ones = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    ]
    static let tens = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    /// Words that multiply what stands before them.
    static let scales = ["hundred": 100, "thousand": 1000, "k": 1000, "million": 1_000_000, "m": 1_000_000]
    /// Parts of a whole, in per cent.
    static let parts = ["half": 50.0, "third": 100.0 / 3, "quarter": 25, "thirds": 100.0 / 3, "quarters": 25]
}
