"""The package and its use pass pyright in strict mode; mypy and stubtest are steps of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_pyright() -> None:
    checked = ["python/partnerkit", "tests/usage.py"]
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, *checked]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
