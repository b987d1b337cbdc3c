"""The `partnerkit` command, as it is installed."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIRST = ROOT / "examples" / "first"
AS_OF = "2026-05-01T00:00:00Z"
# By the oracle.
DIGEST = "8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23"


def partnerkit(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("partnerkit")
    return subprocess.run([command, *map(str, arguments)], capture_output=True, text=True, check=False, cwd=cwd)


def settle(orders: Path, out: Path, *more: str | Path) -> subprocess.CompletedProcess[str]:
    program = FIRST / "program.json"
    return partnerkit(
        "settle", "--program", program, "--orders", orders, "--as-of", AS_OF, "--out", out, *more
    )  # fmt: skip


def rejected(out: Path) -> list[dict[str, str]]:
    with (out / "rejected.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_settle_writes_the_tables(tmp_path: Path) -> None:
    more = ("--touches", FIRST / "touches.csv", "--refunds", FIRST / "refunds.csv")
    done = settle(FIRST / "orders.csv", tmp_path, *more)
    assert done.returncode == 0, done.stderr
    assert f"digest {DIGEST}" in done.stdout
    assert "5 of 11 orders credited" in done.stdout
    assert {file.name for file in tmp_path.iterdir()} == {
        "lines.csv", "statements.csv", "uncredited.csv", "rejected.csv",
    }  # fmt: skip
    assert len((tmp_path / "lines.csv").read_text().splitlines()) == 1 + 6
    as_json = json.loads(settle(FIRST / "orders.csv", tmp_path, *more, "--json").stdout)
    assert as_json["digest"] == DIGEST


def test_bad_rows_are_reported_with_their_line_and_the_others_go_on(tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "order_id,placed_at,currency,code,subtotal\n"
        "1,2026-03-10T12:00:00Z,EUR,ANNA10,10.00\n"
        "2,2026-03-10T12:00:00,EUR,ANNA10,1e3\n"
        "3,2026-03-10T12:00:00Z,EUR,ANNA10,10.00\n"
        "3,2026-03-10T12:00:00Z,EUR,ANNA10,11.00\n"
        '4,2026-03-10T12:00:00Z,EUR,"ANNA10,10.00\n'
    )
    done = settle(orders, tmp_path)
    assert done.returncode == 0, done.stderr
    assert [(row["line"], row["id"], row["code"], row["column"]) for row in rejected(tmp_path)] == [
        ("3", "2", "malformed.instant", "placed_at"),
        ("3", "2", "money.decimal", "subtotal"),
        ("6", "4", "csv.truncated", ""),
        ("4", "3", "row.conflict", "subtotal"),
        ("5", "3", "row.conflict", "subtotal"),
    ]
    assert all(row["reason"] for row in rejected(tmp_path))
    assert len((tmp_path / "lines.csv").read_text().splitlines()) == 1 + 1


def test_columns_are_mapped_and_naive_times_read_in_a_zone(tmp_path: Path) -> None:
    orders = tmp_path / "export.csv"
    orders.write_text("Name,Created at,Currency,Discount Code,Subtotal\n1,2026-03-10 12:00:00,EUR,ANNA10,10.00\n")
    names = {"order_id": "Name", "placed_at": "Created at", "code": "Discount Code"}
    (tmp_path / "map.json").write_text(json.dumps({"orders": names, "zone": "Europe/Berlin"}))
    done = settle(orders, tmp_path, "--map", tmp_path / "map.json")
    assert done.returncode == 0, done.stderr
    assert "2026-03-10T11:00:00Z" in (tmp_path / "lines.csv").read_text()


def test_refusals_go_to_stderr(tmp_path: Path) -> None:
    program = tmp_path / "program.json"
    program.write_text((FIRST / "program.json").read_text().replace("Europe/Berlin", "Mars").replace('"10"', "10.5"))
    files = ("--orders", FIRST / "orders.csv", "--as-of", AS_OF)
    done = partnerkit("settle", "--program", program, *files, "--out", tmp_path)
    assert done.returncode == 1
    assert "malformed.zone at /zone" in done.stderr
    assert "malformed.float at /rates/0/rate/percent" in done.stderr
    missing = partnerkit("explain", "9", "--program", FIRST / "program.json", *files)
    assert missing.returncode == 1
    assert "settlement.unknown_order" in missing.stderr
    nowhere = partnerkit("settle", "--program", tmp_path / "none.json", *files, "--out", tmp_path)
    assert nowhere.returncode == 1
    assert "none.json" in nowhere.stderr
    assert partnerkit("settle").returncode == 2


@pytest.mark.parametrize(("name", "start"), [("mermaid", "stateDiagram-v2"), ("dot", "digraph order {")])
def test_diagrams(name: str, start: str) -> None:
    done = partnerkit("diagram", "order", "--format", name)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(start)
    assert "payment_required" in done.stdout


def test_every_life_cycle_is_drawn() -> None:
    help_text = partnerkit("diagram", "--help").stdout
    lists = re.findall(r"\{([a-z_,\s]+)\}", help_text)
    names = max((re.findall(r"[a-z_]+", each) for each in lists), key=len)
    assert {"order", "code_book", "partnership", "campaign", "participation", "engagement"} <= set(names)
    for name in names:
        done = partnerkit("diagram", name)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("stateDiagram-v2")


def readme(language: str) -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_python_of_the_readme_runs() -> None:
    (code,) = readme("python")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "settlement.unknown_order" in done.stdout


def test_the_commands_of_the_readme_run(tmp_path: Path) -> None:
    commands = [line.split() for block in readme("sh") for line in block.splitlines() if line.startswith("partnerkit")]
    assert len(commands) == 4
    for _, *arguments in commands:
        # The example is read where it lies; what is written goes elsewhere.
        placed = [str(ROOT / part) if part.startswith("examples/") else part for part in arguments]
        done = partnerkit(*placed, cwd=tmp_path)
        assert done.returncode == 0, done.stderr


def test_the_demo_runs_on_the_bundled_example(tmp_path: Path) -> None:
    demo = [sys.executable, ROOT / "examples" / "cdnow" / "demo.py", "--out", tmp_path]
    done = subprocess.run(demo, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "12 purchases read" in done.stdout
    assert f"digest: {DIGEST}" in done.stdout
    assert (tmp_path / "commission_by_month.svg").read_text().startswith("<svg")
