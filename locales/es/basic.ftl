### La carta básica: agradecer, comunicar la decisión, dejar la puerta abierta. Para cuando falta tiempo para una valoración
### detallada. La empresa se dirige a la persona que presentó su candidatura. Variables y reglas: fragments.ftl.

# Asunto del mensaje, una sola línea.
basic-subject = Su candidatura al puesto { title-of } { at-employer }
    .tu = Tu candidatura al puesto { title-of } { at-employer }

## 1. Agradecer

# Cuando no hubo entrevista: no se menciona ninguna.
basic-thanks = Le agradecemos su candidatura al puesto { title-of } { at-employer }. Valoramos mucho su interés y el esmero con el que ha preparado su solicitud.
    .tu = Te agradecemos tu candidatura al puesto { title-of } { at-employer }. Valoramos mucho tu interés y el esmero con el que has preparado tu solicitud.
basic-thanks-interview = Le agradecemos su candidatura al puesto { title-of } { at-employer } y el tiempo que nos dedicó { interview }. Valoramos mucho su interés y el esmero con el que ha preparado su solicitud.
    .tu = Te agradecemos tu candidatura al puesto { title-of } { at-employer } y el tiempo que nos dedicaste { interview }. Valoramos mucho tu interés y el esmero con el que has preparado tu solicitud.

## 2. La decisión, clara, y que no ha sido fácil

# Se ha elegido otra candidatura.
basic-decision = Tras una valoración detenida, hemos optado por otra candidatura, que se ajusta más a los requisitos del puesto, por lo que no podemos dar continuidad a la suya. No ha sido una decisión fácil, dada la calidad de las candidaturas recibidas.
    .tu = Tras una valoración detenida, hemos optado por otra candidatura, que se ajusta más a los requisitos del puesto, por lo que no podemos dar continuidad a la tuya. No ha sido una decisión fácil, dada la calidad de las candidaturas recibidas.
# El puesto no se cubre: no se ha elegido a nadie.
basic-decision-cancelled = Finalmente hemos decidido no cubrir este puesto. Esta decisión, que no ha sido fácil, no pone en duda la calidad de su candidatura.
    .tu = Finalmente hemos decidido no cubrir este puesto. Esta decisión, que no ha sido fácil, no pone en duda la calidad de tu candidatura.
# El proceso queda en suspenso: no se ha elegido a nadie.
basic-decision-on-hold = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a su candidatura. Esta decisión, que no ha sido fácil, no pone en duda la calidad de su solicitud.
    .tu = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a tu candidatura. Esta decisión, que no ha sido fácil, no pone en duda la calidad de tu solicitud.

## 3. La puerta abierta

basic-future = Nos alegrará recibir de nuevo su candidatura cuando alguna de nuestras ofertas se ajuste a sus competencias y a su experiencia. Le deseamos mucho éxito en su búsqueda de empleo y en su trayectoria profesional.
    .tu = Nos alegrará recibir de nuevo tu candidatura cuando alguna de nuestras ofertas se ajuste a tus competencias y a tu experiencia. Te deseamos mucho éxito en tu búsqueda de empleo y en tu trayectoria profesional.

## 4. Agradecer de nuevo

basic-farewell = Gracias de nuevo por el interés que nos ha mostrado.
    .tu = Gracias de nuevo por el interés que nos has mostrado.
