### Morceaux communs à toutes les lettres.
###
### Qui parle : l’entreprise, en son nom (« nous »). À qui : une personne qui a postulé et dont la candidature n’est pas
### retenue. La valeur d’un message vouvoie ; son attribut .tu tutoie : c’est un second texte complet.
###
### Règles : rien ne s’accorde avec la personne (ni « retenu(e) », ni « le candidat ») ; rien n’est promis ; une phrase tient
### sur une ligne ; espaces insécables écrites {"\u00A0"} (devant : et dans « ») et {"\u202F"} (devant ; ! ?) ; apostrophe ’.
###
### Variables que chaque message de lettre peut employer :
###   $title         l’intitulé du poste, tel que l’offre l’écrit             Ingénieur logiciel
###   $title-join    comment le lier à « poste » : elide, plain, quote ou quoted
###   $company       le nom de l’employeur : après « chez » seulement        Belmont
###   $company-join  unnamed si ce nom commence par « Chez », sinon plain
###   $employer      company ou institution (université, mairie, hôpital…)
###   $given-name, $name, $full-name    les noms, dans la salutation seulement
###   $civility      ms, mr, mx, dr, professor, none, ou given (tutoiement : prénom seul)

## Le poste et l’employeur

# « poste » précède toujours. En cas de doute sur de/d’, le programme choisit quote ; quoted si l’intitulé commence déjà par des
# guillemets.
title-of =
    { $title-join ->
        [elide] d’{ $title }
        [plain] de { $title }
        [quoted] { $title }
       *[quote] «{"\u00A0"}{ $title }{"\u00A0"}»
    }
at-employer =
    { $employer ->
        [institution] au sein de notre établissement
       *[company] { at-company }
    }
at-company =
    { $company-join ->
        [unnamed] au sein de notre entreprise
       *[plain] chez { $company }
    }
our-employer =
    { $employer ->
        [institution] notre établissement
       *[company] notre entreprise
    }

## Dates

# $day (nombre, 1 à 31), $month (nombre, 1 à 12), $year (nombre, par exemple 2026)
date-long =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

## Salutation et formule finale

# Sans titre de civilité donné, on n’en devine aucun. Mx n’a pas de forme française.
salutation =
    { $civility ->
        [ms] Bonjour Madame { $name },
        [mr] Bonjour Monsieur { $name },
        [dr] Bonjour Dr { $name },
        [professor] Bonjour Pr { $name },
        [given] Bonjour { $given-name },
       *[none] Bonjour { $full-name },
    }
closing = Bien cordialement,

## L’entretien : se place au milieu d’une phrase, « … du temps que vous nous avez accordé { interview }. »

# $stage-kind : catalogue (alors $during, « lors de l’entretien technique »), text (alors $stage, les mots de
#   l’entreprise, entre parenthèses : « rencontre », pour ne pas dire « entretien (entretien technique) ») ou none
# $date : la date en toutes lettres, « 1er mars 2026 », si $has-date est yes
# $interviewers : « Claire Duval et Marc Ollivier », si $has-interviewers est yes
interview =
    { $stage-kind ->
        [catalogue] { $during }
        [text] lors de notre rencontre ({ $stage })
       *[none] lors de notre entretien
    }{ $has-date ->
        [yes] {" "}du { $date }
       *[no] {""}
    }{ $has-interviewers ->
        [yes] {" "}avec { $interviewers }
       *[no] {""}
    }

# $topics : les sujets abordés, « la migration vers Kafka et le travail à distance »
interview-topics = Nous gardons en mémoire ce dont nous avons parlé ensemble{"\u00A0"}: { $topics }.
# Suivi d’une liste à puces, un sujet par ligne.
interview-topics-list = Nous gardons en mémoire ce dont nous avons parlé ensemble{"\u00A0"}:

## Phrases facultatives

# Plus de sept jours se sont écoulés depuis la décision.
apology-late = Nous vous prions d’excuser le délai avec lequel nous revenons vers vous.
    .tu = Nous te prions d’excuser le délai avec lequel nous revenons vers toi.

# $months : nombre de mois, 1 à 24. Demande un accord, ne promet rien.
talent-pool = Avec votre accord, nous pouvons conserver votre candidature pendant { $months }{"\u00A0"}mois au maximum afin de vous proposer d’autres postes. Il vous suffit de répondre à ce message pour nous le confirmer{"\u202F"}; vous pourrez changer d’avis à tout moment. Sans réponse de votre part, nous ne vous recontacterons pas à ce titre.
    .tu = Avec ton accord, nous pouvons conserver ta candidature pendant { $months }{"\u00A0"}mois au maximum afin de te proposer d’autres postes. Il te suffit de répondre à ce message pour nous le confirmer{"\u202F"}; tu pourras changer d’avis à tout moment. Sans réponse de ta part, nous ne te recontacterons pas à ce titre.

# $privacy-url : l’adresse de la page, https://…
talent-pool-privacy = La page suivante explique comment nous traitons vos données personnelles{"\u00A0"}: { $privacy-url }
    .tu = La page suivante explique comment nous traitons tes données personnelles{"\u00A0"}: { $privacy-url }

## Emplacements pour les formulations maison : là, la lettre ne dit rien, tant que la formulation d’une entreprise, d’un métier ou
## d’une étape n’y ajoute pas un paragraphe. Dans l’ordre de la lettre : <lettre>-after-thanks, <lettre>-after-decision,
## <lettre>-after-feedback (sauf basic), <lettre>-after-future, où <lettre> est basic, detailed ou internal. Un tel paragraphe peut
## employer $title, $title-join, $company, $employer et $full-name. Aucune langue n’en écrit : ils appartiennent à l’entreprise.
