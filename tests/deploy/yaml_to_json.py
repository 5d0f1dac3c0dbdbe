"""Prints the documents of YAML files as one JSON array. With --kubernetes, each has to fit Kubernetes' schemas, strictly.

    python yaml_to_json.py [--kubernetes VERSION]... FILE...
"""

import argparse
import json
import pathlib

import kubernetes_validate
import yaml

arguments = argparse.ArgumentParser()
arguments.add_argument("--kubernetes", action="append", default=[], metavar="VERSION")
arguments.add_argument("files", nargs="+", type=pathlib.Path)
given = arguments.parse_args()

documents = []
for file in given.files:
    for document in yaml.safe_load_all(file.read_text(encoding="utf-8")):
        for version in given.kubernetes:
            try:
                kubernetes_validate.validate(document, version, strict=True)
            except kubernetes_validate.ValidationError as error:
                place = "/".join(str(step) for step in error.path)
                raise SystemExit(f"{file.name}: {place}: {error.message} (Kubernetes {version})") from None
        documents.append(document)
print(json.dumps(documents))
