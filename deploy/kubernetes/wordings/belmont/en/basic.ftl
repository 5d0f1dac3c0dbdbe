### What Belmont says in its own words in the basic letter. The rest stays as built in.

# The open door: Belmont names its programme of evening talks.
basic-future = We encourage you to apply again when one of our openings matches your skills and experience; our evening talks are open to you as well. We wish you every success in your job search and in your future career.
