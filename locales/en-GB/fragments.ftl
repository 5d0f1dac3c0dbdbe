### What British English says or spells otherwise. All else comes from en.

our-employer =
    { $employer ->
        [institution] our institution
       *[company] our organisation
    }

# $day (number, 1 to 31), $month (number, 1 to 12), $year (number, such as 2026)
date-long =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# Without a title that was given, none is guessed.
salutation =
    { $civility ->
        [ms] Dear Ms { $name },
        [mr] Dear Mr { $name },
        [mx] Dear Mx { $name },
        [dr] Dear Dr { $name },
        [professor] Dear Professor { $name },
        [given] Dear { $given-name },
       *[none] Dear { $full-name },
    }
closing = Kind regards,

# More than seven days have gone by since the decision.
apology-late = We apologise for the delay in getting back to you.
