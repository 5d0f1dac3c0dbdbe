### Les bonnes pratiques d’une lettre de refus : ce qui manque à un brouillon pour les suivre. Le programme parle à la personne
### qui recrute et signera la lettre, jamais à celle qui a postulé. Une phrase, un conseil que l’on peut suivre tout de suite.

practice-personalised = Rappelez l’entretien{"\u00A0"}: sa date, son étape, les personnes présentes ou un sujet abordé.
practice-prompt-late = Plus de sept jours séparent la décision de l’envoi{"\u00A0"}: la lettre s’en excuse. La prochaine fois, répondez dans la semaine.
practice-prompt-undated = Indiquez la date de la décision pour savoir si la réponse part dans la semaine.
practice-constructive-feedback = Dites au moins un point fort, puis le critère du poste qui a décidé, un axe de progrès ou un conseil concret.
practice-constructive-feedback-basic = Cette lettre ne comporte pas de retour{"\u00A0"}: après un entretien, préférez la lettre détaillée.
practice-courteous = Relisez les passages signalés{"\u00A0"}: le ton doit rester posé et respectueux.
practice-door-open = Invitez à postuler de nouveau sans rien promettre.
