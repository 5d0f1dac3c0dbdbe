### The phrase catalogue: what a hiring team may say by id, in French.
###
### An employer speaks to a person who applied and was not chosen for a post. Every message is a
### noun phrase that the letters insert as it stands, so it begins in lower case, ends without a
### full stop, holds no variable, and never agrees with the person (whose gender is not known).
### No phrase holds a comma, a semicolon or the word "et": a list joins phrases with them.
###
### strength-*: what impressed the team. The value stands in a list on its own ("rigueur");
###   .possessive and .possessive-tu carry their own determiner, for the formal and the informal
###   address ("ton", not "ta", before a vowel).
###   Nous avons particulièrement apprécié [votre rigueur].
###   Nous avons particulièrement apprécié [ton autonomie].
### reason-*: a criterion of the post, with its article; never a verdict on the person, never
###   anything the law protects (age, health, family, origin…).
###   Notre choix s’est appuyé sur un critère déterminant pour ce poste{"\u00A0"}: [l’expérience du secteur d’activité].
### growth-*: what is worth developing. The possessive forms are singular ("votre maîtrise des…"),
###   since a verb in the singular follows.
###   Nous vous encourageons à continuer de développer [votre connaissance des normes comptables], qui constituera sans nul doute un atout dans la suite de votre parcours.
### stage-*: which interview it was. The value is its bare name; .during is a whole prepositional
###   phrase that suits vous as well as tu and may be followed by a date, by names, or by the post.
###   Nous vous remercions du temps que vous nous avez accordé [lors de l’entretien technique] du 1er mars 2026 avec Claire Duval.

## Strengths: any trade

strength-rigour = rigueur
    .possessive = votre rigueur
    .possessive-tu = ta rigueur
strength-autonomy = autonomie
    .possessive = votre autonomie
    .possessive-tu = ton autonomie
strength-organisation = sens de l’organisation
    .possessive = votre sens de l’organisation
    .possessive-tu = ton sens de l’organisation
strength-curiosity = curiosité intellectuelle
    .possessive = votre curiosité intellectuelle
    .possessive-tu = ta curiosité intellectuelle
strength-adaptability = capacité d’adaptation
    .possessive = votre capacité d’adaptation
    .possessive-tu = ta capacité d’adaptation
strength-initiative = esprit d’initiative
    .possessive = votre esprit d’initiative
    .possessive-tu = ton esprit d’initiative
strength-reliability = fiabilité
    .possessive = votre fiabilité
    .possessive-tu = ta fiabilité
strength-responsibility = sens des responsabilités
    .possessive = votre sens des responsabilités
    .possessive-tu = ton sens des responsabilités
strength-responsiveness = réactivité
    .possessive = votre réactivité
    .possessive-tu = ta réactivité
strength-analysis = esprit d’analyse
    .possessive = votre esprit d’analyse
    .possessive-tu = ton esprit d’analyse
strength-synthesis = esprit de synthèse
    .possessive = votre esprit de synthèse
    .possessive-tu = ton esprit de synthèse
strength-critical-thinking = esprit critique
    .possessive = votre esprit critique
    .possessive-tu = ton esprit critique
strength-problem-solving = aptitude à résoudre les problèmes
    .possessive = votre aptitude à résoudre les problèmes
    .possessive-tu = ton aptitude à résoudre les problèmes
strength-creativity = créativité
    .possessive = votre créativité
    .possessive-tu = ta créativité
strength-teamwork = esprit d’équipe
    .possessive = votre esprit d’équipe
    .possessive-tu = ton esprit d’équipe
strength-industry-knowledge = connaissance du secteur
    .possessive = votre connaissance du secteur
    .possessive-tu = ta connaissance du secteur

## Strengths: communication

strength-listening = sens de l’écoute
    .possessive = votre sens de l’écoute
    .possessive-tu = ton sens de l’écoute
