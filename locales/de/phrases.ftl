### Der Katalog der Wendungen: was ein Auswahlteam über eine Kennung sagen kann, auf Deutsch.
###
### Ein Unternehmen spricht zu einer Person, die sich beworben hat und nicht ausgewählt wurde. Jede Nachricht ist eine
### Nominalgruppe, die der Brief unverändert einsetzt: ohne Punkt am Ende, ohne Variable, ohne Geschlecht der Person; Hauptwörter
### groß, alles andere klein. Keine enthält ein Komma, ein Semikolon oder das Wort „und“: Damit verbindet die Aufzählung.
###
### strength-*: was gefallen hat. Der Wert steht in einer Aufzählung neben Worten des Unternehmens („Teamgeist“); .possessive und .possessive-tu
###   bringen ihr Possessivum mit, gesiezt und geduzt, immer im Akkusativ („Ihren Teamgeist“, „deinen Teamgeist“).
###   Besonders geschätzt haben wir [Ihre Sorgfalt].
###   Besonders geschätzt haben wir [deinen Teamgeist].
### reason-*: ein Kriterium der Stelle, im Nominativ; nie ein Urteil über die Person, nie etwas, das das Gesetz schützt (Alter,
###   Gesundheit, Familie, Herkunft …).
###   Den Ausschlag gab ein Kriterium, das für diese Stelle wesentlich ist: [Branchenerfahrung].
### growth-*: was sich ausbauen lässt. Die Formen mit Possessivum stehen im Akkusativ Singular und nennen etwas, das man ausbauen
###   kann: Erfahrung, Sicherheit, Wissen.
###   Wir möchten Sie ermutigen, [Ihre Sicherheit im beruflichen Englisch] weiter auszubauen; das wird Ihnen auf Ihrem beruflichen Weg sicher zugutekommen.
### stage-*: welches Gespräch es war. Der Wert ist der bloße Name; .during sagt, wofür Zeit genommen wurde: immer mit „für“, zu
###   Sie wie zu du passend, nach einem Datum und vor Namen.
###   … für die Zeit, die Sie sich am 1. März 2026 [für das Fachgespräch] mit Claire Duval genommen haben.

## Stärken: jeder Beruf

strength-rigour = Sorgfalt
    .possessive = Ihre Sorgfalt
    .possessive-tu = deine Sorgfalt
strength-autonomy = Selbstständigkeit
    .possessive = Ihre Selbstständigkeit
    .possessive-tu = deine Selbstständigkeit
strength-organisation = Organisationstalent
    .possessive = Ihr Organisationstalent
    .possessive-tu = dein Organisationstalent
strength-curiosity = intellektuelle Neugier
    .possessive = Ihre intellektuelle Neugier
    .possessive-tu = deine intellektuelle Neugier
strength-adaptability = Anpassungsfähigkeit
    .possessive = Ihre Anpassungsfähigkeit
    .possessive-tu = deine Anpassungsfähigkeit
strength-initiative = Eigeninitiative
    .possessive = Ihre Eigeninitiative
    .possessive-tu = deine Eigeninitiative
strength-reliability = Zuverlässigkeit
    .possessive = Ihre Zuverlässigkeit
    .possessive-tu = deine Zuverlässigkeit
strength-responsibility = Verantwortungsbewusstsein
    .possessive = Ihr Verantwortungsbewusstsein
    .possessive-tu = dein Verantwortungsbewusstsein
strength-responsiveness = Reaktionsschnelligkeit
    .possessive = Ihre Reaktionsschnelligkeit
    .possessive-tu = deine Reaktionsschnelligkeit
strength-analysis = analytisches Denken
    .possessive = Ihr analytisches Denken
    .possessive-tu = dein analytisches Denken
strength-synthesis = Blick für das Wesentliche
    .possessive = Ihren Blick für das Wesentliche
    .possessive-tu = deinen Blick für das Wesentliche
strength-critical-thinking = kritisches Denken
    .possessive = Ihr kritisches Denken
    .possessive-tu = dein kritisches Denken
