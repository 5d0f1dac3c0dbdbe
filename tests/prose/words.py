"""What both proofreaders share."""

import pathlib
import re

WHITELIST = {
    line.strip()
    for line in (pathlib.Path(__file__).parent / "whitelist.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
}

# What no letter of any language may show: (pattern, what is wrong).
LEFT_OVERS = [
    (r"\{\s*\$?[\w-]+|\[(?:Name|Nom|Candidate|Job|Your|Company|Titre|Votre)", "a placeholder is left"),
    (r"\b(?:null|None|undefined|NaN)\b", "an empty value is printed"),
    (r"[\u2066-\u2069\u202a-\u202e](?=[\x00-\u024f])", "an isolate around Latin words"),
    (r",\s*\.|\.\.(?!\.)|\s,|\(\s*\)|:\s*\.", "an empty list or paragraph"),
    (r"[ \t]{2,}", "two spaces"),
    (r"\b(\w{2,}) \1\b", "a word stands twice"),
]


def matches(rules, lines):
    """(index, what) of every match."""
    for index, line in enumerate(lines):
        for pattern, what in rules:
            for found in re.finditer(pattern, line):
                context = line[max(0, found.start() - 12) : found.end() + 12]
                yield index, f"{what}: «{context}»"
