### La lettre détaillée, après un entretien : elle dit ce qui a plu, le critère qui a décidé et ce qui peut se développer
### (feedback.ftl), et garde le lien. L’entreprise s’adresse à la personne qui a postulé. Variables et règles : fragments.ftl.

# Objet du message, une seule ligne.
detailed-subject = Votre entretien pour le poste { title-of } { at-employer }
    .tu = Ton entretien pour le poste { title-of } { at-employer }

## 1. Remercier de l’entretien

detailed-thanks = Nous vous remercions sincèrement du temps que vous nous avez consacré { interview } pour le poste { title-of }. Nous avons eu plaisir à mieux connaître vos compétences et votre parcours.
    .tu = Nous te remercions sincèrement du temps que tu nous as consacré { interview } pour le poste { title-of }. Nous avons eu plaisir à mieux connaître tes compétences et ton parcours.

## 2. La décision, claire, et qu’elle n’a pas été simple

# Une autre candidature est retenue.
detailed-decision = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre le recrutement avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entretiens menés, dont le vôtre.
    .tu = Après un examen approfondi de l’ensemble des candidatures, nous avons décidé de poursuivre le recrutement avec une personne dont le profil répond davantage à nos besoins pour ce poste. Le choix a été difficile, au vu de la qualité des entretiens menés, dont le tien.
# Le poste n’est pas pourvu : personne n’a été choisi.
detailed-decision-cancelled = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet en cause ni la qualité de votre candidature ni celle de votre entretien.
    .tu = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet en cause ni la qualité de ta candidature ni celle de ton entretien.
# Le recrutement est suspendu : personne n’a été choisi.
detailed-decision-on-hold = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à votre candidature. Cette décision, qui n’a pas été simple, ne remet en cause ni la qualité de votre démarche ni celle de votre entretien.
    .tu = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à ta candidature. Cette décision, qui n’a pas été simple, ne remet en cause ni la qualité de ta démarche ni celle de ton entretien.

## 3. Le retour : voir feedback.ftl

## 4. La porte ouverte

detailed-future = Nous vous remercions de l’intérêt que vous portez à { our-employer } et de nous avoir fait part de vos aspirations professionnelles. Nous avons été sensibles à votre motivation. Si l’une de nos offres correspond à vos compétences et à vos objectifs, nous étudierons avec attention toute nouvelle candidature de votre part.
    .tu = Nous te remercions de l’intérêt que tu portes à { our-employer } et de nous avoir fait part de tes aspirations professionnelles. Nous avons été sensibles à ta motivation. Si l’une de nos offres correspond à tes compétences et à tes objectifs, nous étudierons avec attention toute nouvelle candidature de ta part.

## 5. Remercier encore, souhaiter bonne suite, garder le lien

detailed-farewell = Merci encore du temps que vous avez consacré à cette candidature. Nous vous souhaitons pleine réussite dans votre recherche d’emploi et dans vos projets professionnels. N’hésitez pas à rester en contact avec nous.
    .tu = Merci encore du temps que tu as consacré à cette candidature. Nous te souhaitons pleine réussite dans ta recherche d’emploi et dans tes projets professionnels. N’hésite pas à rester en contact avec nous.
