### Bausteine, die alle Briefe teilen.
###
### Wer spricht: das Unternehmen („wir“). Zu wem: zu einer Person, die sich beworben hat und die Stelle nicht bekommt. Der Wert
### einer Nachricht siezt, ihr Attribut .tu duzt: ein zweiter, vollständiger Text. „Sie, Ihr“ groß, „du, dein“ klein.
###
### Regeln: Nichts verrät oder vermutet ein Geschlecht („eine andere Person“; weder „der Bewerber“ noch Stern, Doppelpunkt
### oder Unterstrich im Wort). Nichts wird versprochen. Ein Satz steht in einer Zeile. Anführungszeichen „“; das geschützte
### Leerzeichen zwischen Zahl und Wort steht als {"\u00A0"}.
###
### Nach der Anrede steht ein Komma, der Brief geht also klein weiter: Jede Nachricht auf -thanks und -thanks-interview ist der
### erste Satz des Briefs und beginnt mit einem kleinen Buchstaben. Alles andere beginnt groß.
###
### Variablen, die jede Nachricht eines Briefs verwenden darf:
###   $title         die Bezeichnung der Stelle, wie die Ausschreibung sie nennt   Softwareentwickler (m/w/d)
###   $title-join    quoted, wenn die Bezeichnung selbst Anführungszeichen enthält, sonst plain
###   $company       der Name des Unternehmens: nur nach „bei“, nie im Genitiv     Belmont
###   $company-join  article nach einer Rechtsform („bei der Belmont GmbH“), unnamed bei Namen, die gebeugt würden oder einen
###                  Artikel brauchen (Stadtwerke, „Die Brücke“), sonst plain
###   $employer      company oder institution (Hochschule, Rathaus, Krankenhaus …)
###   $given-name, $name, $full-name    die Namen, nur in der Anrede
###   $civility      ms, mr, mx, dr, professor, none oder given (per Du: nur der Vorname)

## Die Stelle und der Arbeitgeber

# Davor steht immer „die Stelle“ oder „der Stelle“: So muss die Bezeichnung nie gebeugt werden.
title-quoted =
    { $title-join ->
        [quoted] { $title }
       *[plain] „{ $title }“
    }
at-employer =
    { $employer ->
        [institution] in unserer Einrichtung
       *[company] { at-company }
    }
at-company =
    { $company-join ->
        [article] bei der { $company }
        [unnamed] in unserem Unternehmen
       *[plain] bei { $company }
    }
# Immer im Dativ: nach „an“, „in“, „von“, „mit“.
our-employer =
    { $employer ->
        [institution] unserer Einrichtung
       *[company] unserem Unternehmen
    }

## Datum

# $day (Zahl, 1 bis 31), $month (Zahl, 1 bis 12), $year (Zahl, etwa 2026)
date-long =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

## Anrede und Grußformel

# Ohne angegebene Anrede wird keine vermutet. Für Mx gibt es keine deutsche Form; nach einem Titel verriete „Sehr geehrte“ oder
# „Sehr geehrter“ ein Geschlecht, das hier niemand kennt: „Guten Tag“ passt immer.
salutation =
    { $civility ->
        [ms] Sehr geehrte Frau { $name },
        [mr] Sehr geehrter Herr { $name },
        [dr] Guten Tag Dr. { $name },
        [professor] Guten Tag Prof. { $name },
        [given] Hallo { $given-name },
       *[none] Guten Tag { $full-name },
    }
# Im Deutschen ohne Komma.
closing = Mit freundlichen Grüßen
    .tu = Viele Grüße

## Das Gespräch: steht mitten im Satz, „… für die Zeit, die Sie sich { interview } genommen haben.“

