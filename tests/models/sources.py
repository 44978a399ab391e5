"""What the product's own source can say: the problem codes that stand in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("models", "rules", "controls", "webapp")
#: what is called with a problem code as its first argument
_TELLING = {"Problem", "OutsideSubsetError", "_fail", "_in_the_way", "one"}


def source_files(*rooms: str) -> list[Path]:
    """The Python files of the rooms (default: all), sorted."""
    return sorted(file for room in rooms or ROOMS for file in (ROOT / room).rglob("*.py"))


def strings(node: ast.AST) -> set[str]:
    """Every text constant within a node."""
    return {item.value for item in ast.walk(node) if isinstance(item, ast.Constant) and isinstance(item.value, str)}


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _code_nodes(file: Path) -> Iterator[ast.expr]:
    """The expressions that are problem codes: first arguments of what tells them, and what rules name `code`."""
    rules = ROOT / "rules" in file.parents
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node) in _TELLING:
            named = [item.value for item in node.keywords if item.arg == "code"]
            yield from (*node.args[:1], *named)
        elif (
            rules
            and isinstance(node, ast.Assign)
            and any(getattr(target, "id", "") == "code" for target in node.targets)
        ):
            yield node.value


def _constants(node: ast.expr) -> set[str]:
    if isinstance(node, ast.IfExp):
        return _constants(node.body) | _constants(node.orelse)
    if isinstance(node, ast.Call):  # a default: codes.get(kind, "field_wrong")
        return {word for argument in node.args[_name(node) == "get" :] for word in _constants(argument)}
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def codes_in(*files: str | Path) -> set[str]:
    """The problem codes that stand in the files (paths from the project's root)."""
    found: set[str] = set()
    for file in files:
        for node in _code_nodes(ROOT / file):
            found |= _constants(node)
    return found


def code_beginnings() -> set[str]:
    """How the codes begin that are put together at run time."""
    found: set[str] = set()
    for file in source_files():
        for node in _code_nodes(file):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                found.add(str(node.values[0].value))
    return found


def function(file: str, name: str) -> ast.FunctionDef:
    """The function `name` of a file (path from the project's root)."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    (found,) = (item for item in ast.walk(tree) if isinstance(item, ast.FunctionDef) and item.name == name)
    return found


def returned(node: ast.FunctionDef) -> set[str]:
    """Every text constant that a function returns."""
    return {word for item in ast.walk(node) if isinstance(item, ast.Return) and item.value for word in strings(item)}
