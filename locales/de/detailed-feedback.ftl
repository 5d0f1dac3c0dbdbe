### Der ausführliche Brief nach einem Gespräch: Er sagt, was gefallen hat, welches Kriterium den Ausschlag gab und was sich
### ausbauen lässt (feedback.ftl), und hält den Kontakt. Das Unternehmen spricht zu der Person, die sich beworben hat.
### Variablen und Regeln: fragments.ftl.

# Betreff der Nachricht, eine einzige Zeile.
detailed-subject = Ihr Gespräch zur Stelle { title-quoted } { at-employer }
    .tu = Dein Gespräch zur Stelle { title-quoted } { at-employer }

## 1. Für das Gespräch danken (nach dem Komma der Anrede: kleiner Anfang)

detailed-thanks = vielen Dank für Ihr Interesse an der Stelle { title-quoted } und für die Zeit, die Sie sich { interview } genommen haben. Wir haben uns gefreut, dabei mehr über Ihre Fähigkeiten und Ihren Werdegang zu erfahren.
    .tu = vielen Dank für dein Interesse an der Stelle { title-quoted } und für die Zeit, die du dir { interview } genommen hast. Wir haben uns gefreut, dabei mehr über deine Fähigkeiten und deinen Werdegang zu erfahren.

## 2. Die Entscheidung, klar, und dass sie nicht leichtgefallen ist

# Eine andere Person bekommt die Stelle.
detailed-decision = Nach eingehender Prüfung aller Bewerbungen haben wir uns für eine andere Person entschieden, deren Profil unseren Anforderungen an diese Stelle noch besser entspricht. Die Wahl ist uns nicht leichtgefallen, denn wir haben gute Gespräche geführt, auch mit Ihnen.
    .tu = Nach eingehender Prüfung aller Bewerbungen haben wir uns für eine andere Person entschieden, deren Profil unseren Anforderungen an diese Stelle noch besser entspricht. Die Wahl ist uns nicht leichtgefallen, denn wir haben gute Gespräche geführt, auch mit dir.
# Die Stelle wird nicht besetzt: Niemand wurde ausgewählt.
detailed-decision-cancelled = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns nicht leichtgefallen und stellt weder die Qualität Ihrer Bewerbung noch die unseres Gesprächs infrage.
    .tu = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns nicht leichtgefallen und stellt weder die Qualität deiner Bewerbung noch die unseres Gesprächs infrage.
# Das Verfahren ruht: Niemand wurde ausgewählt.
detailed-decision-on-hold = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir Ihre Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns nicht leichtgefallen und stellt weder die Qualität Ihrer Bewerbung noch die unseres Gesprächs infrage.
    .tu = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir deine Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns nicht leichtgefallen und stellt weder die Qualität deiner Bewerbung noch die unseres Gesprächs infrage.

## 3. Die Rückmeldung: siehe feedback.ftl

## 4. Die offene Tür

detailed-future = Wir danken Ihnen für Ihr Interesse an { our-employer } und dafür, dass Sie uns von Ihren beruflichen Zielen erzählt haben. Ihre Motivation ist uns sehr positiv aufgefallen. Wenn eine unserer Ausschreibungen zu Ihren Fähigkeiten und Zielen passt, freuen wir uns auf eine neue Bewerbung von Ihnen.
    .tu = Wir danken dir für dein Interesse an { our-employer } und dafür, dass du uns von deinen beruflichen Zielen erzählt hast. Deine Motivation ist uns sehr positiv aufgefallen. Wenn eine unserer Ausschreibungen zu deinen Fähigkeiten und Zielen passt, freuen wir uns auf eine neue Bewerbung von dir.

## 5. Noch einmal danken, Erfolg wünschen, in Kontakt bleiben

detailed-farewell = Nochmals herzlichen Dank für die Zeit, die Sie in Ihre Bewerbung investiert haben. Für Ihre Stellensuche und Ihre beruflichen Pläne wünschen wir Ihnen viel Erfolg. Wir würden uns freuen, mit Ihnen in Kontakt zu bleiben.
    .tu = Nochmals herzlichen Dank für die Zeit, die du in deine Bewerbung investiert hast. Für deine Stellensuche und deine beruflichen Pläne wünschen wir dir viel Erfolg. Wir würden uns freuen, mit dir in Kontakt zu bleiben.