strength-clear-explanations = explications claires
    .possessive = vos explications claires
    .possessive-tu = tes explications claires
strength-plain-language = talent pour la vulgarisation
    .possessive = votre talent pour la vulgarisation
    .possessive-tu = ton talent pour la vulgarisation
strength-writing = qualités rédactionnelles
    .possessive = vos qualités rédactionnelles
    .possessive-tu = tes qualités rédactionnelles
strength-public-speaking = aisance à l’oral
    .possessive = votre aisance à l’oral
    .possessive-tu = ton aisance à l’oral
strength-diplomacy = diplomatie
    .possessive = votre diplomatie
    .possessive-tu = ta diplomatie
strength-languages = maîtrise de plusieurs langues
    .possessive = votre maîtrise de plusieurs langues
    .possessive-tu = ta maîtrise de plusieurs langues

## Strengths: engineering, IT

strength-technical-skills = compétences techniques
    .possessive = vos compétences techniques
    .possessive-tu = tes compétences techniques
strength-code-quality = souci de la qualité du code
    .possessive = votre souci de la qualité du code
    .possessive-tu = ton souci de la qualité du code
strength-software-architecture = maîtrise de l’architecture logicielle
    .possessive = votre maîtrise de l’architecture logicielle
    .possessive-tu = ta maîtrise de l’architecture logicielle
strength-troubleshooting = sens du diagnostic
    .possessive = votre sens du diagnostic
    .possessive-tu = ton sens du diagnostic
strength-data-analysis = maîtrise de l’analyse de données
    .possessive = votre maîtrise de l’analyse de données
    .possessive-tu = ta maîtrise de l’analyse de données
strength-security-awareness = souci de la sécurité informatique
    .possessive = votre souci de la sécurité informatique
    .possessive-tu = ton souci de la sécurité informatique

## Strengths: sales

strength-sales-flair = sens commercial
    .possessive = votre sens commercial
    .possessive-tu = ton sens commercial
strength-negotiation = talent de négociation
    .possessive = votre talent de négociation
    .possessive-tu = ton talent de négociation
strength-persuasion = force de conviction
    .possessive = votre force de conviction
    .possessive-tu = ta force de conviction
strength-market-knowledge = connaissance du marché
    .possessive = votre connaissance du marché
    .possessive-tu = ta connaissance du marché

## Strengths: customer service

strength-customer-focus = sens de la relation avec la clientèle
    .possessive = votre sens de la relation avec la clientèle
    .possessive-tu = ton sens de la relation avec la clientèle
strength-patience = patience
    .possessive = votre patience
    .possessive-tu = ta patience
strength-complaint-handling = aisance dans le traitement des réclamations
    .possessive = votre aisance dans le traitement des réclamations
    .possessive-tu = ton aisance dans le traitement des réclamations

## Strengths: care, health

strength-empathy = empathie
    .possessive = votre empathie
    .possessive-tu = ton empathie
strength-patient-care = attention aux besoins des patients
    .possessive = votre attention aux besoins des patients
    .possessive-tu = ton attention aux besoins des patients
strength-care-protocols = respect des protocoles de soins
    .possessive = votre respect des protocoles de soins
    .possessive-tu = ton respect des protocoles de soins
strength-confidentiality = respect de la confidentialité
    .possessive = votre respect de la confidentialité
    .possessive-tu = ton respect de la confidentialité

## Strengths: teaching

strength-teaching = sens de la pédagogie
    .possessive = votre sens de la pédagogie
    .possessive-tu = ton sens de la pédagogie
strength-classroom-management = maîtrise de la gestion de classe
    .possessive = votre maîtrise de la gestion de classe
    .possessive-tu = ta maîtrise de la gestion de classe
strength-creative-teaching = créativité pédagogique
    .possessive = votre créativité pédagogique
    .possessive-tu = ta créativité pédagogique

## Strengths: logistics

