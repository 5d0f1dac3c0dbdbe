### Piezas comunes a todas las cartas.
###
### Quién habla: la empresa, en su nombre («hemos decidido»). A quién: a una persona que presentó su candidatura y no obtiene
### el puesto. El valor de un mensaje trata de usted; su atributo .tu tutea: es un segundo texto completo.
###
### Reglas: nada concuerda con la persona («otra persona», «otra candidatura»; ni «el candidato», ni «seleccionado/a», ni
### arroba, ni equis, ni -e); «le» solo como complemento indirecto («le deseamos»), pues «lo» y «la» dirían el género; nada se
### promete; una frase ocupa una línea; comillas «»; el espacio de no separación entre cifra y palabra se escribe {"\u00A0"}.
### La conjunción de una lista (y, e) la pone el programa: ante una variable no se escribe ni «y» ni «o», ni «al» ni «del».
###
### Variables que puede usar cada mensaje de una carta:
###   $title         la denominación del puesto, tal como figura en la oferta   Ingeniero/a de software
###   $title-join    cómo unirla a «puesto»: plain, quote o quoted (trae sus propias comillas)
###   $company       el nombre de la empresa: solo después de «en»              Belmont
###   $company-join  unnamed si ese nombre empieza por «En», si no plain
###   $employer      company o institution (universidad, ayuntamiento, hospital…)
###   $given-name, $name, $full-name    los nombres, solo en el saludo
###   $civility      ms, mr, mx, dr, professor, none o given (tuteo: solo el nombre de pila)

## El puesto y quien lo ofrece

# «puesto» va siempre delante. quote evita «el puesto de Puesto de…» y «el puesto de La…».
title-of =
    { $title-join ->
        [quote] «{ $title }»
        [quoted] { $title }
       *[plain] de { $title }
    }
at-employer =
    { $employer ->
        [institution] en nuestra institución
       *[company] { at-company }
    }
at-company =
    { $company-join ->
        [unnamed] en nuestra empresa
       *[plain] en { $company }
    }
our-employer =
    { $employer ->
        [institution] nuestra institución
       *[company] nuestra empresa
    }

## Fechas

# $day (número, de 1 a 31), $month (número, de 1 a 12), $year (número, por ejemplo 2026)
date-long =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

## Saludo y despedida

# Sin tratamiento indicado no se supone ninguno. Mx no tiene forma española; Dr./Dra. y Prof./Prof.ª dicen el género, que aquí
# no se conoce: también en esos casos se saluda por el nombre completo.
salutation =
    { $civility ->
        [ms] Estimada Sra. { $name }:
        [mr] Estimado Sr. { $name }:
        [given] Hola, { $given-name }:
       *[none] Buenos días, { $full-name }:
    }
closing = Un cordial saludo,
    .tu = Un saludo,

## La entrevista: va dentro de una frase, «… el tiempo que nos dedicó { interview }.»

# $stage-kind: catalogue (entonces $during, «durante la entrevista técnica»), text (entonces $stage, las palabras de la empresa,
#   entre paréntesis: «encuentro», para no decir «entrevista (segunda entrevista)») o none
# $date: la fecha en letras, «1 de marzo de 2026», si $has-date es yes
# $interviewers: «Claire Duval y Marc Ollivier», si $has-interviewers es yes
interview =
    { $has-date ->
        [yes] el { $date }{" "}
       *[no] {""}
    }{ $stage-kind ->
        [catalogue] { $during }
        [text] durante nuestro encuentro ({ $stage })
       *[none] durante nuestra entrevista
    }{ $has-interviewers ->
        [yes] {" "}con { $interviewers }
       *[no] {""}
    }

# $topics: los temas tratados, «la migración a Kafka y el trabajo a distancia»
interview-topics = Recordamos con agrado lo que tratamos: { $topics }.
# Sigue una lista con viñetas, un tema por línea.
interview-topics-list = Recordamos con agrado lo que tratamos:

## Frases opcionales

# Han pasado más de siete días desde la decisión.
apology-late = Le pedimos disculpas por la demora en nuestra respuesta.
    .tu = Te pedimos disculpas por la demora en nuestra respuesta.

# $months: número de meses, de 1 a 24. Pide un consentimiento, no promete nada.
talent-pool =
    { $months ->
        [one] Con su consentimiento, podemos conservar su candidatura durante un mes como máximo para proponerle otros puestos. Basta con que nos lo confirme respondiendo a este mensaje; podrá cambiar de opinión en cualquier momento. Si no recibimos su respuesta, no volveremos a escribirle con este fin.
       *[other] Con su consentimiento, podemos conservar su candidatura durante { $months }{"\u00A0"}meses como máximo para proponerle otros puestos. Basta con que nos lo confirme respondiendo a este mensaje; podrá cambiar de opinión en cualquier momento. Si no recibimos su respuesta, no volveremos a escribirle con este fin.
    }
    .tu =
    { $months ->
        [one] Con tu consentimiento, podemos conservar tu candidatura durante un mes como máximo para proponerte otros puestos. Basta con que nos lo confirmes respondiendo a este mensaje; podrás cambiar de opinión en cualquier momento. Si no recibimos tu respuesta, no volveremos a escribirte con este fin.
       *[other] Con tu consentimiento, podemos conservar tu candidatura durante { $months }{"\u00A0"}meses como máximo para proponerte otros puestos. Basta con que nos lo confirmes respondiendo a este mensaje; podrás cambiar de opinión en cualquier momento. Si no recibimos tu respuesta, no volveremos a escribirte con este fin.
    }

# $privacy-url: la dirección de la página, https://…
talent-pool-privacy = En esta página explicamos cómo tratamos sus datos personales: { $privacy-url }
    .tu = En esta página explicamos cómo tratamos tus datos personales: { $privacy-url }
