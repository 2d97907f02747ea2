"""Settings for all tests: the same examples on every run, so that a landing never hangs on luck.

`HYPOTHESIS_PROFILE=search` looks for new ones.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
