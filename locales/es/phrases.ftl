### El catálogo de expresiones: lo que un equipo de selección puede decir mediante un identificador, en español.
###
### Una empresa se dirige a una persona que presentó su candidatura y no obtuvo el puesto. Cada mensaje es un grupo nominal que
### la carta inserta tal cual: empieza en minúscula, no lleva punto final ni variable y no concuerda nunca con la persona.
### Ninguno contiene una coma, un punto y coma ni las palabras «y», «e»: con ellas se unen las listas.
###
### strength-*: lo que ha gustado. El valor va solo en una lista («rigor»); .possessive y .possessive-tu llevan su posesivo, de
###   usted y de tú, en singular o en plural («su rigor», «tus conocimientos técnicos»).
###   Hemos valorado especialmente [su rigor].
###   Hemos valorado especialmente [tus conocimientos técnicos].
### reason-*: un criterio del puesto, con su artículo; nunca un juicio sobre la persona ni nada que la ley proteja (edad, salud,
###   familia, origen…).
###   Nuestra decisión se ha basado en un criterio determinante para este puesto: [la experiencia en el sector].
### growth-*: lo que puede desarrollarse. Las formas con posesivo van en singular: «su dominio de», «su conocimiento
###   de», «su experiencia en», «su soltura en».
###   Le recomendamos seguir reforzando [su conocimiento de las normas contables], lo que sin duda será una ventaja en su trayectoria profesional.
### stage-*: qué entrevista fue. El valor es su nombre; .during, un complemento entero que vale para usted y para tú, y que
###   puede ir detrás de una fecha y delante de nombres.
###   … el tiempo que nos dedicó el 1 de marzo de 2026 [durante la entrevista técnica] con Claire Duval.

## Puntos fuertes: cualquier profesión

strength-rigour = rigor
    .possessive = su rigor
    .possessive-tu = tu rigor
strength-autonomy = autonomía
    .possessive = su autonomía
    .possessive-tu = tu autonomía
strength-organisation = capacidad de organización
    .possessive = su capacidad de organización
    .possessive-tu = tu capacidad de organización
strength-curiosity = curiosidad intelectual
    .possessive = su curiosidad intelectual
    .possessive-tu = tu curiosidad intelectual
strength-adaptability = capacidad de adaptación
    .possessive = su capacidad de adaptación
    .possessive-tu = tu capacidad de adaptación
strength-initiative = iniciativa
    .possessive = su iniciativa
    .possessive-tu = tu iniciativa
strength-reliability = fiabilidad
    .possessive = su fiabilidad
    .possessive-tu = tu fiabilidad
strength-responsibility = sentido de la responsabilidad
    .possessive = su sentido de la responsabilidad
    .possessive-tu = tu sentido de la responsabilidad
strength-responsiveness = agilidad de respuesta
    .possessive = su agilidad de respuesta
    .possessive-tu = tu agilidad de respuesta
strength-analysis = capacidad de análisis
    .possessive = su capacidad de análisis
    .possessive-tu = tu capacidad de análisis
strength-synthesis = capacidad de síntesis
    .possessive = su capacidad de síntesis
    .possessive-tu = tu capacidad de síntesis
strength-critical-thinking = pensamiento crítico
    .possessive = su pensamiento crítico
    .possessive-tu = tu pensamiento crítico
strength-problem-solving = capacidad para resolver problemas
    .possessive = su capacidad para resolver problemas
    .possessive-tu = tu capacidad para resolver problemas
strength-creativity = creatividad
    .possessive = su creatividad
    .possessive-tu = tu creatividad
strength-teamwork = espíritu de equipo
    .possessive = su espíritu de equipo
    .possessive-tu = tu espíritu de equipo
strength-industry-knowledge = conocimiento del sector
    .possessive = su conocimiento del sector
    .possessive-tu = tu conocimiento del sector

## Puntos fuertes: comunicación

strength-listening = capacidad de escucha
    .possessive = su capacidad de escucha
    .possessive-tu = tu capacidad de escucha
