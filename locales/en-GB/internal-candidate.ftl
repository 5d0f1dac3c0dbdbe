### What British English says or spells otherwise. All else comes from en.

# The post is not filled: nobody was chosen.
internal-decision-cancelled = We have decided not to fill this position. This was an organisational decision, and all the more difficult because we know the quality of your work and your commitment to the team.
