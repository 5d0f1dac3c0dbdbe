### Ce qui diffère au Québec et au Canada : « courriel », « renseignements personnels », et aucune espace devant ; ! ?. Tout le reste vient de fr.

# $months : nombre de mois, 1 à 24. Demande un accord, ne promet rien.
talent-pool = Avec votre accord, nous pouvons conserver votre candidature pendant { $months }{"\u00A0"}mois au maximum afin de vous proposer d’autres postes. Il vous suffit de répondre à ce courriel pour nous le confirmer; vous pourrez changer d’avis à tout moment. Sans réponse de votre part, nous ne communiquerons pas avec vous à ce sujet.
    .tu = Avec ton accord, nous pouvons conserver ta candidature pendant { $months }{"\u00A0"}mois au maximum afin de te proposer d’autres postes. Il te suffit de répondre à ce courriel pour nous le confirmer; tu pourras changer d’avis à tout moment. Sans réponse de ta part, nous ne communiquerons pas avec toi à ce sujet.

# $privacy-url : l’adresse de la page, https://…
talent-pool-privacy = La page suivante explique comment nous traitons vos renseignements personnels{"\u00A0"}: { $privacy-url }
    .tu = La page suivante explique comment nous traitons tes renseignements personnels{"\u00A0"}: { $privacy-url }

## L’entretien d’embauche se dit « entrevue » : se place au milieu d’une phrase, « … du temps que vous nous avez accordé { interview }. »

# $stage-kind : catalogue (alors $during), text (alors $stage, les mots de l’entreprise, entre parenthèses) ou none
interview =
    { $stage-kind ->
        [catalogue] { $during }
        [text] lors de notre rencontre ({ $stage })
       *[none] lors de notre entrevue
    }{ $has-date ->
        [yes] {" "}du { $date }
       *[no] {""}
    }{ $has-interviewers ->
        [yes] {" "}avec { $interviewers }
       *[no] {""}
    }
