### What British English says or spells otherwise. All else comes from en.

# The post is not filled: nobody was chosen.
detailed-decision-cancelled = We have decided not to fill this position. This was not an easy decision; it was an organisational one and reflects neither on your application nor on our conversation.
