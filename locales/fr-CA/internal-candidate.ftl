### Ce qui diffère au Québec et au Canada : aucune espace devant le point-virgule. Tout le reste vient de fr.

# Le poste n’est pas pourvu : personne n’a été choisi.
internal-decision-cancelled = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision tient à notre organisation; elle a été d’autant plus difficile que nous connaissons la qualité de votre travail et votre engagement au sein de l’équipe.
    .tu = Nous avons finalement décidé de ne pas pourvoir ce poste. Cette décision tient à notre organisation; elle a été d’autant plus difficile que nous connaissons la qualité de ton travail et ton engagement au sein de l’équipe.
