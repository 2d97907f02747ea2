"""Opinions from CSV files, as spreadsheets of several countries write them."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.room_questions import questions_of
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.room import Room
from ftvp_gui.export import room as leaving
from ftvp_gui.ui.form.parse import PLAIN, Writing
from ftvp_gui.ui.room import sheet
from tests.bench.studies import study

VOLUME = ("workload", "volume")
GROWTH = ("workload", "growth")
PROJECT = study(2, 24)
QUESTIONS = questions_of(PROJECT, (VOLUME, GROWTH))
ROOM = Room(questions=(VOLUME, GROWTH))
GERMAN = Writing(",", ".")
REQUESTS, YEARLY = QUESTIONS[0].title, QUESTIONS[1].title


def read(data: bytes, room: Room = ROOM, writing: Writing = PLAIN) -> sheet.Sheet:
    return sheet.read(data, room, QUESTIONS, PROJECT, writing)


def said(found: sheet.Sheet) -> dict[str, tuple[float, float, float]]:
    return {each.name: quantity.ends() for each, quantity in found.room.on(VOLUME)}


ENGLISH = "name,question,low,likely,high\nAnn,Requests,1000,2500.5,4000\nBo,1,900,1000,1100\n"
EXPECTED = {"Ann": (1000.0, 2500.5, 4000.0), "Bo": (900.0, 1000.0, 1100.0)}


@pytest.mark.parametrize(
    ("data", "writing"),
    [
        (ENGLISH.encode(), PLAIN),
        (ENGLISH.encode("utf-8-sig"), PLAIN),
        (ENGLISH.replace("\n", "\r\n").encode(), GERMAN),
        (ENGLISH.replace(",", "\t").encode("utf-16"), PLAIN),
        (ENGLISH.replace(",", ";").encode(), PLAIN),
        (ENGLISH.replace(",", ";").replace("2500.5", "2500,5").encode(), PLAIN),
        (ENGLISH.replace(",", ";").replace("2500.5", "2.500,5").encode("cp1252"), GERMAN),
        (b"sep=;\n" + ENGLISH.replace(",", ";").encode(), GERMAN),
        (ENGLISH.replace("Ann,Requests,1000", '"Ann","Requests","1,000"').encode(), PLAIN),
        (ENGLISH.replace("name,question", "NAME , Question ").replace("Bo,1", " Bo ,q1").encode(), PLAIN),
        (b"\n\n" + ENGLISH.encode() + b",,,,\n", PLAIN),
        (ENGLISH.replace("4000", "4k").encode(), PLAIN),
    ],
)
def test_that_every_spreadsheets_way_of_writing_is_read(data, writing):
    assert said(read(data, writing=writing)) == EXPECTED


def test_that_columns_may_stand_in_any_order_and_others_are_passed_over():
    data = b"unit,high,likely,low,question,name\nper month,3000,2000,1000,Requests,Ann\n"
    assert said(read(data)) == {"Ann": (1000.0, 2000.0, 3000.0)}


def test_that_a_share_is_read_in_per_cents_and_one_number_alone_is_certain():
    found = read(f"name,question,low,likely,high\nAnn,{YEARLY},1,2 %,3%\nBo,2,,5,\n".encode())
    opinions = [quantity for _, quantity in found.room.on(GROWTH)]
    assert isinstance(opinions[0], Range)
    assert opinions[0].ends() == pytest.approx((0.01, 0.02, 0.03))
    assert opinions[1] == Fixed(value=0.05)
    assert (found.people, found.answers) == (2, 2)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Ann,Requests,3,2,4", "Line 3: P10 (3) must be below P50 (2)."),
        ("Ann,Requests,x,2,4", "Line 3: P10: “x” is not a number"),
        ("Ann,Request,1,2,4", "Line 3: There is no question “Request”."),
        (",Requests,1,2,4", "Line 3: The name is missing."),
        ("Ann,Requests,1,2,", "Line 3: P90 still to be entered"),
        ("Ann,Requests,-5,2,4", "Line 3: P10 must be"),
        ("Zoe,requests,2,3,4", "Line 3: “Zoe” has answered"),
    ],
)
def test_that_a_bad_line_is_told_by_its_number_and_nothing_is_taken_over(row, says):
    room = ROOM.saying("Old", VOLUME, Fixed(value=1))
    with pytest.raises(sheet.SheetError) as caught:
        read(f"name,question,low,likely,high\nZoe,Requests,1,2,3\n{row}\n".encode(), room)
    assert caught.value.sentences[0].startswith(says)
    assert room == ROOM.saying("Old", VOLUME, Fixed(value=1))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "name"),
        (b"who,what\nAnn,1\n", "Line 1: the headings must be"),
        (b"name,question,low,likely,high\n", "no answers"),
        (b"PK\x03\x04\x00\x00\x00xlsx", "no text file"),
        (b"x" * (sheet.LARGEST + 1), "too large"),
        (b"name;question;low;likely;high\nAnn;Requests;1.500;2.500;3.500\n", "can be read in two ways"),
    ],
)
def test_that_a_file_which_is_none_is_a_sentence(data, says):
    with pytest.raises(sheet.SheetError, match=says):
        read(data)


def test_that_a_new_answer_takes_the_place_of_the_earlier_one():
    first = read(ENGLISH.encode()).room
    again = read(b"name,question,low,likely,high\nann,Requests,1,2,3\n", first)
    assert said(again)["Ann"] == (1.0, 2.0, 3.0)
    assert len(again.room.participants) == 2


def test_that_the_sheet_to_fill_in_is_read_back_when_it_is_filled_in():
    data = leaving.sheet(QUESTIONS, ("per month", "% / month")).decode("utf-8-sig")
    lines = data.splitlines()
    assert lines[0].startswith("name,question,low,likely,high,unit")
    filled = "\r\n".join([lines[0], *(line.replace(",,,,", ",1,2,3,") for line in lines[1:])])
    found = read(filled.encode())
    assert (found.people, found.answers) == (3, 6)
