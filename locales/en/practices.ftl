### The good practices of a rejection letter: what a draft lacks to follow them. The program speaks to the recruiter who will
### sign the letter, never to the person who applied. One sentence, advice that can be followed at once.

practice-personalised = Mention the interview: its date, its stage, who was there, or a topic you talked about.
practice-prompt-late = More than seven days lie between the decision and the sending, and the letter apologizes for it. Next time, answer within the week.
practice-prompt-undated = Give the date of the decision to see whether the answer goes out within the week.
practice-constructive-feedback = Name at least one strength, then the criterion of the role that decided, an area to develop, or a concrete suggestion.
practice-constructive-feedback-basic = This letter holds no feedback: after an interview, prefer the detailed letter.
practice-courteous = Read the flagged passages again: the tone should stay calm and respectful.
practice-door-open = Invite a new application without promising anything.
