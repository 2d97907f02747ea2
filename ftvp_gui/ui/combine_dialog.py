"""Two approaches made into one: which of those that exist does what in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.core.project import Project
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.choice_control import ChoiceBox
from ftvp_gui.ui.kind_groups import Kind, candidates, proposed, roles_of
from ftvp_gui.ui.typography import px

COPIES = literal(
    "Copies are made; the two stay as they are. The copies share their draws, so that like is compared with like."
)


class CombineDialog(QDialog):
    """`taken(kind, parts)`: a new approach of the kind is to be made of these, ids by role."""

    taken = Signal(object, object)

    def __init__(self, project: Project, kind: Kind, here: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setWindowTitle(str(kind.title))
        self.boxes: dict[str, ChoiceBox] = {}
        said = QLabel(f"{tr(kind.summary())}\n\n{tr(COPIES)}", self)
        said.setWordWrap(True)
        said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.setSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        chosen = proposed(project, kind, here)
        for role in roles_of(kind):
            words = tr(kind.roles.get(role, role))
            box = ChoiceBox(self)
            box.setAccessibleName(words)
            for approach in candidates(project):
                box.addItem(approach.name, approach.id)
            box.setCurrentIndex(box.findData(chosen[role]))
            form.addRow(words, box)
            self.boxes[role] = box
        buttons = QDialogButtonBox(self)
        add = buttons.addButton(tr("Add it"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        add.setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(16))
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(px(440), self.sizeHint().height())
        self.finished.connect(self.deleteLater)

    def _take(self) -> None:
        self.taken.emit(self._kind, {role: str(box.currentData()) for role, box in self.boxes.items()})
        self.accept()
