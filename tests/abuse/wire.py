"""HTTP/2 by hand: what a client library would refuse to send, and what comes back."""

import socket

import hpack
from hyperframe.frame import DataFrame, Frame, GoAwayFrame, HeadersFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DRAFT = "/egards.v1.RejectionDraftService/DraftRejection"
BATCH = "/egards.v1.RejectionDraftService/BatchDraftRejections"
WATCH = "/grpc.health.v1.Health/Watch"
# Seconds after which a server that owes an answer has failed.
PATIENCE = 20


class Closed(Exception):
    """The server has closed the connection."""


class Wire:
    """A connection, its preface and first settings sent."""

    def __init__(self, address, settings=None):
        host, port = address.rsplit(":", 1)
        self.socket = socket.create_connection((host, int(port)), PATIENCE)
        self.encoder, self.decoder = hpack.Encoder(), hpack.Decoder()
        self.last = -1
        self.socket.sendall(PREFACE)
        self.send(SettingsFrame(0, settings=settings or {}))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def raw(self, data):
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError) as error:
            raise Closed from error

    def send(self, *frames):
        self.raw(b"".join(frame.serialize() for frame in frames))

    def headers(self, path=DRAFT, extra=(), flags=("END_HEADERS",)):
        """A request's headers on a stream of its own; the frame is returned, not sent."""
        self.last += 2
        fields = [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "127.0.0.1")]
        fields += [("te", "trailers"), ("content-type", "application/grpc"), *extra]
        return HeadersFrame(self.last, self.encoder.encode(fields), flags=flags)

    def frames(self):
        """The server's frames until it closes."""
        while True:
            frame, length = Frame.parse_frame_header(memoryview(self._read(9)))
            frame.parse_body(memoryview(self._read(length)))
            yield frame

    def _read(self, count):
        data = b""
        while len(data) < count:
            try:
                more = self.socket.recv(count - len(data))
            except ConnectionResetError as error:
                raise Closed from error
            if not more:
                raise Closed
            data += more
        return data

    def answer(self, stream):
        """The headers and trailers of a stream, or what came instead: ("reset", code), ("closed", None)."""
        fields = {}
        try:
            for frame in self.frames():
                if isinstance(frame, HeadersFrame):
                    decoded = dict(self.decoder.decode(frame.data))
                    if frame.stream_id == stream:
                        fields |= decoded
                elif isinstance(frame, RstStreamFrame) and frame.stream_id == stream:
                    return fields or {"reset": frame.error_code}
                elif isinstance(frame, GoAwayFrame) and frame.error_code:
                    return {"closed": frame.error_code}
                if frame.stream_id == stream and "END_STREAM" in frame.flags:
                    return fields
        except Closed:
            return {"closed": None}

    def call(self, body, extra=(), end=True, path=DRAFT):
        """Calls with this body, length prefix and all."""
        self.send(self.headers(path, extra))
        pieces = [body[at : at + 16_000] for at in range(0, len(body), 16_000)] or [b""]
        for piece in pieces[:-1]:
            self.send(DataFrame(self.last, piece))
        self.send(DataFrame(self.last, pieces[-1], flags=["END_STREAM"] if end else []))
        return self.answer(self.last)

    def pour(self, data, times):
        """Sends data on the last stream again and again, as the server's windows let, granting none itself. How many times
        until the server wanted no more for a second."""
        connection, stream = 65_535, None
        self.socket.settimeout(1)
        frames = self.frames()
        for sent in range(times):
            try:
                while stream is None or min(connection, stream) < len(data):
                    frame = next(frames)
                    if isinstance(frame, SettingsFrame) and "ACK" not in frame.flags:
                        stream = frame.settings.get(SettingsFrame.INITIAL_WINDOW_SIZE, 65_535)
                    elif isinstance(frame, WindowUpdateFrame) and frame.stream_id:
                        stream += frame.window_increment
                    elif isinstance(frame, WindowUpdateFrame):
                        connection += frame.window_increment
                self.send(DataFrame(self.last, data))
            except socket.timeout:
                return sent
            connection, stream = connection - len(data), stream - len(data)
        return times

    def upload(self, body):
        """Sends a whole body on the last stream, as the server's windows let, and ends the stream."""
        # What every window begins with; settings that are not acknowledged change nothing.
        windows = {0: 65_535, self.last: 65_535}
        frames = self.frames()
        while body:
            room = min(16_000, *windows.values())
            if room:
                piece, body = body[:room], body[room:]
                self.send(DataFrame(self.last, piece, flags=[] if body else ["END_STREAM"]))
                windows = {stream: window - len(piece) for stream, window in windows.items()}
                continue
            frame = next(frames)
            if isinstance(frame, WindowUpdateFrame) and frame.stream_id in windows:
                windows[frame.stream_id] += frame.window_increment

    def closed(self):
        """Waits until the server closes, whatever it says before."""
        try:
            for _ in self.frames():
                pass
        except Closed:
            return


def message(payload, compressed=0):
    return bytes([compressed]) + len(payload).to_bytes(4, "big") + payload
