# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a command may take."""
import os

SLOWER = float(os.environ.get("SLOWER", "1"))  # than as it is, under a tool that looks at each instruction
PATIENCE_S = 60 * SLOWER
PATIENCE = str(int(PATIENCE_S))  # as an argument
