"""Prints what the tasks of Airflow's DAGs say of themselves: python export_dags.py DAGS_FOLDER > tasks.json

A task names its calls in its executor_config, beside a pod_override where it has one:

    executor_config={"mesh_calls": [{"service": "ledger.finance", "port": 80, "methods": ["POST"], "kind": "write"}]}

Its identity is that of its pod: `service_account_name` of a KubernetesPodOperator, or of the pod_override; a task without one
runs as the worker of its queue. Parses DAGs by DagBag (Airflow 2.11 and 3.x) and runs no task. The exit code is 1 where a
file cannot be imported; the others are exported all the same.
"""

import contextlib
import json
import os
import signal
import sys

SECONDS = 300


def load(folder):
    os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
    try:
        from airflow.dag_processing.dagbag import DagBag
    except ImportError:
        from airflow.models.dagbag import DagBag
    return DagBag(folder)


def said(task, attribute):
    """An attribute of a task, or of what a mapped task is made with."""
    value = getattr(task, attribute, None)
    return value if value is not None else getattr(task, "partial_kwargs", {}).get(attribute)


def name(value):
    """A template that is filled when the task runs stays as it is written: whoever reads it knows that it is no name."""
    return value if isinstance(value, str) and value else None


def inside(value, *names):
    """A part of a pod, which is an object of the Kubernetes client, or a dict."""
    for one in names:
        value = value.get(one) if isinstance(value, dict) else getattr(value, one, None)
    return value


def is_pod_operator(task):
    operator = getattr(task, "operator_class", type(task))
    return isinstance(operator, type) and any(base.__name__ == "KubernetesPodOperator" for base in operator.__mro__)


def identity(task, override):
    """Who runs the task: a pod of its own, a worker's pod that it changes, or a worker."""
    if is_pod_operator(task):
        return "pod", name(said(task, "service_account_name")), name(said(task, "namespace"))
    if override is None:
        return None, None, None
    account = inside(override, "spec", "service_account_name") or inside(override, "spec", "serviceAccountName")
    return "override", name(account), name(inside(override, "metadata", "namespace"))


def describe(dag, task, folder):
    config = said(task, "executor_config") or {}
    kind, account, namespace = identity(task, config.get("pod_override"))
    return {
        "dag": dag.dag_id,
        "task": task.task_id,
        "operator": task.task_type,
        "owners": sorted(owner.strip() for owner in str(said(task, "owner") or "").split(",") if owner.strip()),
        "queue": said(task, "queue"),
        "pool": said(task, "pool"),
        "executor": said(task, "executor"),
        "runs": kind,
        "serviceAccount": account,
        "namespace": namespace,
        "calls": list(config.get("mesh_calls") or []),
        "deps": sorted(task.upstream_task_ids),
        "file": os.path.relpath(dag.fileloc, folder),
    }


def main(folder):
    signal.alarm(SECONDS)
    # What a DAG file prints is no part of the list.
    with contextlib.redirect_stdout(sys.stderr):
        bag = load(folder)
        tasks = [
            describe(dag, task, folder)
            for _, dag in sorted(bag.dags.items())
            for task in sorted(dag.tasks, key=lambda one: one.task_id)
        ]
    for path in sorted(bag.import_errors):
        print(f"{path}: cannot be imported; `airflow dags list-import-errors` says why", file=sys.stderr)
    json.dump(tasks, sys.stdout, indent=1, sort_keys=True)
    print()
    return 1 if bag.import_errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
