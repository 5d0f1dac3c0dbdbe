### The basic letter: thank, tell the decision, keep the door open. For when there is no time for feedback. The employer speaks
### to the person who applied. Variables and rules: fragments.ftl.

# Subject of the message, one line.
basic-subject = Your application for { title-role } { at-employer }

## 1. Thanks

# When there was no interview: none is mentioned.
basic-thanks = Thank you for applying for { title-role } { at-employer }. We appreciate your interest in { our-employer } and the effort you put into your application.
basic-thanks-interview = Thank you for applying for { title-role } { at-employer } and for the time you gave us { interview }. We appreciate your interest in { our-employer } and the effort you put into your application.

## 2. The decision, clear, and that it was not easy

# Somebody else gets the post.
basic-decision = After careful consideration, we have decided to move forward with another applicant whose experience more closely matches the requirements of the role, and we will not be taking your application further. This was not an easy decision, given the quality of the applications we received.
# The post is not filled: nobody was chosen.
basic-decision-cancelled = We have decided not to fill this position. This was not an easy decision; it was an organizational one and does not reflect on the quality of your application.
# Recruitment is on hold: nobody was chosen.
basic-decision-on-hold = Recruitment for this position is on hold for now, so we are unable to take your application further. This was not an easy decision, and it does not reflect on the quality of your application.

## 3. The open door

basic-future = We encourage you to apply again when one of our openings matches your skills and experience. We wish you every success in your job search and in your future career.

## 4. Thanks again

basic-farewell = Thank you again for your interest.
