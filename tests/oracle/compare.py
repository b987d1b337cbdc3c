"""Holds the engine to the oracle: the same random programs (and CDNOW, where it is) through both, every byte of every table.

    python3 compare.py --engine PATH/settle --programs 1000 [--package] [--also "node: COMMAND"]… [--seed 1]
        [--cdnow CDNOW_master.txt] [--work DIR]

The engine is the `settle` binary of the package `partnerkit-tests`; with `--package` the installed Python package settles
the same files too, and must come to the same digest. So must every language named by `--also`: its command, given the folder
of all inputs, prints a line `NAME DIGEST` for each. Prints the seeds, and `N passed, M failed`.
"""

import argparse
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import cdnow
import random_program
from settle import settle

TABLES = ("lines", "statements", "uncredited", "rejected")


def differences(result, folder):
    """What the engine wrote in a folder that is not what the oracle says, in words; empty where they agree."""
    expected = {name: result.csv(name) for name in TABLES}
    found = {name: read(folder / "rust" / f"{name}.csv") for name in TABLES}
    differing = [first_difference(name, expected[name], found[name]) for name in TABLES if expected[name] != found[name]]
    digest = read(folder / "rust" / "digest.txt").strip()
    if digest != result.digest():
        differing.append(f"digest {digest} is not {result.digest()}")
    return differing


def digest_of_package(folder):
    """The digest that the Python package comes to."""
    import partnerkit

    tables = {
        name: getattr(partnerkit, f"read_{name}")((folder / f"{name}.csv").read_bytes())
        for name in ("orders", "refunds", "touches")
    }
    program = partnerkit.settlement.Program.from_json((folder / "program.json").read_bytes())
    return partnerkit.settle(program, as_of=read(folder / "as_of.txt").strip(), **tables).digest


def digests_of(command, folder):
    """The digest of each settlement in a folder that another language's command comes to."""
    done = subprocess.run([*shlex.split(command), str(folder)], check=True, stdout=subprocess.PIPE, text=True)
    return dict(line.split() for line in done.stdout.splitlines())


def first_difference(name, expected, found):
    """The first line of a table that differs."""
    pairs = zip(expected.splitlines() + ["(end)"], found.splitlines() + ["(end)"])
    for number, (left, right) in enumerate(pairs, 1):
        if left != right:
            return f"{name}.csv line {number}\n    oracle {left}\n    engine {right}"
    return f"{name}.csv differs in its line ends"


def read(path):
    """A text as it stands, or nothing."""
    try:
        return path.read_bytes().decode()
    except FileNotFoundError:
        return ""


def main():
    """Compares and reports."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", required=True, help="the settle binary")
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--cdnow", help="CDNOW_master.txt")
    parser.add_argument("--package", action="store_true", help="the installed Python package too")
    parser.add_argument("--also", action="append", default=[], help="another language, and its command")
    parser.add_argument("--work", help="where to keep the inputs and outputs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(options.work or temporary)
        work.mkdir(parents=True, exist_ok=True)
        seeds = range(options.seed, options.seed + options.programs)
        inputs = {f"seed-{seed}": random_program.generate(seed) for seed in seeds}
        if options.cdnow and Path(options.cdnow).exists():
            inputs["cdnow"] = cdnow.build(options.cdnow)
        for name, settlement in inputs.items():
            random_program.write_inputs(work / name, *settlement)
        subprocess.run([options.engine, "--many", str(work)], check=True, stdout=subprocess.DEVNULL)
        others = {language: digests_of(command, work) for language, command in (also.split(": ", 1) for also in options.also)}
        failed = 0
        for name, settlement in inputs.items():
            result = settle(*settlement)
            differing = differences(result, work / name)
            if options.package and digest_of_package(work / name) != result.digest():
                differing.append("the Python package comes to another digest")
            for language, digests in others.items():
                if digests.get(name) != result.digest():
                    differing.append(f"{language} comes to {digests.get(name)}")
            if differing:
                failed += 1
                print(f"{name}: " + "\n  ".join(differing))
    print(f"seeds {seeds.start} to {seeds.stop - 1}" + (", and CDNOW" if "cdnow" in inputs else ""))
    print(f"{len(inputs) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
