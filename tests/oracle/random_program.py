"""Seeded, small and nasty settlements for comparing two implementations.

    python3 random_program.py --seed N --out DIR

writes program.json, orders.csv, refunds.csv, touches.csv and as_of.txt. The
same seed gives the same bytes.
"""

import argparse
import json
import random
from datetime import datetime, timedelta
from pathlib import Path

import tables
from instants import MICROSECOND, format_instant, lock_instant
from random_rows import delivered, make_order, make_refunds, make_touches
from random_terms import Scene, make_program, make_scene


def make_as_of(scene: Scene) -> datetime:
    """Late enough for everything, or exactly on an edge."""
    rng = scene.rng
    late = scene.grid[len(scene.grid) // 2:]
    chance = rng.random()
    if chance < 0.5:
        return scene.grid[-1] + timedelta(days=rng.choice([30, 120]))
    if chance < 0.8:
        lock = lock_instant(rng.choice(late), scene.hold, scene.zone)
        return lock + rng.choice([-1, 0, 0]) * MICROSECOND
    return rng.choice(late[1:])


def generate(seed: int):
    """(program, orders, refunds, touches, as_of); the rows are dicts of texts."""
    scene = make_scene(random.Random(seed))
    program = make_program(scene)
    as_of = make_as_of(scene)
    orders = [make_order(scene, program, number, as_of)
              for number in range(scene.rng.randint(20, 80))]
    touches = make_touches(scene, program, orders)
    refunds = make_refunds(scene, program, orders, as_of)
    return (program, delivered(scene, "orders", orders), delivered(scene, "refunds", refunds),
            delivered(scene, "touches", touches), format_instant(as_of))


def write_inputs(out: Path, program: dict, orders: list[dict], refunds: list[dict],
                 touches: list[dict], as_of: str) -> None:
    """The five input files of a settlement."""
    out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(program, ensure_ascii=False, indent=1)
    (out / "program.json").write_bytes((text + "\n").encode("utf-8"))
    for table, rows in (("orders", orders), ("refunds", refunds), ("touches", touches)):
        tables.write_csv(out / f"{table}.csv", tables.INPUT_COLUMNS[table], rows)
    (out / "as_of.txt").write_bytes((as_of + "\n").encode("utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description="A small, nasty, seeded settlement.")
    parser.add_argument("--seed", required=True, type=int)
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()
    write_inputs(options.out, *generate(options.seed))


if __name__ == "__main__":
    main()