strength-planning = sens de la planification
    .possessive = votre sens de la planification
    .possessive-tu = ton sens de la planification
strength-anticipation = sens de l’anticipation
    .possessive = votre sens de l’anticipation
    .possessive-tu = ton sens de l’anticipation
strength-field-knowledge = connaissance du terrain
    .possessive = votre connaissance du terrain
    .possessive-tu = ta connaissance du terrain

## Strengths: finance

strength-numeracy = aisance avec les chiffres
    .possessive = votre aisance avec les chiffres
    .possessive-tu = ton aisance avec les chiffres
strength-regulatory-knowledge = maîtrise de la réglementation
    .possessive = votre maîtrise de la réglementation
    .possessive-tu = ta maîtrise de la réglementation
strength-ethics = éthique professionnelle
    .possessive = votre éthique professionnelle
    .possessive-tu = ton éthique professionnelle

## Strengths: hospitality

strength-hospitality = sens de l’accueil
    .possessive = votre sens de l’accueil
    .possessive-tu = ton sens de l’accueil
strength-service = sens du service
    .possessive = votre sens du service
    .possessive-tu = ton sens du service

## Strengths: management

strength-leadership = qualités managériales
    .possessive = vos qualités managériales
    .possessive-tu = tes qualités managériales
strength-team-building = capacité à fédérer
    .possessive = votre capacité à fédérer
    .possessive-tu = ta capacité à fédérer
strength-decision-making = esprit de décision
    .possessive = votre esprit de décision
    .possessive-tu = ton esprit de décision
strength-strategic-vision = vision stratégique
    .possessive = votre vision stratégique
    .possessive-tu = ta vision stratégique
strength-project-management = maîtrise de la gestion de projet
    .possessive = votre maîtrise de la gestion de projet
    .possessive-tu = ta maîtrise de la gestion de projet

## Strengths: craft, production

strength-craftsmanship = maîtrise du geste professionnel
    .possessive = votre maîtrise du geste professionnel
    .possessive-tu = ta maîtrise du geste professionnel
strength-precision = précision
    .possessive = votre précision
    .possessive-tu = ta précision
strength-quality = exigence de qualité
    .possessive = votre exigence de qualité
    .possessive-tu = ton exigence de qualité
strength-practical-sense = sens pratique
    .possessive = votre sens pratique
    .possessive-tu = ton sens pratique
strength-workplace-safety = souci de la sécurité au travail
    .possessive = votre souci de la sécurité au travail
    .possessive-tu = ton souci de la sécurité au travail

## Strengths: public service

strength-public-service = sens du service public
    .possessive = votre sens du service public
    .possessive-tu = ton sens du service public
strength-public-interest = sens de l’intérêt général
    .possessive = votre sens de l’intérêt général
    .possessive-tu = ton sens de l’intérêt général
strength-administrative-procedures = connaissance des procédures administratives
    .possessive = votre connaissance des procédures administratives
    .possessive-tu = ta connaissance des procédures administratives

## Reasons: any trade

reason-leadership-experience = l’expérience de l’encadrement d’équipe
reason-domain-experience = l’expérience du secteur d’activité
reason-similar-role = l’expérience d’un poste comparable
reason-required-qualification = le diplôme exigé par la réglementation
reason-certification = la détention d’une certification professionnelle
reason-professional-english = la maîtrise professionnelle de l’anglais
reason-second-language = la pratique professionnelle d’une deuxième langue

## Reasons: communication

reason-professional-writing = l’expérience de la rédaction professionnelle
reason-public-speaking = l’expérience de la prise de parole en public

## Reasons: engineering, IT

reason-team-technologies = la maîtrise des technologies utilisées par l’équipe
reason-software-architecture = l’expérience de l’architecture logicielle
reason-production-systems = l’expérience de l’exploitation de systèmes en production
reason-information-security = l’expertise en sécurité informatique
reason-data-analysis = l’expérience de l’analyse de données

