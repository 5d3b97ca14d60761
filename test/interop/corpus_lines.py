"""What every script here needs: the lines of a corpus as its manifest lists them."""

import json
import pathlib


def generations(root):
    return json.loads((pathlib.Path(root) / "manifest.json").read_text(encoding="utf-8"))["generations"]


def paths(root, view, generation=None):
    chosen = generations(root) if generation is None else [generations(root)[generation]]
    return [str(pathlib.Path(root) / f["path"]) for g in chosen for f in g["files"] if f["view"] == view]


def lines(root, view, generation=None):
    for path in paths(root, view, generation):
        with open(path, encoding="utf-8") as file:
            yield from file
