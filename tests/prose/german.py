"""German: hunspell, and what a native reader stumbles over."""

from spelling import Spelling

MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
MASCULINE = "Anspruch|Blick|Sinn|Teamgeist|Weitblick|Werdegang|Wunsch"
RULES = [
    (r"[\"”‟«»]|“(?=\w)", "quotes are „ “"),
    (r"„[^“]*$", "„ is not closed"),
    (r"[ \u00a0\u202f][;:!?]", "a space before a mark"),
    (rf"\b\d{{1,2}} (?:{MONTHS})\b|\b\d{{1,2}}ter\b", "the day takes a full stop"),
    (r"\b(?:von|bei|in) dem\b(?! (?:wir|Sie|du)\b)", "contraction is missing"),
    (r"(?:Bewerber|Kandidat)(?:in|en|innen)?\b|\w[*:_]in(?:nen)?\b", "a gender is told, or starred"),
    (r"\b(?:Liebe[r]?|Werte[r]?)\b|geehrte[:*_/(]|Damen und Herren", "salutation"),
    (rf"\b(?:Ihr|dein) (?:\w+en )?(?:{MASCULINE})\b(?!.* (?:ist|hat)\b)", "accusative"),
    (r"\bBelmonts\b|\bBelmont’s?\b", "the company stands in the genitive"),
    (r"\b(?:desto trotz|wegen dem|mehreren Kriterium|einzigste)\b", "a common mistake"),
]
# What shows only where paragraphs meet.
LETTER_RULES = [
    (r"\A(?:Subject: .*\n\n)?(?:Sehr|Guten|Hallo) .*,\n\n[A-ZÄÖÜ]", "after the comma of the salutation the letter goes on small"),
    (r"^(?:Mit freundlichen Grüßen|Viele Grüße),$", "no comma after the closing"),
]
JOIN_RULES = [
    (r"„[^“]*[„\"«»”‟]|““|Stelle (?:[„»]{2}|(?![^ ].*[“”«\"]))", "a title is quoted once"),
    (r"\bbei (?:(?i:die|das|zum|zur|mein|unser)|D(?:er|ER)|Deutsche[rs]?|Stadtwerke|Sparkasse)\b", "the employer lacks its article"),
    (r"\bbei (?!der ).*\b(?:GmbH|AG|KG|SE|eG)\b", "bei der"),
]
SEEDED = [
    "Wir haben Ihre Bewerbnug erhalten.",
    "Wir danken Ihnen für für Ihr Interesse.",
    "Ihre Bewerbung auf die Stelle “Leitung” bei Belmont",
    "Ihre Bewerbung auf die Stelle „Leitung bei Belmont",
    "Lesen Sie diese Seite : bald.",
    "Die Zeit, die Sie sich am 1 März 2026 genommen haben.",
    "Wir haben uns für einen anderen Bewerber entschieden.",
    "Wir suchen Entwickler:innen.",
    "Liebe Frau Martin,",
    "Besonders geschätzt haben wir Ihr Teamgeist.",
    "Ihr Interesse an Belmonts Angebot freut uns.",
]
SEEDED_LETTERS = [
    "Wir danken Ihnen.\n\nWir freuen uns über deine Bewerbung.",
    "Guten Tag Camille Martin,\n\nVielen Dank.",
    "Vielen Dank.\n\nMit freundlichen Grüßen,\n",
]
SIE_AND_DU = (r"\b(?:Sie|Ihnen|Ihre?[rmns]?)\b", r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rmns]?)\b")
CHECKER = Spelling("de", "de_DE", RULES, LETTER_RULES, JOIN_RULES, SIE_AND_DU)
CHECKER.SEEDED = {"de": SEEDED}
CHECKER.SEEDED_LETTERS = SEEDED_LETTERS
CHECKER.SEEDED_TITLES = ["Ihre Bewerbung auf die Stelle „Leitung „Dienste““ bei Belmont", "Ihre Bewerbung auf die Stelle Leitung bei Belmont"]
CHECKER.SEEDED_TITLES += [f"Ihre Bewerbung auf die Stelle „Leitung“ bei {name}" for name in ("Die Brücke", "Stadtwerke Talheim", "Kranz GmbH")]
