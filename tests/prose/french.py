"""French: Grammalecte, and what it does not see."""

import json
import re
import subprocess
import tempfile

from words import LEFT_OVERS, WHITELIST, matches

APT = {"grammalecte-cli": "grammalecte-cli"}

# « 1er » is right in plain text: it asks for raised letters.
RULES_OFF = {"g2__typo_ordinaux_chiffres_exposants__b1_a1_1"}

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
VOWEL = "aeiouâàéèêëîïôûùœæAEIOUÂÀÉÈÊËÎÏÔÛÙŒÆ"
RULES = LEFT_OVERS + [
    (rf"\b(?:de|que|le|la|ne|se) (?=[{VOWEL}](?!nze\b|nzième\b|ui\b|uistiti|hlan))(?=[a-zà-ÿœæ]|[A-ZÀ-ÖØ-ÝŒÆ][a-zà-ÿœæ·])", "élision manquante"),
    (r"\b(?:de|à) (?:le|les)\b", "contraction manquante"),
    (r"\b(?:de|à) Les? [A-ZÉ]", "nom à article après de ou à"),
    (rf"\b1 (?:{MONTHS})\b", "écrire « 1er »"),
    (r"\bd’ ", "espace après l’apostrophe"),
    (r"trouvera bien|votre résistance|n’hésitez surtout", "calque"),
    (r"\b(?:Cher Madame|Chère Monsieur|Cher candidat|Chère candidate|Cher\(e\))", "salutation"),
    (r"\b(?:retenu|reçu|choisi|embauché|convaincu|impressionné)(?:\(e\)|·e|\.e)", "accord avec la personne"),
    (r"\bnous (?:sommes|serions|serons|avons été) \w+és\b", "accord avec « nous »"),
    (r"\bnous somme\b|\bvous ête\b|\bc’est bien passé\b", "verbe"),
]
FRANCE = [
    (r"[^\s\u00a0\u202f][;!?](?=\s|$)", "espace insécable manquante devant ; ! ?"),
    (r" [;:!?»]|« ", "espace ordinaire au lieu d’une espace insécable"),
]
CANADA = [
    (r"[ \u00a0\u202f][;!?]", "espace devant ; ! ?"),
    (r" [:»]|« ", "espace ordinaire au lieu d’une espace insécable"),
]
VOUS = r"\b(?:vous|votre|vos|vôtres?)\b"
TU = r"\b(?:tu|toi|ton|ta|tes|tienn?e?s?)\b|\bt’"

SEEDED = {
    "fr": [
        "Nous vous remercions de votre candidature au poste de Ingénieur.",
        "Nous vous remercions de votre candidature au poste d’Handballeur.",
        "Nous avons apprécié votre rigueur et votre compétences.",
        "Nous avons apprécié la qualité des entretien menés.",
        "Lors de notre entretien du 1 mars 2026 avec Claire Duval.",
        "Il suffit de répondre à ce message; vous pourrez changer d’avis.",
        "Voici ce que nous avons apprécié : la clarté.",
        "Nous avons avons apprécié votre démarche.",
        "Nous avons aprécié votre démarche avec attention.",
        "Votre candidature au poste de Comptable chez { $company }.",
        "Nous avons le plaisir de le entendre parler à les équipes.",
    ],
    "fr-CA": [
        "Il suffit de répondre à ce courriel\u202f; vous pourrez changer d’avis.",
        "Nous avons apprécié votre rigueur et votre compétences.",
    ],
}
SEEDED_LETTERS = ["Nous vous remercions.\n\nMerci de ton intérêt."]
SEEDED_TITLES = ["Votre candidature au poste de Ingénieur chez Belmont", "Votre candidature au poste d’Hockeyeur chez Belmont"]


def missing_dictionaries():
    return []


def grammalecte(lines):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        out = subprocess.run(["grammalecte-cli", "-f", file.name, "-j", "-ctx", "-owe"], capture_output=True, text=True, check=True).stdout
    return json.loads(out[out.index("{") :])["data"]


def lines(locale, text):
    """(index, what) of every problem in these lines."""
    canada = locale == "fr-CA"
    yield from matches(RULES + (CANADA if canada else FRANCE), text)
    for paragraph in grammalecte(text):
        index = paragraph["iParagraph"] - 1
        for error in paragraph.get("lGrammarErrors", []):
            high_mark = error.get("sUnderlined", "").strip("\u00a0\u202f ")[-1:] in (";", "!", "?")
            if error["sRuleId"] in RULES_OFF or canada and high_mark and "espace" in error["sMessage"].lower():
                continue
            yield index, f"{error['sMessage'].split('. ')[0]} «{error.get('sUnderlined', '')}» {'/'.join(error['aSuggestions'][:2])}"
        for error in paragraph.get("lSpellingErrors", []):
            if error["sValue"] not in WHITELIST:
                yield index, f"mot inconnu «{error['sValue']}»"


def joins(text):
    """(index, what) where de or d’ before a title is wrong; what else a title holds is the caller's."""
    if not text:
        return
    yield from matches([(rf"\bposte de (?=[{VOWEL}](?!nze\b|nzième\b|ui\b|uistiti|hlan))(?=.[a-zà-ÿœæ])", "élision manquante")], text)
    for paragraph in grammalecte(text):
        for error in paragraph.get("lGrammarErrors", []):
            if error["sBefore"].endswith("poste ") and error["sUnderlined"].startswith("d"):
                yield paragraph["iParagraph"] - 1, f"{error['sMessage'].split('. ')[0]} «{error['sUnderlined']}»"


def whole_letter(text):
    """What shows only in the whole letter."""
    if re.search(VOUS, text, re.I) and re.search(TU, text, re.I):
        yield "tu et vous mélangés"
