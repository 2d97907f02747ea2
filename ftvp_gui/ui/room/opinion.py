"""Three texts to an opinion, or a sentence for the person: low, likely and high, or one number alone; no Qt."""

from __future__ import annotations

from ftvp_gui.analysis.room_pool import fits
from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range, Unknown, Whole
from ftvp_gui.language import tr
from ftvp_gui.ui.form import entry
from ftvp_gui.ui.form.parse import Writing
from ftvp_gui.ui.form.shapes import Entry, EntryError, Shape


def opinion_of(
    texts: tuple[str, str, str], question: RoomQuestion, project: Project, writing: Writing
) -> Fixed | Range | None:
    """The opinion in three texts, inside the bounds of its input; None where all are empty.

    Raises
    ------
    EntryError
        with a sentence that says what to write instead, and the cells at fault.
    """
    if not any(text.strip() for text in texts):
        return None
    found = entry.quantity_of(Entry(Shape.PLAIN, texts), question.spec, writing, Unknown())
    opinion = found.of if isinstance(found, Whole) else found
    if not isinstance(opinion, Fixed | Range) or not fits(project, question, opinion):
        raise EntryError(tr("This does not fit the rest of the project; write other numbers."), (0, 1, 2))
    return opinion
