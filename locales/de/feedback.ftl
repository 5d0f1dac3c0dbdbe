### Was der Brief über die Bewerbung sagt: Stärken, Kriterien der Stelle, was sich ausbauen lässt. Der ausführliche und der
### interne Brief teilen es. Das Unternehmen spricht zu der Person, die sich beworben hat.
###
### Je Thema drei Formen: Die Worte des Katalogs fügen sich in den Satz, und zwar im Akkusativ („Ihren Teamgeist“); die Worte
### des Unternehmens folgen auf einen Doppelpunkt, damit keine Grammatik von ihnen abhängt; sind es viele, werden sie eine
### Aufzählung (Nachrichten auf -list).

## Was gefallen hat

# $strengths: „Ihre Sorgfalt, Ihren Teamgeist und Ihre technische Kompetenz“
feedback-strengths = Besonders geschätzt haben wir { $strengths }.
# $strengths: die Worte des Unternehmens, „der klare Vortrag und der Blick für Details“
feedback-strengths-free = Besonders geschätzt haben wir Folgendes: { $strengths }.
feedback-strengths-list = Besonders geschätzt haben wir Folgendes:

## Was den Ausschlag gab: Kriterien der Stelle, nie ein Urteil über die Person

# $reasons: „Erfahrung in der Teamleitung“; $n: wie viele
feedback-reasons =
    { $n ->
        [one] Den Ausschlag gab ein Kriterium, das für diese Stelle wesentlich ist: { $reasons }.
       *[other] Den Ausschlag gaben mehrere Kriterien, die für diese Stelle wesentlich sind: { $reasons }.
    }
feedback-reasons-list = Den Ausschlag gaben mehrere Kriterien, die für diese Stelle wesentlich sind:

## Was sich ausbauen lässt

# $growth: „Ihre Sicherheit im beruflichen Englisch“; $n: wie viele. „das wird“ passt zu einem wie zu mehreren.
feedback-growth = Wir möchten Sie ermutigen, { $growth } weiter auszubauen; das wird Ihnen auf Ihrem beruflichen Weg sicher zugutekommen.
    .tu = Wir möchten dich ermutigen, { $growth } weiter auszubauen; das wird dir auf deinem beruflichen Weg sicher zugutekommen.
# $growth: die Worte des Unternehmens, „die Leitung von Besprechungen auf Englisch“
feedback-growth-free =
    { $n ->
        [one] Für Ihren weiteren Weg empfehlen wir Ihnen, an diesem Punkt weiterzuarbeiten: { $growth }.
       *[other] Für Ihren weiteren Weg empfehlen wir Ihnen, an diesen Punkten weiterzuarbeiten: { $growth }.
    }
    .tu =
    { $n ->
        [one] Für deinen weiteren Weg empfehlen wir dir, an diesem Punkt weiterzuarbeiten: { $growth }.
       *[other] Für deinen weiteren Weg empfehlen wir dir, an diesen Punkten weiterzuarbeiten: { $growth }.
    }
feedback-growth-list = Für Ihren weiteren Weg empfehlen wir Ihnen, an diesen Punkten weiterzuarbeiten:
    .tu = Für deinen weiteren Weg empfehlen wir dir, an diesen Punkten weiterzuarbeiten:

# $suggestion: ein ganzer Satz des Unternehmens, ein konkreter Rat
feedback-suggestion = { $suggestion }.
