### What to do about words that the review points at. The program speaks to the recruiter who will sign the letter, never to the
### person who applied. One sentence each, advice that can be followed at once; it points at words and is no legal advice.

finding-age-01 = Leave the person’s age out, and name the skill or experience the role asked for.
finding-age-02 = Replace this with the criterion itself: words about seniority or freshness are easily read as a remark on age.
finding-sex-01 = Leave sex, gender, and sexual orientation out, and keep to what the role asks for.
finding-fam-01 = Leave family, pregnancy, and private life out, and keep to what the role asks for.
finding-health-01 = Leave health and disability out, and keep to skills and experience.
finding-app-01 = Leave appearance out, and speak of the work or of the answers given.
finding-orig-01 = Leave origin, accent, mother tongue, and name out; if the role needs a level of a language, name that level.
finding-rel-01 = Leave religion and belief out, and keep to what the role asks for.
finding-union-01 = Leave union activity, politics, and elected office out, and keep to what the role asks for.
finding-res-01 = Leave home and commute out; if presence on site mattered, state it as a condition of the role.
finding-fit-01 = Name the criterion of the role and what was missing, rather than “fit”, what others might feel, or a guess.
finding-prom-01 = Invite the person to apply again without promising a job, a call, or a priority.
finding-name-01 = Do not name or describe the person chosen; say which criterion decided.
finding-tone-01 = Say it again in plain, calm words: one regret is enough, and neither irony nor exclamation marks are needed.
finding-salary-01 = Leave out what the person earns or earned; if money decided, name the budget of the role.
finding-psy-01 = Describe what you saw in the interview rather than the person’s character or state of mind.
finding-econ-01 = Leave unemployment, money troubles, and criminal records out, and keep to skills and experience.
finding-whistle-01 = Leave reports, complaints, and court cases out: they may not weigh in the decision.
finding-person-01 = Speak to the person directly, with “you” and “your”.
finding-form-01 = Address the person the way the letter does, formally or informally.
finding-criterion-01 = The letter announces a criterion of the role here: name it, such as “experience in team leadership”, rather than what was missing.
finding-empty-01 = Write something the person can use, or leave the field out.
finding-shout-01 = Write this in lower case: capitals read as shouting.
finding-placeholder-01 = Replace what was left to fill in before the letter goes out.
finding-sentence-01 = Write the suggestion as one full sentence, with a capital letter and a period.
finding-lang-01 = Check the language of this text: it does not seem to be that of the letter.
finding-life-01 = Leave habits, hobbies, and private life out, and keep to what the role asks for.
finding-source-01 = Leave out what was learned elsewhere (online, from a former employer, by hearsay): keep to what the person showed and told you.
finding-auto-01 = Leave scores and automatic sorting out: a person decides and can say by which criterion. If nobody read the application, have it read before sending.
finding-compare-01 = Measure against the criterion of the role rather than the other applicants: no rank, no “better than”.
finding-conf-01 = Leave the affairs of the company and its staff out: tell only the criterion, or that the role was canceled or put on hold.
finding-mil-01 = Leave military, reserve, and fire service out; if fixed hours mattered, state them as a condition of the role.
finding-omit-01 = This text does not exist in the language of the letter and was left out: add a translation, or check that the letter is whole without it.
finding-rules-01 = There are no review rules for this language yet: read the feedback once more before sending.
