### Ce qui diffère au Québec et au Canada : l’entretien d’embauche s’y dit « entrevue ». Tout le reste vient de fr.

practice-personalised = Rappelez l’entrevue{"\u00A0"}: sa date, son étape, les personnes présentes ou un sujet abordé.
practice-constructive-feedback-basic = Cette lettre ne comporte pas de retour{"\u00A0"}: après une entrevue, préférez la lettre détaillée.
