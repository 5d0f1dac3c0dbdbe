### Qué hacer con las palabras que señala la revisión. El programa se dirige a la persona que firmará la carta, nunca a la que
### presentó su candidatura. Una frase cada uno, un consejo que se puede seguir enseguida; no es asesoramiento jurídico.

finding-age-01 = No hable de la edad: nombre la competencia o la experiencia que pedía el puesto.
finding-age-02 = Nombre el propio criterio: las palabras sobre la veteranía o la frescura se leen fácilmente como una alusión a la edad.
finding-sex-01 = No hable de sexo, de género ni de orientación sexual: aténgase a lo que pide el puesto.
finding-fam-01 = No hable de la familia, de un embarazo ni de la vida privada: aténgase a lo que pide el puesto.
finding-health-01 = No hable de salud ni de discapacidad: aténgase a las competencias y a la experiencia.
finding-app-01 = No hable del aspecto físico: hable del trabajo presentado o de las respuestas dadas.
finding-orig-01 = No hable del origen, del acento, de la lengua materna ni del nombre. Si el puesto exige un nivel de idioma, indique ese nivel.
finding-rel-01 = No hable de religión ni de convicciones: aténgase a lo que pide el puesto.
finding-union-01 = No hable de actividad sindical, de ideas políticas ni de cargos electos: aténgase a lo que pide el puesto.
finding-res-01 = No hable del domicilio ni del trayecto. Si contaba la presencia en el centro, indíquela como una condición del puesto.
finding-fit-01 = Diga qué forma de trabajar pide el puesto y qué faltaba, en lugar de invocar la cultura o el «encaje».
finding-prom-01 = Invite a presentar una nueva candidatura sin prometer un puesto, una llamada ni una prioridad.
finding-name-01 = No nombre ni describa a la persona elegida: diga qué criterio decidió.
finding-tone-01 = Dígalo con palabras sencillas y serenas: basta con lamentarlo una vez, sin ironía ni exclamaciones.
finding-salary-01 = No hable de lo que la persona gana o ganaba. Si decidió la retribución, indique el presupuesto del puesto.
finding-psy-01 = Describa lo que observó en la entrevista, no el carácter ni el estado de ánimo de la persona.
finding-econ-01 = No hable de desempleo, de apuros económicos ni de antecedentes penales: aténgase a las competencias y a la experiencia.
finding-whistle-01 = No hable de denuncias, de quejas ni de pleitos: no pueden influir en la decisión.
finding-person-01 = Diríjase directamente a la persona, con «usted» y «su» o con «tú» y «tu».
finding-form-01 = Diríjase a la persona igual que la carta: de «usted» o, cuando address_form lo pide, de «tú».
finding-criterion-01 = La carta anuncia aquí un criterio del puesto: nómbrelo, por ejemplo «experiencia en gestión de equipos», en lugar de lo que faltaba.
finding-empty-01 = Escriba algo útil para la persona o deje este campo vacío.
finding-shout-01 = Escriba este pasaje en minúsculas: las mayúsculas se leen como un grito.
finding-placeholder-01 = Complete lo que quedaba pendiente antes de enviar la carta.
finding-sentence-01 = Redacte el consejo como una frase entera, con mayúscula y punto.
finding-lang-01 = Compruebe el idioma de este texto: no parece ser el de la carta.
finding-life-01 = No hable de hábitos, de aficiones ni de la vida privada: aténgase a lo que pide el puesto.
finding-source-01 = Quite lo que se supo por otra vía (en internet, por una empresa anterior, de oídas): aténgase a lo que la persona le mostró y le dijo.
finding-auto-01 = No hable de puntuaciones ni de cribas automáticas: decide una persona y puede decir con qué criterio. Si nadie leyó la candidatura, haga que se lea antes del envío.
finding-compare-01 = Compare con el criterio del puesto y no con las demás candidaturas: ni posición ni «mejor que».
finding-conf-01 = No hable de los asuntos de la empresa ni de su personal: diga solo el criterio, o que el puesto se ha cancelado o está en suspenso.
finding-mil-01 = No hable del ejército, de la reserva ni de los bomberos voluntarios. Si importaba un horario fijo, indíquelo como condición del puesto.
finding-omit-01 = Este texto no existe en el idioma de la carta y por eso no figura en ella: añada una traducción o compruebe que la carta se sostiene sin él.
finding-rules-01 = Todavía no hay reglas de revisión para este idioma: relea la valoración antes de enviarla.
