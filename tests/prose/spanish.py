"""Spanish: hunspell, and what a native reader stumbles over."""

from spelling import Spelling

MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
RULES = [
    (r"[\"„]|(?:^|[^«])“(?![^«]*»)", "quotes are « »"),
    (r"[ \u00a0\u202f][;:!?»]|« ", "a space at a mark"),
    (r"(?:^|[.:] )[^¿.]*\w\?|(?:^|[.:] )[^¡.]*\w!(?=\s|$)", "¿ or ¡ is missing"),
    (r"\b(?:de|a) el (?=[a-z])", "contraction is missing"),
    (r"\by (?=[iíIÍ]|[hH][iíIÍ](?![eaoEAO]))", "«e» before this sound"),
    (r"\bo (?=[oóOÓ]|[hH][oóOÓ])", "«u» before this sound"),
    (rf"\b\d{{1,2}}(?:\.º|º)? (?:{MONTHS})\b|\bde (?:{MONTHS}) del 20|\bde (?:{MONTHS.title()})\b", "date"),
    (r"(?i)\bcandidat[oa]s?\b|\w[@]s?\b|\b(?:seleccionad|elegid|bienvenid)[oa]\b", "a gender is told"),
    (r"(?i)\bestimad[oa][/(@]|\bestimad[oa] (?:Dr|Prof)", "salutation"),
    (r"\bpuesto de (?:Puesto|Plaza|El|La|Los|Las)\b", "said twice"),
    (r"\b(?:a nivel de|en base a|de cara al día de hoy|habían muchas)\b", "a common mistake"),
]
LETTER_RULES = [
    (r"^(?:Estimad[oa]|Buenos días|Hola)\b.*,$", "a colon ends the salutation"),
]
JOIN_RULES = [
    (r"(?i)\bpuesto de (?:puesto|plaza|trabajo|beca|el|la|los|las|de|del|una?|prácticas)\b(?!.*»)", "said twice"),
    (r"«[^»]*«", "a title is quoted once"),
    (r"\bpuesto (?!de |«)", "de is missing"),
]
SEEDED = [
    "Hemos recibido su candidatrua.",
    "Le agradecemos el el interés.",
    "Su candidatura al puesto “Dirección” en Belmont",
    "Lea esta página : pronto.",
    "Tiene dudas? Escríbanos.",
    "Hemos hablado de el proyecto.",
    "La entrevista con Claire Duval y Ignacio Roca.",
    "Hierro, plata o oro.",
    "El tiempo que nos dedicó el 1 marzo de 2026.",
    "El tiempo que nos dedicó el 1 de Marzo de 2026.",
    "Hemos elegido a otro candidato.",
    "Estimado/a Camille Martin:",
    "Su candidatura al puesto de Puesto de caja",
]
SEEDED_LETTERS = [
    "Contaremos con usted.\n\nEsto es para ti.",
    "Le agradecemos su interés.\n\nRecordamos tu entrevista.",
    "Estimada Sra. Martin,\n\nLe agradecemos su interés.",
]
USTED_AND_TU = (r"\b(?:[Uu]sted|[Ss]us?|[Ss]uy[oa]s?|[Ll]e)\b", r"\b(?:[Tt]ú|[Tt]us?|[Tt]e|ti|contigo|[Tt]uy[oa]s?)\b")
CHECKER = Spelling("es", "es_ES", RULES, LETTER_RULES, JOIN_RULES, USTED_AND_TU)
CHECKER.SEEDED = {"es": SEEDED}
CHECKER.SEEDED_LETTERS = SEEDED_LETTERS
CHECKER.SEEDED_TITLES = ["Su candidatura al puesto de Puesto de caja en Belmont", "Su candidatura al puesto Analista en Belmont"]
