"""Entry of the two commands: sets up what lacks, then runs the program or the checks; an old Python gets one sentence.

    python3 packaging/bootstrap.py run  [ARGUMENTS OF THE PROGRAM]
    python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST]

Uses the standard library only. Any Python 3 must be able to read this file, so it has no newer syntax than that.

Exit codes: 0 done, 1 a check failed, 2 wrong arguments, 3 the system lacks something that only its owner can install,
4 the set-up failed; 130 interrupted. `run` otherwise ends with the exit code of the program.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("This needs Python 3.11 or newer; you started it with Python " + sys.version.split()[0] + ".")

import os
import subprocess
from pathlib import Path

import checks
import environment
import system_packages
from progress import SetUpError, say

ROOT = Path(__file__).resolve().parent.parent
USAGE = "usage: python3 packaging/bootstrap.py run [ARGUMENTS] | test [PYTEST ARGUMENTS]"


def main(arguments: list[str]) -> int:
    """Carry out one command line and return the exit code."""
    if arguments and arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in ("run", "test"):
        wrong = "“" + arguments[0] + "” is not one of its commands" if arguments else "it needs a command"
        print("bootstrap: " + wrong + ". " + USAGE, file=sys.stderr)
        return 2
    command, rest = arguments[0], arguments[1:]
    try:
        system_packages.provide(for_tests=command == "test")
        python = environment.provide(ROOT)
        return checks.run_all(ROOT, python, rest) if command == "test" else start(python, rest)
    except SetUpError as error:
        say(str(error))
        return error.code
    except KeyboardInterrupt:
        say("Interrupted. Start the same command again: it goes on from here.")
        return 130


def start(python: Path, arguments: list[str]) -> int:
    """Hand this process over to the program; where the system cannot do that, wait for it and return its exit code."""
    # -P: a folder named ftvp_gui where the person stands must not be taken for the program.
    command = [str(python), "-P", "-m", "ftvp_gui", *arguments]
    if sys.platform == "win32":
        return subprocess.call(command, env=environment.clean(os.environ))
    sys.stdout.flush()
    sys.stderr.flush()
    return os.execve(command[0], command, environment.clean(os.environ))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
