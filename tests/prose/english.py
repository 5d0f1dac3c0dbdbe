"""English: Harper, hunspell, and what they do not see."""

import json
import pathlib
import re
import subprocess

from spelling import missing_dictionaries as not_installed
from spelling import unknown_words
from words import LEFT_OVERS, WHITELIST, matches

APT = {"hunspell": "hunspell", "node": "nodejs", "npm": "npm"}
HARPER_PACKAGE = "harper.js@2"
HARPER_HOME = pathlib.Path(__file__).resolve().parents[2] / "target" / "prose"
HARPER = HARPER_HOME / "node_modules" / "harper.js" / "dist" / "index.js"

DIALECTS = {"en": ("American", "en_US"), "en-GB": ("British", "en_GB")}
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
RULES = LEFT_OVERS + [
    (r"\b[Aa] (?=[aeioAEIO][a-z])(?!\s?(?:one|once|eu|uni|use)\b)", "a, not an"),
    (r"\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz][a-z])", "an, not a"),
    (r"finds you (?:well|good)|not a good fit|regret to inform you", "a worn-out phrase"),
    (r" [;:!?]", "a space before a mark"),
    (r"\bto (?:moved|went|hired|decided)\b|\byou was\b|look forward to hear\b|\ban other\b", "verb form"),
    (r"(?i)\bthe the\b|\b(?:position|role|job|post) position\b", "said twice"),
    (r"Dear (?:Candidate|Applicant|Sir)", "salutation"),
]
AMERICAN = [
    (rf"\b\d{{1,2}} (?:{MONTHS}) \d{{4}}", "order of the date"),
    (r"\b(?:Mr|Ms|Mrs|Mx|Dr) [A-Z]", "the title takes a period"),
    (rf"(?:{MONTHS}) \d{{1,2}}, \d{{4}} [a-z]", "a comma after the year"),
    # Items of a few words: a clause after a comma is none.
    (r"\w, (?!and\b|we\b)[\w’-]+(?: [\w’-]+){0,6} and [\w’-]+(?: [\w’-]+){0,6}\.$", "the serial comma"),
    (r"\w+(?:isation|ised?|ising)\b(?<!exercise)(?<!promise)(?<!precise)(?<!raise)(?<!expertise)(?<!advise)", "British spelling"),
]
BRITISH = [
    (rf"(?:{MONTHS}) \d{{1,2}}, \d{{4}}", "order of the date"),
    (r"\b(?:Mr|Ms|Mrs|Mx|Dr)\. [A-Z]", "the title takes no full stop"),
    (r"\w, (?!and\b)[\w’-]+(?: [\w’-]+){0,4}, and your\b", "no serial comma"),
    (r"\b(?:apologi|organi|summari|prioriti)z", "American spelling"),
]

SEEDED = {
    "en": [
        "Thank you for applying for a Accountant position at Belmont.",
        "We was impressed by your attention to detail.",
        "Thank you for the the time you gave us.",
        "Thank you for your interview on 1 March 2026.",
        "Dear Ms Martin,",
        "We were impressed by your attention to detail, your listening skills and your technical skills.",
        "We apologise for the delay in getting back to you.",
        "We beleive that you will find another role.",
        "Your application for the Sales Position position at Belmont",
        "I hope this email finds you well.",
    ],
    "en-GB": [
        "Thank you for your interview on March 1, 2026.",
        "Dear Ms. Martin,",
        "We apologize for the delay in getting back to you.",
        "We were impressed by your rigour, your listening skills, and your technical skills.",
        "Experience managing the color of a labor program.",
    ],
}
SEEDED_LETTERS = []
SEEDED_TITLES = ["Your application for the The Voice Coach position at Belmont", "Your application for the Sales Role position at Belmont"]


def missing_dictionaries():
    return not_installed(name for _, name in DIALECTS.values())


def harper(dialect, text):
    script = pathlib.Path(__file__).parent / "harper.mjs"
    run = subprocess.run(["node", str(script), str(HARPER.parent), dialect], input=text, capture_output=True, text=True, check=False)
    if run.returncode or not run.stdout.strip():
        raise SystemExit(f"tests/prose/run: harper failed: {run.stderr[-500:]}")
    return json.loads(run.stdout)


def lines(locale, text):
    """(index, what) of every problem in these lines."""
    dialect, dictionary = DIALECTS.get(locale, DIALECTS["en-GB"])
    yield from matches(RULES + (AMERICAN if dialect == "American" else BRITISH), text)
    # A blank line between two ends every sentence of the first.
    joined = "\n\n".join(text)
    # Harper counts UTF-16 units.
    units = joined.encode("utf-16-le")
    for problem in harper(dialect, joined):
        index = units[: 2 * problem["start"]].decode("utf-16-le").count("\n\n")
        # An item of a list begins small, and the words after "Inc." are no new sentence.
        small_on_purpose = problem["kind"] == "Capitalization" and (text[index][0].islower() or "Inc. " in text[index])
        if problem["text"] in WHITELIST or small_on_purpose:
            continue
        yield index, f"{problem['message'][:120]} «{problem['text']}»"
    yield from unknown_words(dictionary, text)


def joins(text):
    """(index, what) where the words round a title are wrong; what else a title holds is the caller's."""
    yield from matches([(r"\b(\w+) \1\b", "said twice"), (r"\bthe The\b", "said twice"), (r"(?i)\b(?:role|post|job|vacancy|opening)s? position\b", "said twice")], text)


def whole_letter(text):
    """What shows only in the whole letter."""
    return []
