"""Reading provider files: what they may say, and what is said about one that is wrong."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.store.catalogue import CatalogueError, read
from ftvp_gui.store.catalogue_entry import Price, TuningOffer

SOURCE = {"source": "a price page", "page": "example.org/prices", "as_of": "2026-11-01", "grade": "official"}


def price(value: float, low: float | None = None, high: float | None = None, **more: Any) -> dict[str, Any]:
    spread = {"low": value if low is None else low, "high": value if high is None else high}
    return {"value": value, **spread, **SOURCE, **more}


def offer(**more: Any) -> dict[str, Any]:
    entry = {"id": "acme-small", "model": "Small", "method": "LoRA", "status": "current"}
    return {**entry, "tuned": {"input": price(1), "output": price(2)}, "hosting": price(0), **more}


def written(folder: Path, *files: dict[str, Any]) -> Path:
    for number, content in enumerate(files):
        (folder / f"{number}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_a_provider_is_added_by_one_file(tmp_path: Path) -> None:
    folder = written(tmp_path, {"provider": "Acme", "tuning": [offer()]})
    found = read(folder).offer("acme-small")
    assert (found.provider, found.model) == ("Acme", "Small")


def test_one_number_without_a_spread_is_certain_and_a_spread_is_a_range() -> None:
    assert Price.model_validate(price(3)).estimate().quantity == Fixed(value=3)
    assert Price.model_validate(price(3, 2, 5)).estimate().quantity == Range(low=2, likely=3, high=5)


def test_an_estimate_keeps_source_page_date_grade_and_note() -> None:
    estimate = Price.model_validate(price(3, note="per GPU")).estimate()
    assert estimate.provenance.source == "a price page (example.org/prices)"
    assert (estimate.provenance.as_of, estimate.provenance.grade) == (dt.date(2026, 11, 1), Grade.OFFICIAL)
    assert estimate.note == "per GPU"


@pytest.mark.parametrize(("value", "low", "high"), [(3, 4, 5), (3, 2, 2.5), (3, 3, 5), (3, 0, 5), (-1, -1, -1)])
def test_a_spread_must_rise_from_above_nothing(value: float, low: float, high: float) -> None:
    with pytest.raises(ValidationError):
        Price.model_validate(price(value, low, high))


@pytest.mark.parametrize("missing", ["grade", "source", "as_of", "low", "high"])
def test_no_number_is_accepted_without_its_provenance_and_spread(missing: str) -> None:
    entry = price(3)
    del entry[missing]
    with pytest.raises(ValidationError, match=missing):
        Price.model_validate(entry)


def test_a_model_billed_as_its_base_must_name_the_base() -> None:
    with pytest.raises(ValidationError, match="needs the base model"):
        TuningOffer.model_validate({**offer(tuned={"as_base": SOURCE}), "provider": "Acme"})


def test_tuned_prices_are_either_their_own_or_those_of_the_base() -> None:
    with pytest.raises(ValidationError, match="not both"):
        TuningOffer.model_validate({**offer(tuned={"as_base": SOURCE, "input": price(1)}), "provider": "Acme"})


def test_training_is_accepted_until_the_day_it_ends_and_never_when_closed() -> None:
    life = {**SOURCE, "training_ends": "2027-01-06"}
    leaving = TuningOffer.model_validate({**offer(status="legacy", lifecycle=life), "provider": "Acme"})
    assert leaving.tunable_on(dt.date(2027, 1, 6))
    assert not leaving.tunable_on(dt.date(2027, 1, 7))
    closed = TuningOffer.model_validate({**offer(status="closed"), "provider": "Acme"})
    assert not closed.tunable_on(dt.date(2026, 1, 1))


def test_a_fault_names_the_file_and_the_place(tmp_path: Path) -> None:
    folder = written(tmp_path, {"provider": "Acme", "tuning": [offer(hosting=price(3, 4, 5))]})
    with pytest.raises(CatalogueError) as caught:
        read(folder)
    assert "0.json" in str(caught.value)
    assert "tuning.0.hosting: low, value and high must rise" in str(caught.value)


@pytest.mark.parametrize("text", ["{", "[]", '{"provider": "Acme", "tunning": []}', '{"provider": "A", "tuning": 3}'])
def test_what_is_not_a_provider_file_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "acme.json").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"acme\.json"):
        read(tmp_path)


def test_an_id_that_is_used_twice_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, {"provider": "A", "tuning": [offer()]}, {"provider": "B", "tuning": [offer()]})
    with pytest.raises(CatalogueError, match="“acme-small”"):
        read(folder)


def test_an_unknown_offer_is_answered_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"“acme-huge”.*Choose one of the list"):
        read(tmp_path).offer("acme-huge")


def test_the_price_package_is_not_loaded_with_the_catalogue() -> None:
    code = (
        "import sys; from ftvp_gui.store import catalogue, prices, price_listing, repricing, starting;"
        "catalogue.catalogue(); prices.price_stamp(); sys.exit('genai_prices' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode == 0
