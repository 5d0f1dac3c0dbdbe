### The letter to a colleague: the relation goes on. It honors the daily work, tells the decision, points to other ways to grow
### and offers to talk. Never wishes for a job search. Variables and rules: fragments.ftl.

# Subject of the message, one line.
internal-subject = About your internal application for { title-role }

## 1. Thanks: the application, the daily contribution, the wish to grow

# When there was no interview: none is mentioned.
internal-thanks = Thank you for applying for { title-role }. We value the contribution you make every day and your wish to progress { at-employer }.
internal-thanks-interview = Thank you for applying for { title-role } and for the time you gave us { interview }. We value the contribution you make every day and your wish to progress { at-employer }.

## 2. The decision, and that it was all the harder since we know this work

# Somebody else gets the post.
internal-decision = After careful consideration, we have decided to offer the role to another applicant. The decision was all the more difficult because we know the quality of your work and your commitment to the team.
# The post is not filled: nobody was chosen.
internal-decision-cancelled = We have decided not to fill this position. This was an organizational decision, and all the more difficult because we know the quality of your work and your commitment to the team.
# Recruitment is on hold: nobody was chosen.
internal-decision-on-hold = Recruitment for this position is on hold for now, so we are unable to take your application further. This decision was all the more difficult because we know the quality of your work and your commitment to the team.

## 3. The feedback: see feedback.ftl

# After the strengths, when no criterion is given and somebody else gets the post.
internal-fit = Nevertheless, we concluded that another application was a closer match for the specific needs of this role.

## 4. Other ways to grow, and the offer to talk

internal-future = Your commitment matters to us, and we encourage you to explore other opportunities to grow within { our-employer }. If you would like to, we would be glad to talk with you about your career and the support we can offer.
# $contact: the person or team to talk to, "Nadia Roche", "the mobility team"
internal-contact = To discuss this, please feel free to contact { $contact }.

## 5. Thanks again

internal-farewell = Thank you again for your interest in this role. We look forward to continuing to work with you.
