### What British English says or spells otherwise. All else comes from en.

# The post is not filled: nobody was chosen.
basic-decision-cancelled = We have decided not to fill this position. This was not an easy decision; it was an organisational one and does not reflect on the quality of your application.

basic-future = We encourage you to apply again when one of our vacancies matches your skills and experience. We wish you every success in your job search and in your future career.