# $stage-kind: catalogue (dann $during, „für das Fachgespräch“), text (dann $stage, die Worte des Unternehmens, in
#   Klammern) oder none
# $date: das Datum in Worten, „1. März 2026“, wenn $has-date yes ist
# $interviewers: „Claire Duval und Marc Ollivier“, wenn $has-interviewers yes ist
interview =
    { $has-date ->
        [yes] am { $date }{" "}
       *[no] {""}
    }{ $stage-kind ->
        [catalogue] { $during }
        [text] { for-meeting } ({ $stage })
       *[none] { for-conversation }
    }{ $has-interviewers ->
        [yes] {" "}mit { $interviewers }
       *[no] {""}
    }
# „für das Gespräch mit Claire Duval“, aber „für unser Gespräch“
for-conversation =
    { $has-interviewers ->
        [yes] für das Gespräch
       *[no] für unser Gespräch
    }
# Davor, wenn in Klammern folgt, was es war: „für unseren Termin (zweites Gespräch)“ sagt „Gespräch“ nur einmal.
for-meeting =
    { $has-interviewers ->
        [yes] für den Termin
       *[no] für unseren Termin
    }

# $topics: worüber gesprochen wurde, „die Umstellung auf Kafka und das Arbeiten im Homeoffice“
interview-topics = Gut in Erinnerung geblieben ist uns, worüber wir gesprochen haben: { $topics }.
# Es folgt eine Aufzählung, ein Thema je Zeile.
interview-topics-list = Gut in Erinnerung geblieben ist uns, worüber wir gesprochen haben:

## Mögliche weitere Sätze

# Seit der Entscheidung sind mehr als sieben Tage vergangen.
apology-late = Bitte entschuldigen Sie, dass Sie auf unsere Rückmeldung warten mussten.
    .tu = Bitte entschuldige, dass du auf unsere Rückmeldung warten musstest.

# $months: Zahl der Monate, 1 bis 24. Bittet um eine Einwilligung, verspricht nichts.
talent-pool =
    { $months ->
        [one] Mit Ihrer Einwilligung können wir Ihre Bewerbung höchstens einen Monat lang aufbewahren, um Ihnen andere Stellen vorzuschlagen. Dafür genügt eine Antwort auf diese Nachricht; Sie können Ihre Einwilligung jederzeit widerrufen. Wenn wir nichts von Ihnen hören, nehmen wir zu diesem Zweck keinen Kontakt mit Ihnen auf.
       *[other] Mit Ihrer Einwilligung können wir Ihre Bewerbung höchstens { $months }{"\u00A0"}Monate lang aufbewahren, um Ihnen andere Stellen vorzuschlagen. Dafür genügt eine Antwort auf diese Nachricht; Sie können Ihre Einwilligung jederzeit widerrufen. Wenn wir nichts von Ihnen hören, nehmen wir zu diesem Zweck keinen Kontakt mit Ihnen auf.
    }
    .tu =
    { $months ->
        [one] Mit deiner Einwilligung können wir deine Bewerbung höchstens einen Monat lang aufbewahren, um dir andere Stellen vorzuschlagen. Dafür genügt eine Antwort auf diese Nachricht; du kannst deine Einwilligung jederzeit widerrufen. Wenn wir nichts von dir hören, nehmen wir zu diesem Zweck keinen Kontakt mit dir auf.
       *[other] Mit deiner Einwilligung können wir deine Bewerbung höchstens { $months }{"\u00A0"}Monate lang aufbewahren, um dir andere Stellen vorzuschlagen. Dafür genügt eine Antwort auf diese Nachricht; du kannst deine Einwilligung jederzeit widerrufen. Wenn wir nichts von dir hören, nehmen wir zu diesem Zweck keinen Kontakt mit dir auf.
    }

# $privacy-url: die Adresse der Seite, https://…
talent-pool-privacy = Wie wir Ihre personenbezogenen Daten verarbeiten, lesen Sie auf dieser Seite: { $privacy-url }
    .tu = Wie wir deine personenbezogenen Daten verarbeiten, liest du auf dieser Seite: { $privacy-url }
