"""Runs network-config-analyzer as its command does, and says on stderr how long the query itself took: without start-up
and without reading the files. Wall-clock and processor seconds."""

import sys
import time

from nca.NetworkConfig import NetworkConfigQueryRunner as module
from nca.nca_cli import nca_main

runner = module.NetworkConfigQueryRunner
run_query = runner.run_query


def timed(*args, **kwargs):
    wall, processor = time.perf_counter(), time.process_time()
    try:
        return run_query(*args, **kwargs)
    finally:
        print(
            f"query seconds {time.perf_counter() - wall:.6f} processor {time.process_time() - processor:.6f}",
            file=sys.stderr,
        )


runner.run_query = timed
sys.exit(nca_main(sys.argv[1:]))
