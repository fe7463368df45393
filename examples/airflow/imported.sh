#!/bin/sh
# Fails where the chart changed and nobody imported again, and where a file that was written from it was edited.
# CI runs it; by hand: sh imported.sh, with meshgate in the PATH. To take the change over: the same import with --out calls.yaml.
set -eu
meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio --owner data-platform | diff -u calls.yaml -
meshgate render --environment production --out mesh/generated --check
