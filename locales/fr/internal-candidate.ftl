### La lettre à une ou un collègue : la relation continue. Elle salue le travail de tous les jours, dit la décision, encourage à
### évoluer et propose d’en parler. Jamais de vœux pour une recherche d’emploi. Variables et règles : fragments.ftl.

# Objet du message, une seule ligne.
internal-subject = À propos de votre candidature interne au poste { title-of }
    .tu = À propos de ta candidature interne au poste { title-of }

## 1. Remercier : la candidature, le travail au quotidien, l’envie d’évoluer

# Quand il n’y a pas eu d’entretien : on n’en évoque aucun.
internal-thanks = Nous vous remercions de votre candidature au poste { title-of }. Nous apprécions votre contribution au quotidien ainsi que votre souhait d’évoluer { at-employer }.
    .tu = Nous te remercions de ta candidature au poste { title-of }. Nous apprécions ta contribution au quotidien ainsi que ton souhait d’évoluer { at-employer }.
internal-thanks-interview = Nous vous remercions de votre candidature au poste { title-of } et du temps que vous nous avez accordé { interview }. Nous apprécions votre contribution au quotidien ainsi que votre souhait d’évoluer { at-employer }.
    .tu = Nous te remercions de ta candidature au poste { title-of } et du temps que tu nous as accordé { interview }. Nous apprécions ta contribution au quotidien ainsi que ton souhait d’évoluer { at-employer }.

## 2. La décision, et qu’elle a été plus difficile encore : nous connaissons ce travail

# Une autre personne est choisie.
internal-decision = Après mûre réflexion, nous avons choisi de confier ce poste à une autre personne. La décision a été d’autant plus difficile que nous connaissons la qualité de votre travail et votre engagement au sein de l’équipe.
    .tu = Après mûre réflexion, nous avons choisi de confier ce poste à une autre personne. La décision a été d’autant plus difficile que nous connaissons la qualité de ton travail et ton engagement au sein de l’équipe.
# Le poste n’est pas pourvu : personne n’a été choisi.
internal-decision-cancelled = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision tient à notre organisation{"\u202F"}; elle a été d’autant plus difficile que nous connaissons la qualité de votre travail et votre engagement au sein de l’équipe.
    .tu = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision tient à notre organisation{"\u202F"}; elle a été d’autant plus difficile que nous connaissons la qualité de ton travail et ton engagement au sein de l’équipe.
# Le recrutement est suspendu : personne n’a été choisi.
internal-decision-on-hold = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à votre candidature. Cette décision a été d’autant plus difficile que nous connaissons la qualité de votre travail et votre engagement au sein de l’équipe.
    .tu = Ce recrutement est suspendu pour le moment et nous ne pouvons donc pas donner suite à ta candidature. Cette décision a été d’autant plus difficile que nous connaissons la qualité de ton travail et ton engagement au sein de l’équipe.

## 3. Le retour : voir feedback.ftl

# Après les points forts, quand aucun critère n’est donné et qu’une autre personne est choisie.
internal-fit = Nous avons toutefois estimé qu’une autre candidature répondait mieux aux besoins propres à ce poste.

## 4. D’autres façons d’évoluer, et l’offre d’en parler

internal-future = Votre engagement compte pour nous et nous vous encourageons à étudier les autres possibilités d’évolution dans { our-employer }. Si vous le souhaitez, nous échangerons volontiers avec vous sur votre parcours et sur l’accompagnement que nous pouvons vous proposer.
    .tu = Ton engagement compte pour nous et nous t’encourageons à étudier les autres possibilités d’évolution dans { our-employer }. Si tu le souhaites, nous échangerons volontiers avec toi sur ton parcours et sur l’accompagnement que nous pouvons te proposer.
# $contact : la personne ou le service à qui parler, « Nadia Roche », « l’équipe Mobilité »
internal-contact = Pour en parler, n’hésitez pas à contacter { $contact }.
    .tu = Pour en parler, n’hésite pas à contacter { $contact }.

## 5. Remercier encore

internal-farewell = Merci encore de l’intérêt que vous avez manifesté pour ce poste. Nous nous réjouissons de continuer à travailler avec vous.
    .tu = Merci encore de l’intérêt que tu as manifesté pour ce poste. Nous nous réjouissons de continuer à travailler avec toi.
