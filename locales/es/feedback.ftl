### Lo que la carta dice de la candidatura: puntos fuertes, criterios del puesto, aspectos por desarrollar. Lo comparten la carta
### detallada y la interna. La empresa se dirige a la persona que presentó su candidatura.
###
### Tres formas por tema: las palabras del catálogo se integran en la frase; las de la empresa siguen a dos puntos, para que la
### gramática no dependa de ellas; cuando son muchas, forman una lista con viñetas (mensajes en -list).

## Lo que ha gustado

# $strengths: «su rigor, su capacidad de escucha y sus conocimientos técnicos»
feedback-strengths = Hemos valorado especialmente { $strengths }.
# $strengths: las palabras de la empresa, «la claridad de la exposición y una gran atención al detalle»
feedback-strengths-free = Esto es lo que más hemos valorado: { $strengths }.
feedback-strengths-list = Esto es lo que más hemos valorado:

## Lo que ha decidido: criterios del puesto, nunca un juicio sobre la persona

# $reasons: «la experiencia en la dirección de equipos»; $n: cuántos
feedback-reasons =
    { $n ->
        [one] Nuestra decisión se ha basado en un criterio determinante para este puesto: { $reasons }.
       *[other] Nuestra decisión se ha basado en varios criterios determinantes para este puesto: { $reasons }.
    }
feedback-reasons-list = Nuestra decisión se ha basado en varios criterios determinantes para este puesto:

## Lo que puede desarrollarse

# $growth: «su dominio del inglés profesional»; $n: cuántos. «lo que… será» vale para uno y para varios.
feedback-growth = Le recomendamos seguir reforzando { $growth }, lo que sin duda será una ventaja en su trayectoria profesional.
    .tu = Te recomendamos seguir reforzando { $growth }, lo que sin duda será una ventaja en tu trayectoria profesional.
# $growth: las palabras de la empresa, «la moderación de reuniones en inglés»
feedback-growth-free =
    { $n ->
        [one] Este es el aspecto en el que le recomendamos profundizar de cara a su trayectoria: { $growth }.
       *[other] Estos son los aspectos en los que le recomendamos profundizar de cara a su trayectoria: { $growth }.
    }
    .tu =
    { $n ->
        [one] Este es el aspecto en el que te recomendamos profundizar de cara a tu trayectoria: { $growth }.
       *[other] Estos son los aspectos en los que te recomendamos profundizar de cara a tu trayectoria: { $growth }.
    }
feedback-growth-list = Estos son los aspectos en los que le recomendamos profundizar de cara a su trayectoria:
    .tu = Estos son los aspectos en los que te recomendamos profundizar de cara a tu trayectoria:

# $suggestion: una frase entera de la empresa, un consejo concreto
feedback-suggestion = { $suggestion }.
