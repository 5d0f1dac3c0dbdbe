### Der einfache Brief: danken, die Entscheidung mitteilen, die Tür offen halten. Für den Fall, dass die Zeit für eine
### ausführliche Rückmeldung fehlt. Das Unternehmen spricht zu der Person, die sich beworben hat. Variablen und Regeln:
### fragments.ftl.

# Betreff der Nachricht, eine einzige Zeile.
basic-subject = Ihre Bewerbung auf die Stelle { title-quoted } { at-employer }
    .tu = Deine Bewerbung auf die Stelle { title-quoted } { at-employer }

## 1. Danken (nach dem Komma der Anrede: kleiner Anfang)

# Wenn es kein Gespräch gab: Es wird keines erwähnt.
basic-thanks = vielen Dank für Ihre Bewerbung auf die Stelle { title-quoted } { at-employer }. Ihr Interesse und die Mühe, die Sie sich mit Ihrer Bewerbung gemacht haben, wissen wir sehr zu schätzen.
    .tu = vielen Dank für deine Bewerbung auf die Stelle { title-quoted } { at-employer }. Dein Interesse und die Mühe, die du dir mit deiner Bewerbung gemacht hast, wissen wir sehr zu schätzen.
basic-thanks-interview = vielen Dank für Ihre Bewerbung auf die Stelle { title-quoted } { at-employer } und für die Zeit, die Sie sich { interview } genommen haben. Ihr Interesse und die Mühe, die Sie sich mit Ihrer Bewerbung gemacht haben, wissen wir sehr zu schätzen.
    .tu = vielen Dank für deine Bewerbung auf die Stelle { title-quoted } { at-employer } und für die Zeit, die du dir { interview } genommen hast. Dein Interesse und die Mühe, die du dir mit deiner Bewerbung gemacht hast, wissen wir sehr zu schätzen.

## 2. Die Entscheidung, klar, und dass sie nicht leichtgefallen ist

# Eine andere Bewerbung hat den Vorzug erhalten.
basic-decision = Nach sorgfältiger Prüfung haben wir uns für eine andere Bewerbung entschieden, die den Anforderungen der Stelle noch besser entspricht. Daher können wir Ihnen die Stelle leider nicht anbieten. Angesichts der Qualität der eingegangenen Bewerbungen ist uns diese Entscheidung nicht leichtgefallen.
    .tu = Nach sorgfältiger Prüfung haben wir uns für eine andere Bewerbung entschieden, die den Anforderungen der Stelle noch besser entspricht. Daher können wir dir die Stelle leider nicht anbieten. Angesichts der Qualität der eingegangenen Bewerbungen ist uns diese Entscheidung nicht leichtgefallen.
# Die Stelle wird nicht besetzt: Niemand wurde ausgewählt.
basic-decision-cancelled = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns nicht leichtgefallen und stellt die Qualität Ihrer Bewerbung nicht infrage.
    .tu = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns nicht leichtgefallen und stellt die Qualität deiner Bewerbung nicht infrage.
# Das Verfahren ruht: Niemand wurde ausgewählt.
basic-decision-on-hold = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir Ihre Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns nicht leichtgefallen und stellt die Qualität Ihrer Bewerbung nicht infrage.
    .tu = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir deine Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns nicht leichtgefallen und stellt die Qualität deiner Bewerbung nicht infrage.

## 3. Die offene Tür

basic-future = Wir freuen uns, wenn Sie sich wieder bei uns bewerben, sobald eine unserer Ausschreibungen zu Ihren Fähigkeiten und Ihrer Erfahrung passt. Für Ihre Stellensuche und Ihren weiteren beruflichen Weg wünschen wir Ihnen viel Erfolg.
    .tu = Wir freuen uns, wenn du dich wieder bei uns bewirbst, sobald eine unserer Ausschreibungen zu deinen Fähigkeiten und deiner Erfahrung passt. Für deine Stellensuche und deinen weiteren beruflichen Weg wünschen wir dir viel Erfolg.

## 4. Noch einmal danken

basic-farewell = Nochmals herzlichen Dank für das Interesse, das Sie uns entgegengebracht haben.
    .tu = Nochmals herzlichen Dank für das Interesse, das du uns entgegengebracht hast.
