### The phrase catalogue: what a hiring team may say by id, in English (US spelling).
###
### An employer speaks to a person who applied and was not chosen for a post. Every message is a
### noun phrase that the letters insert as it stands, so it begins in lower case (proper nouns and
### acronyms aside), ends without a full stop and holds no variable. No phrase holds a comma, a
### semicolon or the word "and": a list joins phrases with them.
###
### strength-*: what impressed the team. The value stands in a list on its own ("listening
###   skills"); .possessive carries its own "your".
###   We were particularly impressed by [your listening skills].
### reason-*: a criterion of the post, without an article; never a verdict on the person, never
###   anything the law protects (age, health, family, origin…).
###   Our decision came down to one criterion that is essential for this role: [industry experience].
### growth-*: what is worth developing. .possessive is something a person can develop: "your command
###   of", "your experience in", "your knowledge of", "your confidence in".
###   We encourage you to keep developing [your knowledge of accounting standards], which will undoubtedly serve you well in your career.
### stage-*: which interview it was. The value is its bare name; .during is a whole prepositional
###   phrase that may be followed by names and a date.
###   Thank you for the time you gave us [during your technical interview] with Claire Duval on March 1, 2026.

## Strengths: any trade

strength-rigour = attention to detail
    .possessive = your attention to detail
strength-autonomy = ability to work independently
    .possessive = your ability to work independently
strength-organisation = organizational skills
    .possessive = your organizational skills
strength-curiosity = intellectual curiosity
    .possessive = your intellectual curiosity
strength-adaptability = adaptability
    .possessive = your adaptability
strength-initiative = initiative
    .possessive = your initiative
strength-reliability = reliability
    .possessive = your reliability
strength-responsibility = sense of responsibility
    .possessive = your sense of responsibility
strength-responsiveness = responsiveness
    .possessive = your responsiveness
strength-analysis = analytical skills
    .possessive = your analytical skills
strength-synthesis = ability to summarize complex information
    .possessive = your ability to summarize complex information
strength-critical-thinking = critical thinking
    .possessive = your critical thinking
strength-problem-solving = problem-solving skills
    .possessive = your problem-solving skills
strength-creativity = creativity
    .possessive = your creativity
strength-teamwork = team spirit
    .possessive = your team spirit
strength-industry-knowledge = knowledge of the industry
    .possessive = your knowledge of the industry

## Strengths: communication

strength-listening = listening skills
    .possessive = your listening skills
strength-clear-explanations = clear explanations
    .possessive = your clear explanations
strength-plain-language = ability to make complex topics accessible
    .possessive = your ability to make complex topics accessible
strength-writing = writing skills
    .possessive = your writing skills
strength-public-speaking = public speaking skills
    .possessive = your public speaking skills
strength-diplomacy = diplomacy
    .possessive = your diplomacy
strength-languages = command of several languages
    .possessive = your command of several languages

## Strengths: engineering, IT

strength-technical-skills = technical skills
    .possessive = your technical skills
strength-code-quality = commitment to code quality
    .possessive = your commitment to code quality
strength-software-architecture = grasp of software architecture
    .possessive = your grasp of software architecture
strength-troubleshooting = troubleshooting skills
    .possessive = your troubleshooting skills
strength-data-analysis = data analysis skills
    .possessive = your data analysis skills
strength-security-awareness = awareness of security issues
    .possessive = your awareness of security issues

## Strengths: sales

strength-sales-flair = flair for sales
    .possessive = your flair for sales
strength-negotiation = negotiation skills
    .possessive = your negotiation skills
strength-persuasion = powers of persuasion
    .possessive = your powers of persuasion
strength-market-knowledge = knowledge of the market
    .possessive = your knowledge of the market

## Strengths: customer service

strength-customer-focus = customer focus
    .possessive = your customer focus
strength-patience = patience
    .possessive = your patience
strength-complaint-handling = skill in handling complaints
    .possessive = your skill in handling complaints

## Strengths: care, health

strength-empathy = empathy
    .possessive = your empathy
strength-patient-care = attentiveness to patient needs
    .possessive = your attentiveness to patient needs
strength-care-protocols = careful adherence to care protocols
    .possessive = your careful adherence to care protocols
strength-confidentiality = respect for confidentiality
    .possessive = your respect for confidentiality

## Strengths: teaching

strength-teaching = teaching skills
    .possessive = your teaching skills
strength-classroom-management = classroom management skills
    .possessive = your classroom management skills
strength-creative-teaching = creative approach to teaching
    .possessive = your creative approach to teaching

