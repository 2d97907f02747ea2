"""What leaving would cost: moving an approach once to another model or provider, as its own drivers of change say."""

from __future__ import annotations

import numpy as np

from ftvp_gui.core.context import Context, Flow, columns
from ftvp_gui.core.draw import Changed, Table
from ftvp_gui.core.drivers.change import LEFT, ForcedRetune, Migration
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.service import exists
from ftvp_gui.core.shutdowns import SHUTDOWN
from ftvp_gui.core.together import ties


def exit_cost(project: Project, id: str, table: Table) -> Array:
    """What one move of an approach costs, with everything in it, at today's prices; (row,), money.

    Prompts are ported and tested; a model tuned at a provider stays there and is tuned anew, the work of moving
    included. The weights of an open model come along, and people need no move: both cost nothing. A move counts whether
    or not the drivers of change are switched on; of one that needs an unknown input nothing is counted.
    """
    approach = project.approach(id)
    changes = dict.fromkeys(_chances(project, id), _certain)
    ctx, _ = columns(project, approach, Changed(table.tied(ties(project)), changes))
    total: Value = 0.0
    for system in ctx.systems():
        total = total + exists(system) * _move(system)
    ctx.release()
    moved: Array = np.broadcast_to(np.asarray(total, dtype=float), (table.rows,))
    return moved


def _move(system: Context) -> Value:
    total: Value = 0.0
    for name, driver in system.approach.drivers():
        if isinstance(driver, Migration | ForcedRetune):
            try:
                for flow in driver.flows(getattr(system.own, name), system):
                    total = total + flow.amount * _usual(system, flow)
            except UnknownInputError:
                continue
    return total


def _usual(system: Context, flow: Flow) -> Value:
    """What the flow's other factors come to in the mean over the months: the requests of a month, prices against
    today's."""
    others = [system[term] for term in flow.timing if term not in (SHUTDOWN, LEFT)]
    product: Value = 1.0
    for factor in others:
        product = product * factor
    return np.mean(product, axis=0) if np.ndim(product) else product


def _chances(project: Project, id: str) -> list[Path]:
    """Where the chance stands that a move finds no tuning at the old provider: to leave it is to find none."""
    return [
        ("approaches", id, *scope, name, "leaves")
        for scope, system in project.approach(id).systems()
        for name, driver in system.drivers()
        if isinstance(driver, ForcedRetune)
    ]


def _certain(_column: Array | float) -> Array | float:
    return 1.0
