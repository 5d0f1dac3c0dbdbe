"""A client of Égards: one letter, many letters, or a draft for a mail program.

Start the service with `egards serve`. Then, in this folder:

    python -m venv .venv && . .venv/bin/activate
    pip install -r requirements.txt
    python make_stubs.py stubs
    export PYTHONPATH=stubs
    python client.py draft "Camille Martin"
    python client.py batch "Camille Martin" "Zoë Laurent" "Noor Haddad"
    python client.py mime "Camille Martin" camille.martin@example.org letter.eml
    python client.py --language xx draft ""     # see how an error tells what to mend
"""

import argparse
import pathlib
import sys
from collections.abc import Iterator

import grpc
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

from egards.v1 import draft_rejection_pb2 as api
from egards.v1 import rejection_draft_service_pb2 as service
from egards.v1 import rejection_draft_service_pb2_grpc as service_grpc
from egards.v1 import rejection_pb2 as parts
from egards.v1 import text_pb2 as text

# Time for a call, in seconds. For a batch it bounds the whole stream.
TIMEOUT = 30


def rejection(language: str, name: str) -> api.DraftRejectionRequest:
    """What was decided about one candidate."""
    return api.DraftRejectionRequest(
        language_codes=[language],
        basic=parts.Basic(),
        candidate=parts.Candidate(display_name=name),
        # A title is never translated: give it in each language, or once for all.
        position=parts.Position(
            title=text.LocalizedText(by_language={"fr": "Ingénieure logiciel"}, text="Software Engineer")
        ),
        company=parts.Company(name="Belmont"),
        sender=parts.Sender(
            name="Claire Duval",
            position=text.LocalizedText(by_language={"fr": "Responsable du recrutement"}, text="Head of Recruitment"),
            email_address="claire.duval@example.com",
        ),
        formats=[api.FORMAT_TEXT],
    )


def explain(status: status_pb2.Status) -> str:
    """What to mend: the service tells every wrong field at once, in the details of the status."""
    lines = [code_pb2.Code.Name(status.code)]
    for detail in status.details:
        if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
            info = error_details_pb2.ErrorInfo()
            detail.Unpack(info)
            lines[0] += f" {info.reason}"
        elif detail.Is(error_details_pb2.BadRequest.DESCRIPTOR):
            bad = error_details_pb2.BadRequest()
            detail.Unpack(bad)
            lines += [f"{violation.field}: {violation.description}" for violation in bad.field_violations]
    # Faults of the service, and of the way to it, have a message alone.
    return "\n  ".join(lines if len(lines) > 1 else [*lines, status.message])


def draft(stub: service_grpc.RejectionDraftServiceStub, args: argparse.Namespace) -> bool:
    """One letter."""
    answer = stub.DraftRejection(rejection(args.language, args.name), timeout=TIMEOUT)
    print(f"Subject: {answer.drafts[0].subject}\n\n{answer.drafts[0].text_body}", end="")
    return True


def batch(stub: service_grpc.RejectionDraftServiceStub, args: argparse.Namespace) -> bool:
    """Many letters over one stream: an answer for each, in order. A wrong item does not end the stream."""

    def items() -> Iterator[service.BatchDraftRejectionsRequest]:
        for number, name in enumerate(args.names, start=1):
            # A key of one's own, to find the candidate again: not a name.
            request = rejection(args.language, name)
            yield service.BatchDraftRejectionsRequest(item_id=f"row-{number}", request=request)

    refused = 0
    for answer in stub.BatchDraftRejections(items(), timeout=TIMEOUT):
        if answer.WhichOneof("result") == "response":
            print(f"{answer.item_id}: {answer.response.drafts[0].subject}")
        else:
            refused += 1
            print(f"{answer.item_id}: {explain(answer.error)}")
    return refused == 0


def mime(stub: service_grpc.RejectionDraftServiceStub, args: argparse.Namespace) -> bool:
    """A letter as a mail message, which a mail program opens as a draft."""
    request = rejection(args.language, args.name)
    request.candidate.email_address = args.email
    request.formats[:] = [api.FORMAT_MIME]
    answer = stub.DraftRejection(request, timeout=TIMEOUT)
    args.file.write_bytes(answer.drafts[0].mime_message)
    print(f"saved {args.file}")
    return True


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", default="127.0.0.1:50051", help="of the service (default: %(default)s)")
    parser.add_argument("--language", default="fr", help="of the letters, a BCP 47 tag (default: %(default)s)")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("draft", help="print the letter to a candidate")
    command.add_argument("name")
    command.set_defaults(run=draft)
    command = commands.add_parser("batch", help="print the subject of the letter to each candidate")
    command.add_argument("names", nargs="+", metavar="name")
    command.set_defaults(run=batch)
    command = commands.add_parser("mime", help="save the letter as a draft for a mail program")
    command.add_argument("name")
    command.add_argument("email")
    command.add_argument("file", type=pathlib.Path)
    command.set_defaults(run=mime)
    return parser.parse_args()


def main() -> int:
    args = arguments()
    # Plain text, for this machine alone. Over a network: grpc.secure_channel, and the token as metadata.
    with grpc.insecure_channel(args.address) as channel:
        try:
            return 0 if args.run(service_grpc.RejectionDraftServiceStub(channel), args) else 1
        except grpc.RpcError as error:
            # Without details (a server that cannot be reached) the code and the message say it all.
            status = rpc_status.from_call(error)
            code = error.code().value[0]
            print(explain(status or status_pb2.Status(code=code, message=error.details())), file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
