import Interview
import Terminal
import Testing

/// Thinking and answering.
@Suite struct AnsweringTests {
    @Test("While nothing is typed it says how long was thought and what starts the clock")
    func thinking() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.wait(7)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 0:07
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:07 · 2:30 starts with a key, or in 23 s
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 0:07
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             thinking 0:07 · 2:30 starts with a key, or in 23 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 0:07
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │⟨102⟩│
            ⟨50 rows⟩
             └⟨102 ─⟩┘
             thinking 0:07 · 2:30 starts with a key, or in 23 s

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("With the first key the clock runs")
    func firstKey() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.wait(7)
            $0.type("I")
            $0.wait(1)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 0:08
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I                                                      │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             2:29 left  ████████████████████████░   1 word · 0:00 aloud
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 0:08
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ I                                                                          │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             2:29 left  ████████████████████████████████████████████░   1 word · 0:00 aloud

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 0:08
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ I⟨100⟩│
             │⟨102⟩│
            ⟨49 rows⟩
             └⟨102 ─⟩┘
             2:29 left  ⟨70 █⟩░   1 word · 0:00 aloud

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("When the thinking time is over the clock runs by itself")
    func thinkingOver() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.wait(31)
        }
        #expect(seen.frame.rows[21].hasPrefix(" 2:29 left  "))
    }

    @Test("A long text is wrapped, and its end is seen")
    func longText() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.paste(String(repeating: Fixture.full + " ", count: 12))
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 0:00
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ errors fell from 9 to 3 percent. I dropped the audit   │
             │ because the release could not wait. We turned down     │
             │ the second vendor. It cost us two weeks of slower      │
             │ releases. In March the errors fell from 9 to 3         │
             │ percent. I dropped the audit because the release       │
             │ could not wait. We turned down the second vendor. It   │
             │ cost us two weeks of slower releases. In March the     │
             │ errors fell from 9 to 3 percent.                       │
             └────────────────────────────────────────────────────────┘
             2:30 left  ████████████   408 words · 2:43 aloud, too long
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 0:00
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ vendor. It cost us two weeks of slower releases. In March the errors fell  │
             │ from 9 to 3 percent. I dropped the audit because the release could not     │
             │ wait. We turned down the second vendor. It cost us two weeks of slower     │
             │ releases. In March the errors fell from 9 to 3 percent. I dropped the      │
             │ audit because the release could not wait. We turned down the second        │
             │ vendor. It cost us two weeks of slower releases. In March the errors fell  │
             │ from 9 to 3 percent. I dropped the audit because the release could not     │
             │ wait. We turned down the second vendor. It cost us two weeks of slower     │
             │ releases. In March the errors fell from 9 to 3 percent. I dropped the      │
             │ audit because the release could not wait. We turned down the second        │
             │ vendor. It cost us two weeks of slower releases. In March the errors fell  │
             │ from 9 to 3 percent. I dropped the audit because the release could not     │
             │ wait. We turned down the second vendor. It cost us two weeks of slower     │
             │ releases. In March the errors fell from 9 to 3 percent.                    │
             └────────────────────────────────────────────────────────────────────────────┘
             2:30 left  ████████████████████████████████   408 words · 2:43 aloud, too long

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 0:00
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ I dropped the audit because the release could not wait. We turned down the second vendor. It cost    │
             │ us two weeks of slower releases. In March the errors fell from 9 to 3 percent. I dropped the audit   │
             │ because the release could not wait. We turned down the second vendor. It cost us two weeks of        │
             │ slower releases. In March the errors fell from 9 to 3 percent. I dropped the audit because the       │
             │ release could not wait. We turned down the second vendor. It cost us two weeks of slower releases.   │
             │ In March the errors fell from 9 to 3 percent. I dropped the audit because the release could not      │
             │ wait. We turned down the second vendor. It cost us two weeks of slower releases. In March the        │
             │ errors fell from 9 to 3 percent. I dropped the audit because the release could not wait. We turned   │
             │ down the second vendor. It cost us two weeks of slower releases. In March the errors fell from 9 to  │
             │ 3 percent. I dropped the audit because the release could not wait. We turned down the second         │
             │ vendor. It cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent. I     │
             │ dropped the audit because the release could not wait. We turned down the second vendor. It cost us   │
             │ two weeks of slower releases. In March the errors fell from 9 to 3 percent. I dropped the audit      │
             │ because the release could not wait. We turned down the second vendor. It cost us two weeks of        │
             │ slower releases. In March the errors fell from 9 to 3 percent. I dropped the audit because the       │
             │ release could not wait. We turned down the second vendor. It cost us two weeks of slower releases.   │
             │ In March the errors fell from 9 to 3 percent. I dropped the audit because the release could not      │
             │ wait. We turned down the second vendor. It cost us two weeks of slower releases. In March the        │
             │ errors fell from 9 to 3 percent. I dropped the audit because the release could not wait. We turned   │
             │ down the second vendor. It cost us two weeks of slower releases. In March the errors fell from 9 to  │
             │ 3 percent. I dropped the audit because the release could not wait. We turned down the second         │
             │ vendor. It cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent.       │
             │⟨102⟩│
            ⟨28 rows⟩
             └⟨102 ─⟩┘
             2:30 left  ⟨58 █⟩   408 words · 2:43 aloud, too long

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("At the pace of life the round says its minutes")
    func real() throws {
        let seen = try Sitting().after {
            $0.press(.right)
            $0.beginLoop()
            $0.wait(3)
        }
        #expect(seen.frame.rows[0].hasPrefix(" recruiter · question 1  "))
        #expect(seen.frame.rows[0].hasSuffix("round 0:03 of 30:00"))
    }

    @Test("A shortened clock says so on the box")
    func shortened() throws {
        let seen = try Sitting(.least, options: SessionOptions(answerSeconds: 20)).after { $0.beginLoop() }
        #expect(seen.frame.rows[4].hasPrefix(" ┌ answer · clock shortened to 0:20 ─"))
    }

    @Test("Handing in nothing says what to do")
    func nothing() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.press(.handIn)
        }
        seen.shows(
            """
             recruiter · question 1 of 2                     round 0:00
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 30 s
             Nothing is written yet. ^X passes the question.
            """)
    }

    @Test("A pass is asked for twice")
    func pass() throws {
        var seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.press(.pass)
        }
        seen.shows(
            """
             recruiter · question 1 of 2                     round 0:00
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 30 s
             ^X again to pass. What is written is kept.
            """)
        seen.press(.pass)
        seen.shows(
            """
             recruiter · question 1 of 2 · probe 1           round 0:00
            ────────────────────────────────────────────────────────────
             Why this company, and why now?
               (nothing)
             A pass, then.

             Make it smaller. What is your best first move?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             thinking 0:00 · 2:30 starts with a key, or in 15 s
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("A key in between takes the first pass back")
    func passTakenBack() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.press(.pass, .character("I"), .pass)
        }
        #expect(seen.foot == " ^X again to pass. What is written is kept.")
        #expect(seen.frame.rows[0].hasPrefix(" recruiter · question 1 of 2  "))
    }

    @Test("Help shows the keys of the screen and of the answer, and the clock goes on")
    func help() throws {
        let seen = try Sitting(.design).after {
            $0.beginLoop()
            $0.type("I")
            $0.press(.f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────────────────────────
             While answering
               ^S                    Hands the answer in; the interviewer reacts.
               ^X                    Passes, when pressed twice. A pass is an answer, and
                                     the interviewer may ask again.
               Esc  ^C               Stops the clock, and offers to leave.
               F1                    Shows these keys; the clock goes on.

             In the answer
               ←  ^B                 One character back.
               →  ^F                 One character on.
               ↑  ^P                 One row up.
               ↓  ^N                 One row down.
               Alt-b  Ctrl-←  Alt-←  To the start of the word.
               Alt-f  Ctrl-→  Alt-→  To the end of the word.
               Home                  To the start of the row; again, of the line.
               End                   To the end of the row; again, of the line.
               ^A                    To the start of the line.
               ^E                    To the end of the line.
               PgUp  Alt-v           One page up.
               PgDn  ^V              One page down.
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
        let later = seen.after {
            $0.wait(9)
            $0.press(.f1)
        }
        #expect(later.frame.rows[21].hasPrefix(" 2:21 left  "))
    }
}
