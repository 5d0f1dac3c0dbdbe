### Der Brief im eigenen Haus: Die Zusammenarbeit geht weiter. Er würdigt die tägliche Arbeit, teilt die Entscheidung mit, weist
### auf andere Wege hin und bietet ein Gespräch an. Nie Wünsche für eine Stellensuche. Variablen und Regeln: fragments.ftl.

# Betreff der Nachricht, eine einzige Zeile.
internal-subject = Ihre interne Bewerbung auf die Stelle { title-quoted }
    .tu = Deine interne Bewerbung auf die Stelle { title-quoted }

## 1. Danken: die Bewerbung, die tägliche Arbeit, der Wunsch nach Entwicklung (nach dem Komma der Anrede: kleiner Anfang)

# Wenn es kein Gespräch gab: Es wird keines erwähnt.
internal-thanks = vielen Dank für Ihre Bewerbung auf die Stelle { title-quoted }. Wir schätzen, was Sie Tag für Tag leisten, ebenso wie Ihren Wunsch, sich { at-employer } weiterzuentwickeln.
    .tu = vielen Dank für deine Bewerbung auf die Stelle { title-quoted }. Wir schätzen, was du Tag für Tag leistest, ebenso wie deinen Wunsch, dich { at-employer } weiterzuentwickeln.
internal-thanks-interview = vielen Dank für Ihre Bewerbung auf die Stelle { title-quoted } und für die Zeit, die Sie sich { interview } genommen haben. Wir schätzen, was Sie Tag für Tag leisten, ebenso wie Ihren Wunsch, sich { at-employer } weiterzuentwickeln.
    .tu = vielen Dank für deine Bewerbung auf die Stelle { title-quoted } und für die Zeit, die du dir { interview } genommen hast. Wir schätzen, was du Tag für Tag leistest, ebenso wie deinen Wunsch, dich { at-employer } weiterzuentwickeln.

## 2. Die Entscheidung, und dass sie besonders schwergefallen ist, weil wir diese Arbeit kennen

# Eine andere Person bekommt die Stelle.
internal-decision = Nach reiflicher Überlegung haben wir uns entschieden, diese Stelle mit einer anderen Person zu besetzen. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität Ihrer Arbeit und Ihr Engagement im Team kennen.
    .tu = Nach reiflicher Überlegung haben wir uns entschieden, diese Stelle mit einer anderen Person zu besetzen. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität deiner Arbeit und dein Engagement im Team kennen.
# Die Stelle wird nicht besetzt: Niemand wurde ausgewählt.
internal-decision-cancelled = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität Ihrer Arbeit und Ihr Engagement im Team kennen.
    .tu = Wir haben letztlich entschieden, diese Stelle nicht zu besetzen. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität deiner Arbeit und dein Engagement im Team kennen.
# Das Verfahren ruht: Niemand wurde ausgewählt.
internal-decision-on-hold = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir Ihre Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität Ihrer Arbeit und Ihr Engagement im Team kennen.
    .tu = Das Auswahlverfahren für diese Stelle ruht vorerst, sodass wir deine Bewerbung leider nicht weiterverfolgen können. Die Entscheidung ist uns besonders schwergefallen, weil wir die Qualität deiner Arbeit und dein Engagement im Team kennen.

## 3. Die Rückmeldung: siehe feedback.ftl

# Nach den Stärken, wenn kein Kriterium genannt ist und eine andere Person die Stelle bekommt.
internal-fit = Dennoch sind wir zu dem Schluss gekommen, dass eine andere Bewerbung den besonderen Anforderungen dieser Stelle noch besser entspricht.

## 4. Andere Wege, und das Angebot zu einem Gespräch

internal-future = Ihr Engagement ist uns wichtig, und wir laden Sie ein, sich auch andere Entwicklungsmöglichkeiten in { our-employer } anzusehen. Wenn Sie möchten, sprechen wir gern mit Ihnen über Ihren weiteren Weg und darüber, wie wir Sie dabei unterstützen können.
    .tu = Dein Engagement ist uns wichtig, und wir laden dich ein, dir auch andere Entwicklungsmöglichkeiten in { our-employer } anzusehen. Wenn du möchtest, sprechen wir gern mit dir über deinen weiteren Weg und darüber, wie wir dich dabei unterstützen können.
# $contact: die Person oder das Team, „Nadia Roche“, „Team Personalentwicklung“. Nach dem Doppelpunkt wird nichts
#   gebeugt.
internal-contact = Ihr Kontakt für ein solches Gespräch: { $contact }.
    .tu = Dein Kontakt für ein solches Gespräch: { $contact }.

## 5. Noch einmal danken

internal-farewell = Nochmals herzlichen Dank für Ihr Interesse an dieser Stelle. Wir freuen uns auf die weitere Zusammenarbeit mit Ihnen.
    .tu = Nochmals herzlichen Dank für dein Interesse an dieser Stelle. Wir freuen uns auf die weitere Zusammenarbeit mit dir.
