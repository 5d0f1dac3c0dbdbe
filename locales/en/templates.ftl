### What each letter is for. Read by people who write a client program, or who choose a letter.

template-basic = The basic letter: says thank you, tells the decision, keeps the door open. For a quick answer when there is no time for feedback.
template-detailed-feedback = The letter after an interview: says what impressed, which criterion decided, what to develop, and stays in touch.
template-internal-candidate = The letter to a colleague: acknowledges the daily contribution, points to other ways to grow, offers to talk.