strength-problem-solving = Problemlösungskompetenz
    .possessive = Ihre Problemlösungskompetenz
    .possessive-tu = deine Problemlösungskompetenz
strength-creativity = Kreativität
    .possessive = Ihre Kreativität
    .possessive-tu = deine Kreativität
strength-teamwork = Teamgeist
    .possessive = Ihren Teamgeist
    .possessive-tu = deinen Teamgeist
strength-industry-knowledge = Branchenkenntnis
    .possessive = Ihre Branchenkenntnis
    .possessive-tu = deine Branchenkenntnis

## Stärken: Kommunikation

strength-listening = aufmerksames Zuhören
    .possessive = Ihr aufmerksames Zuhören
    .possessive-tu = dein aufmerksames Zuhören
strength-clear-explanations = verständliche Erklärungen
    .possessive = Ihre verständlichen Erklärungen
    .possessive-tu = deine verständlichen Erklärungen
strength-plain-language = Geschick bei der Vermittlung komplexer Themen
    .possessive = Ihr Geschick bei der Vermittlung komplexer Themen
    .possessive-tu = dein Geschick bei der Vermittlung komplexer Themen
strength-writing = schriftliches Ausdrucksvermögen
    .possessive = Ihr schriftliches Ausdrucksvermögen
    .possessive-tu = dein schriftliches Ausdrucksvermögen
strength-public-speaking = sicheres Auftreten vor Publikum
    .possessive = Ihr sicheres Auftreten vor Publikum
    .possessive-tu = dein sicheres Auftreten vor Publikum
strength-diplomacy = diplomatisches Geschick
    .possessive = Ihr diplomatisches Geschick
    .possessive-tu = dein diplomatisches Geschick
strength-languages = Beherrschung mehrerer Sprachen
    .possessive = Ihre Beherrschung mehrerer Sprachen
    .possessive-tu = deine Beherrschung mehrerer Sprachen

## Stärken: Technik, IT

strength-technical-skills = technische Kompetenz
    .possessive = Ihre technische Kompetenz
    .possessive-tu = deine technische Kompetenz
strength-code-quality = Anspruch an die Codequalität
    .possessive = Ihren Anspruch an die Codequalität
    .possessive-tu = deinen Anspruch an die Codequalität
strength-software-architecture = Verständnis von Softwarearchitektur
    .possessive = Ihr Verständnis von Softwarearchitektur
    .possessive-tu = dein Verständnis von Softwarearchitektur
strength-troubleshooting = Geschick bei der Fehlersuche
    .possessive = Ihr Geschick bei der Fehlersuche
    .possessive-tu = dein Geschick bei der Fehlersuche
strength-data-analysis = Kompetenz in der Datenanalyse
    .possessive = Ihre Kompetenz in der Datenanalyse
    .possessive-tu = deine Kompetenz in der Datenanalyse
strength-security-awareness = Bewusstsein für IT-Sicherheit
    .possessive = Ihr Bewusstsein für IT-Sicherheit
    .possessive-tu = dein Bewusstsein für IT-Sicherheit

## Stärken: Vertrieb

strength-sales-flair = Verkaufstalent
    .possessive = Ihr Verkaufstalent
    .possessive-tu = dein Verkaufstalent
strength-negotiation = Verhandlungsgeschick
    .possessive = Ihr Verhandlungsgeschick
    .possessive-tu = dein Verhandlungsgeschick
strength-persuasion = Überzeugungskraft
    .possessive = Ihre Überzeugungskraft
    .possessive-tu = deine Überzeugungskraft
strength-market-knowledge = Marktkenntnis
    .possessive = Ihre Marktkenntnis
    .possessive-tu = deine Marktkenntnis

## Stärken: Kundenservice

strength-customer-focus = Kundenorientierung
    .possessive = Ihre Kundenorientierung
    .possessive-tu = deine Kundenorientierung
strength-patience = Geduld
    .possessive = Ihre Geduld
    .possessive-tu = deine Geduld
