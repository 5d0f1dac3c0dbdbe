### Gute Gewohnheiten eines Absagebriefs: was einem Entwurf dazu noch fehlt. Das Programm spricht zu der Person, die den Brief
### unterschreiben wird, nie zu der, die sich beworben hat. Ein Satz, ein Rat, dem man sofort folgen kann.

practice-personalised = Erwähnen Sie das Gespräch: wann es war, welches es war, wer dabei war oder worüber gesprochen wurde.
practice-prompt-late = Zwischen Entscheidung und Versand liegen mehr als sieben Tage, und der Brief bittet dafür um Entschuldigung. Antworten Sie beim nächsten Mal innerhalb einer Woche.
practice-prompt-undated = Geben Sie das Datum der Entscheidung an; dann zeigt sich, ob die Antwort innerhalb einer Woche hinausgeht.
practice-constructive-feedback = Nennen Sie mindestens eine Stärke, dazu das Kriterium der Stelle, das den Ausschlag gab, einen Punkt zum Ausbauen oder einen konkreten Rat.
practice-constructive-feedback-basic = Dieser Brief enthält keine Rückmeldung: Nehmen Sie nach einem Gespräch lieber den ausführlichen Brief.
practice-courteous = Lesen Sie die markierten Stellen noch einmal: Der Ton soll ruhig und respektvoll bleiben.
practice-door-open = Laden Sie zu einer neuen Bewerbung ein, ohne etwas zu versprechen.
