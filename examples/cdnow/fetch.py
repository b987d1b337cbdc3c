"""Takes the CDNOW purchases out of the package `lifetimes` 0.11.3 (MIT), where they are shipped.

    python fetch.py TARGET

The package is downloaded by pip without its dependencies, checked against its hash, and not installed. A file that is
there already is only checked.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "lifetimes==0.11.3"
PACKAGE_SHA256 = "261e3dc89977c2b60767ca6728aaa29d429de0c814635070a749c36555895da8"
MEMBER = "lifetimes/datasets/CDNOW_master.txt"
MEMBER_SHA256 = "eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef"


def is_good(file: Path) -> bool:
    """Whether the file is there and is the one we mean."""
    return file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == MEMBER_SHA256


def fetch(target: Path) -> None:
    """Downloads, checks and unpacks."""
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder, "requirements.txt")
        requirements.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_SHA256}\n")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--require-hashes", "--dest", folder, "-r", requirements], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(zipfile.ZipFile(wheel).read(MEMBER))
    if not is_good(target):
        target.unlink()
        raise SystemExit(f"{MEMBER} is not the file it should be")


if __name__ == "__main__":
    file = Path(sys.argv[1])
    if not is_good(file):
        fetch(file)