strength-clear-explanations = explicaciones claras
    .possessive = sus explicaciones claras
    .possessive-tu = tus explicaciones claras
strength-plain-language = capacidad para explicar con sencillez
    .possessive = su capacidad para explicar con sencillez
    .possessive-tu = tu capacidad para explicar con sencillez
strength-writing = buena redacción
    .possessive = su buena redacción
    .possessive-tu = tu buena redacción
strength-public-speaking = soltura al hablar en público
    .possessive = su soltura al hablar en público
    .possessive-tu = tu soltura al hablar en público
strength-diplomacy = diplomacia
    .possessive = su diplomacia
    .possessive-tu = tu diplomacia
strength-languages = dominio de varios idiomas
    .possessive = su dominio de varios idiomas
    .possessive-tu = tu dominio de varios idiomas

## Puntos fuertes: ingeniería, informática

strength-technical-skills = conocimientos técnicos
    .possessive = sus conocimientos técnicos
    .possessive-tu = tus conocimientos técnicos
strength-code-quality = atención a la calidad del código
    .possessive = su atención a la calidad del código
    .possessive-tu = tu atención a la calidad del código
strength-software-architecture = dominio de la arquitectura de software
    .possessive = su dominio de la arquitectura de software
    .possessive-tu = tu dominio de la arquitectura de software
strength-troubleshooting = capacidad de diagnóstico
    .possessive = su capacidad de diagnóstico
    .possessive-tu = tu capacidad de diagnóstico
strength-data-analysis = dominio del análisis de datos
    .possessive = su dominio del análisis de datos
    .possessive-tu = tu dominio del análisis de datos
strength-security-awareness = atención a la seguridad informática
    .possessive = su atención a la seguridad informática
    .possessive-tu = tu atención a la seguridad informática

## Puntos fuertes: ventas

strength-sales-flair = visión comercial
    .possessive = su visión comercial
    .possessive-tu = tu visión comercial
strength-negotiation = capacidad de negociación
    .possessive = su capacidad de negociación
    .possessive-tu = tu capacidad de negociación
strength-persuasion = capacidad de persuasión
    .possessive = su capacidad de persuasión
    .possessive-tu = tu capacidad de persuasión
strength-market-knowledge = conocimiento del mercado
    .possessive = su conocimiento del mercado
    .possessive-tu = tu conocimiento del mercado

## Puntos fuertes: atención al cliente

strength-customer-focus = orientación al cliente
    .possessive = su orientación al cliente
    .possessive-tu = tu orientación al cliente
strength-patience = paciencia
    .possessive = su paciencia
    .possessive-tu = tu paciencia
strength-complaint-handling = soltura en la gestión de reclamaciones
    .possessive = su soltura en la gestión de reclamaciones
    .possessive-tu = tu soltura en la gestión de reclamaciones

## Puntos fuertes: cuidados, sanidad

strength-empathy = empatía
    .possessive = su empatía
    .possessive-tu = tu empatía
strength-patient-care = atención a las necesidades de cada paciente
    .possessive = su atención a las necesidades de cada paciente
    .possessive-tu = tu atención a las necesidades de cada paciente
strength-care-protocols = rigor en la aplicación de los protocolos asistenciales
    .possessive = su rigor en la aplicación de los protocolos asistenciales
    .possessive-tu = tu rigor en la aplicación de los protocolos asistenciales
strength-confidentiality = respeto por la confidencialidad
    .possessive = su respeto por la confidencialidad
    .possessive-tu = tu respeto por la confidencialidad

## Puntos fuertes: enseñanza

strength-teaching = capacidad pedagógica
    .possessive = su capacidad pedagógica
    .possessive-tu = tu capacidad pedagógica
strength-classroom-management = dominio de la gestión del aula
    .possessive = su dominio de la gestión del aula
    .possessive-tu = tu dominio de la gestión del aula
strength-creative-teaching = creatividad pedagógica
    .possessive = su creatividad pedagógica
    .possessive-tu = tu creatividad pedagógica

