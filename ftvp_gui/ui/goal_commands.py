"""Taking over a way to a goal: one input gets the value that meets it, as one step to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from ftvp_gui.core.estimate import Grade, Provenance
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quantity import Fixed, Whole
from ftvp_gui.language import title, tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.entry import sentence_of

if TYPE_CHECKING:
    from ftvp_gui.analysis.goal_seek import Way


class GoalCommands(QObject):
    """`refused(sentence)`: why it was not done."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document

    def take(self, way: Way, why: str) -> None:
        """Give an input, in all places that share its uncertainty, the value of a way."""
        project = self._document.project
        source = Provenance(source=tr("Set to meet a goal: {why}", why=why), grade=Grade.ASSUMED)
        try:
            for path, value in way.places:
                estimate = at(project, path)
                quantity = Whole(of=Fixed(value=round(value))) if way.spec.whole else Fixed(value=value)
                project = put(project, path, estimate.replace(quantity=quantity, provenance=source))
            self._document.apply(tr("{label} set to meet a goal", label=title(way.label)), project)
        except RefusedError as error:
            self.refused.emit(str(error))
        except ValidationError as error:
            self.refused.emit(sentence_of(error))
        except KeyError:
            self.refused.emit(tr("This place is no longer in the project."))
