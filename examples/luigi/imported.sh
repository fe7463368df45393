#!/bin/sh
# Fails where graph.json or tasks.json changed and nobody imported again, and where a file that was written from it was edited.
# CI runs it; by hand: sh imported.sh, with meshgate in the PATH. To take the change over: the same import with --out calls.yaml.
set -eu
meshgate import luigi --graph graph.json --tasks tasks.json --gateway istio-ingress/internal-gateway-istio | diff -u calls.yaml -
meshgate render --environment production --out mesh/generated --check