## Strengths: logistics

strength-planning = planning skills
    .possessive = your planning skills
strength-anticipation = ability to think ahead
    .possessive = your ability to think ahead
strength-field-knowledge = hands-on knowledge of operations
    .possessive = your hands-on knowledge of operations

## Strengths: finance

strength-numeracy = confidence with figures
    .possessive = your confidence with figures
strength-regulatory-knowledge = command of the regulations
    .possessive = your command of the regulations
strength-ethics = professional ethics
    .possessive = your professional ethics

## Strengths: hospitality

strength-hospitality = welcoming approach to guests
    .possessive = your welcoming approach to guests
strength-service = commitment to good service
    .possessive = your commitment to good service

## Strengths: management

strength-leadership = leadership skills
    .possessive = your leadership skills
strength-team-building = ability to bring people together
    .possessive = your ability to bring people together
strength-decision-making = decision-making skills
    .possessive = your decision-making skills
strength-strategic-vision = strategic vision
    .possessive = your strategic vision
strength-project-management = project management skills
    .possessive = your project management skills

## Strengths: craft, production

strength-craftsmanship = craftsmanship
    .possessive = your craftsmanship
strength-precision = precision
    .possessive = your precision
strength-quality = commitment to quality
    .possessive = your commitment to quality
strength-practical-sense = practical approach
    .possessive = your practical approach
strength-workplace-safety = commitment to workplace safety
    .possessive = your commitment to workplace safety

## Strengths: public service

strength-public-service = commitment to public service
    .possessive = your commitment to public service
strength-public-interest = concern for the public interest
    .possessive = your concern for the public interest
strength-administrative-procedures = knowledge of administrative procedures
    .possessive = your knowledge of administrative procedures

## Reasons: any trade

reason-leadership-experience = team leadership experience
reason-domain-experience = industry experience
reason-similar-role = experience in a comparable role
reason-required-qualification = qualifications required by law
reason-certification = professional certification
reason-professional-english = professional command of English
reason-second-language = professional use of a second language

## Reasons: communication

reason-professional-writing = professional writing experience
reason-public-speaking = public speaking experience

## Reasons: engineering, IT

reason-team-technologies = command of the technologies used by the team
reason-software-architecture = software architecture experience
reason-production-systems = experience running systems in production
reason-information-security = information security expertise
reason-data-analysis = data analysis experience

## Reasons: sales

reason-business-sales = business-to-business sales experience
reason-key-accounts = key account management experience
reason-prospecting = sales prospecting experience
reason-market-knowledge = knowledge of the target market

## Reasons: customer service

reason-customer-service = customer service experience
reason-complaint-handling = experience handling complaints

## Reasons: care, health

reason-clinical-experience = clinical experience in the specialty
reason-care-protocols = command of care protocols
reason-home-care = home care experience

## Reasons: teaching

reason-teaching-experience = teaching experience
reason-subject-expertise = command of the subject taught
reason-curriculum-design = curriculum design experience

## Reasons: logistics

reason-supply-chain = supply chain management experience
reason-inventory-management = inventory management experience
reason-forklift = forklift operator certification

## Reasons: finance

reason-accounting-standards = command of international accounting standards
reason-audit = financial audit experience
reason-budget-management = budget management experience
reason-regulatory-compliance = regulatory compliance experience

## Reasons: hospitality

reason-luxury-hospitality = luxury hospitality experience
reason-food-safety = command of food safety rules

## Reasons: management

reason-project-management = experience managing complex projects
reason-change-management = change management experience
reason-multi-site-management = multi-site management experience

## Reasons: craft, production

reason-machine-operation = experience operating CNC machines
reason-quality-control = quality control experience
reason-industrial-maintenance = industrial maintenance experience

## Reasons: public service

reason-public-procurement = knowledge of public procurement
reason-administrative-law = knowledge of administrative law

## Growth areas: any trade

growth-english = professional English
    .possessive = your command of professional English
growth-second-language = second working language
    .possessive = your command of a second working language
growth-prioritisation = prioritization
    .possessive = your confidence in setting priorities
growth-spreadsheets = spreadsheets
    .possessive = your confidence with spreadsheets
growth-industry-knowledge = industry knowledge
    .possessive = your knowledge of the industry

## Growth areas: communication

growth-public-speaking = public speaking
    .possessive = your confidence in public speaking
growth-business-writing = business writing
    .possessive = your command of business writing
growth-presenting-results = presentation of results
    .possessive = your confidence in presenting results