strength-complaint-handling = Geschick im Umgang mit Beschwerden
    .possessive = Ihr Geschick im Umgang mit Beschwerden
    .possessive-tu = dein Geschick im Umgang mit Beschwerden

## Stärken: Pflege, Gesundheit

strength-empathy = Einfühlungsvermögen
    .possessive = Ihr Einfühlungsvermögen
    .possessive-tu = dein Einfühlungsvermögen
strength-patient-care = Patientenorientierung
    .possessive = Ihre Patientenorientierung
    .possessive-tu = deine Patientenorientierung
strength-care-protocols = gewissenhafte Einhaltung der Pflegestandards
    .possessive = Ihre gewissenhafte Einhaltung der Pflegestandards
    .possessive-tu = deine gewissenhafte Einhaltung der Pflegestandards
strength-confidentiality = Diskretion
    .possessive = Ihre Diskretion
    .possessive-tu = deine Diskretion

## Stärken: Unterricht

strength-teaching = pädagogisches Geschick
    .possessive = Ihr pädagogisches Geschick
    .possessive-tu = dein pädagogisches Geschick
strength-classroom-management = souveräne Klassenführung
    .possessive = Ihre souveräne Klassenführung
    .possessive-tu = deine souveräne Klassenführung
strength-creative-teaching = Kreativität im Unterricht
    .possessive = Ihre Kreativität im Unterricht
    .possessive-tu = deine Kreativität im Unterricht

## Stärken: Logistik

strength-planning = Planungsgeschick
    .possessive = Ihr Planungsgeschick
    .possessive-tu = dein Planungsgeschick
strength-anticipation = vorausschauendes Denken
    .possessive = Ihr vorausschauendes Denken
    .possessive-tu = dein vorausschauendes Denken
strength-field-knowledge = Kenntnis der Abläufe vor Ort
    .possessive = Ihre Kenntnis der Abläufe vor Ort
    .possessive-tu = deine Kenntnis der Abläufe vor Ort

## Stärken: Finanzen

strength-numeracy = Zahlenverständnis
    .possessive = Ihr Zahlenverständnis
    .possessive-tu = dein Zahlenverständnis
strength-regulatory-knowledge = sichere Kenntnis der Vorschriften
    .possessive = Ihre sichere Kenntnis der Vorschriften
    .possessive-tu = deine sichere Kenntnis der Vorschriften
strength-ethics = berufliche Integrität
    .possessive = Ihre berufliche Integrität
    .possessive-tu = deine berufliche Integrität

## Stärken: Gastgewerbe

strength-hospitality = Gastfreundlichkeit
    .possessive = Ihre Gastfreundlichkeit
    .possessive-tu = deine Gastfreundlichkeit
strength-service = Serviceorientierung
    .possessive = Ihre Serviceorientierung
    .possessive-tu = deine Serviceorientierung

## Stärken: Führung

strength-leadership = Führungsstärke
    .possessive = Ihre Führungsstärke
    .possessive-tu = deine Führungsstärke
strength-team-building = Gespür für den Zusammenhalt im Team
    .possessive = Ihr Gespür für den Zusammenhalt im Team
    .possessive-tu = dein Gespür für den Zusammenhalt im Team
strength-decision-making = Entscheidungsstärke
    .possessive = Ihre Entscheidungsstärke
    .possessive-tu = deine Entscheidungsstärke
strength-strategic-vision = strategischer Weitblick
    .possessive = Ihren strategischen Weitblick
    .possessive-tu = deinen strategischen Weitblick
strength-project-management = Kompetenz im Projektmanagement
    .possessive = Ihre Kompetenz im Projektmanagement
    .possessive-tu = deine Kompetenz im Projektmanagement

## Stärken: Handwerk, Produktion

strength-craftsmanship = handwerkliches Können
    .possessive = Ihr handwerkliches Können
    .possessive-tu = dein handwerkliches Können
strength-precision = Präzision
    .possessive = Ihre Präzision
    .possessive-tu = deine Präzision
