from __future__ import annotations

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.aspects import Aspect, aspects
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.like_for_like import find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approaches import AsToday, OwnGpu
from ftvp_gui.core.model import put
from ftvp_gui.core.together import Together, ties
from tests.studies import P, T, fixed, priced, study


def ground(project, draws=400):
    analyst = Analyst(draws)
    return Ground(analyst.answer(project), analyst.sample.tied(ties(project)))


def found(project, draws=400):
    return find(ground(project, draws))


def named(project=None):
    project = study() if project is None else project
    return put(put(project, (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small")


def part(finding, id):
    return next((each.value.value for each in finding.parts if each.id == id), 0.0)


def test_that_parts_and_shares_add_up_to_the_gap_of_the_verdict():
    here = ground(named())
    finding = find(here)
    gap = here.answer.verdict.gap.value
    assert sum(each.value.value for each in finding.parts) == pytest.approx(gap, rel=1e-9)
    assert sum(each.whole.value for each in finding.shares) == pytest.approx(gap, rel=1e-9)
    assert finding.end.value - finding.start.value == pytest.approx(gap, rel=1e-9)
    for share in finding.shares:
        cells = share.bill.value + share.people.value + share.quality.value
        assert cells == pytest.approx(share.whole.value, rel=1e-9, abs=1e-6)
    assert {each.id for each in finding.parts} == {"base model", "technique", "caching", "people", "quality"}


def test_that_parts_add_up_where_inputs_of_both_move_together():
    paths = (*T, "labelling", "minutes"), (*P, "writing", "hours"), ("team", "annotator")
    together = Together(id="g", paths=paths, strength="strongly")
    here = ground(named().replace(together=(together,)))
    finding = find(here)
    assert sum(each.value.value for each in finding.parts) == pytest.approx(here.answer.verdict.gap.value, rel=1e-9)


def test_that_two_that_differ_in_their_model_alone_differ_by_the_base_model_alone():
    project = named()
    twin = project.approach("p").replace(id="q", lineage="p", name="Another")
    offer = twin.offer.replace(model="other", input_price=project.approach("t").offer.input_price)
    finding = found(project.replace(approaches=(project.approach("p"), twin.replace(offer=offer))))
    by_aspect = {share.aspect: share.whole.value for share in finding.shares}
    assert by_aspect[Aspect.BASE] == pytest.approx(finding.gap.value)
    assert by_aspect[Aspect.TECHNIQUE] == pytest.approx(0.0, abs=1e-6)
    assert not finding.confounded


def test_that_two_that_differ_in_caching_alone_differ_by_caching_alone():
    project = fixed(named(), {("workload", "volume"): 1e6})
    cached = project.approach("p")
    plain = cached.replace(id="q", lineage="p", offer=cached.offer.replace(caching=False))
    finding = found(project.replace(approaches=(cached, plain)))
    assert part(finding, "caching") == pytest.approx(finding.gap.value)
    assert finding.gap.value > 1


def test_that_two_that_differ_in_work_alone_differ_by_people_alone():
    project = named()
    busy = project.approach("p").replace(id="q", lineage="p")
    project = project.replace(approaches=(project.approach("p"), busy))
    project = fixed(project, {("approaches", "q", "upkeep", "hours"): 40.0})
    finding = found(project)
    assert part(finding, "people") == pytest.approx(finding.gap.value)
    assert abs(finding.gap.value) > 1


def test_that_a_dearer_wrong_answer_grows_the_part_of_quality_and_no_other():
    cheap, dear = (found(fixed(named(), {("quality", "error_cost"): cost})) for cost in (0.5, 0.6))
    if (cheap.first, cheap.second) != (dear.first, dear.second):
        pytest.fail("the two cases must name the same winner")
    for id in ("base model", "technique", "caching", "people"):
        assert part(dear, id) == pytest.approx(part(cheap, id))
    assert part(dear, "quality") != pytest.approx(part(cheap, "quality"), rel=1e-3)


def test_that_what_cannot_change_sides_is_technique_and_is_said():
    prompt = study().approach("p")
    for other, id in ((AsToday(id="a"), "like.no_base"), (OwnGpu(id="g"), "like.no_base")):
        kinds, why = aspects(prompt, other)
        assert kinds == (Aspect.TECHNIQUE,)
        assert [text.id for text in why] == [id, "like.no_caching"]


def test_that_one_base_model_under_both_makes_no_difference():
    project = put(named(), (*T, "offer", "model"), "big, tuned")
    kinds, why = aspects(project.approach("p"), project.approach("t"))
    assert Aspect.BASE not in kinds
    assert "big" in sentence(why[0], NumberStyle())
    assert not found(project).confounded


def test_that_a_price_missing_on_the_other_model_makes_all_of_it_technique():
    # Servers answer at no price per token, so none is entered; a prompted model would need one.
    project = named(priced(study()))
    tuned = project.approach("t")
    unknown = type(tuned.offer)().input_price
    hosted = tuned.replace(
        offer=tuned.offer.replace(input_price=unknown),
        hosting=tuned.hosting.replace(enabled=True, replaces_tokens=True),
    )
    here = ground(project.replace(approaches=(project.approach("p"), hosted)))
    assert here.pair is not None
    finding = find(here)
    assert [share.aspect for share in finding.shares] == [Aspect.TECHNIQUE]
    assert finding.note.id == "like.no_price"


def test_that_it_is_the_same_on_every_run_and_says_sentences_without_holes():
    first, second = found(named()), found(named())
    assert first.parts == second.parts
    assert first.sentences == second.sentences
    assert all("{" not in sentence(text, NumberStyle()) for text in first.sentences)
    assert any(text.id == "like.confounded" for text in first.sentences)


def test_that_one_approach_alone_has_nothing_to_split():
    assert found(study().replace(approaches=study().approaches[:1])) is None


def test_that_rounding_is_not_told_as_money():
    for share in found(named()).shares:
        for value in (share.bill.value, share.people.value, share.quality.value):
            assert value == 0.0 or abs(value) > 1e-6
