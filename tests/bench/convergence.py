"""How near 2,000 and 10,000 draws come to a million: the numbers of the verdict on the shipped examples.

Run it as a program: `python -m tests.bench.convergence [blocks] [first example] [last example]`. A block is a sample of
10,000 draws with its own seed; 100 blocks are the million, which the engine need never hold: of every block only the
costs are kept. The table for `docs/model.md` is printed example by example.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from ftvp_gui.core.draw import SLICES, Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.resources import path
from ftvp_gui.store.project_file import SUFFIX, read

BLOCK, BLOCKS = 10_000, 100
PREVIEW = BLOCK // SLICES
COLUMNS = ("mean cost", "gap", "P(cheapest)", "EVPI", "P90")


@dataclass(frozen=True)
class Numbers:
    """Of the approach of the lowest expected cost: its mean cost, what the next one costs more, how often it is the
    cheapest, the expected value of perfect information, and its P90. Which two these are, a million draws say."""

    mean: float
    gap: float
    often: float
    evpi: float
    p90: float

    def all(self) -> Array:
        """The five, in the order of the columns."""
        return np.array([self.mean, self.gap, self.often, self.evpi, self.p90])


def numbers(costs: Array, best: int, rival: int) -> Numbers:
    """The numbers of costs, (draw, approach)."""
    means, least = costs.mean(axis=0), costs.min(axis=1)
    return Numbers(
        mean=float(means[best]),
        gap=float(means[rival] - means[best]),
        often=float(np.mean(costs[:, best] <= least)),
        evpi=float(means.min() - least.mean()),
        p90=float(np.quantile(costs[:, best], 0.9)),
    )


def costs_of(project: Project, seed: int) -> Array:
    """The present costs of the approaches that can be costed; (draw, approach)."""
    return np.stack([costs.cost for costs in evaluate(project, Sample(BLOCK, seed)).costed], axis=1)


def measured(project: Project, blocks: int) -> tuple[Numbers, Array, Array]:
    """The numbers of all blocks together, and the root mean square errors of one preview and of one block; (column,).

    Each is held against the other blocks: against all of them the error of a block would be smaller by its own share.
    """
    made = np.stack([costs_of(project, seed) for seed in range(1, blocks + 1)])
    order = np.argsort(made.mean(axis=(0, 1)))
    best, rival = int(order[0]), int(order[1])
    whole = numbers(made.reshape(-1, made.shape[2]), best, rival)
    apart = blocks / (blocks - 1)
    errors = []
    for rows in (PREVIEW, BLOCK):
        each = np.array([numbers(block[:rows], best, rival).all() for block in made])
        # A preview is a fifth of its block, so a fifth of the correction.
        scale = 1 + (apart - 1) * rows / BLOCK
        errors.append(scale * np.sqrt(np.mean((each - whole.all()) ** 2, axis=0)))
    return whole, errors[0], errors[1]


def _money(value: float) -> str:
    return f"{value:,.0f}"


def told(name: str, whole: Numbers, preview: Array, block: Array, blocks: int) -> str:
    """Three lines of the table: the values, and the errors of the preview and of the full sample."""
    values = [_money(whole.mean), _money(whole.gap), f"{whole.often:.2%}", _money(whole.evpi), _money(whole.p90)]
    lines = [(name, f"{blocks * BLOCK:,}", *values)]
    for rows, errors in ((PREVIEW, preview), (BLOCK, block)):
        mean, gap, often, evpi, p90 = errors
        lines.append(
            (
                "",
                f"{rows:,}",
                f"± {mean / whole.mean:.2%}",
                f"± {_money(gap)} ({gap / whole.gap:.1%})",
                f"± {100 * often:.2f} points",
                f"± {_money(evpi)}" + (f" ({evpi / whole.evpi:.1%})" if whole.evpi > 0 else ""),
                f"± {p90 / whole.p90:.2%}",
            )
        )
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main(arguments: list[str]) -> None:
    """Measure the examples, one after the other."""
    blocks, first, last = (int(given) for given in (*arguments, *("100", "1", "99")[len(arguments) :]))
    print("| " + " | ".join(("example", "draws", *COLUMNS)) + " |\n|" + "---|" * (2 + len(COLUMNS)), flush=True)
    files = sorted(path("examples").glob(f"*{SUFFIX}"), key=lambda file: int(file.name.partition("-")[0]))
    for place, file in enumerate(files, 1):
        if first <= place <= last:
            began = perf_counter()
            print(told(file.stem, *measured(read(file).project, blocks), blocks), flush=True)
            print(f"{file.stem}: {perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
