### Para qué sirve cada carta. Lo leen quienes escriben un programa cliente o eligen una carta.

template-basic = La carta básica: agradece, comunica la decisión, deja la puerta abierta. Para responder pronto, cuando falta tiempo para una valoración detallada.
template-detailed-feedback = La carta después de una entrevista: dice lo que ha gustado, el criterio que ha decidido y lo que puede desarrollarse, y mantiene el contacto.
template-internal-candidate = La carta interna: reconoce el trabajo diario, señala otras vías de desarrollo y ofrece hablar de ello.
