/// Closed lists of English words that carry grammar.
enum Words {
    static func list(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    /// Enough of a word to know it again: its dictionary word, or its first five letters.
    static func stem(_ word: String) -> String { String((Irregular.lemmas[word]?.first ?? word).prefix(5)) }

    /// The stems of a text's words with content.
    static func stems(of text: String) -> Set<String> {
        Set(Tokeniser.tokens(of: text, bytes: Passage.limit).map(\.text).filter { !function.contains($0) }.map(stem))
    }

    static let function = list(
        """
        a an the this that these those i me my mine myself we us our ours you your yours he him his she her hers it its they \
        them their theirs one ones who whom whose which what where when why how if then than as at by for from in into of off \
        on onto out over to up with within without about above across after against along among around before behind below \
        between beyond during near since through toward towards under until upon via and or but nor so yet because although \
        though while whereas unless once be am is are was were been being do does did done doing have has had having will \
        would shall should can could may might must not no yes there here very too also just only even still again ever never \
        always often sometimes already now today well really quite rather pretty much many more most few less least some any \
        each every both either neither all such own same other another let get got like uh um oh eh euh hm hmm yeah ok okay \
        maybe perhaps actually basically honestly simply itself himself herself themselves ourselves down back away however \
        therefore thus moreover otherwise instead s t d ll ve re m
        """)

    static let subjectPronouns = list("i we he she they it you")
    static let conjunctions = list(
        """
        and but so because then which who while when if or since although though whereas unless once until yet where \
        whenever therefore whether
        """)
    static let modals = list("would will shall should can could may might must")
    static let auxiliaries = list("do does did have has had be am is are was were been being get got let")
    static let adverbs = list(
        """
        not never just also then still already always really simply only even probably actually basically honestly finally \
        again first now sort kind of of well myself personally soon later immediately therefore both all rather quite ever \
        almost nearly better usually sometimes often maybe perhaps straight certainly definitely at least uh um like eh \
        right away today instead deliberately quietly
        """)

    /// Words for somebody by role, or for a body of people that decides or wants.
    static let people = list(
        """
        manager director vp boss lead leader leadership team engineer engineering sales marketing finance legal product \
        vendor supplier customer client colleague analyst architect owner ceo cto cfo coo cpo svp chief head management \
        executive exec sponsor committee board compliance security ops operations support developer dev designer design \
        scientist lawyer auditor consultant partner bank agency people person everyone everybody somebody someone others \
        procurement hr qa council stakeholder business guy department lab research country site regulator city authority \
        accountant buyer founder president driver nurse doctor teacher operator planner coordinator recruiter expert \
        specialist physician infra frontend backend science group side party colleague staff brand
        """)

    static let sayers = list(
        """
        say tell think want suggest propose ask insist argue claim demand push believe feel expect prefer need favour favor \
        recommend wish advise request hope point like offer call go
        """)

    static let negators = list("not never nobody neither nor without hardly none")
}
