"""How a figure is computed, as a page of text: formulas in words, the typical case put in, and the inputs. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.explain import Explanation, Line, explain
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure
from ftvp_gui.language import tr


def page(project: Project, path: Path, style: NumberStyle) -> str:
    """The page on the driver at a path ("approaches", id, scope..., field), as HTML; links lead to "/"-joined paths.

    `KeyError` where there is no such driver.
    """
    at(project, path)
    approach = project.approach(path[1])
    said = explain(project, approach, ".".join(path[2:]))
    names = " → ".join(at(project, path[:length]).name for length in range(2, len(path)))
    heading = f"<h3>{escape(tr(said.title))} <span class='quiet'>&nbsp;{escape(names)}</span></h3>"
    parts = [heading, f"<p>{escape(tr(said.help))}</p>"]
    if said.unknown is not None:
        label = amount_spec(at(project, said.unknown[:-1]), said.unknown[-1]).label
        parts.append(f"<p>{tr('It cannot be computed yet: {input} is unknown.', input=_link(said.unknown, label))}</p>")
    elif not said.lines:
        parts.append(f"<p>{tr('It is switched off, so nothing is counted.')}</p>")
    else:
        parts.extend(_lines(said, project.workload.months, style))
        parts.extend(_terms(said, style))
    parts.extend(_inputs(said, style))
    return "".join(parts)


def _lines(said: Explanation, months: int, style: NumberStyle) -> Iterable[str]:
    total = sum(line.total for line in said.lines)
    text = tr(
        "In the typical case, with every input at its middle: {money} over {months} months, before discounting.",
        money=f"<b>{escape(_money(total, style))}</b>",
        months=months,
    )
    yield f"<p>{text}</p>"
    for line in said.lines:
        yield _line(line, style)


def _line(line: Line, style: NumberStyle) -> str:
    timing = ", ".join(map(tr, line.timing)) or tr("once, at the start")
    rows = (
        ("", escape(_capital(line.words))),
        ("=", escape(sentence(line.filled, style))),
        ("=", f"<b>{escape(_money(line.amount, style))}</b>"),
        ("\N{MULTIPLICATION SIGN}", escape(timing)),
        ("=", tr("{money} in all months", money=f"<b>{escape(_money(line.total, style))}</b>")),
    )
    body = "".join(f"<tr><td class='quiet'>{sign}&nbsp;</td><td>{text}</td></tr>" for sign, text in rows)
    return f"<table cellspacing='2'>{body}</table><p style='margin:0'>&nbsp;</p>"


def _terms(said: Explanation, style: NumberStyle) -> Iterable[str]:
    if not said.parts:
        return
    yield f"<h4>{tr('Terms in it')}</h4><table cellspacing='2' width='100%'>"
    for part in said.parts:
        first, last = _figure(part.first, style), _figure(part.last, style)
        values = (
            first if first == last else tr("{first} in the first month, {last} in the last", first=first, last=last)
        )
        yield (
            f"<tr><td><b>{escape(_capital(tr(part.label)))}</b>: {escape(values)}<br>"
            f"<span class='quiet'>{escape(part.words)}</span></td></tr>"
        )
    yield "</table>"


def _inputs(said: Explanation, style: NumberStyle) -> Iterable[str]:
    if not said.ingredients:
        return
    yield f"<h4>{tr('Inputs, at their middle')}</h4><table cellspacing='2' width='100%'>"
    for each in said.ingredients:
        source = f"{tr(each.provenance.grade.value)}: {tr(each.provenance.source)}"
        yield (
            f"<tr><td>{_link(each.path, each.label)}&nbsp;&nbsp;</td>"
            f"<td align='right'>{escape(_figure(each.typical, style))}&nbsp;&nbsp;</td>"
            f"<td class='quiet'>{escape(source)}</td></tr>"
        )
    yield "</table>"


def _link(path: Path, label: str) -> str:
    return f"<a href='{escape('/'.join(path))}'>{escape(tr(label))}</a>"


def _money(value: float, style: NumberStyle) -> str:
    return written.money(value, style.currency, 3, style.locale)


def _figure(shown: Figure, style: NumberStyle) -> str:
    return figure(shown.value, shown.unit, style, shown.digits)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