## Puntos fuertes: logística

strength-planning = capacidad de planificación
    .possessive = su capacidad de planificación
    .possessive-tu = tu capacidad de planificación
strength-anticipation = capacidad de anticipación
    .possessive = su capacidad de anticipación
    .possessive-tu = tu capacidad de anticipación
strength-field-knowledge = conocimiento del terreno
    .possessive = su conocimiento del terreno
    .possessive-tu = tu conocimiento del terreno

## Puntos fuertes: finanzas

strength-numeracy = soltura con los números
    .possessive = su soltura con los números
    .possessive-tu = tu soltura con los números
strength-regulatory-knowledge = dominio de la normativa
    .possessive = su dominio de la normativa
    .possessive-tu = tu dominio de la normativa
strength-ethics = ética profesional
    .possessive = su ética profesional
    .possessive-tu = tu ética profesional

## Puntos fuertes: hostelería

strength-hospitality = trato acogedor
    .possessive = su trato acogedor
    .possessive-tu = tu trato acogedor
strength-service = vocación de servicio
    .possessive = su vocación de servicio
    .possessive-tu = tu vocación de servicio

## Puntos fuertes: dirección

strength-leadership = capacidad de liderazgo
    .possessive = su capacidad de liderazgo
    .possessive-tu = tu capacidad de liderazgo
strength-team-building = capacidad para cohesionar equipos
    .possessive = su capacidad para cohesionar equipos
    .possessive-tu = tu capacidad para cohesionar equipos
strength-decision-making = capacidad de decisión
    .possessive = su capacidad de decisión
    .possessive-tu = tu capacidad de decisión
strength-strategic-vision = visión estratégica
    .possessive = su visión estratégica
    .possessive-tu = tu visión estratégica
strength-project-management = dominio de la gestión de proyectos
    .possessive = su dominio de la gestión de proyectos
    .possessive-tu = tu dominio de la gestión de proyectos

## Puntos fuertes: oficios, producción

strength-craftsmanship = dominio del oficio
    .possessive = su dominio del oficio
    .possessive-tu = tu dominio del oficio
strength-precision = precisión
    .possessive = su precisión
    .possessive-tu = tu precisión
strength-quality = compromiso con la calidad
    .possessive = su compromiso con la calidad
    .possessive-tu = tu compromiso con la calidad
strength-practical-sense = sentido práctico
    .possessive = su sentido práctico
    .possessive-tu = tu sentido práctico
strength-workplace-safety = compromiso con la seguridad en el trabajo
    .possessive = su compromiso con la seguridad en el trabajo
    .possessive-tu = tu compromiso con la seguridad en el trabajo

## Puntos fuertes: servicio público

strength-public-service = compromiso con el servicio público
    .possessive = su compromiso con el servicio público
    .possessive-tu = tu compromiso con el servicio público
strength-public-interest = sentido del interés general
    .possessive = su sentido del interés general
    .possessive-tu = tu sentido del interés general
strength-administrative-procedures = conocimiento de los procedimientos administrativos
    .possessive = su conocimiento de los procedimientos administrativos
    .possessive-tu = tu conocimiento de los procedimientos administrativos

## Criterios: cualquier profesión

reason-leadership-experience = la experiencia en la dirección de equipos
reason-domain-experience = la experiencia en el sector
reason-similar-role = la experiencia en un puesto similar
reason-required-qualification = la titulación exigida por la normativa
reason-certification = la posesión de una certificación profesional
reason-professional-english = el dominio profesional del inglés
reason-second-language = el uso profesional de un segundo idioma

## Criterios: comunicación

reason-professional-writing = la experiencia en redacción profesional
reason-public-speaking = la experiencia en presentaciones en público

## Criterios: ingeniería, informática

reason-team-technologies = el dominio de las tecnologías que utiliza el equipo
reason-software-architecture = la experiencia en arquitectura de software
reason-production-systems = la experiencia en la operación de sistemas en producción
reason-information-security = la especialización en seguridad informática
reason-data-analysis = la experiencia en análisis de datos

