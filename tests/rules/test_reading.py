"""YAML and JSON as plain values, with nothing in them that can loop, explode, or change meaning on the way."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from models.errors import Problem, ProblemError
from rules import reading
from rules.reading import MAX_BYTES, MAX_DEPTH, read_text
from tests.models.sources import codes_in
from tests.rules.yaml_pack import assert_sayable

YAML_FILE, JSON_FILE = "fil.yaml", "fil.json"


def read(content: str | bytes, file: str = YAML_FILE) -> Any:  # noqa: ANN401 - plain values of any kind
    """The value that a text holds."""
    return read_text(content.encode() if isinstance(content, str) else content, file)[0]


def refused(content: str | bytes, file: str = YAML_FILE) -> Problem:
    """The one problem that a text is refused with, which can be said."""
    with pytest.raises(ProblemError) as caught:
        read(content, file)
    (problem,) = caught.value.problems
    assert problem.where.file == file
    assert_sayable(problem)
    return problem


#: text -> code, line and column of what is wrong with it
REFUSED: dict[str, tuple[str, str, int | None, int | None]] = {
    "alias": ("a: &x [1]\nb: *x\n", "anchors_refused", 1, 4),
    "anchor alone": ("a: 1\nb: &x 2\n", "anchors_refused", 2, 4),
    "a bomb of aliases": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "anchors_refused", 1, 4),
    "a loop": ("&a [*a]\n", "anchors_refused", 1, 1),
    "an alias to nothing": ("a: *x\n", "anchors_refused", 1, 4),
    "a merged alias": ("a: {b: 1}\nc:\n  <<: *a\n", "anchors_refused", 3, 7),
    "anchor on a key": ("&k a: 1\n", "key_not_text", 1, 1),
    "alias as a key": ("a: 1\n*a : 2\n", "key_not_text", 2, 1),
    "tag on a key": ("!!str a: 1\n", "key_not_text", 1, 1),
    "list as a key": ("[a]: 1\n", "key_not_text", 1, 1),
    "fields as a key": ("? {a: 1}\n: 2\n", "key_not_text", 1, 3),
    "an object of Python": ("a: !!python/object/apply:os.system [ls]\n", "tags_refused", 1, 4),
    "a tag of its own": ("a: !x 1\n", "tags_refused", 1, 4),
    "a tag that changes nothing": ("a: !!str 1\n", "tags_refused", 1, 4),
    "a tag without a name": ("a: ! 1\n", "tags_refused", 1, 4),
    "a tag declared": ("%TAG ! tag:x,2000:\n---\na: !x 1\n", "tags_refused", 3, 4),
    "a key twice": ("a: 1\nb: 2\na: 3\n", "duplicate_key", 3, 1),
    "a key twice further in": ("a:\n  - {b: 1, b: 2}\n", "duplicate_key", 2, 12),
    "a key twice, once in quotes": ('a: 1\n"a": 2\n', "duplicate_key", 2, 1),
    "too deep in brackets": ("[" * 30 + "]" * 30, "too_deep", 1, MAX_DEPTH + 2),
    "too deep by lines": ("".join(" " * i + "a:\n" for i in range(30)), "too_deep", MAX_DEPTH + 2, MAX_DEPTH + 2),
    "two documents": ("a: 1\n---\nb: 1\n", "more_than_one_document", 2, 1),
    "two documents after an end": ("a: 1\n...\nb: 2\n", "more_than_one_document", 3, 1),
    "a fraction": ("a:\n  b: 1.5\n", "number_not_whole", 2, 6),
    "a fraction without an end": ("a: 1.\n", "number_not_whole", 1, 4),
    "a fraction without a beginning": ("a: .5\n", "number_not_whole", 1, 4),
    "an exponent": ("a: 1e3\n", "number_not_whole", 1, 4),
    "infinity": ("a: -.inf\n", "number_not_whole", 1, 4),
    "not a number": ("a: .NaN\n", "number_not_whole", 1, 4),
    "a leading zero": ("number: 0301\n", "number_with_leading_zero", 1, 9),
    "a leading zero after a sign": ("a: -012\n", "number_with_leading_zero", 1, 4),
    "a leading zero in YAML 1.1": ("%YAML 1.1\n---\na: 010\n", "number_with_leading_zero", 3, 4),
    "a number of 16 digits": ("a: 1000000000000000\n", "number_too_long", 1, 4),
    "a number of 5000 digits": ("a: " + "9" * 5000, "number_too_long", 1, 4),
    "a tab as indentation": ("a:\n\tb: 1\n", "not_yaml", 2, 1),
    "a bracket left open": ("a: [1\nb: 2\n", "not_yaml", 2, 2),
    "a quote left open": ('a: "x\n', "not_yaml", 2, 1),
    "two colons": ("a: b: c\n", "not_yaml", 1, 5),
    "a sign that begins nothing": ("a: @x\n", "not_yaml", 1, 4),
    "a control character": ("a: \x07\n", "not_yaml", None, None),
    "only a directive": ("%YAML 1.2\n", "not_yaml", 2, 1),
    "NUL by escape": ('a: 1\nb: "\\0"\n', "sign_refused", 2, 4),
    "half a sign by escape": ('a: "\\ud800"\n', "sign_refused", 1, 4),
    "NUL": ("a: \x00\n", "not_text", None, None),
    "nothing": ("", "empty_file", None, None),
    "blanks": (" \n\t\n", "empty_file", None, None),
    "a remark": ("# bare dette\n", "empty_file", None, None),
    "an empty document": ("---\n...\n", "empty_file", None, None),
    "null": ("null\n", "empty_file", None, None),
}
REFUSED_JSON = {
    "a key twice": ('{"a": 1, "a": 2}', "duplicate_key", None, None),
    "a key twice further in": ('[{"a": {"b": 1, "b": 2}}]', "duplicate_key", None, None),
    "a fraction": ('{"a": 1.0}', "number_not_whole", None, None),
    "an exponent": ('{"a": 1e3}', "number_not_whole", None, None),
    "not a number": ('{"a": NaN}', "number_not_whole", None, None),
    "infinity": ('{"a": -Infinity}', "number_not_whole", None, None),
    "a number of 16 digits": ('{"a": 1000000000000000}', "number_too_long", None, None),
    "a number of 5000 digits": ('{"a": ' + "9" * 5000 + "}", "number_too_long", None, None),
    "a leading zero": ('{"a": 012}', "not_json", 1, 8),
    "a comma too many": ('{"a": 1,}', "not_json", 1, 9),
    "single quotes": ("{'a': 1}", "not_json", 1, 2),
    "a remark": ('{"a": 1} // x', "not_json", 1, 10),
    "two documents": ('{"a": 1}\n{"b": 2}', "not_json", 2, 1),
    "a control character": ('{"a": "\x01"}', "not_json", 1, 8),
    "one level too deep": ("[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2), "too_deep", None, None),
    "500 deep": ("[" * 500 + "]" * 500, "too_deep", None, None),
    "100 000 deep": ("[" * 100_000 + "]" * 100_000, "too_deep", None, None),
    "NUL by escape": ('{"a": ["\\u0000"]}', "sign_refused", None, None),
    "NUL in a key": ('{"\\u0000": 1}', "sign_refused", None, None),
    "half a sign by escape": ('{"a": "\\ud800"}', "sign_refused", None, None),
    "nothing": ("", "empty_file", None, None),
}


@pytest.mark.parametrize("name", REFUSED)
def test_yaml_that_is_not_plain_is_refused_where_it_is(name: str) -> None:
    """What is not plain YAML 1.2 is refused with what is wrong, by line and column."""
    text, code, line, column = REFUSED[name]
    problem = refused(text)

    assert (problem.code, problem.where.line, problem.where.column) == (code, line, column)


@pytest.mark.parametrize("name", REFUSED_JSON)
def test_json_that_is_not_plain_is_refused(name: str) -> None:
    """JSON is held to the same limits as YAML, and refused with what is wrong."""
    text, code, line, column = REFUSED_JSON[name]
    problem = refused(text, JSON_FILE)

    assert (problem.code, problem.where.line, problem.where.column) == (code, line, column)


@pytest.mark.parametrize("file", [YAML_FILE, JSON_FILE])
def test_a_file_that_is_too_large_is_not_read(file: str) -> None:
    """A file of 50 MB, or of one byte more than the limit, is refused at once and without being looked at."""
    started = time.perf_counter()
    for content in (b"x" * 50_000_000, b"\xff" * (MAX_BYTES + 1)):
        problem = refused(content, file)
        assert (problem.code, problem.arguments) == ("too_large", {"limit": 5})

    assert time.perf_counter() - started < 2
    assert len(read(b'{"a": "' + b"x" * (MAX_BYTES - 9) + b'"}', JSON_FILE)["a"]) == MAX_BYTES - 9


def test_a_flood_of_brackets_is_soon_refused() -> None:
    """Five million brackets are refused at the limit of depth, in a second or two."""
    started = time.perf_counter()

    assert refused("[" * (MAX_BYTES - 1)).code == "too_deep"
    assert time.perf_counter() - started < 10


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with more values than the limit is refused, whether they stand in lists or fields."""
    monkeypatch.setattr(reading, "MAX_VALUES", 50)

    assert len(read("[" + "a," * 49 + "]")) == 49
    for text in ("[" + "a," * 50 + "]", "{" + ",".join(f"k{number}: 1" for number in range(50)) + "}"):
        problem = refused(text)
        assert (problem.code, problem.arguments) == ("too_many_values", {"limit": 50})
    assert len(read("[" + "1," * 48 + "1]", JSON_FILE)) == 49
    assert refused("[" + "1," * 49 + "1]", JSON_FILE).code == "too_many_values"


