"""Charts as the program will show them, with made-up numbers, for the tests of both painters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, grouped_axis, money_axis, month_axis, share_axis, share_range_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.scale import extent
from ftvp_gui.charts.spec import (
    NEUTRAL,
    Axis,
    AxisKind,
    Band,
    Bar,
    ChartSpec,
    Columns,
    Corner,
    HorizontalMark,
    Line,
    Mark,
    Point,
    RangeBar,
    Regions,
    Segment,
    Shade,
    Spot,
    TextMark,
    Tone,
    VerticalMark,
)  # fmt: skip
from ftvp_gui.charts.stack import Piece, pile

STYLE = NumberStyle()
NAMES = (
    "Prompting", "Fine-tuning, managed", "Prompting with retrieval", "Own GPU (LoRA)", "Distillation", "Staged",
    "As today", "Prompting, small model",
)  # fmt: skip


def cumulative(approaches: int = 2, months: int = 60, factor: float = 1.0, wobble: float = 0.0) -> ChartSpec:
    """Cumulative cost over time; `factor` scales all money, `wobble` moves it a little for redraw tests."""
    x = np.arange(months + 1, dtype=float)
    marks: list[Mark] = []
    lines: list[Mark] = []
    ends = []
    starts = (2_000, 88_000, 20_000, 140_000, 60_000, 30_000, 0, 5_000)
    slopes = (5_200, 2_300, 3_900, 2_000, 2_900, 3_300, 6_400, 3_100)
    for slot in range(approaches):
        mean = (starts[slot] * np.minimum(x / 3, 1) + slopes[slot] * (1 + wobble) * x) * factor
        low, high = mean * 0.74, mean * 1.38
        ends.append(high)
        marks.append(Band(x, low, high, Tone(slot, Shade.BAND), name=NAMES[slot]))
        lines.append(Line(x, mean, Tone(slot), label=NAMES[slot], name=NAMES[slot], id=f"approach-{slot}"))
    lo, hi = extent(ends)
    events: list[Mark] = [
        VerticalMark(14.5, "base model shuts down 2027-01", dashed=True),
        VerticalMark(24.0, "re-training", dashed=True),
    ]
    crossing: list[Mark] = []
    if approaches > 1:
        at = (88_000 - 2_000) / (5_200 - 2_300) / (1 + wobble)
        crossing = [Point(at, (2_000 + 5_200 * (1 + wobble) * at) * factor, written.month(at), id="break-even")]
    return ChartSpec(
        "cumulative-cost",
        "Cumulative cost",
        "Fine-tuning becomes cheaper than prompting in month 30 and stays so.",
        month_axis("months from today", months),
        money_axis("cost so far, today's money", lo, hi, STYLE),
        (*marks, *events, *lines, *crossing),
        note="Bands: 8 in 10 futures lie in them.",
    )


def cumulative_negative() -> ChartSpec:
    """Net benefit: money that goes below zero."""
    spec = cumulative(2)
    x = np.arange(61, dtype=float)
    marks: list[Mark] = []
    for slot, (start, slope) in enumerate(((-12_000, 900), (-88_000, 3_900))):
        mean = start + slope * x
        marks += [
            Band(x, mean - 200 * x - 9_000, mean + 260 * x + 9_000, Tone(slot, Shade.BAND), name=NAMES[slot]),
            Line(x, mean, Tone(slot), label=NAMES[slot], name=NAMES[slot]),
        ]
    axis = money_axis("net benefit", -97_000, 180_000, STYLE)
    return replace(spec, id="net-benefit", title="Net benefit", y=axis, marks=tuple(marks))


NAMED = ((("Tokens", 212_000.0),), (("Training compute", 18_000.0), ("Tuned tokens", 61_000.0)))
HIDDEN = (
    (("Prompt writing", 96_000.0), ("Evaluation", 58_000.0), ("Review", 44_000.0), ("New tasks", 31_000.0),
     ("Migration", 12_000.0), ("Wrong answers", 84_000.0)),
    (("Data collection", 66_000.0), ("Labelling", 47_000.0), ("Failed runs", 9_000.0), ("Over-fitting", 21_000.0),
     ("Re-training", 54_000.0), ("Hosting", 3_000.0), ("Wrong answers", 38_000.0)),
)  # fmt: skip


def where_money_goes(approaches: int = 2, factor: float = 1.0, credit: bool = False) -> ChartSpec:
    """One pile per approach, split at the waterline."""
    bars: list[Mark] = []
    reach = [0.0, 0.0]
    for slot in range(approaches):
        named = [Piece(f"{slot}/{n}", n, v * factor * (1 + slot / 7)) for n, v in NAMED[slot % 2]]
        hidden = [Piece(f"{slot}/{n}", n, v * factor * (1 + slot / 9)) for n, v in HIDDEN[slot % 2]]
        if credit:
            named.append(Piece(f"{slot}/credit", "Provider credit", -40_000 * factor))
        above = pile(named, Tone(slot, Shade.NAMED))
        below = pile(hidden, Tone(slot, Shade.HIDDEN), downward=True)
        total = sum(s.value for s in above + below)
        reach = [min(reach[0], *(s.lo for s in below)), max(reach[1], *(s.hi for s in above))]
        text = written.money(total, digits=3)
        bars.append(Bar(slot + 0.5, above + below, text, id=f"approach-{slot}", name=NAMES[slot]))
    return ChartSpec(
        "where-the-money-goes",
        "Where the money goes",
        "More than half of the cost of both approaches is hidden.",
        category_axis(NAMES[:approaches]),
        money_axis("expected cost over 60 months", reach[0], reach[1], STYLE, absolute=True),
        (*bars, HorizontalMark(0.0, "named by everyone", "hidden", emphasised=True)),
    )


INPUTS = (
    ("Requests per month", -182_000.0, 240_000.0, "100 k", "2.1 M"),
    ("Error rate of the prompted model", 160_000.0, -92_000.0, "2 %", "9 %"),
    ("Minutes to label one example, with adjudication", 120_000.0, -61_000.0, "0.5 min", "6 min"),
    ("Prompt-writing hours per task", -30_000.0, 88_000.0, "6 h", "60 h"),
    ("Examples to label", 71_000.0, -8_000.0, "500", "4,000"),
    ("Months between re-trainings", 4_000.0, 62_000.0, "3 months", "18 months"),
    ("Hit rate of the cached prefix", 52_000.0, 12_000.0, "20 %", "90 %"),
    ("Price of tuned tokens", 44_000.0, 20_000.0, "1.0 x", "2.0 x"),
    ("Hourly cost of an engineer", 26_000.0, 41_000.0, "$60", "$140"),
    ("Base model shutdown", 31_000.0, 34_000.0, "2027-01", "2029-06"),
)


def tornado(rows: int = 10, factor: float = 1.0) -> ChartSpec:
    """What moves the expected difference most."""
    used = INPUTS[:rows]
    bars = tuple(
        RangeBar(f"input/{i}", name, i + 0.5, low * factor, high * factor, low_text, high_text,
                 below=Tone(0, Shade.NAMED), above=Tone(1, Shade.NAMED))
        for i, (name, low, high, low_text, high_text) in enumerate(used)
    )  # fmt: skip
    lo, hi = extent([(bar.low, bar.high) for bar in bars])
    return ChartSpec(
        "what-matters-most",
        "What matters most",
        "The number of requests per month moves the difference most, and can turn it round.",
        money_axis("expected saving by fine-tuning", lo, hi, STYLE),
        category_axis([name for name, *_ in used]),
        (
            *bars,
            VerticalMark(33_000.0 * factor, "expected"),
            VerticalMark(0.0, "no difference", emphasised=True),
        ),
        note="Each bar: one input from its low to its high value, all else as expected.",
    )


FACTORS = ("Budget", "Timeline", "Customisation", "Data available")


def factors(approaches: int = 2) -> ChartSpec:
    """The chance that each approach meets each strategic factor."""
    axis, places = grouped_axis([(name, FACTORS) for name in NAMES[:approaches]])
    chances = ((0.93, 0.99, 0.41, 1.0), (0.58, 0.0, 0.86, 0.127))
    bars = tuple(
        Bar(at, (Segment(f"{slot}/{name}", name, 0.0, p, Tone(slot, Shade.NAMED)),), written.share(p),
            id=f"{slot}/{name}", name=NAMES[slot], horizontal=True)
        for slot in range(approaches)
        for at, name, p in zip(places[slot], FACTORS, chances[slot % 2], strict=True)
    )  # fmt: skip
    return ChartSpec(
        "four-factors", "Does it fit?", "Prompting fits the budget in 93 %.",
        share_axis("chance that it is met"), axis, bars,
    )  # fmt: skip


def difference(factor: float = 1.0) -> ChartSpec:
    """The distribution of the difference of two approaches."""
    edges = np.linspace(-200_000, 400_000, 49) * factor
    middle = (edges[:-1] + edges[1:]) / 2 / factor
    heights = np.exp(-0.5 * ((middle - 85_000) / 90_000) ** 2) * 500
    return ChartSpec(
        "difference",
        "How sure is it?",
        "Prompting is cheaper in 83 of 100 futures.",
        money_axis("cost of fine-tuning minus cost of prompting", float(edges[0]), float(edges[-1]), STYLE, headroom=0),
        Axis(AxisKind.COUNT, "", 0.0, float(heights.max()) * 1.08),
        (
            Columns(edges, heights, Tone(1, Shade.NAMED), Tone(0, Shade.NAMED), name="futures", id="difference"),
            VerticalMark(0.0, "no difference", emphasised=True),
            TextMark("Fine-tuning cheaper in 17\u00a0%", Corner.TOP_LEFT, Tone(1)),
            TextMark("Prompting cheaper in 83\u00a0%", Corner.TOP_RIGHT, Tone(0)),
        ),
    )


def plane(spots: int = 3, factor: float = 1.0) -> ChartSpec:
    """Approaches on a plane of cost and accuracy, the last one quiet, one arm reaching beyond the axis."""
    marks: list[Mark] = [Line((120e3 * factor, 300e3 * factor), (0.86, 0.93), NEUTRAL, name="frontier", heavy=False)]
    for slot in range(spots):
        cost, right = (120e3 + 90e3 * slot) * factor, 0.86 + 0.035 * slot - 0.06 * (slot == spots - 1)
        marks.append(
            Spot(
                f"approach-{slot}", NAMES[slot], cost, right, (0.6 * cost, 9.0 * cost if slot == 0 else 1.7 * cost),
                (right - 0.05, right + 0.03), Tone(slot), f"{NAMES[slot]}, $2,500 an extra point",
                "86 points for $120 k", quiet=slot == spots - 1,
            )
        )  # fmt: skip
    return ChartSpec(
        "frontier",
        "Quality against cost",
        "Each extra point costs $2,500.",
        money_axis("cost", 0.0, 700e3 * factor, STYLE),
        share_range_axis("accuracy", 0.75, 1.0, STYLE),
        tuple(marks),
        note="Dots: expected. Crosses: 8 in 10 futures.",
    )


def budgets(rows: int = 3) -> ChartSpec:
    """Ranges against a budget that only some of the rows have."""
    axis, places = grouped_axis([("All costs", NAMES[:rows]), ("Budget in all: $150 k", NAMES[:rows])])
    marks: list[Mark] = []
    for group, places_of_group in enumerate(places):
        for slot, at in enumerate(places_of_group):
            low, high = (60e3 + 30e3 * slot) / (1 + group), (180e3 + 90e3 * slot) / (1 + group)
            deep = Tone(slot, Shade.HIDDEN if group else Shade.NAMED)
            marks.append(
                RangeBar(f"{group}/{slot}", NAMES[slot], at, low, high, "", "over in 12 %" if group else "$180 k",
                         Tone(slot, Shade.NAMED), deep, 150e3 if group else 0.0, "said", 0.46)
            )  # fmt: skip
            marks.append(Point((low + high) / 2, at, tone=Tone(slot), id=f"{group}/{slot}/dot"))
    rows_of_budget = (places[1][0] - 0.5, places[1][-1] + 0.5)
    marks.append(VerticalMark(150e3, emphasised=True, id="budget", between=rows_of_budget))
    return ChartSpec("risk", "Risk", "Risk.", money_axis("", 0.0, 400e3, STYLE), axis, tuple(marks), note="Bars.")


def regions(shift: float = 0.0) -> ChartSpec:
    """Who is cheaper over two inputs: two regions, a strip between them, the line and where the person stands."""
    marks = np.linspace(-2.0, 2.0, 5)
    fine = np.linspace(-2.0, 2.0, 24)
    gap = fine[None, :] - 0.5 * fine[:, None] + shift
    cells = np.where(np.abs(gap) < 0.3, 2, np.where(gap > 0, 0, 1)).astype(np.uint8)
    texts = tuple(tuple(f"by ${abs(x - 0.5 * y + shift):.2f}" for x in marks) for y in marks)
    ticks = ((-1.8, "100"), (0.0, "1,000"), (1.8, "10,000"))
    return ChartSpec(
        "plane",
        "Two at once",
        "Prompting is cheaper where requests are few.",
        Axis(AxisKind.COUNT, "Requests", -2.0, 2.0, ticks),
        Axis(AxisKind.COUNT, "Cost of one wrong answer", -2.0, 2.0, ticks),
        (
            Regions(
                -2.0, 2.0, -2.0, 2.0, tuple(row.tobytes() for row in cells),
                (Tone(0, Shade.BAND), Tone(1, Shade.BAND), Tone(None, Shade.BAND)), marks, marks,
                tuple(f"Requests {x:g}" for x in marks), tuple(f"Cost {y:g}" for y in marks), texts,
            ),
            Line(0.5 * marks - shift, marks, Tone(), name="equal cost"),
            Line((-1.28, 1.28), (0.0, 0.0), Tone(), heavy=False, dashed=True),
            Point(0.0, 0.0, "you are here"),
            TextMark("Prompting cheaper", Corner.TOP_RIGHT, Tone(0)),
        ),
        note="On the line both cost the same on average.",
    )  # fmt: skip


def empty() -> ChartSpec:
    """A chart with nothing to show yet."""
    invitation = "Enter the requests per month, and the cost over time appears here."
    return replace(cumulative(1), marks=(), empty=invitation, note="")


def hostile() -> ChartSpec:
    """Names that try to break out of the picture."""
    spec = where_money_goes(2)
    name = '</text><script>alert("1")</script> & "quoted" \x00 ' + "very long name " * 9
    bars = [replace(bar, name=name, total_text=name[:40]) if isinstance(bar, Bar) else bar for bar in spec.marks]
    return replace(spec, id='a"><b', title=name, summary=name, note=name * 2, marks=tuple(bars),
                   x=category_axis((name, "数据标注与提示工程的全部成本")))  # fmt: skip


DEMOS = {
    "cumulative": cumulative(2),
    "cumulative_one": cumulative(1),
    "cumulative_four": cumulative(4),
    "cumulative_eight": cumulative(8),
    "cumulative_huge": cumulative(2, factor=3e7),
    "cumulative_tiny": cumulative(2, months=6, factor=1e-6),
    "cumulative_negative": cumulative_negative(),
    "money_two": where_money_goes(2),
    "money_one": where_money_goes(1),
    "money_four": where_money_goes(4),
    "money_eight": where_money_goes(8, factor=1e7),
    "money_credit": where_money_goes(2, credit=True),
    "tornado": tornado(),
    "tornado_three": tornado(3, factor=1e7),
    "factors": factors(),
    "factors_four": factors(4),
    "difference": difference(),
    "difference_huge": difference(1e7),
    "plane": plane(),
    "plane_eight": plane(8, 1e4),
    "budgets": budgets(),
    "regions": regions(),
    "empty": empty(),
    "hostile": hostile(),
}