## Criterios: ventas

reason-business-sales = la experiencia en ventas a empresas
reason-key-accounts = la experiencia en la gestión de grandes cuentas
reason-prospecting = la experiencia en prospección comercial
reason-market-knowledge = el conocimiento del mercado objetivo

## Criterios: atención al cliente

reason-customer-service = la experiencia en atención al cliente
reason-complaint-handling = la experiencia en la gestión de reclamaciones

## Criterios: cuidados, sanidad

reason-clinical-experience = la experiencia clínica en la especialidad
reason-care-protocols = el dominio de los protocolos asistenciales
reason-home-care = la experiencia en atención domiciliaria

## Criterios: enseñanza

reason-teaching-experience = la experiencia docente
reason-subject-expertise = el dominio de la materia impartida
reason-curriculum-design = la experiencia en el diseño de programas formativos

## Criterios: logística

reason-supply-chain = la experiencia en la gestión de la cadena de suministro
reason-inventory-management = la experiencia en la gestión de existencias
reason-forklift = la habilitación para conducir carretillas elevadoras

## Criterios: finanzas

reason-accounting-standards = el dominio de las normas contables internacionales
reason-audit = la experiencia en auditoría financiera
reason-budget-management = la experiencia en gestión presupuestaria
reason-regulatory-compliance = la experiencia en cumplimiento normativo

## Criterios: hostelería

reason-luxury-hospitality = la experiencia en hostelería de lujo
reason-food-safety = el dominio de las normas de higiene alimentaria

## Criterios: dirección

reason-project-management = la experiencia en la dirección de proyectos complejos
reason-change-management = la experiencia en la gestión del cambio
reason-multi-site-management = la experiencia en la dirección de varios centros

## Criterios: oficios, producción

reason-machine-operation = la experiencia con máquinas de control numérico
reason-quality-control = la experiencia en control de calidad
reason-industrial-maintenance = la experiencia en mantenimiento industrial

## Criterios: servicio público

reason-public-procurement = el conocimiento de la contratación pública
reason-administrative-law = el conocimiento del derecho administrativo

## Por desarrollar: cualquier profesión

growth-english = inglés profesional
    .possessive = su dominio del inglés profesional
    .possessive-tu = tu dominio del inglés profesional
growth-second-language = segundo idioma de trabajo
    .possessive = su dominio de un segundo idioma de trabajo
    .possessive-tu = tu dominio de un segundo idioma de trabajo
growth-prioritisation = gestión de prioridades
    .possessive = su soltura en la gestión de prioridades
    .possessive-tu = tu soltura en la gestión de prioridades
growth-spreadsheets = hojas de cálculo
    .possessive = su manejo de las hojas de cálculo
    .possessive-tu = tu manejo de las hojas de cálculo
growth-industry-knowledge = conocimiento del sector
    .possessive = su conocimiento del sector
    .possessive-tu = tu conocimiento del sector

## Por desarrollar: comunicación

growth-public-speaking = comunicación en público
    .possessive = su soltura al hablar en público
    .possessive-tu = tu soltura al hablar en público
growth-business-writing = redacción profesional
    .possessive = su soltura en la redacción profesional
    .possessive-tu = tu soltura en la redacción profesional
growth-presenting-results = presentación de resultados
    .possessive = su soltura en la presentación de resultados
    .possessive-tu = tu soltura en la presentación de resultados
growth-meeting-facilitation = moderación de reuniones
    .possessive = su experiencia en la moderación de reuniones
    .possessive-tu = tu experiencia en la moderación de reuniones

## Por desarrollar: ingeniería, informática

growth-programming = programación
    .possessive = su experiencia en programación
    .possessive-tu = tu experiencia en programación
growth-software-architecture = arquitectura de software
    .possessive = su experiencia en arquitectura de software
    .possessive-tu = tu experiencia en arquitectura de software
