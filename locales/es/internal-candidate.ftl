### La carta dentro de la casa: la relación continúa. Reconoce el trabajo diario, comunica la decisión, señala otras vías de
### desarrollo y ofrece hablar de ello. Nunca desea suerte en una búsqueda de empleo. Variables y reglas: fragments.ftl.

# Asunto del mensaje, una sola línea.
internal-subject = Acerca de su candidatura interna al puesto { title-of }
    .tu = Acerca de tu candidatura interna al puesto { title-of }

## 1. Agradecer: la candidatura, el trabajo diario, el deseo de crecer

# Cuando no hubo entrevista: no se menciona ninguna.
internal-thanks = Le agradecemos su candidatura al puesto { title-of }. Valoramos lo que aporta cada día y su deseo de seguir creciendo profesionalmente { at-employer }.
    .tu = Te agradecemos tu candidatura al puesto { title-of }. Valoramos lo que aportas cada día y tu deseo de seguir creciendo profesionalmente { at-employer }.
internal-thanks-interview = Le agradecemos su candidatura al puesto { title-of } y el tiempo que nos dedicó { interview }. Valoramos lo que aporta cada día y su deseo de seguir creciendo profesionalmente { at-employer }.
    .tu = Te agradecemos tu candidatura al puesto { title-of } y el tiempo que nos dedicaste { interview }. Valoramos lo que aportas cada día y tu deseo de seguir creciendo profesionalmente { at-employer }.

## 2. La decisión, y que ha sido aún más difícil porque conocemos este trabajo

# El puesto es para otra persona.
internal-decision = Tras una valoración detenida, hemos decidido confiar este puesto a otra persona. La decisión ha sido aún más difícil porque conocemos la calidad de su trabajo y su compromiso con el equipo.
    .tu = Tras una valoración detenida, hemos decidido confiar este puesto a otra persona. La decisión ha sido aún más difícil porque conocemos la calidad de tu trabajo y tu compromiso con el equipo.
# El puesto no se cubre: no se ha elegido a nadie.
internal-decision-cancelled = Finalmente hemos decidido no cubrir este puesto. La decisión ha sido aún más difícil porque conocemos la calidad de su trabajo y su compromiso con el equipo.
    .tu = Finalmente hemos decidido no cubrir este puesto. La decisión ha sido aún más difícil porque conocemos la calidad de tu trabajo y tu compromiso con el equipo.
# El proceso queda en suspenso: no se ha elegido a nadie.
internal-decision-on-hold = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a su candidatura. La decisión ha sido aún más difícil porque conocemos la calidad de su trabajo y su compromiso con el equipo.
    .tu = Este proceso de selección queda en suspenso de momento, por lo que no podemos dar continuidad a tu candidatura. La decisión ha sido aún más difícil porque conocemos la calidad de tu trabajo y tu compromiso con el equipo.

## 3. La valoración: véase feedback.ftl

# Después de los puntos fuertes, cuando no se da ningún criterio y el puesto es para otra persona.
internal-fit = No obstante, hemos considerado que otra candidatura respondía mejor a las necesidades concretas de este puesto.

## 4. Otras vías de desarrollo, y la oferta de hablar de ello

internal-future = Apreciamos mucho su compromiso y le recomendamos explorar otras oportunidades de desarrollo en { our-employer }. Si lo desea, hablaremos con mucho gusto de su trayectoria y del apoyo que podemos ofrecerle.
    .tu = Apreciamos mucho tu compromiso y te recomendamos explorar otras oportunidades de desarrollo en { our-employer }. Si lo deseas, hablaremos con mucho gusto de tu trayectoria y del apoyo que podemos ofrecerte.
# $contact: la persona o el equipo con quien hablar, «Nadia Roche», «Sra. Vela», «equipo de Movilidad». Tras los dos puntos no
# hace falta artículo
internal-contact = Su contacto para hablar de ello: { $contact }.
    .tu = Tu contacto para hablar de ello: { $contact }.

## 5. Agradecer de nuevo

internal-farewell = Gracias de nuevo por su interés en este puesto. Nos alegra seguir trabajando con usted.
    .tu = Gracias de nuevo por tu interés en este puesto. Nos alegra seguir trabajando contigo.