## Reasons: sales

reason-business-sales = l’expérience de la vente aux entreprises
reason-key-accounts = l’expérience de la gestion de grands comptes
reason-prospecting = l’expérience de la prospection commerciale
reason-market-knowledge = la connaissance du marché visé

## Reasons: customer service

reason-customer-service = l’expérience de la relation avec la clientèle
reason-complaint-handling = l’expérience du traitement des réclamations

## Reasons: care, health

reason-clinical-experience = l’expérience clinique dans la spécialité
reason-care-protocols = la maîtrise des protocoles de soins
reason-home-care = l’expérience des soins à domicile

## Reasons: teaching

reason-teaching-experience = l’expérience de l’enseignement
reason-subject-expertise = la maîtrise de la discipline enseignée
reason-curriculum-design = l’expérience de la conception de programmes de formation

## Reasons: logistics

reason-supply-chain = l’expérience de la gestion de la chaîne logistique
reason-inventory-management = l’expérience de la gestion des stocks
reason-forklift = l’habilitation à la conduite de chariots élévateurs

## Reasons: finance

reason-accounting-standards = la maîtrise des normes comptables internationales
reason-audit = l’expérience de l’audit financier
reason-budget-management = l’expérience de la gestion budgétaire
reason-regulatory-compliance = l’expérience de la conformité réglementaire

## Reasons: hospitality

reason-luxury-hospitality = l’expérience de l’hôtellerie de luxe
reason-food-safety = la maîtrise des règles d’hygiène alimentaire

## Reasons: management

reason-project-management = l’expérience de la conduite de projets complexes
reason-change-management = l’expérience de la conduite du changement
reason-multi-site-management = l’expérience de la direction de plusieurs sites

## Reasons: craft, production

reason-machine-operation = l’expérience des machines à commande numérique
reason-quality-control = l’expérience du contrôle qualité
reason-industrial-maintenance = l’expérience de la maintenance industrielle

## Reasons: public service

reason-public-procurement = la connaissance des marchés publics
reason-administrative-law = la connaissance du droit administratif

## Growth areas: any trade

growth-english = anglais professionnel
    .possessive = votre maîtrise de l’anglais professionnel
    .possessive-tu = ta maîtrise de l’anglais professionnel
growth-second-language = deuxième langue de travail
    .possessive = votre pratique d’une deuxième langue de travail
    .possessive-tu = ta pratique d’une deuxième langue de travail
growth-prioritisation = gestion des priorités
    .possessive = votre pratique de la gestion des priorités
    .possessive-tu = ta pratique de la gestion des priorités
growth-spreadsheets = tableur
    .possessive = votre maîtrise du tableur
    .possessive-tu = ta maîtrise du tableur
growth-industry-knowledge = connaissance du secteur
    .possessive = votre connaissance du secteur
    .possessive-tu = ta connaissance du secteur

## Growth areas: communication

growth-public-speaking = prise de parole en public
    .possessive = votre aisance dans la prise de parole en public
    .possessive-tu = ton aisance dans la prise de parole en public
growth-business-writing = rédaction professionnelle
    .possessive = votre pratique de la rédaction professionnelle
    .possessive-tu = ta pratique de la rédaction professionnelle
growth-presenting-results = présentation de résultats
    .possessive = votre aisance dans la présentation de résultats
    .possessive-tu = ton aisance dans la présentation de résultats
growth-meeting-facilitation = animation de réunions
    .possessive = votre pratique de l’animation de réunions
    .possessive-tu = ta pratique de l’animation de réunions

## Growth areas: engineering, IT

growth-programming = programmation
    .possessive = votre pratique de la programmation
    .possessive-tu = ta pratique de la programmation
growth-software-architecture = architecture logicielle
    .possessive = votre expérience de l’architecture logicielle
    .possessive-tu = ton expérience de l’architecture logicielle
