#!/bin/sh
# Fails where jobs.yaml or a Service changed and nobody imported again, and where a file that was written from it was edited.
# CI runs it; by hand: sh imported.sh, with meshgate in the PATH. To take the change over: the same import with --out mesh/generated/dataflow.yaml.
set -eu
meshgate import dataflow --jobs jobs.yaml --manifests mesh | diff -u mesh/generated/dataflow.yaml -
meshgate render --environment beam --out beam/mesh/generated --check
