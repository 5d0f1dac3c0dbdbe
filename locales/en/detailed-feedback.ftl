### The detailed letter, after an interview: it says what impressed, which criterion decided and what to develop (feedback.ftl),
### and stays in touch. The employer speaks to the person who applied. Variables and rules: fragments.ftl.

# Subject of the message, one line.
detailed-subject = Your interview for { title-role } { at-employer }

## 1. Thanks for the interview

detailed-thanks = Thank you for applying for { title-role } and for the time you gave us { interview }. We enjoyed learning more about your skills and experience.

## 2. The decision, clear, and that it was not easy

# Somebody else gets the post.
detailed-decision = After a thorough review of all the applications, we have decided to move forward with another applicant whose profile more closely matches what we need for this role. It was a difficult choice, given the strength of the interviews, including yours.
# The post is not filled: nobody was chosen.
detailed-decision-cancelled = We have decided not to fill this position. This was not an easy decision; it was an organizational one and reflects neither on your application nor on your interview.
# Recruitment is on hold: nobody was chosen.
detailed-decision-on-hold = Recruitment for this position is on hold for now, so we are unable to take your application further. This was not an easy decision, and it reflects neither on your application nor on your interview.

## 3. The feedback: see feedback.ftl

## 4. The open door

detailed-future = Thank you for your interest in { our-employer } and for sharing your career aspirations with us. Your enthusiasm came across clearly. If one of our openings matches your skills and goals, we will gladly consider a new application from you.

## 5. Thanks again, good wishes, stay in touch

detailed-farewell = Thank you again for your time and effort. We wish you every success in your job search and in your future career, and we would be pleased to stay in touch.
