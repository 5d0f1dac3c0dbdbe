### La carta detallada, después de una entrevista: dice lo que ha gustado, el criterio que ha decidido y lo que puede
### desarrollarse (feedback.ftl), y mantiene el contacto. La empresa se dirige a la persona que presentó su candidatura.
### Variables y reglas: fragments.ftl.

# Asunto del mensaje, una sola línea.
detailed-subject = Su entrevista para el puesto { title-of } { at-employer }
    .tu = Tu entrevista para el puesto { title-of } { at-employer }

## 1. Agradecer la entrevista

detailed-thanks = Le agradecemos sinceramente su interés por el puesto { title-of } y el tiempo que nos dedicó { interview }. Nos ha gustado mucho conocer mejor sus competencias y su trayectoria.
    .tu = Te agradecemos sinceramente tu interés por el puesto { title-of } y el tiempo que nos dedicaste { interview }. Nos ha gustado mucho conocer mejor tus competencias y tu trayectoria.

## 2. La decisión, clara, y que no ha sido fácil

# El puesto es para otra persona.
detailed-decision = Tras estudiar con detenimiento todas las candidaturas, hemos decidido continuar el proceso con otra persona, cuyo perfil responde mejor a lo que necesitamos para este puesto. La elección ha sido difícil, dada la calidad de las entrevistas, incluida la suya.
    .tu = Tras estudiar con detenimiento todas las candidaturas, hemos decidido continuar el proceso con otra persona, cuyo perfil responde mejor a lo que necesitamos para este puesto. La elección ha sido difícil, dada la calidad de las entrevistas, incluida la tuya.
# El puesto no se cubre: no se ha elegido a nadie.
detailed-decision-cancelled = Finalmente hemos decidido no cubrir este puesto. Esta decisión, que no ha sido fácil, no pone en duda ni la calidad de su candidatura ni la de nuestra conversación.
    .tu = Finalmente hemos decidido no cubrir este puesto. Esta decisión, que no ha sido fácil, no pone en duda ni la calidad de tu candidatura ni la de nuestra conversación.
# El proceso queda en suspenso: no se ha elegido a nadie.
detailed-decision-on-hold = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a su candidatura. Esta decisión, que no ha sido fácil, no pone en duda ni la calidad de su solicitud ni la de nuestra conversación.
    .tu = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a tu candidatura. Esta decisión, que no ha sido fácil, no pone en duda ni la calidad de tu solicitud ni la de nuestra conversación.

## 3. La valoración: véase feedback.ftl

## 4. La puerta abierta

detailed-future = Le agradecemos su interés por { our-employer } y que nos haya hablado de sus aspiraciones profesionales. Su motivación nos ha causado muy buena impresión. Si alguna de nuestras ofertas encaja con sus competencias y sus objetivos, estudiaremos con atención una nueva candidatura por su parte.
    .tu = Te agradecemos tu interés por { our-employer } y que nos hayas hablado de tus aspiraciones profesionales. Tu motivación nos ha causado muy buena impresión. Si alguna de nuestras ofertas encaja con tus competencias y tus objetivos, estudiaremos con atención una nueva candidatura por tu parte.

## 5. Agradecer de nuevo, desear éxito, seguir en contacto

detailed-farewell = Gracias de nuevo por el tiempo que ha dedicado a esta candidatura. Le deseamos mucho éxito en su búsqueda de empleo y en sus proyectos profesionales. Será un placer seguir en contacto con usted.
    .tu = Gracias de nuevo por el tiempo que has dedicado a esta candidatura. Te deseamos mucho éxito en tu búsqueda de empleo y en tus proyectos profesionales. Será un placer seguir en contacto contigo.
