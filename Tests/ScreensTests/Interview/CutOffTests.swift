import Terminal
import Testing

/// Warnings, and the end of the clock.
@Suite struct CutOffTests {
    @Test("A minute before")
    func minute() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.type("I own the import.")
            $0.wait(91)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 1:31
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I own the import.                                      │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             0:59 left · under a minute  ███░░░░   4 words · 0:01 aloud
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 1:31
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ I own the import.                                                          │
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
             0:59 left · under a minute  ███████████░░░░░░░░░░░░░░░░   4 words · 0:01 aloud

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 1:31
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ I own the import.⟨84⟩│
             │⟨102⟩│
            ⟨49 rows⟩
             └⟨102 ─⟩┘
             0:59 left · under a minute  ⟨21 █⟩⟨32 ░⟩   4 words · 0:01 aloud

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("Half a minute before")
    func half() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.type("I own the import.")
            $0.wait(121)
        }
        seen.shows(
            """
             recruiter · question 1 of 2                     round 2:01
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I own the import.                                      │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             0:29 left · 30 seconds  ██░░░░░░░░░   4 words · 0:01 aloud
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("Ten seconds before")
    func wrapUp() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.type("I own the import.")
            $0.wait(141)
        }
        seen.shows(
            """
             recruiter · question 1 of 2                     round 2:21
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I own the import.                                      │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             0:09 left · wrap up  █░░░░░░░░░░░░░   4 words · 0:01 aloud
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("What would take too long aloud says so, also beside a warning")
    func tooLong() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.paste(String(repeating: "word ", count: 400))
            $0.wait(91)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 1:31
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             │ word word word word word word word word word word      │
             └────────────────────────────────────────────────────────┘
             0:59 left · under a minute  ███░░░░   2:40 aloud, too long
             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 1:31
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word word word word word word word      │
             │ word word word word word word word word                                    │
             └────────────────────────────────────────────────────────────────────────────┘
             0:59 left · under a minute  ██████░░░░░░░░░   400 words · 2:40 aloud, too long

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 1:31
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ word word word word word word word word word word word word word word word word word word word word  │
            ⟨20 rows⟩
             │⟨102⟩│
            ⟨30 rows⟩
             └⟨102 ─⟩┘
             0:59 left · under a minute  ████████████████⟨25 ░⟩   400 words · 2:40 aloud, too long

             ^S hand in   ^X pass   Esc pause   F1 help
            """)
    }

    @Test("At zero the interviewer cuts in, and the text stands")
    func cutOff() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.type("I own the import, and")
            $0.wait(150)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 2:30
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ what you said ─────────────────────────────────────────┐
             │ I own the import, and                                  │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             2:30. "Let me stop you there."
             any key go on   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 2:30
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ what you said ─────────────────────────────────────────────────────────────┐
             │ I own the import, and                                                      │
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
             2:30. "Let me stop you there."

             any key go on   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 2:30
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ what you said ⟨87 ─⟩┐
             │ I own the import, and⟨80⟩│
             │⟨102⟩│
            ⟨49 rows⟩
             └⟨102 ─⟩┘
             2:30. "Let me stop you there."

             any key go on   F1 help
            """)
    }

    @Test("Keys of the sentence that was cut do not lead on")
    func grace() throws {
        var seen = try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import, and")
            $0.wait(150)
        }
        let cut = seen.frame
        seen.type(" it is large")
        seen.paste("and more")
        #expect(seen.frame == cut)
        seen.wait(1)
        seen.press(.character("x"))
        #expect(seen.frame.rows[0].hasPrefix(" recruiter · question 1 of 2 · probe 1  "))
        #expect(!seen.text.contains("x "))
    }

    @Test("A key that comes with the cut-off belongs to the sentence")
    func keyWithCutOff() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import, and")
            $0.wait(149)
            $0.passes(milliseconds: 2500, then: [.key(.handIn)])
        }
        #expect(seen.foot == " any key go on   F1 help")
        #expect(seen.text.contains(#"2:30. "Let me stop you there.""#))
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.type("I")
            $0.wait(150)
            $0.press(.f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             Cut off
               any key               Goes on to what follows.
               F1                    Shows these keys.

             Anywhere
               ^L                    Draws the screen anew.
               ^Z                    Stops Mockloop; `fg` in the shell
                                     goes on.




            ────────────────────────────────────────────────────────────
             Esc back
            """)
    }
}
