### Ce qui diffère au Québec et au Canada : l’entretien d’embauche s’y dit « entrevue ». Tout le reste vient de fr.

# Objet du message, une seule ligne.
detailed-subject = Votre entrevue pour le poste { title-of } { at-employer }
    .tu = Ton entrevue pour le poste { title-of } { at-employer }

# Une autre candidature est retenue.
detailed-decision = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entrevues menées, dont la vôtre.
    .tu = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entrevues menées, dont la tienne.
