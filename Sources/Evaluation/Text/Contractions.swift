/// Contractions spelled out, with and without their apostrophe, as they are typed against a clock.
enum Contractions {
    /// The words that a written word stands for; mostly itself.
    static func parts(of word: String, isAfterSpace: Bool) -> [String] {
        if let parts = table[word] { return parts }
        guard word.utf8.contains(UInt8(ascii: "'")), let mark = word.lastIndex(of: "'") else { return [word] }
        let stem = String(word[..<mark])
        switch word[word.index(after: mark)...] {
        case "t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
        case "d": return [stem, "would"]
        case "ll": return [stem, "will"]
        case "ve": return [stem, "have"]
        case "re", "m": return [stem, "be"]
        case "s": return isPronoun(stem) ? [stem, "is"] : [stem]
        default: return [word]
        }
    }

    private static func isPronoun(_ word: String) -> Bool { pronouns.contains(word) }

    private static let pronouns: Set<String> = [
        "it", "he", "she", "that", "there", "what", "who", "where", "here", "this", "nobody", "everybody", "everyone",
        "how", "one",
    ]

    private static let table: [String: [String]] = [
        "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
        "ain't": ["be", "not"], "let's": ["let", "us"], "cant": ["can", "not"], "wont": ["will", "not"],
        "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"],
        "wasnt": ["was", "not"], "werent": ["were", "not"], "arent": ["are", "not"], "havent": ["have", "not"],
        "hasnt": ["has", "not"], "hadnt": ["had", "not"], "wouldnt": ["would", "not"], "couldnt": ["could", "not"],
        "shouldnt": ["should", "not"], "mustnt": ["must", "not"], "didnae": ["did", "not"], "wasnae": ["was", "not"],
        "couldnae": ["could", "not"], "wouldnae": ["would", "not"], "isnae": ["is", "not"], "dinnae": ["do", "not"],
        "id": ["i", "would"], "ill": ["i", "will"], "im": ["i", "be"], "ive": ["i", "have"], "youd": ["you", "would"],
        "youre": ["you", "be"], "youve": ["you", "have"], "theyd": ["they", "would"], "theyre": ["they", "be"],
        "theyll": ["they", "will"], "theyve": ["they", "have"], "weve": ["we", "have"], "thats": ["that", "is"],
        "whats": ["what", "is"], "theres": ["there", "is"], "hes": ["he", "is"], "shes": ["she", "is"],
        "couldve": ["could", "have"], "wouldve": ["would", "have"], "shouldve": ["should", "have"],
        "coulda": ["could", "have"], "woulda": ["would", "have"], "shoulda": ["should", "have"],
        "gonna": ["going", "to"], "gotta": ["have", "to"], "wanna": ["want", "to"], "dunno": ["do", "not", "know"],
        "bc": ["because"], "cuz": ["because"], "cause": ["because"], "coz": ["because"], "w": ["with"],
        "ppl": ["people"], "noone": ["nobody"], "til": ["until"], "till": ["until"], "tho": ["though"],
        "thru": ["through"], "abt": ["about"], "u": ["you"], "mgr": ["manager"], "eng": ["engineering"],
        "tradeoff": ["tradeoff"], "o'clock": ["o'clock"], "smth": ["something"],
    ]
}
