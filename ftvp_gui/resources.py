"""Where the data that ships with the program lies; it finds the folder and reads nothing in it."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str, package: Path = _HERE) -> Path:
    """The resources folder, or a place inside it: inside the installed package, else beside it in a source tree.

    `FileNotFoundError` says where it was looked for.
    """
    candidates = (package / "resources", package.parent / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder.joinpath(*parts)
    looked = " and ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(f"The program's own data is missing; looked for {looked}. Install the program again.")