growth-automated-testing = tests automatisés
    .possessive = votre pratique des tests automatisés
    .possessive-tu = ta pratique des tests automatisés
growth-cloud = infrastructures cloud
    .possessive = votre maîtrise des infrastructures cloud
    .possessive-tu = ta maîtrise des infrastructures cloud
growth-information-security = sécurité informatique
    .possessive = votre connaissance de la sécurité informatique
    .possessive-tu = ta connaissance de la sécurité informatique
growth-data-analysis = analyse de données
    .possessive = votre pratique de l’analyse de données
    .possessive-tu = ta pratique de l’analyse de données

## Growth areas: sales

growth-negotiation = négociation commerciale
    .possessive = votre pratique de la négociation commerciale
    .possessive-tu = ta pratique de la négociation commerciale
growth-prospecting = prospection commerciale
    .possessive = votre expérience de la prospection commerciale
    .possessive-tu = ton expérience de la prospection commerciale
growth-key-accounts = gestion de grands comptes
    .possessive = votre expérience de la gestion de grands comptes
    .possessive-tu = ton expérience de la gestion de grands comptes

## Growth areas: customer service

growth-complaint-handling = traitement des réclamations
    .possessive = votre aisance dans le traitement des réclamations
    .possessive-tu = ton aisance dans le traitement des réclamations
growth-remote-support = assistance à distance
    .possessive = votre expérience de l’assistance à distance
    .possessive-tu = ton expérience de l’assistance à distance

## Growth areas: care, health

growth-clinical-practice = pratique clinique
    .possessive = votre expérience clinique
    .possessive-tu = ton expérience clinique
growth-care-protocols = protocoles de soins
    .possessive = votre connaissance des protocoles de soins
    .possessive-tu = ta connaissance des protocoles de soins
growth-care-records = tenue des dossiers de soins
    .possessive = votre pratique de la tenue des dossiers de soins
    .possessive-tu = ta pratique de la tenue des dossiers de soins

## Growth areas: teaching

growth-classroom-management = gestion de classe
    .possessive = votre pratique de la gestion de classe
    .possessive-tu = ta pratique de la gestion de classe
growth-student-assessment = évaluation des acquis
    .possessive = votre pratique de l’évaluation des acquis
    .possessive-tu = ta pratique de l’évaluation des acquis
growth-differentiated-teaching = pédagogie différenciée
    .possessive = votre pratique de la pédagogie différenciée
    .possessive-tu = ta pratique de la pédagogie différenciée
growth-digital-teaching = outils pédagogiques numériques
    .possessive = votre maîtrise des outils pédagogiques numériques
    .possessive-tu = ta maîtrise des outils pédagogiques numériques

## Growth areas: logistics

growth-inventory-management = gestion des stocks
    .possessive = votre expérience de la gestion des stocks
    .possessive-tu = ton expérience de la gestion des stocks
growth-transport-planning = planification des transports
    .possessive = votre pratique de la planification des transports
    .possessive-tu = ta pratique de la planification des transports
growth-workplace-safety = sécurité au travail
    .possessive = votre connaissance des règles de sécurité au travail
    .possessive-tu = ta connaissance des règles de sécurité au travail

## Growth areas: finance

growth-financial-modelling = modélisation financière
    .possessive = votre maîtrise de la modélisation financière
    .possessive-tu = ta maîtrise de la modélisation financière
growth-accounting-standards = normes comptables
    .possessive = votre connaissance des normes comptables
    .possessive-tu = ta connaissance des normes comptables
growth-management-accounting = contrôle de gestion
    .possessive = votre pratique du contrôle de gestion
    .possessive-tu = ta pratique du contrôle de gestion
growth-budget-management = gestion budgétaire
    .possessive = votre expérience de la gestion budgétaire
    .possessive-tu = ton expérience de la gestion budgétaire

## Growth areas: hospitality

