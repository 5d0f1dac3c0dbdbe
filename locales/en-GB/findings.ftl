### What British English says or spells otherwise, such as lists without a comma before "and" and "or". All else comes from en.

finding-sex-01 = Leave sex, gender and sexual orientation out, and keep to what the role asks for.
finding-fam-01 = Leave family, pregnancy and private life out, and keep to what the role asks for.
finding-orig-01 = Leave origin, accent, mother tongue and name out; if the role needs a level of a language, name that level.
finding-union-01 = Leave union activity, politics and elected office out, and keep to what the role asks for.
finding-fit-01 = Name the criterion of the role and what was missing, rather than “fit”, what others might feel or a guess.
finding-prom-01 = Invite the person to apply again without promising a job, a call or a priority.
finding-econ-01 = Leave unemployment, money troubles and criminal records out, and keep to skills and experience.
finding-whistle-01 = Leave reports, complaints and court cases out: they may not weigh in the decision.
finding-sentence-01 = Write the suggestion as one full sentence, with a capital letter and a full stop.
finding-life-01 = Leave habits, hobbies and private life out, and keep to what the role asks for.
finding-conf-01 = Leave the affairs of the company and its staff out: tell only the criterion, or that the role was cancelled or put on hold.
finding-mil-01 = Leave military, reserve and fire service out; if fixed hours mattered, state them as a condition of the role.
