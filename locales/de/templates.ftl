### Wozu jeder Brief dient. Das lesen Menschen, die ein Programm anbinden oder einen Brief auswählen.

template-basic = Der einfache Brief: dankt, teilt die Entscheidung mit, lässt die Tür offen. Für eine schnelle Antwort, wenn die Zeit für eine ausführliche Rückmeldung fehlt.
template-detailed-feedback = Der Brief nach einem Gespräch: sagt, was gefallen hat, welches Kriterium den Ausschlag gab und was sich ausbauen lässt, und hält den Kontakt.
template-internal-candidate = Der Brief im eigenen Haus: würdigt die tägliche Arbeit, weist auf andere Entwicklungsmöglichkeiten hin und bietet ein Gespräch an.
