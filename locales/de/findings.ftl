### Was mit den Wörtern geschehen soll, auf die die Durchsicht zeigt. Das Programm spricht zu der Person, die den Brief
### unterschreiben wird, nie zu der, die sich beworben hat. Je ein Satz, ein Rat, dem man sofort folgen kann; keine Rechtsberatung.

finding-age-01 = Sagen Sie nichts über das Alter: Nennen Sie die Fähigkeit oder die Erfahrung, die für die Stelle nötig war.
finding-age-02 = Nennen Sie das Kriterium selbst: Wörter über Dienstjahre oder frischen Wind lesen sich leicht als Bemerkung über das Alter.
finding-sex-01 = Sagen Sie nichts über Geschlecht und sexuelle Identität: Bleiben Sie bei dem, was die Stelle verlangt.
finding-fam-01 = Sagen Sie nichts über Familie, Schwangerschaft und Privatleben: Bleiben Sie bei dem, was die Stelle verlangt.
finding-health-01 = Sagen Sie nichts über Gesundheit und Behinderung: Bleiben Sie bei Fähigkeiten und Erfahrung.
finding-app-01 = Sagen Sie nichts über das Aussehen: Sprechen Sie von der gezeigten Arbeit oder von den Antworten.
finding-orig-01 = Sagen Sie nichts über Herkunft, Akzent, Muttersprache und Namen. Wenn die Stelle ein Sprachniveau verlangt, nennen Sie dieses Niveau.
finding-rel-01 = Sagen Sie nichts über Religion und Weltanschauung: Bleiben Sie bei dem, was die Stelle verlangt.
finding-union-01 = Sagen Sie nichts über Gewerkschaft, Betriebsrat, Politik und Wahlämter: Bleiben Sie bei dem, was die Stelle verlangt.
finding-res-01 = Sagen Sie nichts über Wohnort und Arbeitsweg. Wenn die Anwesenheit vor Ort zählte, nennen Sie sie als Bedingung der Stelle.
finding-fit-01 = Sagen Sie, welche Arbeitsweise die Stelle verlangt und was gefehlt hat, statt sich auf Kultur oder „Chemie“ zu berufen.
finding-prom-01 = Laden Sie zu einer neuen Bewerbung ein, ohne eine Stelle, einen Anruf oder einen Vorrang zu versprechen.
finding-name-01 = Nennen und beschreiben Sie die ausgewählte Person nicht: Sagen Sie, welches Kriterium den Ausschlag gab.
finding-tone-01 = Sagen Sie es noch einmal schlicht und ruhig: Ein Bedauern genügt, ohne Ironie und ohne Ausrufezeichen.
finding-salary-01 = Sagen Sie nichts darüber, was die Person verdient oder verdient hat. Wenn Geld den Ausschlag gab, nennen Sie das Budget der Stelle.
finding-psy-01 = Beschreiben Sie, was Sie im Gespräch gesehen haben, statt Charakter oder Gemütslage der Person.
finding-econ-01 = Sagen Sie nichts über Arbeitslosigkeit, Geldsorgen und Vorstrafen: Bleiben Sie bei Fähigkeiten und Erfahrung.
finding-whistle-01 = Sagen Sie nichts über Hinweise, Beschwerden und Prozesse: Sie dürfen bei der Entscheidung keine Rolle spielen.
finding-person-01 = Sprechen Sie die Person unmittelbar an, mit „Sie“ und „Ihr“ oder mit „du“ und „dein“.
finding-form-01 = Sprechen Sie die Person an wie der Brief: mit „Sie“ oder, wenn address_form es verlangt, mit „du“.
finding-criterion-01 = Der Brief kündigt hier ein Kriterium der Stelle an: Nennen Sie es, etwa „Erfahrung in der Teamleitung“, statt dessen, was fehlte.
finding-empty-01 = Schreiben Sie etwas, das der Person nützt, oder lassen Sie dieses Feld weg.
finding-shout-01 = Schreiben Sie diese Stelle nicht in Großbuchstaben: Sie lesen sich wie ein Schrei.
finding-placeholder-01 = Füllen Sie aus, was noch offen ist, bevor der Brief hinausgeht.
finding-sentence-01 = Schreiben Sie den Rat als ganzen Satz, mit großem Anfang und Punkt.
finding-lang-01 = Prüfen Sie die Sprache dieses Textes: Es scheint nicht die des Briefs zu sein.
finding-life-01 = Sagen Sie nichts über Gewohnheiten, Hobbys und Privatleben: Bleiben Sie bei dem, was die Stelle verlangt.
finding-source-01 = Lassen Sie weg, was anderswo zu erfahren war (im Netz, von früheren Arbeitgebern, vom Hörensagen): Bleiben Sie bei dem, was die Person gezeigt und gesagt hat.
finding-auto-01 = Sagen Sie nichts über Punktzahlen und automatische Auswahl: Ein Mensch entscheidet und kann das Kriterium nennen. Hat niemand die Bewerbung gelesen, lassen Sie sie vor dem Versand lesen.
finding-compare-01 = Messen Sie am Kriterium der Stelle statt an anderen Bewerbungen: kein Rang, kein „besser als“.
finding-conf-01 = Sagen Sie nichts über Interna und Belegschaft: Nennen Sie nur das Kriterium, oder sagen Sie, dass die Stelle entfällt oder ruht.
finding-mil-01 = Sagen Sie nichts über Wehrdienst, Reserve und Feuerwehr. Falls feste Arbeitszeiten wichtig waren, nennen Sie sie als Bedingung der Stelle.
finding-omit-01 = Diesen Text gibt es nicht in der Sprache des Briefs, also fehlt er darin: Ergänzen Sie eine Übersetzung, oder prüfen Sie, ob der Brief ohne ihn auskommt.
finding-rules-01 = Für diese Sprache gibt es noch keine Regeln der Durchsicht: Lesen Sie die Rückmeldung vor dem Versand noch einmal.
