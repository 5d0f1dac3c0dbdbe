"""Hands a message on to the mail server of this machine.

    python send.py PORT FROM TO FILE
"""

import pathlib
import smtplib
import sys

port, sender, recipient, file = sys.argv[1:]
with smtplib.SMTP("127.0.0.1", int(port)) as server:
    server.sendmail(sender, [recipient], pathlib.Path(file).read_bytes())
