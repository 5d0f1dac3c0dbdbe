### What British English says or spells otherwise. All else comes from en.

practice-prompt-late = More than seven days lie between the decision and the sending, and the letter apologises for it. Next time, answer within the week.
practice-personalised = Mention the interview: its date, its stage, who was there or a topic you talked about.
practice-constructive-feedback = Name at least one strength, then the criterion of the role that decided, an area to develop or a concrete suggestion.
