/// English forms that no rule of spelling leads back to their dictionary word.
enum Irregular {
    /// Verbs: dictionary word, past, participle where it differs.
    private static let verbs = """
        be was been|be were|be is|be are|be am|have had|have has|do did done|do does|go went gone|say said|make made|take took taken|
        get got gotten|give gave given|know knew known|think thought|come came|see saw seen|find found|tell told|
        become became|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|
        stand stood|hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|
        lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|
        draw drew drawn|break broke broken|spend spent|cut|rise rose risen|drive drove driven|buy bought|wear wore worn|
        choose chose chosen|put|throw threw thrown|sell sold|catch caught|teach taught|fight fought|eat ate eaten|
        seek sought|shut|win won|forget forgot forgotten|show shown|hit|hurt|cost|quit|split|stick stuck|
        strike struck|swear swore sworn|wake woke|withdraw withdrew withdrawn|freeze froze frozen|burn burnt|bet|
        bind bound|bite bit|blow blew blown|deal dealt|dig dug|do done|feed fed|fly flew flown|forgive forgave|hang hung|
        hide hid hidden|lay laid|learn learnt|lend lent|light lit|overrule|ride rode ridden|ring rang rung|shake shook|
        shoot shot|shrink shrank shrunk|sing sang|sink sank|sleep slept|slide slid|speed sped|steal stole|swing swung|
        tear tore torn|undo undid undone|upset|rebuild rebuilt|redo redid redone|rewrite rewrote rewritten|
        rerun reran|overcome overcame|withhold withheld|outsource|bend bent|spin spun|pull|ship|drop|stop|plan|
        swap|ban|bin|cap|scrap|tag|map|log|flag|pin|trim|skip|step|beg|nod|kill|bear bore borne|uphold upheld|reset|
        sweep swept|weigh|undertake undertook|misread|foresee foresaw foreseen|mistake mistook|shed|input|broadcast
        """

    /// Nouns and others: form and dictionary word.
    private static let others = """
        people person|men man|women woman|children child|criteria criterion|data data|analyses analysis|indices index|
        better good|best good|worse bad|worst bad|less little|least little|further far|fewer few|wks week|wk week|
        mths month|yrs year|yr year|hrs hour|hr hour|min minute|mins minute|secs second|sec second|qtr quarter|
        qtrs quarter|pct percent|pts point|choices choice|decisions decision|lots lot|feet foot|caches cache|
        teammates teammate|halves half|thirds third|programme program|programmes program|colour color|labelled label|
        labelling label|cancelled cancel|cancelling cancel|modelling model|travelled travel|dying die|died die|
        dies die|lying lie|ties tie|tied tie
        """

    /// Of a form, its dictionary words, most likely first.
    static let lemmas: [String: [String]] = {
        var lemmas: [String: [String]] = [:]
        for words in entries(verbs) {
            guard let word = words.first else { continue }
            for form in words where lemmas[form]?.contains(word) != true { lemmas[form, default: []].append(word) }
        }
        for words in entries(others) {
            if let form = words.first, let word = words.last { lemmas[form] = [word] }
        }
        lemmas["left"] = ["leave", "left"]
        lemmas["found"] = ["find"]
        return lemmas
    }()

    /// Forms that are a past or a participle, or may be one: `cut`, `put`.
    static let pasts: Set<String> = {
        var pasts: Set<String> = [
            "let", "set", "read", "cut", "put", "shut", "hit", "hurt", "cost", "quit", "split", "bet",
        ]
        for words in entries(verbs) { pasts.formUnion(words.dropFirst()) }
        return pasts.subtracting(["is", "are", "am", "has", "does"])
    }()

    /// Words in -ed that are no past form.
    static let notPasts: Set<String> = [
        "need", "speed", "feed", "seed", "exceed", "proceed", "indeed", "embed", "hundred", "bleed", "breed", "red",
        "bed",
        "shed", "succeed", "weed", "deed", "biased", "based", "aged", "naked", "sacred",
    ]

    /// Every dictionary word of the tables.
    static let words: Set<String> = Set(lemmas.values.joined())

    private static func entries(_ table: String) -> [[String]] {
        table.split(whereSeparator: { $0 == "|" || $0 == "\n" })
            .map { $0.split(separator: " ").map(String.init) }
            .filter { !$0.isEmpty }
    }
}
