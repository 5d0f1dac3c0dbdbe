### Ce qui diffère au Québec et au Canada : l’entretien d’embauche s’y dit « entrevue ». Tout le reste vient de fr.

# Objet du message, une seule ligne.
detailed-subject = Votre entrevue pour le poste { title-of } { at-employer }
    .tu = Ton entrevue pour le poste { title-of } { at-employer }

# Une autre candidature est retenue.
detailed-decision = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre le recrutement avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entrevues menées, dont la vôtre.
    .tu = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre le recrutement avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entrevues menées, dont la tienne.
# Le poste n’est pas pourvu : personne n’a été choisi.
detailed-decision-cancelled = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet en cause ni la qualité de votre candidature ni celle de votre entrevue.
    .tu = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet en cause ni la qualité de ta candidature ni celle de ton entrevue.
# Le recrutement est suspendu : personne n’a été choisi.
detailed-decision-on-hold = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à votre candidature. Cette décision, qui n’a pas été simple, ne remet en cause ni la qualité de votre démarche ni celle de votre entrevue.
    .tu = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à ta candidature. Cette décision, qui n’a pas été simple, ne remet en cause ni la qualité de ta démarche ni celle de ton entrevue.
