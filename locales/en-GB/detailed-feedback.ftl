### What British English says or spells otherwise. All else comes from en.

# The post is not filled: nobody was chosen.
detailed-decision-cancelled = We have decided not to fill this position. This was not an easy decision; it was an organisational one and reflects neither on your application nor on your interview.

detailed-future = Thank you for your interest in { our-employer } and for sharing your career aspirations with us. Your enthusiasm came across clearly. If one of our vacancies matches your skills and goals, we will gladly consider a new application from you.
