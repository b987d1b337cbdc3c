"""The guides are true: their Python runs, block after block."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDES = Path(__file__).parents[2] / "docs" / "src" / "guides"


def blocks(guide: Path) -> list[str]:
    text = guide.read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


WITH_PYTHON = [guide for guide in sorted(GUIDES.glob("*.md")) if blocks(guide)]


def test_there_are_guides() -> None:
    assert [guide.name for guide in WITH_PYTHON] == ["a-partnership.md"]


@pytest.mark.parametrize("guide", WITH_PYTHON, ids=lambda guide: guide.stem)
def test_the_guide_runs(guide: Path, tmp_path: Path) -> None:
    program = tmp_path / "guide.py"
    program.write_text("\n".join(blocks(guide)), encoding="utf-8")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
