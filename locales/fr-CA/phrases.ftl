### The phrase catalogue in Canadian French: only the messages whose wording differs from `fr`
### ("entrevue" for "entretien", "plaintes" for "réclamations", "infonuagique" for "cloud"…),
### whole, with all their forms. Everything else comes from `fr`.
###
### An employer speaks to a person who applied and was not chosen for a post.
###
### strength-*: the value stands in a list; .possessive (vous) and .possessive-tu (tu) carry their
###   own determiner.
###   Nous avons particulièrement apprécié [votre sens du service à la clientèle].
### reason-*: a criterion of the post, with its article.
###   Notre choix s’est appuyé sur un critère déterminant pour ce poste{"\u00A0"}: [l’expérience du service à la clientèle].
### growth-*: the possessive forms are singular, since a verb in the singular follows.
###   Nous vous encourageons à continuer de développer [votre maîtrise de l’infonuagique], qui constituera sans nul doute un atout dans la suite de votre parcours.
### stage-*: .during is a whole prepositional phrase that suits vous as well as tu and may be
###   followed by a date, by names, or by the post.
###   Nous vous remercions du temps que vous nous avez accordé [lors de l’entrevue technique] du 1er mars 2026 avec Claire Duval.

## Strengths: customer service

strength-customer-focus = sens du service à la clientèle
    .possessive = votre sens du service à la clientèle
    .possessive-tu = ton sens du service à la clientèle
strength-complaint-handling = aisance dans le traitement des plaintes
    .possessive = votre aisance dans le traitement des plaintes
    .possessive-tu = ton aisance dans le traitement des plaintes

## Reasons: customer service

reason-customer-service = l’expérience du service à la clientèle
reason-complaint-handling = l’expérience du traitement des plaintes

## Reasons: logistics

reason-supply-chain = l’expérience de la gestion de la chaîne d’approvisionnement

## Reasons: hospitality

reason-food-safety = la maîtrise des règles de salubrité alimentaire

## Reasons: management

reason-change-management = l’expérience de la gestion du changement

## Reasons: craft, production

reason-quality-control = l’expérience du contrôle de la qualité

## Growth areas: engineering, IT

growth-cloud = infonuagique
    .possessive = votre maîtrise de l’infonuagique
    .possessive-tu = ta maîtrise de l’infonuagique

## Growth areas: customer service

growth-complaint-handling = traitement des plaintes
    .possessive = votre aisance dans le traitement des plaintes
    .possessive-tu = ton aisance dans le traitement des plaintes

## Growth areas: teaching

growth-student-assessment = évaluation des apprentissages
    .possessive = votre pratique de l’évaluation des apprentissages
    .possessive-tu = ta pratique de l’évaluation des apprentissages

## Growth areas: finance

growth-management-accounting = comptabilité de gestion
    .possessive = votre pratique de la comptabilité de gestion
    .possessive-tu = ta pratique de la comptabilité de gestion

## Growth areas: hospitality

growth-food-safety = salubrité alimentaire
    .possessive = votre connaissance des règles de salubrité alimentaire
    .possessive-tu = ta connaissance des règles de salubrité alimentaire

## Growth areas: management

growth-change-management = gestion du changement
    .possessive = votre expérience de la gestion du changement
    .possessive-tu = ton expérience de la gestion du changement

## Interview stages: conversations

stage-phone = entrevue téléphonique
    .during = lors de l’entrevue téléphonique
stage-video = entrevue par visioconférence
    .during = lors de l’entrevue par visioconférence
stage-first = première entrevue
    .during = lors de la première entrevue
stage-second = deuxième entrevue
    .during = lors de la deuxième entrevue
stage-final = entrevue finale
    .during = lors de l’entrevue finale
stage-hr = entrevue RH
    .during = lors de l’entrevue RH
stage-technical = entrevue technique
    .during = lors de l’entrevue technique
stage-panel = entrevue devant un comité de sélection
    .during = lors de l’entrevue devant le comité de sélection
stage-group = entrevue de groupe
    .during = lors de l’entrevue de groupe