@pytest.mark.parametrize(
    "content", ["a: é".encode("latin-1"), "a: é".encode("utf-16"), b"\xff\xfe", bytes(range(256))]
)
@pytest.mark.parametrize("file", [YAML_FILE, JSON_FILE])
def test_what_is_not_utf_8_is_refused(content: bytes, file: str) -> None:
    """Bytes that are not UTF-8 are told as that, with the place of the first wrong one."""
    problem = refused(content, file)

    assert problem.code == "not_text"
    assert isinstance(problem.arguments["offset"], int)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1", 1),
        ("a: -7", -7),
        ("a: +5", 5),
        ("a: 0", 0),
        ("a: -0", 0),
        ("a: 999999999999999", 999_999_999_999_999),
        ("a: -999999999999999", -999_999_999_999_999),
        ("a: '0301'", "0301"),
        ("a: true", True),
        ("a: FALSE", False),
        ("a: 'true'", "true"),
        ("a: yes", "yes"),
        ("a: no", "no"),
        ("a: on", "on"),
        ("%YAML 1.1\n---\na: yes", "yes"),
        ("a: null", None),
        ("a: ~", None),
        ("a:", None),
        ("a: ''", ""),
        ("a: 2020-06-22", "2020-06-22"),
        ("a: 2020-06-22T10:00:00Z", "2020-06-22T10:00:00Z"),
        ("a: 0x1F", "0x1F"),
        ("a: 0o17", "0o17"),
        ("a: 1_000", "1_000"),
        ("a: 12:30:45", "12:30:45"),
        ("a: 1.2.3", "1.2.3"),
        ("a: x # en merknad", "x"),
        ("a: x#y", "x#y"),
        ("a: >-\n  x\n  y", "x y"),
        ("a: |\n  x\n  y\n", "x\ny\n"),
        ("a: 😀 æøå", "😀 æøå"),
        ("\ufeffa: 1", 1),
        ("a: 1\r\n", 1),
        ("a:\r  - 1\r", [1]),
        ("a: [1,\t2]", [1, 2]),
        ("a: {<<: {b: 1}}", {"<<": {"b": 1}}),
    ],
)
def test_what_a_value_is(text: str, value: Any) -> None:  # noqa: ANN401 - plain values of any kind
    """Only true, false, null and whole numbers are more than text: the word yes, or a day, is text as it stands."""
    found = read(text)["a"]

    assert found == value
    assert type(found) is type(value)


