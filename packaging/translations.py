"""Renews the translators' files: one command finds every sentence, keeps what is translated and marks what is new.

.venv/bin/python packaging/translations.py            # renews every file under resources/translations
.venv/bin/python packaging/translations.py --add fr   # and adds one for French
.venv/bin/python packaging/translations.py --check    # changes nothing; says what is missing, code 1 if anything is
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "resources" / "translations"


def main(argv: list[str]) -> int:
    """Renew or check the files; the number of sentences without a finished translation decides the code of a check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--add", metavar="CODE", default="", help="add a file for a language, such as fr or pt_BR")
    parser.add_argument("--check", action="store_true", help="change nothing, say what is missing")
    asked = parser.parse_args(argv)
    import linguist
    from sentences import collect

    from ftvp_gui.language.plural import form

    found = collect()
    paths = {*FOLDER.glob("ftvp_*.ts")} | ({FOLDER / f"ftvp_{asked.add}.ts"} if asked.add else set())
    missing = 0
    for path in sorted(paths):
        code = path.stem.removeprefix("ftvp_")
        forms = len({form(code, count) for count in range(200)})
        pairs = list(linguist.merged(found, linguist.read(path) if path.exists() else {}, forms))
        open_ = [sentence for sentence, entry in pairs if entry.state == linguist.UNFINISHED]
        missing += len(open_)
        print(f"{path.name}: {len(found)} sentences, {len(open_)} to be translated")
        for sentence in open_ if asked.check else ():
            print(f"  {sentence.context}: {sentence.english}")
        if not asked.check:
            FOLDER.mkdir(exist_ok=True)
            path.write_text(linguist.text(code, pairs), "utf-8")
    return 1 if asked.check and missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
