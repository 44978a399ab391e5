"""`law check` tries the list of synonyms too."""

from __future__ import annotations

from pathlib import Path

from rules.pack import pack_files
from rules.synonyms import FILE, load_synonyms
from webapp.console.checking import check_rules

LIST = Path(__file__).parents[2] / "rules" / FILE


def _rules(folder: Path, synonyms: str) -> Path:
    for name, content in pack_files().items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (folder / FILE).write_text(synonyms, encoding="utf-8")
    return folder


def test_a_mistake_in_the_list_is_a_mistake(tmp_path: Path) -> None:
    """A word that stands in two groups is told as a mistake, in the file and line."""
    group = load_synonyms().groups[0]
    first = f"  - name: {group.name}\n"
    text = LIST.read_text(encoding="utf-8").replace(
        first, f"  - name: extra\n    forms: [{group.forms[0]}, xyz]\n{first}"
    )
    found = check_rules(_rules(tmp_path, text))

    assert [(item.code, item.where.file) for item in found.mistakes] == [("synonyms_form_twice", FILE)]
    assert found.mistakes[0].where.line


def test_a_clue_for_no_fact_is_a_remark(tmp_path: Path) -> None:
    """A clue for a fact that is not in the vocabulary is remarked on, and the rules can be used."""
    text = LIST.read_text(encoding="utf-8").replace("\nclues:\n", "\nclues:\n  tolk.finst_ikkje: [xyz]\n")
    found = check_rules(_rules(tmp_path, text))

    assert found.mistakes == ()
    assert "synonyms_fact_unknown" in [item.code for item in found.remarks]
