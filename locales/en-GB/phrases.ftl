### The phrase catalogue in British English: only the messages whose spelling or wording differs
### from `en`, whole, with all their forms. Everything else comes from `en`.
###
### An employer speaks to a person who applied and was not chosen for a post.
###
### strength-*: the value stands in a list; .possessive carries its own "your".
###   We were particularly impressed by [your organisational skills].
### reason-*: a criterion of the post, without an article.
###   Our decision came down to one criterion that is essential for this role: [stock management experience].
### growth-*: .possessive is something a person can develop.
###   We encourage you to keep developing [your command of financial modelling], which will undoubtedly serve you well in your career.
### stage-*: .during is a whole prepositional phrase that may be followed by names and a date.
###   Thank you for the time you gave us [during your assessment centre session] with Claire Duval on 1 March 2026.

## Strengths: any trade

strength-organisation = organisational skills
    .possessive = your organisational skills
strength-synthesis = ability to summarise complex information
    .possessive = your ability to summarise complex information

## Reasons: care, health

reason-clinical-experience = clinical experience in the speciality

## Reasons: logistics

reason-inventory-management = stock management experience
reason-forklift = forklift licence

## Growth areas: any trade

growth-prioritisation = prioritisation
    .possessive = your confidence in setting priorities

## Growth areas: teaching

growth-differentiated-teaching = differentiated teaching
    .possessive = your experience in differentiated teaching

## Growth areas: logistics

growth-inventory-management = stock management
    .possessive = your experience in stock management
growth-transport-planning = transport planning
    .possessive = your experience in transport planning

## Growth areas: finance

growth-financial-modelling = financial modelling
    .possessive = your command of financial modelling

## Interview stages: exercises, tests, visits

stage-assessment-centre = assessment centre
    .during = during your assessment centre session
