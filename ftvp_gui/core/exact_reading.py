"""The exact reading of a project: every formula over decimals, in the typical case."""

from __future__ import annotations

from typing import Any

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import Context
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.exact import Exact, lift
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import Model, Path
from ftvp_gui.core.project import Project


class ExactReader:
    """Reads typical values as exact decimals."""

    def amount(self, path: Path, owner: Model, name: str, estimate: Estimate) -> Value:
        if not estimate.known:
            raise UnknownInputError(path)
        return Exact(estimate.quantity.typical())

    def fact(self, path: Path, value: Any) -> None:
        """Plain fields are read as they are."""

    def inside(self, kind: str, path: Path, lineage: str, role: str) -> ExactReader:
        return self


def exactly(project: Project, approach: Approach) -> Context:
    """A context over exact numbers; its factors are arrays of them, (month, 1)."""
    ctx = Context(project, approach, ExactReader())
    ctx.t = lift(np.arange(ctx.months)[:, None])
    return ctx
