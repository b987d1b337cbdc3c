"""Lets the tests share their modules, and counts the scenarios that passed."""

import sys
from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter

sys.path.insert(0, str(Path(__file__).parent))

pytest.register_assert_rewrite("calls", "life_cycle", "settlements")


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Says how many scenarios passed, one per file; the other languages must say the same."""
    passed = terminalreporter.stats.get("passed", [])
    count = sum("::test_scenario[" in report.nodeid for report in passed)
    if count:
        terminalreporter.write_line(f"scenarios: python {count}")
