/// The words that interviewers of such loops judge by: plenty of them and nothing else is a recitation.
enum Rubric {
    /// Words under which a recited answer is sorted.
    static let headings = Words.list(
        """
        decision alternatives alternative result results tradeoff tradeoffs outcome ownership options framing mechanism \
        threshold monitoring rollback metrics cost lessons impact structure empathy scope budget reasoning
        """)

    /// Words of rubrics and principles; plurals are found by their singular.
    static let words = Words.list(
        """
        decision alternative tradeoff outcome ownership autonomous autonomously autonomy ambiguity ambiguous principled \
        principle accountability framing bottleneck visibility rubric leverage alignment consensus constraint constraints \
        integrity candour clarity empathy tension harmony scope vision roadmap escalate escalation mechanism telemetry \
        instrumented instrument iterate iterated learning stakeholder impact strategic leadership execution strategy bias \
        action judgment coordination reckless rogue sprawl bluntness prioritisation prioritization optimisation \
        optimization uncertainty diligence learnings discomfort courage resilience interim degraded hire strong candidate \
        call refuse refused named concrete owned own weighed cost result structured panel collaborated signal failure
        """)

    /// Words for interviews themselves, which a case has no use for.
    static let interviewing = Words.list(
        """
        candidate candidates recruiter recruiters interviewer interviewers rubric preparation framing
        """)

    /// First letters, at most five, of words that belong to work of this kind.
    static let work: Set<String> = Set(
        """
        team custo clien produ engin launc relea model data pipel label annot servi syste platf vendo suppl order ticke queue \
        laten deplo rollb rollo dashb repor metri accur error fail faile proje progr roadm sprin spec featu user users sales \
        manag direc budge contr deadl stake alert incid code datab serve test tests build migra api work compa job role \
        salar offer notic start pay level hire optio decis quali revie traini train batch recal preci thres app softw
        """.split(separator: " ").map(String.init))
}
