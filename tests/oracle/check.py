"""The oracle's own checks: `python3 check.py`. Exits with 1 on a failure."""

import sys
import traceback

import checks_money
import checks_rows
import coverage

SEEDS = 300


def main() -> int:
    if not __debug__:
        print("run without -O: the checks are assertions", file=sys.stderr)
        return 1
    failed = 0
    checks = checks_money.CHECKS + checks_rows.CHECKS
    for check in checks:
        try:
            check()
        except Exception:
            failed += 1
            print(f"FAILED {check.__name__}", file=sys.stderr)
            traceback.print_exc()
    try:
        seen = coverage.cover(SEEDS)
    except AssertionError as fault:
        print(f"FAILED invariant: {fault}", file=sys.stderr)
        return 1
    print(f"coverage over {SEEDS} random programs:")
    print(coverage.summary(seen))
    for name in coverage.missing(seen):
        failed += 1
        print(f"FAILED never occurs: {name}", file=sys.stderr)
    if failed:
        return 1
    print(f"oracle checks: {len(checks)} passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