growth-automated-testing = pruebas automatizadas
    .possessive = su experiencia en pruebas automatizadas
    .possessive-tu = tu experiencia en pruebas automatizadas
growth-cloud = infraestructura en la nube
    .possessive = su dominio de la infraestructura en la nube
    .possessive-tu = tu dominio de la infraestructura en la nube
growth-information-security = seguridad informática
    .possessive = su conocimiento de la seguridad informática
    .possessive-tu = tu conocimiento de la seguridad informática
growth-data-analysis = análisis de datos
    .possessive = su experiencia en análisis de datos
    .possessive-tu = tu experiencia en análisis de datos

## Por desarrollar: ventas

growth-negotiation = negociación comercial
    .possessive = su experiencia en negociación comercial
    .possessive-tu = tu experiencia en negociación comercial
growth-prospecting = prospección comercial
    .possessive = su experiencia en prospección comercial
    .possessive-tu = tu experiencia en prospección comercial
growth-key-accounts = gestión de grandes cuentas
    .possessive = su experiencia en la gestión de grandes cuentas
    .possessive-tu = tu experiencia en la gestión de grandes cuentas

## Por desarrollar: atención al cliente

growth-complaint-handling = gestión de reclamaciones
    .possessive = su soltura en la gestión de reclamaciones
    .possessive-tu = tu soltura en la gestión de reclamaciones
growth-remote-support = asistencia a distancia
    .possessive = su experiencia en asistencia a distancia
    .possessive-tu = tu experiencia en asistencia a distancia

## Por desarrollar: cuidados, sanidad

growth-clinical-practice = práctica clínica
    .possessive = su experiencia en la práctica clínica
    .possessive-tu = tu experiencia en la práctica clínica
growth-care-protocols = protocolos asistenciales
    .possessive = su conocimiento de los protocolos asistenciales
    .possessive-tu = tu conocimiento de los protocolos asistenciales
growth-care-records = registros asistenciales
    .possessive = su soltura en la gestión de registros asistenciales
    .possessive-tu = tu soltura en la gestión de registros asistenciales

## Por desarrollar: enseñanza

growth-classroom-management = gestión del aula
    .possessive = su experiencia en la gestión del aula
    .possessive-tu = tu experiencia en la gestión del aula
growth-student-assessment = evaluación del aprendizaje
    .possessive = su experiencia en la evaluación del aprendizaje
    .possessive-tu = tu experiencia en la evaluación del aprendizaje
growth-differentiated-teaching = enseñanza diferenciada
    .possessive = su experiencia en enseñanza diferenciada
    .possessive-tu = tu experiencia en enseñanza diferenciada
growth-digital-teaching = herramientas docentes digitales
    .possessive = su dominio de las herramientas docentes digitales
    .possessive-tu = tu dominio de las herramientas docentes digitales

## Por desarrollar: logística

growth-inventory-management = gestión de existencias
    .possessive = su experiencia en la gestión de existencias
    .possessive-tu = tu experiencia en la gestión de existencias
growth-transport-planning = planificación del transporte
    .possessive = su experiencia en la planificación del transporte
    .possessive-tu = tu experiencia en la planificación del transporte
growth-workplace-safety = seguridad en el trabajo
    .possessive = su conocimiento de las normas de seguridad en el trabajo
    .possessive-tu = tu conocimiento de las normas de seguridad en el trabajo

## Por desarrollar: finanzas

growth-financial-modelling = modelización financiera
    .possessive = su dominio de la modelización financiera
    .possessive-tu = tu dominio de la modelización financiera
growth-accounting-standards = normas contables
    .possessive = su conocimiento de las normas contables
    .possessive-tu = tu conocimiento de las normas contables
growth-management-accounting = control de gestión
    .possessive = su experiencia en control de gestión
    .possessive-tu = tu experiencia en control de gestión
growth-budget-management = gestión presupuestaria
    .possessive = su experiencia en gestión presupuestaria
    .possessive-tu = tu experiencia en gestión presupuestaria

## Por desarrollar: hostelería

