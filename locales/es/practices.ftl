### Las buenas prácticas de una carta de rechazo: lo que le falta a un borrador para seguirlas. El programa se dirige a la persona
### que firmará la carta, nunca a la que presentó su candidatura. Una frase, un consejo que se puede seguir enseguida.

practice-personalised = Mencione la entrevista: su fecha, su etapa, quién estuvo presente o un tema tratado.
practice-prompt-late = Entre la decisión y el envío pasan más de siete días, y la carta pide disculpas por ello. La próxima vez, responda en el plazo de una semana.
practice-prompt-undated = Indique la fecha de la decisión para saber si la respuesta sale en el plazo de una semana.
practice-constructive-feedback = Nombre al menos un punto fuerte y, además, el criterio del puesto que decidió, un aspecto por desarrollar o un consejo concreto.
practice-constructive-feedback-basic = Esta carta no contiene ninguna valoración: después de una entrevista, es preferible la carta detallada.
practice-courteous = Relea los pasajes señalados: el tono debe ser sereno y respetuoso.
practice-door-open = Invite a presentar una nueva candidatura sin prometer nada.