growth-meeting-facilitation = meeting facilitation
    .possessive = your experience in facilitating meetings

## Growth areas: engineering, IT

growth-programming = programming
    .possessive = your hands-on programming experience
growth-software-architecture = software architecture
    .possessive = your experience with software architecture
growth-automated-testing = automated testing
    .possessive = your experience with automated testing
growth-cloud = cloud infrastructure
    .possessive = your experience with cloud infrastructure
growth-information-security = information security
    .possessive = your knowledge of information security
growth-data-analysis = data analysis
    .possessive = your experience with data analysis

## Growth areas: sales

growth-negotiation = sales negotiation
    .possessive = your experience in sales negotiation
growth-prospecting = sales prospecting
    .possessive = your experience in sales prospecting
growth-key-accounts = key account management
    .possessive = your experience in key account management

## Growth areas: customer service

growth-complaint-handling = complaint handling
    .possessive = your confidence in handling complaints
growth-remote-support = remote support
    .possessive = your experience in remote support

## Growth areas: care, health

growth-clinical-practice = clinical practice
    .possessive = your clinical experience
growth-care-protocols = care protocols
    .possessive = your knowledge of care protocols
growth-care-records = care records
    .possessive = your experience in keeping care records

## Growth areas: teaching

growth-classroom-management = classroom management
    .possessive = your confidence in classroom management
growth-student-assessment = student assessment
    .possessive = your experience in student assessment
growth-differentiated-teaching = differentiated instruction
    .possessive = your experience with differentiated instruction
growth-digital-teaching = digital teaching tools
    .possessive = your command of digital teaching tools

## Growth areas: logistics

growth-inventory-management = inventory management
    .possessive = your experience in inventory management
growth-transport-planning = transportation planning
    .possessive = your experience in transportation planning
growth-workplace-safety = workplace safety
    .possessive = your knowledge of workplace safety rules

## Growth areas: finance

growth-financial-modelling = financial modeling
    .possessive = your command of financial modeling
growth-accounting-standards = accounting standards
    .possessive = your knowledge of accounting standards
growth-management-accounting = management accounting
    .possessive = your experience in management accounting
growth-budget-management = budget management
    .possessive = your experience in budget management

## Growth areas: hospitality

growth-guest-services = guest services
    .possessive = your experience in guest services
growth-food-safety = food safety
    .possessive = your knowledge of food safety rules
growth-event-planning = event planning
    .possessive = your experience in event planning

## Growth areas: management

growth-leadership = team leadership
    .possessive = your team leadership experience
growth-delegation = delegation
    .possessive = your confidence in delegating
growth-project-management = project management
    .possessive = your project management experience
growth-change-management = change management
    .possessive = your experience in change management
growth-strategic-planning = strategic planning
    .possessive = your experience in strategic planning

## Growth areas: craft, production

growth-machine-operation = CNC machines
    .possessive = your experience with CNC machines
growth-technical-drawings = technical drawings
    .possessive = your confidence in reading technical drawings
growth-continuous-improvement = continuous improvement
    .possessive = your experience with continuous improvement

## Growth areas: public service

growth-public-procurement = public procurement
    .possessive = your knowledge of public procurement
growth-administrative-law = administrative law
    .possessive = your knowledge of administrative law
growth-public-policy = public policy
    .possessive = your knowledge of public policy

## Interview stages: conversations

stage-phone = phone interview
    .during = during your phone interview
stage-video = video interview
    .during = during your video interview
stage-first = first interview
    .during = during your first interview
stage-second = second interview
    .during = during your second interview
stage-final = final interview
    .during = during your final interview
stage-hr = HR interview
    .during = during your HR interview
stage-technical = technical interview
    .during = during your technical interview
stage-panel = panel interview
    .during = during your panel interview
stage-group = group interview
    .during = during your group interview

## Interview stages: exercises, tests, visits

stage-case = case study
    .during = during your case study interview
stage-presentation = oral presentation
    .during = during your oral presentation
stage-work-sample = work sample exercise
    .during = during your work sample exercise
stage-role-play = role-play exercise
    .during = during your role-play exercise
stage-coding = coding exercise
    .during = during your coding exercise
stage-practical-test = practical test
    .during = during your practical test
stage-written-test = written test
    .during = during your written test
stage-sample-lesson = sample lesson
    .during = during your sample lesson
stage-demonstration = practical demonstration
    .during = during your practical demonstration
stage-assessment-centre = assessment center
    .during = during your assessment center session
stage-work-trial = work trial
    .during = during your work trial
stage-site-visit = site visit
    .during = during your site visit
