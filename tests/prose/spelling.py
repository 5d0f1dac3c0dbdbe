"""Languages with a dictionary but no grammar checker here: hunspell, and the rules of every language."""

import re
import subprocess
from shutil import which

from words import LEFT_OVERS, WHITELIST, matches

PACKAGES = {"en_US": "hunspell-en-us", "en_GB": "hunspell-en-gb", "de_DE": "hunspell-de-de", "es_ES": "hunspell-es"}


def missing_dictionaries(names):
    """The packages of the dictionaries that are not installed."""
    known = ""
    if which("hunspell"):
        known = subprocess.run(["hunspell", "-D"], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False).stderr
    return [PACKAGES[name] for name in names if name not in known]


def unknown_words(dictionary, text):
    """(index, what) of every word that the dictionary does not know."""
    words = [set(re.findall(r"[\w']+", re.sub(r"https?://\S+", "", line).replace("’", "'"))) for line in text]
    every_word = "\n".join(sorted(set().union(*words)))
    out = subprocess.run(["hunspell", "-d", dictionary, "-i", "utf-8", "-l"], input=every_word, capture_output=True, text=True, check=True).stdout
    unknown = set(out.split()) - WHITELIST
    for index, of_line in enumerate(words):
        for word in sorted(of_line & unknown):
            yield index, f"unknown word «{word}»"


class Spelling:
    """A checker of one language, with the same face as the modules french and english."""

    APT = {"hunspell": "hunspell"}

    def __init__(self, language, dictionary, rules, letter_rules, join_rules, formal_and_informal):
        self.dictionaries = {language: dictionary}
        self.rules = LEFT_OVERS + rules
        self.letter_rules = letter_rules
        self.join_rules = join_rules
        self.default = dictionary
        self.formal, self.informal = formal_and_informal

    def missing_dictionaries(self):
        return missing_dictionaries(self.dictionaries.values())

    def lines(self, locale, text):
        """(index, what) of every problem in these lines."""
        yield from matches(self.rules, text)
        yield from unknown_words(self.dictionaries.get(locale, self.default), text)

    def joins(self, text):
        """(index, what) where the words round a title are wrong; what else a title holds is the caller's."""
        return matches(self.join_rules, text)

    def whole_letter(self, text):
        """What shows only in the whole letter."""
        if re.search(self.formal, text) and re.search(self.informal, text):
            yield "formal and informal address are mixed"
        for pattern, what in self.letter_rules:
            if re.search(pattern, text, re.M):
                yield what
