"""Every scenario, through the package's public types; the other languages run the same files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import calls
import jsonschema
import life_cycle
import pytest
import scenarios
import settlements
from jsonschema import Draft202012Validator

FILES = scenarios.files()
ANNA = {"anna": {"aggregate": "creator", "id": "00000000-0000-4000-8000-0000000000c1"}}


def run(story: dict[str, Any]) -> None:
    if "aggregate" in story:
        life_cycle.run(story)
    elif "story" in story:
        life_cycle.run_together(story)
    elif "calls" in story:
        calls.run(story)
    else:
        settlements.run(story)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(scenarios.SCENARIOS)))
def test_scenario(file: Path) -> None:
    run(scenarios.load(file))


def test_every_file_has_the_form_that_the_schema_says() -> None:
    schema = json.loads((scenarios.ROOT / "tests" / "scenario.schema.json").read_text(encoding="utf-8"))
    form = Draft202012Validator(schema)
    faults = [
        f"{file.name}: {jsonschema.exceptions.best_match([fault]).message[:200]}"
        for file in FILES
        for fault in form.iter_errors(json.loads(file.read_text(encoding="utf-8")))
    ]
    assert not faults
    for step in [{"then": {"status": None}}, {"on": "anna"}, {"on": "anna", "then": {"statsu": None}}]:
        assert not form.is_valid({"title": "A step that is none", "story": ANNA, "steps": [step]})
    misspelt = {"call": "money.pars", "with": {}, "expect": {"value": 1}}
    assert not form.is_valid({"title": "A call that does not exist", "calls": [misspelt]})


def test_there_are_scenarios() -> None:
    assert FILES


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"calls": [], "cals": []}, "cals"),
        ({"story": ANNA, "steps": [{"on": "anne", "then": {}}]}, "anne"),
        ({"story": ANNA, "steps": [{"on": "anna", "then": {}, "tick": ""}]}, "tick"),
        ({"story": ANNA, "steps": [{"on": "anna", "then": {"statsu": None}}]}, "statsu"),
        ({"story": ANNA, "steps": [], "then": {"anne": {}}}, "anne"),
    ],
)
def test_unknown_members_are_mistakes(tmp_path: Path, wrong: dict[str, Any], named: str) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps({"title": "", **wrong}))
    with pytest.raises(scenarios.Mistake, match=named):
        scenarios.load(file)


def test_wrong_expectations_fail() -> None:
    call = {"call": "money.parse", "with": {"amount": "1", "currency": "EUR"}}
    right = {"value": {"amount": "1.00", "currency": "EUR"}}
    calls.run({"calls": [{**call, "expect": right}]})
    for wrong in [{"value": {"amount": "1.01", "currency": "EUR"}}, {"errors": [{"code": "money.decimal"}]}]:
        with pytest.raises(AssertionError):
            calls.run({"calls": [{**call, "expect": wrong}]})