growth-guest-services = atención a huéspedes
    .possessive = su experiencia en la atención a huéspedes
    .possessive-tu = tu experiencia en la atención a huéspedes
growth-food-safety = higiene alimentaria
    .possessive = su conocimiento de las normas de higiene alimentaria
    .possessive-tu = tu conocimiento de las normas de higiene alimentaria
growth-event-planning = organización de eventos
    .possessive = su experiencia en la organización de eventos
    .possessive-tu = tu experiencia en la organización de eventos

## Por desarrollar: dirección

growth-leadership = dirección de equipos
    .possessive = su experiencia en la dirección de equipos
    .possessive-tu = tu experiencia en la dirección de equipos
growth-delegation = delegación de tareas
    .possessive = su soltura al delegar tareas
    .possessive-tu = tu soltura al delegar tareas
growth-project-management = gestión de proyectos
    .possessive = su experiencia en la gestión de proyectos
    .possessive-tu = tu experiencia en la gestión de proyectos
growth-change-management = gestión del cambio
    .possessive = su experiencia en la gestión del cambio
    .possessive-tu = tu experiencia en la gestión del cambio
growth-strategic-planning = planificación estratégica
    .possessive = su experiencia en planificación estratégica
    .possessive-tu = tu experiencia en planificación estratégica

## Por desarrollar: oficios, producción

growth-machine-operation = máquinas de control numérico
    .possessive = su dominio de las máquinas de control numérico
    .possessive-tu = tu dominio de las máquinas de control numérico
growth-technical-drawings = lectura de planos
    .possessive = su soltura en la lectura de planos
    .possessive-tu = tu soltura en la lectura de planos
growth-continuous-improvement = mejora continua
    .possessive = su experiencia en mejora continua
    .possessive-tu = tu experiencia en mejora continua

## Por desarrollar: servicio público

growth-public-procurement = contratación pública
    .possessive = su conocimiento de la contratación pública
    .possessive-tu = tu conocimiento de la contratación pública
growth-administrative-law = derecho administrativo
    .possessive = su conocimiento del derecho administrativo
    .possessive-tu = tu conocimiento del derecho administrativo
growth-public-policy = políticas públicas
    .possessive = su conocimiento de las políticas públicas
    .possessive-tu = tu conocimiento de las políticas públicas

## Etapas: conversaciones

stage-phone = entrevista telefónica
    .during = durante la entrevista telefónica
stage-video = entrevista por videoconferencia
    .during = durante la entrevista por videoconferencia
stage-first = primera entrevista
    .during = durante la primera entrevista
stage-second = segunda entrevista
    .during = durante la segunda entrevista
stage-final = entrevista final
    .during = durante la entrevista final
stage-hr = entrevista de recursos humanos
    .during = durante la entrevista de recursos humanos
stage-technical = entrevista técnica
    .during = durante la entrevista técnica
stage-panel = entrevista ante el comité de selección
    .during = durante la entrevista ante el comité de selección
stage-group = entrevista grupal
    .during = durante la entrevista grupal

## Etapas: ejercicios, pruebas, visitas

stage-case = caso práctico
    .during = durante el caso práctico
stage-presentation = presentación oral
    .during = durante la presentación oral
stage-work-sample = simulación de trabajo
    .during = durante la simulación de trabajo
stage-role-play = juego de rol
    .during = durante el juego de rol
stage-coding = ejercicio de programación
    .during = durante el ejercicio de programación
stage-practical-test = prueba práctica
    .during = durante la prueba práctica
stage-written-test = prueba escrita
    .during = durante la prueba escrita
stage-sample-lesson = clase de prueba
    .during = durante la clase de prueba
stage-demonstration = demostración práctica
    .during = durante la demostración práctica
stage-assessment-centre = jornada de evaluación
    .during = durante la jornada de evaluación
stage-work-trial = jornada de prueba
    .during = durante la jornada de prueba
stage-site-visit = visita a las instalaciones
    .during = durante la visita a las instalaciones
