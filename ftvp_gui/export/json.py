"""The answer as JSON by the published schema `docs/schema/evaluate-1.json`; later versions only add keys."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import numpy as np

from ftvp_gui.analysis.break_even import MonthBreakEven, VolumeBreakEven
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.analysis.verdict import Verdict
from ftvp_gui.charts.words import sentence, short
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.core.declare import specification
from ftvp_gui.core.draw import TRUNCATION
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.remark import Said, everything_said
from ftvp_gui.core.result import Costs, Mean
from ftvp_gui.core.text import Text
from ftvp_gui.export.comparison import driver_title, missing, why_not_costed
from ftvp_gui.export.figures import in_time, in_volume
from ftvp_gui.export.findings import documents
from ftvp_gui.export.report import Report, plain

SCHEMA = 1
NO_LIMIT = "A factor is null where the project sets no such limit."
NOT_ASKED = "The deep analyses were not asked for."
NEVER = {"status": "never"}


def write(report: Report) -> bytes:
    """The document as UTF-8 with a stable order of keys; never NaN."""
    return (json.dumps(document(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def document(report: Report) -> dict[str, Any]:
    """The document as plain values. What is unknown is None, with a reason beside it."""
    report = replace(report, locale=plain())
    project, basis = report.answer.project, report.answer.project.basis
    return {
        "schema": SCHEMA,
        "app_version": report.version,
        "price_version": basis.prices or None,
        "price_version_reason": None if basis.prices else "The prices in this project were entered by hand.",
        "priced_on": basis.priced_on.isoformat() if basis.priced_on else None,
        "project": project.about.name,
        "scenario": None if report.scenario is None else {"id": report.scenario.id, "name": report.scenario.name},
        "currency": report.currency,
        "draws": report.draws,
        "seed": report.seed,
        "truncation": [TRUNCATION, 1 - TRUNCATION],
        "start": project.workload.start.isoformat(),
        "months": project.workload.months,
        "approaches": [_approach(report, costs) for costs in report.answer.result.approaches],
        "break_even": _break_even(report),
        "swings": [_swing(report, swing) for swing in report.answer.swings],
        "verdict": _verdict(report, report.answer.verdict),
        "findings": documents(report),
        "findings_reason": None if report.answer.findings is not None else NOT_ASKED,
        "notices": _notices(report),
        "not_entered": [_absent(report, entry) for entry in report.answer.not_entered],
        "remarks": [_remark(report, path, said) for path, said in everything_said(project)],
        "presented": [each.model_dump(mode="json") for each in project.presented],
    }


def _approach(report: Report, costs: Costs) -> dict[str, Any]:
    approach = report.answer.project.approach(costs.id)
    reason = why_not_costed(report, costs)
    known = reason is None
    low, middle, high = (float(value) for value in np.quantile(costs.cost, (0.1, 0.5, 0.9)))
    fit = report.answer.verdict.fits[costs.id]
    successes = float(costs.successes.mean())
    hidden = _number(costs.hidden_share()) if known else None
    return {
        "id": costs.id,
        "name": approach.name,
        "kind": approach.kind,
        "expected_cost": _mean(costs.expected()) if known else None,
        "p10": _number(low) if known else None,
        "p50": _number(middle) if known else None,
        "p90": _number(high) if known else None,
        "typical_cost": _number(float(report.answer.typical[costs.id].cost[0])) if known else None,
        "cost_reason": reason,
        "hidden_share": hidden,
        "hidden_share_reason": reason or (None if hidden is not None else "Nothing is spent."),
        "p_cheapest": _number(report.answer.result.p_cheapest[costs.id]) if known else None,
        "cost_per_success": _number(costs.cost_per_success()) if known else None,
        "cost_per_success_reason": reason or (None if successes > 0 else "No right answer is expected."),
        "accuracy": _number(float(costs.accuracy.mean())),
        "live_month": _number(float(np.median(costs.lead))),
        "factors": {factor.value: _number(share) for factor, share in fit.kept.items()},
        "factors_reason": NO_LIMIT if None in fit.kept.values() else None,
        "factors_missed": [factor.value for factor in fit.missed],
        "breakdown": _breakdown(report, costs),
        "switched_off": [name for name, driver in approach.all_drivers() if not driver.enabled],
        "unknown": [
            {"path": "/".join(item.path), "label": item.label, "drivers": list(item.drivers), "needed": item.needed}
            for item in missing(report, costs)
        ],
    }


def _breakdown(report: Report, costs: Costs) -> list[dict[str, Any]]:
    approach = report.answer.project.approach(costs.id)
    found: dict[str, float] = {
        name: float(present.mean()) for name, present in zip(costs.drivers, costs.present, strict=True)
    }
    labels = {gap.driver: item.label for item in missing(report, costs) for gap in costs.gaps if gap.path == item.path}
    return [
        {
            "name": name,
            "title": driver_title(approach, name),
            "family": driver.family.value,
            "layer": driver.layer.value,
            "expected": _number(found.get(name)),
            "expected_reason": f"“{labels[name]}” is unknown." if name in labels else None,
        }
        for name, driver in approach.all_drivers()
        if driver.enabled
    ]


def _break_even(report: Report) -> dict[str, Any]:
    answer = report.answer
    if answer.pair is None:
        return {"status": "unknown", "reason": sentence(in_time(answer), report.style)}
    if answer.month is None and answer.volumes == ():
        return {**NEVER, "reason": sentence(in_volume(answer), report.style)}
    return {"month": _month(report, answer.month), "volume": _volume(report, answer.volumes)}


def _month(report: Report, month: MonthBreakEven | None) -> dict[str, Any]:
    text = sentence(in_time(report.answer), report.style)
    if month is None:
        return {**NEVER, "reason": text}
    return {
        "status": "from_start" if month.month is None else "at_month",
        "month": _number(month.month),
        "month_reason": text if month.month is None else None,
        "cheaper": month.cheaper,
        "than": month.than,
    }


def _volume(report: Report, volumes: tuple[VolumeBreakEven, ...] | None) -> list[dict[str, Any]] | dict[str, Any]:
    text = sentence(in_volume(report.answer), report.style)
    if volumes is None:
        return {"status": "unknown", "reason": text}
    if not volumes:
        return {**NEVER, "reason": text}
    return [{"requests_per_month": _number(even.volume), "cheaper_above": even.above} for even in volumes]


def _swing(report: Report, swing: Swing) -> dict[str, Any]:
    """How an input moves what the runner-up is expected to cost above the best; the tornado."""
    low, high = (short(value, swing.unit, report.style) for value in (swing.low, swing.high))
    return {
        "path": "/".join(swing.path),
        "label": swing.label,
        "where": swing.owner,
        "low": low,
        "high": high,
        "gap_at_low": _number(swing.at_low),
        "gap_at_high": _number(swing.at_high),
        "se": _number(swing.se),
        "share": _number(swing.share),
        "clear": swing.clear,
        "luck": swing.luck,
    }


def _verdict(report: Report, verdict: Verdict) -> dict[str, Any]:
    headline = _said(report, verdict.headline)
    return {
        "status": verdict.status.name.lower(),
        "recommended": verdict.recommended,
        "recommended_reason": headline["text"] if verdict.recommended is None else None,
        "runner_up": verdict.runner_up,
        "gap": _mean(verdict.gap) if verdict.gap else None,
        "gap_reason": None if verdict.gap else "Fewer than two approaches can be costed.",
        "p_cheapest": _number(verdict.p_cheapest),
        "headline": headline,
        "reasons": [_said(report, text) for text in verdict.reasons],
        "cautions": [_said(report, text) for text in verdict.cautions],
    }


def _notices(report: Report) -> list[dict[str, Any]]:
    own = [
        {"severity": notice.severity.value, "path": "/".join(notice.path), **_said(report, notice.text)}
        for notice in report.notices()
    ]
    return own + [{"severity": "note", "path": "", **_said(report, text)} for text in report.remarks()]


def _absent(report: Report, entry: NotEntered) -> dict[str, Any]:
    said = entry.confirmation
    return {
        "path": "/".join(entry.path),
        "group": entry.group,
        "section": entry.section,
        "label": entry.label,
        "why": entry.why.value,
        "usual": sentence(entry.usually(), report.style),
        "confirmed": entry.confirmed,
        "note": said.note if said is not None else "",
        "owner": said.owner if said is not None else "",
    }


def _remark(report: Report, path: Path, said: Said) -> dict[str, Any]:
    owner = at(report.answer.project, path[:-1])
    spec = specification(owner, path[-1])
    return {
        "path": "/".join(path),
        "label": path[-1] if spec is None else spec.label,
        "where": owner_title(report.answer.project, path),
        "comment": said.comment,
        "owner": said.owner,
    }


def _said(report: Report, text: Text) -> dict[str, str]:
    return {"id": text.id, "text": sentence(text, report.style)}


def _mean(mean: Mean) -> dict[str, float | None]:
    return {"value": _number(mean.value), "se": _number(mean.se)}


def _number(value: float | None) -> float | None:
    """Twelve significant digits: more than any figure here supports, and the same on every machine."""
    return None if value is None or not math.isfinite(value) else float(f"{value:.12g}")
