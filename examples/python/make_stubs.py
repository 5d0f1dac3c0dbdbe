"""Makes the Python stubs of the API: messages, and the service's client.

    python make_stubs.py FOLDER

Import them with FOLDER on the path, for instance by PYTHONPATH=FOLDER.
"""

import pathlib
import sys
from importlib import resources

from google import rpc
from grpc_tools import protoc

if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
    sys.exit(__doc__)
stubs = pathlib.Path(sys.argv[1])
stubs.mkdir(parents=True, exist_ok=True)

api = pathlib.Path(__file__).resolve().parents[2] / "proto"
# google/rpc/status.proto comes with googleapis-common-protos, google/protobuf/*.proto with grpcio-tools.
common = pathlib.Path(rpc.__path__[0]).parents[1]
well_known = resources.files("grpc_tools") / "_proto"

arguments = ["protoc", f"--python_out={stubs}", f"--pyi_out={stubs}", f"--grpc_python_out={stubs}"]
arguments += [f"--proto_path={folder}" for folder in (api, common, well_known)]
sys.exit(protoc.main([*arguments, *map(str, sorted(api.glob("egards/v1/*.proto")))]))
