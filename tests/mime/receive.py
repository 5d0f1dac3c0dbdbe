"""A mail server for one message.

    python receive.py FILE

Prints its port, writes the message that arrives to FILE, prints its envelope and ends.
"""

import asyncio
import json
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    async def handle_DATA(self, server, session, envelope):
        pathlib.Path(sys.argv[1]).write_bytes(envelope.content)
        print(json.dumps({"from": envelope.mail_from, "to": envelope.rcpt_tos}), flush=True)
        return "250 OK"


async def receive():
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    class UntilItLeaves(SMTP):
        def connection_lost(self, error):
            super().connection_lost(error)
            done.set_result(None)

    server = await loop.create_server(lambda: UntilItLeaves(Handler()), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await done
    server.close()


asyncio.run(receive())
