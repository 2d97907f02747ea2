"""Share of the uncertainty: how much of the scatter of the difference each input explains, alone and with others."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.indices import Indices, InputShare
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, share_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Segment, Shade, Tone
from ftvp_gui.language import title, tr

TITLE = title_of("indices")
ROWS = 8
ALONE, TOGETHER = Tone(None, Shade.HIDDEN), Tone(None, Shade.NAMED)
THICK = 0.34


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Two bars an input: its first-order share of the variance, and its total share."""
    found = answer.found(Indices)
    inputs = found.inputs[:ROWS] if found is not None else ()
    empty = None
    if answer.pair is None:
        empty = tr("Add a second approach to see whose uncertainty the difference between them is.")
    elif not inputs:
        empty = _waiting(answer)
    bars = tuple(bar for row, each in enumerate(inputs) for bar in _bars(each, row, style)) if empty is None else ()
    return ChartSpec(
        id="indices",
        title=tr(TITLE),
        summary=" ".join(f"{bar.name}: {bar.total_text}." for bar in bars) or tr("Nothing to share out."),
        x=share_axis(tr("share of how far the difference scatters"), style),
        y=category_axis([title(f"{each.label} ({each.owner})") for each in inputs] if empty is None else []),
        marks=bars,
        note=tr("Upper bar: by itself; lower: together with other inputs. Not a list of what to find out first."),
        empty=empty,
        style=style,
    )


def _waiting(answer: Answer) -> str:
    if answer.awaits(Indices):
        return tr("Being worked out…")
    return tr("No uncertain input stands out of the sampling error: there is nothing to share out.")


def _bars(each: InputShare, row: int, style: NumberStyle) -> Iterable[Bar]:
    id, name = "/".join(each.path), title(f"{each.label} ({each.owner})")
    for share, words, tone, at in (
        (each.first, tr("by itself"), ALONE, 0.5 - THICK / 2),
        (each.total, tr("with others"), TOGETHER, 0.5 + THICK / 2),
    ):
        shown = min(max(share.value, 0.0), 1.0)
        text = written.share(shown, style.locale)
        give = written.share(min(share.se, 1.0), style.locale)
        piece = Segment(
            id,
            name,
            0.0,
            shown,
            tone,
            tr("{name}, {words}: {text}, give or take {give}", name=name, words=words, text=text, give=give),
        )
        yield Bar(row + at, (piece,), text, f"{id}/{words}", f"{name}, {words}", THICK, horizontal=True)
