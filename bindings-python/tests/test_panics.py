"""No panic leaves the native module, and no argument ends the process."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def panicking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with a build that panics on demand. `PARTNERKIT_PANIC_PYTHON` names one that is there already."""
    if given := os.environ.get("PARTNERKIT_PANIC_PYTHON"):
        return Path(given)
    home = tmp_path_factory.mktemp("panic")
    maturin = [sys.executable, "-m", "maturin", "build", "--features", "panic-injection", "--out", str(home)]
    subprocess.run(maturin, cwd=HERE.parent, check=True)
    (wheel,) = home.glob("*.whl")
    venv.create(home / "venv", with_pip=True)
    python = home / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", wheel], check=True)
    return python


def test_no_panic_escapes(panicking: Path) -> None:
    done = subprocess.run(
        [panicking, HERE / "panics.py"], capture_output=True, text=True, check=False, timeout=600, cwd=HERE
    )
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stdout[-8000:]}\n{done.stderr[-2000:]}"
    print(done.stdout)
