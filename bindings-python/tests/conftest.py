"""Lets the tests share their modules."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

pytest.register_assert_rewrite("calls", "life_cycle", "settlements")