def test_json_gives_what_yaml_gives() -> None:
    """The same document as JSON and as YAML is the same value."""
    text = '{"a": [1, true, null, "x", "2020-06-22"], "b": {"c": -3}}'

    assert read(text, JSON_FILE) == read(text) == json.loads(text)
    assert read("\ufeff" + text, "FIL.JSON") == read(text)


SIGNS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u2028\u2029\ufeff")
KEYS = st.text("abcæøå _-", min_size=1, max_size=8)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.text(SIGNS, max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
).filter(lambda value: value is not None)


@given(value=PLAIN)
def test_json_is_read_as_it_was_written(value: Any) -> None:  # noqa: ANN401 - plain values of any kind
    """Any plain value written as JSON is read back as the same value, as JSON and as YAML."""
    text = json.dumps(value, ensure_ascii=False)

    assert read(text, JSON_FILE) == value
    assert read(text) == value


@given(text=st.text(max_size=60) | st.text("ab:-[]{}&*!?|>'\"%@#,\n \t~01.e", max_size=60))
def test_no_text_brings_the_reader_down(text: str) -> None:
    """Whatever text comes in, it is read or refused with a problem; nothing else ever happens."""
    content = text.encode("utf-8", "surrogatepass")
    for file in (YAML_FILE, JSON_FILE):
        try:
            read(content, file)
        except ProblemError as error:
            assert_sayable(error.problems[0])