growth-guest-services = accueil de la clientèle
    .possessive = votre expérience de l’accueil de la clientèle
    .possessive-tu = ton expérience de l’accueil de la clientèle
growth-food-safety = hygiène alimentaire
    .possessive = votre connaissance des règles d’hygiène alimentaire
    .possessive-tu = ta connaissance des règles d’hygiène alimentaire
growth-event-planning = organisation d’événements
    .possessive = votre expérience de l’organisation d’événements
    .possessive-tu = ton expérience de l’organisation d’événements

## Growth areas: management

growth-leadership = encadrement d’équipe
    .possessive = votre expérience de l’encadrement d’équipe
    .possessive-tu = ton expérience de l’encadrement d’équipe
growth-delegation = délégation
    .possessive = votre pratique de la délégation
    .possessive-tu = ta pratique de la délégation
growth-project-management = gestion de projet
    .possessive = votre pratique de la gestion de projet
    .possessive-tu = ta pratique de la gestion de projet
growth-change-management = conduite du changement
    .possessive = votre expérience de la conduite du changement
    .possessive-tu = ton expérience de la conduite du changement
growth-strategic-planning = planification stratégique
    .possessive = votre pratique de la planification stratégique
    .possessive-tu = ta pratique de la planification stratégique

## Growth areas: craft, production

growth-machine-operation = machines à commande numérique
    .possessive = votre maîtrise des machines à commande numérique
    .possessive-tu = ta maîtrise des machines à commande numérique
growth-technical-drawings = lecture de plans
    .possessive = votre aisance dans la lecture de plans
    .possessive-tu = ton aisance dans la lecture de plans
growth-continuous-improvement = amélioration continue
    .possessive = votre pratique de l’amélioration continue
    .possessive-tu = ta pratique de l’amélioration continue

## Growth areas: public service

growth-public-procurement = marchés publics
    .possessive = votre connaissance des marchés publics
    .possessive-tu = ta connaissance des marchés publics
growth-administrative-law = droit administratif
    .possessive = votre connaissance du droit administratif
    .possessive-tu = ta connaissance du droit administratif
growth-public-policy = politiques publiques
    .possessive = votre connaissance des politiques publiques
    .possessive-tu = ta connaissance des politiques publiques

## Interview stages: conversations

stage-phone = entretien téléphonique
    .during = lors de l’entretien téléphonique
stage-video = entretien en visioconférence
    .during = lors de l’entretien en visioconférence
stage-first = premier entretien
    .during = lors du premier entretien
stage-second = deuxième entretien
    .during = lors du deuxième entretien
stage-final = entretien final
    .during = lors de l’entretien final
stage-hr = entretien RH
    .during = lors de l’entretien RH
stage-technical = entretien technique
    .during = lors de l’entretien technique
stage-panel = entretien devant un jury
    .during = lors de l’entretien devant le jury
stage-group = entretien collectif
    .during = lors de l’entretien collectif

## Interview stages: exercises, tests, visits

stage-case = étude de cas
    .during = lors de l’étude de cas
stage-presentation = présentation orale
    .during = lors de la présentation orale
stage-work-sample = mise en situation professionnelle
    .during = lors de la mise en situation professionnelle
stage-role-play = jeu de rôle
    .during = lors du jeu de rôle
stage-coding = exercice de programmation
    .during = lors de l’exercice de programmation
stage-practical-test = épreuve pratique
    .during = lors de l’épreuve pratique
stage-written-test = épreuve écrite
    .during = lors de l’épreuve écrite
stage-sample-lesson = simulation de cours
    .during = lors de la simulation de cours
stage-demonstration = démonstration pratique
    .during = lors de la démonstration pratique
stage-assessment-centre = journée d’évaluation
    .during = lors de la journée d’évaluation
stage-work-trial = essai professionnel
    .during = lors de l’essai professionnel
stage-site-visit = visite du site
    .during = lors de la visite du site