strength-quality = Qualitätsbewusstsein
    .possessive = Ihr Qualitätsbewusstsein
    .possessive-tu = dein Qualitätsbewusstsein
strength-practical-sense = pragmatische Herangehensweise
    .possessive = Ihre pragmatische Herangehensweise
    .possessive-tu = deine pragmatische Herangehensweise
strength-workplace-safety = Bewusstsein für Arbeitssicherheit
    .possessive = Ihr Bewusstsein für Arbeitssicherheit
    .possessive-tu = dein Bewusstsein für Arbeitssicherheit

## Stärken: öffentlicher Dienst

strength-public-service = Engagement für den öffentlichen Dienst
    .possessive = Ihr Engagement für den öffentlichen Dienst
    .possessive-tu = dein Engagement für den öffentlichen Dienst
strength-public-interest = Sinn für das Gemeinwohl
    .possessive = Ihren Sinn für das Gemeinwohl
    .possessive-tu = deinen Sinn für das Gemeinwohl
strength-administrative-procedures = Kenntnis der Verwaltungsverfahren
    .possessive = Ihre Kenntnis der Verwaltungsverfahren
    .possessive-tu = deine Kenntnis der Verwaltungsverfahren

## Kriterien: jeder Beruf

reason-leadership-experience = Erfahrung in der Teamleitung
reason-domain-experience = Branchenerfahrung
reason-similar-role = Erfahrung in einer vergleichbaren Position
reason-required-qualification = die gesetzlich vorgeschriebene Qualifikation
reason-certification = eine berufliche Zertifizierung
reason-professional-english = verhandlungssicheres Englisch
reason-second-language = Berufspraxis in einer zweiten Sprache

## Kriterien: Kommunikation

reason-professional-writing = Erfahrung im Verfassen professioneller Texte
reason-public-speaking = Erfahrung im Sprechen vor Publikum

## Kriterien: Technik, IT

reason-team-technologies = sicherer Umgang mit den Technologien des Teams
reason-software-architecture = Erfahrung in der Softwarearchitektur
reason-production-systems = Erfahrung im Betrieb produktiver Systeme
reason-information-security = Expertise in der IT-Sicherheit
reason-data-analysis = Erfahrung in der Datenanalyse

## Kriterien: Vertrieb

reason-business-sales = Erfahrung im Vertrieb an Geschäftskunden
reason-key-accounts = Erfahrung in der Betreuung von Großkunden
reason-prospecting = Erfahrung in der Neukundengewinnung
reason-market-knowledge = Kenntnis des Zielmarkts

## Kriterien: Kundenservice

reason-customer-service = Erfahrung im Kundenservice
reason-complaint-handling = Erfahrung in der Bearbeitung von Beschwerden

## Kriterien: Pflege, Gesundheit

reason-clinical-experience = klinische Erfahrung im Fachgebiet
reason-care-protocols = sichere Anwendung der Pflegestandards
reason-home-care = Erfahrung in der häuslichen Pflege

## Kriterien: Unterricht

reason-teaching-experience = Unterrichtserfahrung
reason-subject-expertise = Sicherheit im unterrichteten Fach
reason-curriculum-design = Erfahrung in der Entwicklung von Lehrplänen

## Kriterien: Logistik

reason-supply-chain = Erfahrung in der Steuerung von Lieferketten
reason-inventory-management = Erfahrung in der Bestandsführung
reason-forklift = die Berechtigung zum Führen von Gabelstaplern

## Kriterien: Finanzen

reason-accounting-standards = sichere Kenntnis internationaler Rechnungslegungsstandards
reason-audit = Erfahrung in der Wirtschaftsprüfung
reason-budget-management = Erfahrung in der Budgetsteuerung
reason-regulatory-compliance = Erfahrung mit regulatorischen Vorgaben

## Kriterien: Gastgewerbe

reason-luxury-hospitality = Erfahrung in der Luxushotellerie
reason-food-safety = sichere Anwendung der Regeln zur Lebensmittelhygiene

## Kriterien: Führung

