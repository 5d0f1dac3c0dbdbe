### La lettre simple : remercier, dire la décision, laisser la porte ouverte. Elle part quand le temps manque pour un retour
### détaillé. L’entreprise s’adresse à la personne qui a postulé. Variables et règles : fragments.ftl.

# Objet du message, une seule ligne.
basic-subject = Votre candidature au poste { title-of } { at-employer }
    .tu = Ta candidature au poste { title-of } { at-employer }

## 1. Remercier

# Quand il n’y a pas eu d’entretien : on n’en évoque aucun.
basic-thanks = Nous vous remercions de votre candidature au poste { title-of } { at-employer }. Nous avons été sensibles à l’intérêt que vous portez à { our-employer } et au soin apporté à votre démarche.
    .tu = Nous te remercions de ta candidature au poste { title-of } { at-employer }. Nous avons été sensibles à l’intérêt que tu portes à { our-employer } et au soin apporté à ta démarche.
basic-thanks-interview = Nous vous remercions de votre candidature au poste { title-of } { at-employer } et du temps que vous nous avez accordé { interview }. Nous avons été sensibles à l’intérêt que vous portez à { our-employer } et au soin apporté à votre démarche.
    .tu = Nous te remercions de ta candidature au poste { title-of } { at-employer } et du temps que tu nous as accordé { interview }. Nous avons été sensibles à l’intérêt que tu portes à { our-employer } et au soin apporté à ta démarche.

## 2. La décision, claire, et qu’elle n’a pas été simple

# Une autre candidature est retenue.
basic-decision = Après mûre réflexion, nous avons retenu une candidature plus proche des exigences du poste et ne pouvons donc pas donner de suite favorable à la vôtre. Ce choix n’a pas été simple, compte tenu de la qualité des candidatures reçues.
    .tu = Après mûre réflexion, nous avons retenu une candidature plus proche des exigences du poste et ne pouvons donc pas donner de suite favorable à la tienne. Ce choix n’a pas été simple, compte tenu de la qualité des candidatures reçues.
# Le poste n’est pas pourvu : personne n’a été choisi.
basic-decision-cancelled = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet pas en cause la qualité de votre candidature.
    .tu = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision, qui n’a pas été simple, tient à notre organisation et ne remet pas en cause la qualité de ta candidature.
# Le recrutement est suspendu : personne n’a été choisi.
basic-decision-on-hold = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à votre candidature. Cette décision, qui n’a pas été simple, ne remet pas en cause la qualité de votre démarche.
    .tu = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à ta candidature. Cette décision, qui n’a pas été simple, ne remet pas en cause la qualité de ta démarche.

## 3. La porte ouverte

basic-future = Nous vous invitons à postuler de nouveau lorsqu’une de nos offres correspondra à vos compétences et à votre expérience. Nous vous souhaitons pleine réussite dans votre recherche d’emploi et dans la suite de votre parcours professionnel.
    .tu = Nous t’invitons à postuler de nouveau lorsqu’une de nos offres correspondra à tes compétences et à ton expérience. Nous te souhaitons pleine réussite dans ta recherche d’emploi et dans la suite de ton parcours professionnel.

## 4. Remercier encore

basic-farewell = Merci encore de l’intérêt que vous nous avez témoigné.
    .tu = Merci encore de l’intérêt que tu nous as témoigné.