@given(text=st.text("ab:-[]{}?,\n '\"#01", max_size=40))
def test_what_is_read_is_what_another_reader_reads(text: str) -> None:
    """Where a text is read, an independent YAML reader finds the same fields and lists in it."""
    try:
        found = read(text)
    except ProblemError:
        return
    assert _shape(found) == _shape(YAML(typ="safe", pure=True).load(text))


def _shape(value: Any) -> Any:  # noqa: ANN401 - plain values of any kind
    """Fields and lists, with keys and values as text, so that readers with other types can be compared."""
    if isinstance(value, dict):
        return {_word(key): _shape(item) for key, item in value.items()}
    return [_shape(item) for item in value] if isinstance(value, list) else _word(value)


def _word(value: Any) -> str:  # noqa: ANN401 - plain values of any kind
    return "" if value is None else str(value)


def test_places() -> None:
    """The place of a field is that of its key, and that of an item in a list its own; both count from 1."""
    _, places = read_text(b"a: 1\nb:\n  - c: 2\n    d: [3, 4]\n", YAML_FILE)

    def at(*path: str | int) -> tuple[int | None, int | None, str]:
        where = places.where(path)
        return where.line, where.column, where.field

    assert at("a") == (1, 1, "a")
    assert at("b") == (2, 1, "b")
    assert at("b", 0) == (3, 5, "b.0")
    assert at("b", 0, "d", 1) == (4, 12, "b.0.d.1")
    assert at("b", 0, "missing") == (3, 5, "b.0.missing")
    assert at("nowhere") == (1, 1, "nowhere")


def test_every_code_of_the_reader_is_tried() -> None:
    """No code that the reader can tell is left without a text that brings it about."""
    tried = {code for _, code, _, _ in (*REFUSED.values(), *REFUSED_JSON.values())}

    # the parser has no other events than those that are read
    assert codes_in("rules/reading.py") - tried == {"too_large", "too_many_values", "unreadable"}
