"""Prints what the tasks of a Luigi pipeline say of themselves: python export_tasks.py MODULE... > tasks.json

A task names its identity and its calls as class attributes:

    mesh_service_account = "billing-ledger"
    mesh_calls = [{"service": "ledger.finance", "port": 80, "methods": ["POST"], "paths": ["/v1/entries"], "kind": "write"}]

and with mesh_runs = "pod" that a pod of that identity does its work, as one of KubernetesJobTask does, and not the process that runs the task.

Run it in the folder that holds the modules, with the Python that has luigi and what they import. Imports modules and asks for
owners and dependencies; runs no task. Where a module cannot be imported it prints no list, and the exit code is 1.
"""

import contextlib
import importlib
import inspect
import json
import os
import signal
import sys

from luigi.task import flatten
from luigi.task_register import Register

SECONDS = 60


def dependencies(task_class):
    """Families that a task without parameters needs; None where it has parameters that nobody gives here."""
    try:
        return sorted({task.get_task_family() for task in flatten(task_class().deps())})
    except Exception:  # code of a pipeline: whatever it raises, its graph is read from the scheduler then
        return None


def owners(task_class):
    address = inspect.getattr_static(task_class, "owner_email", None)
    if isinstance(address, str):
        return [address]
    return sorted(address) if isinstance(address, (list, tuple)) else []


def describe(family):
    task_class = Register.get_task_cls(family)
    described = {
        "family": family,
        "module": task_class.__module__,
        "serviceAccount": getattr(task_class, "mesh_service_account", None),
        "calls": list(getattr(task_class, "mesh_calls", [])),
        "owners": owners(task_class),
        "deps": dependencies(task_class),
    }
    makes_pods = any(base.__name__ == "KubernetesJobTask" for base in task_class.__mro__)
    runs = getattr(task_class, "mesh_runs", "pod" if makes_pods else None)
    return described if runs is None else {**described, "runs": runs}


def load(module):
    """Whether it can be imported; else says why."""
    try:
        importlib.import_module(module)
        return True
    except Exception as error:
        missing = isinstance(error, ModuleNotFoundError)
        hint = f" {error.name}: run this in the folder that holds it, or set PYTHONPATH" if missing else ""
        print(f"{module}: {type(error).__name__}{hint}", file=sys.stderr)
        return False


def main(modules):
    signal.alarm(SECONDS)
    # As `luigi --module` does: a script has its own folder in the path, and not the one that it is run in.
    sys.path.insert(0, os.getcwd())
    # What a module prints is no part of the list.
    with contextlib.redirect_stdout(sys.stderr):
        # Every one of them, so that all that is wrong is said at once.
        loaded = [load(module) for module in modules]
    if not all(loaded):
        return 1
    families = sorted(
        name for name in Register.task_names() if not Register.get_task_cls(name).__module__.split(".")[0] == "luigi"
    )
    if not families:
        print(f"no tasks in {', '.join(modules) or 'no modules: name them'}", file=sys.stderr)
        return 1
    with contextlib.redirect_stdout(sys.stderr):
        described = [describe(family) for family in families]
    json.dump(described, sys.stdout, indent=1, sort_keys=True)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
