"""Reads messages with Python's email package and says where it finds something else than it should.

    python read_messages.py FOLDER

Each N.eml has an N.json that tells what it holds. Prints how many were read.
"""

import datetime
import json
import pathlib
import re
import sys
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import parseaddr


def current_address(data, name):
    """A mailbox as the current API of the package reads it."""
    header = message_from_bytes(data, policy=policy.default)[name]
    if header is None:
        return None
    (address,) = header.addresses
    return [address.display_name, address.addr_spec]


def older_address(data, name):
    """A mailbox as the older API reads it."""
    header = message_from_bytes(data, policy=policy.compat32)[name]
    if header is None:
        return None
    display_name, address = parseaddr(header.replace("\r\n", ""))
    return [str(make_header(decode_header(display_name))), address]


def without_spaces(mailbox):
    return mailbox and ["".join(mailbox[0].split()), mailbox[1]]


# Before 3.13.2 the current API puts a space between the two halves of a long name: what it reads there is compared but
# for spaces, and the older API compares them.
HALVES = current_address(b"To: =?utf-8?Q?a?= =?utf-8?Q?b?= <c@example.org>\r\n\r\n", "To")[0]
current_form = without_spaces if HALVES == "a b" else lambda mailbox: mailbox


def differences(data, expected):
    message = message_from_bytes(data, policy=policy.default)
    text, html = message.iter_parts()
    names = [name for name, there in (("From", expected["from"]), ("To", expected["to"])) if there]
    names += ["Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "X-Unsent", "Content-Type"]
    comparisons = {
        "headers": (message.keys(), names),
        "subject": (message["Subject"], expected["subject"]),
        "date": (message["Date"].datetime, datetime.datetime(2026, 3, 6, 12, tzinfo=datetime.timezone.utc)),
        "language": (message["Content-Language"], expected["language"]),
        "unsent": (message["X-Unsent"], "1"),
        "id": (bool(re.fullmatch(r"<[0-9a-f]{32}@egards\.invalid>", message["Message-ID"])), True),
        "type": (message.get_content_type(), "multipart/alternative"),
        "types": ([text.get_content_type(), html.get_content_type()], ["text/plain", "text/html"]),
        "charsets": ([text.get_content_charset(), html.get_content_charset()], ["utf-8", "utf-8"]),
        "text": (text.get_content().replace("\r\n", "\n"), expected["text"]),
        "html": (html.get_content().replace("\r\n", "\n"), expected["html"]),
        "defects": ([defect for part in message.walk() for defect in part.defects], []),
        "header defects": ([defect for value in message.values() for defect in value.defects], []),
    }
    for name in ("From", "To"):
        mailbox = expected[name.lower()]
        comparisons[f"{name}, older API"] = (older_address(data, name), mailbox)
        comparisons[f"{name}, current API"] = (current_form(current_address(data, name)), current_form(mailbox))
    return {what: pair for what, pair in comparisons.items() if pair[0] != pair[1]}


read = 0
failed = False
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    found = differences(file.read_bytes(), json.loads(file.with_suffix(".json").read_text(encoding="utf-8")))
    for what, (seen, wanted) in found.items():
        failed = True
        print(f"{file}: {what}: {seen!r} instead of {wanted!r}", file=sys.stderr)
    read += 1
print(read)
sys.exit(failed)