reason-project-management = Erfahrung in der Leitung komplexer Projekte
reason-change-management = Erfahrung im Change-Management
reason-multi-site-management = Erfahrung in der Leitung mehrerer Standorte

## Kriterien: Handwerk, Produktion

reason-machine-operation = Erfahrung an CNC-Maschinen
reason-quality-control = Erfahrung in der Qualitätskontrolle
reason-industrial-maintenance = Erfahrung in der Instandhaltung von Industrieanlagen

## Kriterien: öffentlicher Dienst

reason-public-procurement = Kenntnis der öffentlichen Auftragsvergabe
reason-administrative-law = Kenntnis des Verwaltungsrechts

## Ausbaufähiges: jeder Beruf

growth-english = Englisch im Beruf
    .possessive = Ihre Sicherheit im beruflichen Englisch
    .possessive-tu = deine Sicherheit im beruflichen Englisch
growth-second-language = zweite Arbeitssprache
    .possessive = Ihre Sicherheit in einer zweiten Arbeitssprache
    .possessive-tu = deine Sicherheit in einer zweiten Arbeitssprache
growth-prioritisation = Setzen von Prioritäten
    .possessive = Ihre Sicherheit beim Setzen von Prioritäten
    .possessive-tu = deine Sicherheit beim Setzen von Prioritäten
growth-spreadsheets = Tabellenkalkulation
    .possessive = Ihre Sicherheit in der Tabellenkalkulation
    .possessive-tu = deine Sicherheit in der Tabellenkalkulation
growth-industry-knowledge = Branchenwissen
    .possessive = Ihr Branchenwissen
    .possessive-tu = dein Branchenwissen

## Ausbaufähiges: Kommunikation

growth-public-speaking = Sprechen vor Publikum
    .possessive = Ihre Sicherheit beim Sprechen vor Publikum
    .possessive-tu = deine Sicherheit beim Sprechen vor Publikum
growth-business-writing = schriftlicher Ausdruck
    .possessive = Ihre Sicherheit im schriftlichen Ausdruck
    .possessive-tu = deine Sicherheit im schriftlichen Ausdruck
growth-presenting-results = Präsentation von Ergebnissen
    .possessive = Ihre Sicherheit bei der Präsentation von Ergebnissen
    .possessive-tu = deine Sicherheit bei der Präsentation von Ergebnissen
growth-meeting-facilitation = Moderation von Besprechungen
    .possessive = Ihre Erfahrung in der Moderation von Besprechungen
    .possessive-tu = deine Erfahrung in der Moderation von Besprechungen

## Ausbaufähiges: Technik, IT

growth-programming = Programmierung
    .possessive = Ihre Erfahrung in der Programmierung
    .possessive-tu = deine Erfahrung in der Programmierung
growth-software-architecture = Softwarearchitektur
    .possessive = Ihre Erfahrung in der Softwarearchitektur
    .possessive-tu = deine Erfahrung in der Softwarearchitektur
growth-automated-testing = automatisierte Tests
    .possessive = Ihre Erfahrung mit automatisierten Tests
    .possessive-tu = deine Erfahrung mit automatisierten Tests
growth-cloud = Cloud-Infrastruktur
    .possessive = Ihre Erfahrung mit Cloud-Infrastruktur
    .possessive-tu = deine Erfahrung mit Cloud-Infrastruktur
growth-information-security = IT-Sicherheit
    .possessive = Ihr Wissen zur IT-Sicherheit
    .possessive-tu = dein Wissen zur IT-Sicherheit
growth-data-analysis = Datenanalyse
    .possessive = Ihre Erfahrung in der Datenanalyse
    .possessive-tu = deine Erfahrung in der Datenanalyse

## Ausbaufähiges: Vertrieb

growth-negotiation = Verhandlungsführung
    .possessive = Ihre Erfahrung in der Verhandlungsführung
    .possessive-tu = deine Erfahrung in der Verhandlungsführung
growth-prospecting = Neukundengewinnung
    .possessive = Ihre Erfahrung in der Neukundengewinnung
    .possessive-tu = deine Erfahrung in der Neukundengewinnung
