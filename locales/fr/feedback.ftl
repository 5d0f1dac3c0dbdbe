### Ce que la lettre dit de la candidature : points forts, critères du poste, axes de progrès. Commun à la lettre détaillée et
### à la lettre interne. L’entreprise s’adresse à la personne qui a postulé.
###
### Trois formes par sujet : les mots du catalogue se fondent dans la phrase ; ceux de l’entreprise suivent deux-points, pour
### que la grammaire n’en dépende pas ; quand il y en a beaucoup, ils forment une liste à puces (messages en -list).

## Ce qui a plu

# $strengths : « votre rigueur, votre sens de l’écoute et vos compétences techniques »
feedback-strengths = Nous avons particulièrement apprécié { $strengths }.
# $strengths : les mots de l’entreprise, « la clarté de l’exposé et un sens aigu du détail »
feedback-strengths-free = Voici ce que nous avons particulièrement apprécié{"\u00A0"}: { $strengths }.
feedback-strengths-list = Voici ce que nous avons particulièrement apprécié{"\u00A0"}:

## Ce qui a décidé : des critères du poste, jamais un verdict sur la personne

# $reasons : « l’expérience de l’encadrement d’équipe » ; $n : combien
feedback-reasons =
    { $n ->
        [one] Notre choix s’est appuyé sur un critère déterminant pour ce poste{"\u00A0"}: { $reasons }.
       *[other] Notre choix s’est appuyé sur plusieurs critères déterminants pour ce poste{"\u00A0"}: { $reasons }.
    }
feedback-reasons-list = Notre choix s’est appuyé sur plusieurs critères déterminants pour ce poste{"\u00A0"}:

## Ce qui peut se développer

# $growth : « votre maîtrise de l’anglais professionnel » ; $n : combien
feedback-growth =
    { $n ->
        [one] Nous vous encourageons à continuer de développer { $growth }, qui constituera sans nul doute un atout dans la suite de votre parcours.
       *[other] Nous vous encourageons à continuer de développer { $growth }, qui constitueront sans nul doute des atouts dans la suite de votre parcours.
    }
    .tu =
    { $n ->
        [one] Nous t’encourageons à continuer de développer { $growth }, qui constituera sans nul doute un atout dans la suite de ton parcours.
       *[other] Nous t’encourageons à continuer de développer { $growth }, qui constitueront sans nul doute des atouts dans la suite de ton parcours.
    }
# $growth : les mots de l’entreprise, « la conduite de réunions en anglais »
feedback-growth-free =
    { $n ->
        [one] Voici ce que nous vous encourageons à approfondir pour la suite de votre parcours{"\u00A0"}: { $growth }.
       *[other] Voici les points que nous vous encourageons à approfondir pour la suite de votre parcours{"\u00A0"}: { $growth }.
    }
    .tu =
    { $n ->
        [one] Voici ce que nous t’encourageons à approfondir pour la suite de ton parcours{"\u00A0"}: { $growth }.
       *[other] Voici les points que nous t’encourageons à approfondir pour la suite de ton parcours{"\u00A0"}: { $growth }.
    }
feedback-growth-list = Voici les points que nous vous encourageons à approfondir pour la suite de votre parcours{"\u00A0"}:
    .tu = Voici les points que nous t’encourageons à approfondir pour la suite de ton parcours{"\u00A0"}:

# $suggestion : une phrase entière de l’entreprise, un conseil concret
feedback-suggestion = { $suggestion }.
