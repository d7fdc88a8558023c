"""Where the built program starts: the same command as ``samelens`` from pip."""

from __future__ import annotations

import multiprocessing
import sys

from app.launch import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a built program is its own Python for worker processes
    sys.exit(main())