growth-key-accounts = Betreuung von Großkunden
    .possessive = Ihre Erfahrung in der Betreuung von Großkunden
    .possessive-tu = deine Erfahrung in der Betreuung von Großkunden

## Ausbaufähiges: Kundenservice

growth-complaint-handling = Umgang mit Beschwerden
    .possessive = Ihre Sicherheit im Umgang mit Beschwerden
    .possessive-tu = deine Sicherheit im Umgang mit Beschwerden
growth-remote-support = Remote-Support
    .possessive = Ihre Erfahrung im Remote-Support
    .possessive-tu = deine Erfahrung im Remote-Support

## Ausbaufähiges: Pflege, Gesundheit

growth-clinical-practice = klinische Praxis
    .possessive = Ihre Erfahrung in der klinischen Praxis
    .possessive-tu = deine Erfahrung in der klinischen Praxis
growth-care-protocols = Pflegestandards
    .possessive = Ihr Wissen zu Pflegestandards
    .possessive-tu = dein Wissen zu Pflegestandards
growth-care-records = Pflegedokumentation
    .possessive = Ihre Sicherheit in der Pflegedokumentation
    .possessive-tu = deine Sicherheit in der Pflegedokumentation

## Ausbaufähiges: Unterricht

growth-classroom-management = Klassenführung
    .possessive = Ihre Sicherheit in der Klassenführung
    .possessive-tu = deine Sicherheit in der Klassenführung
growth-student-assessment = Leistungsbeurteilung
    .possessive = Ihre Erfahrung in der Leistungsbeurteilung
    .possessive-tu = deine Erfahrung in der Leistungsbeurteilung
growth-differentiated-teaching = differenzierter Unterricht
    .possessive = Ihre Erfahrung mit differenziertem Unterricht
    .possessive-tu = deine Erfahrung mit differenziertem Unterricht
growth-digital-teaching = digitale Unterrichtsmedien
    .possessive = Ihre Sicherheit im Umgang mit digitalen Unterrichtsmedien
    .possessive-tu = deine Sicherheit im Umgang mit digitalen Unterrichtsmedien

## Ausbaufähiges: Logistik

growth-inventory-management = Bestandsführung
    .possessive = Ihre Erfahrung in der Bestandsführung
    .possessive-tu = deine Erfahrung in der Bestandsführung
growth-transport-planning = Transportplanung
    .possessive = Ihre Erfahrung in der Transportplanung
    .possessive-tu = deine Erfahrung in der Transportplanung
growth-workplace-safety = Arbeitssicherheit
    .possessive = Ihr Wissen zur Arbeitssicherheit
    .possessive-tu = dein Wissen zur Arbeitssicherheit

## Ausbaufähiges: Finanzen

growth-financial-modelling = Finanzmodellierung
    .possessive = Ihre Sicherheit in der Finanzmodellierung
    .possessive-tu = deine Sicherheit in der Finanzmodellierung
growth-accounting-standards = Rechnungslegungsstandards
    .possessive = Ihr Wissen zu Rechnungslegungsstandards
    .possessive-tu = dein Wissen zu Rechnungslegungsstandards
growth-management-accounting = Controlling
    .possessive = Ihre Erfahrung im Controlling
    .possessive-tu = deine Erfahrung im Controlling
growth-budget-management = Budgetsteuerung
    .possessive = Ihre Erfahrung in der Budgetsteuerung
    .possessive-tu = deine Erfahrung in der Budgetsteuerung

## Ausbaufähiges: Gastgewerbe

growth-guest-services = Gästebetreuung
    .possessive = Ihre Erfahrung in der Gästebetreuung
    .possessive-tu = deine Erfahrung in der Gästebetreuung
growth-food-safety = Lebensmittelhygiene
    .possessive = Ihr Wissen zur Lebensmittelhygiene
    .possessive-tu = dein Wissen zur Lebensmittelhygiene
