"""Reads PromQL expressions, a JSON array of them on standard input; the first that is none ends it with an error."""

import json
import sys

import promql_parser

for expression in json.load(sys.stdin):
    try:
        promql_parser.parse(expression)
    except ValueError as error:
        raise SystemExit(f"{expression}\n{error}") from None
