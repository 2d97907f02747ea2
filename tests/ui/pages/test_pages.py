"""The pages: every input of a project has its place in the form, and the form follows the document cheaply."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core import edits
from ftvp_gui.core.declare import FieldSpec
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.model import Path, put, walk
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.section import Section
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.buttons import IconButton, SourceButton, Switch
from ftvp_gui.ui.form.declarations import inputs_of
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.heading import FoldButton
from ftvp_gui.ui.pages.approach_page import ApproachPage
from ftvp_gui.ui.pages.pages import PAGES, FormPages, page_of
from ftvp_gui.ui.theme import Appearance, Look
from tests.insured import Insured


def inputs(project: Project) -> Iterator[tuple[Path, FieldSpec]]:
    """Every input of the project with its path."""
    for path, model in walk(project):
        if isinstance(model, Section):
            for name, spec in inputs_of(model):
                yield (*path, name), spec


def page_ids(project: Project) -> list[str]:
    return [*PAGES, *(approach.id for approach in project.approaches)]


def test_that_every_input_of_a_project_has_a_row_with_its_words(form: FormPages, project: Project) -> None:
    found = 0
    for path, spec in inputs(project):
        id = page_of(path)
        assert id is not None, path
        row = form.page(id).row(path)
        assert row is not None, path
        assert row.label.text() == spec.label
        found += 1
    assert found > 100


def test_that_the_rows_of_a_section_come_as_declared(form: FormPages, project: Project) -> None:
    form.show_page("workload")
    rows = form.page("workload").sections[("workload",)].rows
    assert [row.path[-1] for row in rows] == [name for name, _ in inputs_of(project.workload)]


def test_that_an_approach_page_goes_from_name_over_model_and_accuracy_to_drivers_by_family(form: FormPages) -> None:
    form.show_page("fine_tuning")
    page = form.page("fine_tuning")
    names = [path[-1] for path in page.sections]
    assert names[:3] == ["fine_tuning", "offer", "learning"]
    families = [type(driver).family for driver in drivers_of(form, names)]
    assert families == sorted(families, key=list(Family).index)


def drivers_of(form: FormPages, names: list[str]) -> list[Driver]:
    approach = form._document.project.approach("fine_tuning")
    return [value for value in (getattr(approach, name) for name in names[3:]) if isinstance(value, Driver)]


def test_that_one_class_and_one_field_are_enough_for_a_place_in_the_form(qtbot: QtBot) -> None:
    document = Document(edits.added(Project(), Insured(id="i")))
    form = FormPages(document)
    qtbot.addWidget(form)
    assert form.reveal(("approaches", "i", "insurance", "premium"))
    row = form.page("i").row(("approaches", "i", "insurance", "premium"))
    assert row is not None
    assert row.label.text() == "Premium"
    heading = form.page("i").sections[("approaches", "i", "insurance")].heading
    assert heading is not None
    assert heading.fold.text() == "Insurance"


def test_that_pages_are_built_when_they_are_first_shown(form: FormPages) -> None:
    assert form.count() == 1
    form.show_page("workload")
    assert form.count() == 2


def test_that_the_shown_page_follows_at_once_and_a_hidden_one_when_it_is_shown(
    form: FormPages, document: Document
) -> None:
    form.show_page("workload")
    form.show_page("team")
    document.edit(("workload", "volume"), document.project.workload.volume.replace(quantity=Fixed(value=7)))
    row = form.page("workload").row(("workload", "volume"))
    assert row is not None
    assert row.value().quantity != Fixed(value=7)
    form.show_page("workload")
    assert row.value().quantity == Fixed(value=7)


def test_that_a_path_is_revealed_with_the_focus_in_its_row(form: FormPages, qtbot: QtBot) -> None:
    path = ("approaches", "fine_tuning", "retraining", "hours")
    assert form.reveal(path)
    row = form.page("fine_tuning").row(path)
    assert row is not None
    assert row.isAncestorOf(form.focusWidget())
    area = form.page("fine_tuning").findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.viewport().rect().contains(row.mapTo(area.viewport(), row.rect().center())))


@pytest.mark.parametrize("path", [("basis", "seed"), ("approaches", "gone", "name"), ("workload", "nothing"), ()])
def test_that_a_place_without_a_row_is_not_revealed(form: FormPages, path: Path) -> None:
    assert not form.reveal(path)


def test_that_the_page_of_a_removed_approach_goes(form: FormPages, document: Document) -> None:
    form.show_page("prompting")
    document.apply("remove", edits.removed(document.project, "prompting"))
    assert form.current == "project"
    document.undo()
    form.show_page("prompting")
    assert form.page("prompting").title.text() == "Prompting"


def test_that_the_person_can_ask_for_a_model(form: FormPages, qtbot: QtBot) -> None:
    form.show_page("prompting")
    page = form.page("prompting")
    assert isinstance(page, ApproachPage)
    button = next(w for w in page.findChildren(QWidget) if w.accessibleName() == "Choose model…")
    with qtbot.waitSignal(form.model_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [("approaches", "prompting")]


@pytest.mark.parametrize(("words", "place"), [("Choose model…", ()), ("Choose GPU…", ("gpus",))])
def test_that_the_person_can_ask_for_an_open_model_and_for_a_gpu(
    form: FormPages, qtbot: QtBot, words: str, place: tuple[str, ...]
) -> None:
    form.show_page("own_gpu")
    page = form.page("own_gpu")
    assert isinstance(page, ApproachPage)
    (button,) = (w for w in page.findChildren(QWidget) if w.accessibleName() == words)
    with qtbot.waitSignal(form.model_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [("approaches", "own_gpu", *place)]


def test_that_a_place_that_is_gone_to_takes_its_first_number_in_the_middle(form: FormPages) -> None:
    for path, cell in ((("quality", "error_cost"), 1), (("workload", "volume"), 0)):
        assert form.reveal(path)
        row = form.page(path[0]).row(path)
        assert isinstance(row, EstimateRow)
        assert form.window().focusWidget() is row.control.fields[cell]


def test_that_all_sections_open_and_fold_at_once(form: FormPages, qtbot: QtBot) -> None:
    form.show_page("prompting")
    page = form.page("prompting")
    page.collapse_all()
    assert not any(view.is_open for view in page.sections.values() if view.heading is not None)
    page.expand_all()
    assert all(view.is_open for view in page.sections.values() if view.is_counted)


def test_that_the_colour_of_an_approach_is_chosen_on_its_page(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    form.show_page("prompting")
    page = form.page("prompting")
    assert isinstance(page, ApproachPage)
    qtbot.keyClick(page.colour, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    green = next(action for action in menu.actions() if action.text() == "Green")
    green.trigger()
    menu.close()
    assert document.project.approach("prompting").colour == 2
    assert page.colour.accessibleName() == "Colour in charts: Green"


def test_that_one_edit_costs_less_than_a_millisecond_in_the_form(form: FormPages, document: Document) -> None:
    form.show_page("fine_tuning")
    form.page("fine_tuning").expand_all()
    assert sum(len(view.rows) for view in form.page("fine_tuning").sections.values()) > 60
    path = ("approaches", "fine_tuning", "labelling", "minutes")
    estimate = document.project.approach("fine_tuning").labelling.minutes  # type: ignore[attr-defined]
    states = [put(document.project, path, estimate.replace(quantity=Fixed(value=float(n)))) for n in range(1, 101)]
    form.set_project(states[0])
    times = []
    for state in states[1:]:
        began = time.perf_counter()
        form.set_project(state)
        times.append(time.perf_counter() - began)
    assert sorted(times)[len(times) // 2] < 0.001


@pytest.mark.parametrize(("width", "scale"), [(420, 1.0), (520, 1.0), (660, 1.5), (880, 2.0)])
def test_that_nothing_runs_out_at_the_right(
    form: FormPages, project: Project, qapp: QApplication, width: int, scale: float
) -> None:
    look = Appearance(qapp, Look.LIGHT, scale)
    form.resize(width, 640)
    for id in page_ids(project):
        form.show_page(id)
        page = form.page(id)
        page.expand_all()
        qapp.processEvents()
        area = page.findChild(QScrollArea)
        assert area is not None
        assert form.width() == width
        assert area.widget().width() <= area.viewport().width()
        right = area.viewport().mapToGlobal(area.viewport().rect().topRight()).x()
        for field in page.findChildren(QLineEdit):
            if field.isVisible():
                assert field.mapToGlobal(field.rect().topRight()).x() <= right, field.accessibleName()
                assert field.width() >= 60
    look.deleteLater()


def test_that_every_control_says_what_it_is(form: FormPages, project: Project) -> None:
    for id in page_ids(project):
        form.show_page(id)
        form.page(id).expand_all()
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, IconButton, SourceButton, Switch):
            for control in form.page(id).findChildren(kind):
                if isinstance(control, QLineEdit) and not control.isVisible():
                    continue
                assert control.accessibleName(), (id, control)
        for fold in form.page(id).findChildren(FoldButton):
            assert fold.text()


def test_that_every_label_points_at_its_field(form: FormPages, project: Project) -> None:
    form.show_page("workload")
    for row in form.page("workload").sections[("workload",)].rows:
        assert isinstance(row.label, QLabel)
        assert row.label.buddy() is not None


def test_that_a_new_size_of_type_builds_the_pages_anew(form: FormPages, qapp: QApplication, qtbot: QtBot) -> None:
    look = Appearance(qapp, Look.LIGHT, 1.0)
    form.show_page("workload")
    before = form.page("workload")
    height = before.row(("workload", "volume")).control.height()  # type: ignore[union-attr]
    look.set_scale(2.0)
    qapp.processEvents()
    after = form.page("workload")
    assert after is not before
    qtbot.waitUntil(lambda: after.row(("workload", "volume")).control.height() > 1.5 * height)  # type: ignore[union-attr]
    look.deleteLater()
