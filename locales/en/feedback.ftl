### What the letter says about the application: strengths, criteria of the post, areas to develop. Shared by the detailed letter
### and the one to a colleague. The employer speaks to the person who applied.
###
### Three forms each: words of the catalogue blend into the sentence; the employer’s own words follow a colon, so that no
### grammar depends on them; when there are many they form a bulleted list (messages in -list).

## What impressed

# $strengths: "your attention to detail, your listening skills, and your technical skills"
feedback-strengths = We were particularly impressed by { $strengths }.
# $strengths: the employer’s words, "a clear presentation and a sharp eye for detail"
feedback-strengths-free = Here is what particularly impressed us: { $strengths }.
feedback-strengths-list = Here is what particularly impressed us:

## What decided: criteria of the post, never a verdict on the person

# $reasons: "team leadership experience"; $n: how many
feedback-reasons =
    { $n ->
        [one] Our decision came down to one criterion that is essential for this role: { $reasons }.
       *[other] Our decision came down to criteria that are essential for this role: { $reasons }.
    }
feedback-reasons-list = Our decision came down to criteria that are essential for this role:

## What to develop

# $growth: "your command of professional English"; $n: how many
feedback-growth = We encourage you to keep developing { $growth }, which will undoubtedly serve you well in your career.
# $growth: the employer’s words, "running meetings in English"
feedback-growth-free =
    { $n ->
        [one] Here is one area we encourage you to develop further in your career: { $growth }.
       *[other] Here is what we encourage you to develop further in your career: { $growth }.
    }
feedback-growth-list = Here is what we encourage you to develop further in your career:

# $suggestion: one full sentence of the employer’s, a concrete piece of advice
feedback-suggestion = { $suggestion }.
