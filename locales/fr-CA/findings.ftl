### Ce qui diffère au Québec et au Canada : l’entretien d’embauche s’y dit « entrevue ». Tout le reste vient de fr.

finding-psy-01 = Décrivez ce que vous avez constaté en entrevue, plutôt que le caractère ou l’état d’esprit de la personne.
