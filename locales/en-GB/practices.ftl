### What British English says or spells otherwise. All else comes from en.

practice-prompt-late = More than seven days lie between the decision and the sending, and the letter apologises for it. Next time, answer within the week.
