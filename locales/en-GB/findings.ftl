### What British English says or spells otherwise. All else comes from en.

finding-sentence-01 = Write the suggestion as one full sentence, with a capital letter and a full stop.