growth-event-planning = Veranstaltungsplanung
    .possessive = Ihre Erfahrung in der Veranstaltungsplanung
    .possessive-tu = deine Erfahrung in der Veranstaltungsplanung

## Ausbaufähiges: Führung

growth-leadership = Teamleitung
    .possessive = Ihre Erfahrung in der Teamleitung
    .possessive-tu = deine Erfahrung in der Teamleitung
growth-delegation = Delegieren
    .possessive = Ihre Sicherheit beim Delegieren
    .possessive-tu = deine Sicherheit beim Delegieren
growth-project-management = Projektmanagement
    .possessive = Ihre Erfahrung im Projektmanagement
    .possessive-tu = deine Erfahrung im Projektmanagement
growth-change-management = Change-Management
    .possessive = Ihre Erfahrung im Change-Management
    .possessive-tu = deine Erfahrung im Change-Management
growth-strategic-planning = strategische Planung
    .possessive = Ihre Erfahrung in der strategischen Planung
    .possessive-tu = deine Erfahrung in der strategischen Planung

## Ausbaufähiges: Handwerk, Produktion

growth-machine-operation = CNC-Maschinen
    .possessive = Ihre Erfahrung an CNC-Maschinen
    .possessive-tu = deine Erfahrung an CNC-Maschinen
growth-technical-drawings = technische Zeichnungen
    .possessive = Ihre Sicherheit beim Lesen technischer Zeichnungen
    .possessive-tu = deine Sicherheit beim Lesen technischer Zeichnungen
growth-continuous-improvement = kontinuierliche Verbesserung
    .possessive = Ihre Erfahrung mit kontinuierlicher Verbesserung
    .possessive-tu = deine Erfahrung mit kontinuierlicher Verbesserung

## Ausbaufähiges: öffentlicher Dienst

growth-public-procurement = öffentliche Auftragsvergabe
    .possessive = Ihr Wissen zur öffentlichen Auftragsvergabe
    .possessive-tu = dein Wissen zur öffentlichen Auftragsvergabe
growth-administrative-law = Verwaltungsrecht
    .possessive = Ihr Wissen im Verwaltungsrecht
    .possessive-tu = dein Wissen im Verwaltungsrecht
growth-public-policy = Politikgestaltung
    .possessive = Ihr Wissen zur Politikgestaltung
    .possessive-tu = dein Wissen zur Politikgestaltung

## Etappen: Gespräche

stage-phone = Telefoninterview
    .during = für das Telefoninterview
stage-video = Videointerview
    .during = für das Videointerview
stage-first = erstes Gespräch
    .during = für das erste Gespräch
stage-second = zweites Gespräch
    .during = für das zweite Gespräch
stage-final = Abschlussgespräch
    .during = für das Abschlussgespräch
stage-hr = HR-Gespräch
    .during = für das HR-Gespräch
stage-technical = Fachgespräch
    .during = für das Fachgespräch
stage-panel = Gespräch vor dem Auswahlgremium
    .during = für das Gespräch vor dem Auswahlgremium
stage-group = Gruppengespräch
    .during = für das Gruppengespräch

## Etappen: Übungen, Tests, Besuche

stage-case = Fallstudie
    .during = für die Fallstudie
stage-presentation = mündliche Präsentation
    .during = für die mündliche Präsentation
stage-work-sample = Arbeitsprobe
    .during = für die Arbeitsprobe
stage-role-play = Rollenspiel
    .during = für das Rollenspiel
stage-coding = Programmieraufgabe
    .during = für die Programmieraufgabe
stage-practical-test = praktischer Test
    .during = für den praktischen Test
stage-written-test = schriftlicher Test
    .during = für den schriftlichen Test
stage-sample-lesson = Lehrprobe
    .during = für die Lehrprobe
stage-demonstration = praktische Vorführung
    .during = für die praktische Vorführung
stage-assessment-centre = Assessment-Center
    .during = für das Assessment-Center
stage-work-trial = Probearbeiten
    .during = für das Probearbeiten
stage-site-visit = Besuch vor Ort
    .during = für den Besuch vor Ort
