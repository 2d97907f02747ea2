"""Which list there is for a place of a project: models, a teacher, open models, GPUs; no Qt."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.gpus import Gpus
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store import prices
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.errors import worded
from ftvp_gui.ui.choosing.base_models import base_models
from ftvp_gui.ui.choosing.choice import Chooser
from ftvp_gui.ui.choosing.gpu_rents import gpu_rents
from ftvp_gui.ui.choosing.open_models import open_models
from ftvp_gui.ui.choosing.tuned_models import tuned_models


def chooser(project: Project, path: Path, today: dt.date, book: PriceBook = EMPTY) -> Chooser:
    """The list for what stands at the path; `TypeError` for what is not chosen from one."""
    taker = at(project, path)
    match taker:
        case TeacherLabels():
            return Chooser(tr("Choose the teacher"), lambda text: base_models(project, taker, text, today, book))
        case Gpus():
            owner: OwnGpu = at(project, path[:-1])
            return _gpus(owner)
        case OwnGpu():
            return _open(taker)
        case FineTuning():
            return Chooser(_of(taker), lambda text: tuned_models(project, taker, text, today, book))
        case Approach():
            return Chooser(_of(taker), lambda text: base_models(project, taker, text, today, book))
    raise TypeError(f"{type(taker).__name__} is not chosen from a list")


def _of(approach: Approach) -> str:
    return tr("Choose the model of “{approach}”", approach=approach.name)


def _open(approach: OwnGpu) -> Chooser:
    return Chooser(
        tr("Choose the open model of “{approach}”", approach=approach.name),
        lambda text: open_models(approach, text),
        words=1,
        search=tr("Search by model"),
        table=tr("Open models"),
        unit="",
        nothing=tr("No model is called that. Try fewer words, or enter its numbers yourself."),
        priced=False,
    )


def _gpus(approach: OwnGpu) -> Chooser:
    return Chooser(
        tr("Choose the GPU of “{approach}”", approach=approach.name),
        lambda text: gpu_rents(approach, text),
        words=3,
        search=tr("Search by GPU, provider or machine, or for “spot”"),
        take=tr("Use this GPU"),
        table=tr("GPUs and rents"),
        unit=tr("US dollars per GPU and hour."),
        nothing=tr("No GPU is called that. Try fewer words, or enter the rent yourself."),
    )


def refusal(error: prices.PriceError) -> str:
    """Why a choice cannot be made, as a sentence."""
    return f"{worded(error.what)}. {worded(error.remedy)}"
