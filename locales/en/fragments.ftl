### Pieces shared by all letters, in American English (en-GB holds what differs).
###
### Who speaks: the employer ("we"). To whom: a person who applied and is not getting the post.
###
### Rules: no word tells the gender of the reader; nothing is promised; a sentence stands on one line; a date comes last in
### its sentence, since American English wants a comma after the year otherwise; apostrophe ’.
###
### Variables that every message of a letter may use:
###   $title         the title of the post, as the offer spells it            Software Engineer
###   $title-join    plain, named (the title says "position" or the like), the, the-named (it starts with "The", "A"…), or quoted
###                  (no sentence takes it in: "Chefs wanted!")
###   $company       the name of the employer: after "at" only                 Belmont
###   $company-join  placed when that name begins with "At", else plain
###   $employer      company or institution (university, hospital, town hall…)
###   $given-name, $name, $full-name    names, in the salutation only
###   $civility      ms, mr, mx, dr, professor, none, or given (first-name terms)

## The post and the employer

# "the Software Engineer position", never "the Sales Position position" or "the The Voice Lead position".
title-role =
    { $title-join ->
        [named] the { $title }
        [the] { $title } position
        [the-named] { $title }
        [quoted] the “{ $title }” position
       *[plain] the { $title } position
    }
at-employer =
    { $employer ->
        [institution] at our institution
       *[company] { at-company }
    }
at-company =
    { $company-join ->
        [placed] with { $company }
       *[plain] at { $company }
    }
our-employer =
    { $employer ->
        [institution] our institution
       *[company] our organization
    }

## Dates

# $day (number, 1 to 31), $month (number, 1 to 12), $year (number, such as 2026)
date-long =
    { $month ->
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
    } { $day }, { $year }

## Salutation and closing

# Without a title that was given, none is guessed.
salutation =
    { $civility ->
        [ms] Dear Ms. { $name },
        [mr] Dear Mr. { $name },
        [mx] Dear Mx. { $name },
        [dr] Dear Dr. { $name },
        [professor] Dear Professor { $name },
        [given] Dear { $given-name },
       *[none] Dear { $full-name },
    }
closing = Sincerely,

## The interview: stands inside a sentence, "… for the time you gave us { interview }."

# $stage-kind: catalogue (then $during, "during your technical interview"), text (then $stage, the employer’s words, in
#   brackets: "meeting", so as not to say "interview (second interview)") or none
# $interviewers: "Claire Duval and Marc Ollivier", when $has-interviewers is yes
# $date: the date in words, "March 1, 2026", when $has-date is yes
interview =
    { $stage-kind ->
        [catalogue] { $during }
        [text] during our meeting ({ $stage })
       *[none] during your interview
    }{ $has-interviewers ->
        [yes] {" "}with { $interviewers }
       *[no] {""}
    }{ $has-date ->
        [yes] {" "}on { $date }
       *[no] {""}
    }

# $topics: what was talked about, "the move to Kafka and remote work"
#   $n: how many
interview-topics =
    { $n ->
        [one] We particularly remember one point from our conversation: { $topics }.
       *[other] We particularly remember these points from our conversation: { $topics }.
    }
# Followed by a bulleted list, one topic a line.
interview-topics-list = We particularly remember these points from our conversation:

## Optional sentences

# More than seven days have gone by since the decision.
apology-late = We apologize for the delay in getting back to you.

# $months: number of months, 1 to 24. Asks for consent, promises nothing.
talent-pool =
    { $months ->
        [one] With your consent, we can keep your application on file for up to { $months } month so that we can contact you about other roles. Simply reply to this message to let us know; you can change your mind at any time. If we do not hear from you, we will not contact you for this purpose.
       *[other] With your consent, we can keep your application on file for up to { $months } months so that we can contact you about other roles. Simply reply to this message to let us know; you can change your mind at any time. If we do not hear from you, we will not contact you for this purpose.
    }

# $privacy-url: the address of the page, https://…
talent-pool-privacy = This page explains how we handle your personal data: { $privacy-url }

## Places for house wordings: an id where a letter says nothing, until the wording of a company, a role or a stage adds a
## paragraph there. In the order of the letter: <letter>-after-thanks, <letter>-after-decision, <letter>-after-feedback (not in
## basic), <letter>-after-future, where <letter> is basic, detailed or internal. Such a paragraph may use $title, $title-join,
## $company, $employer and $full-name. No locale writes one: they are a company’s own.
