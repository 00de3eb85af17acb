"""The process in which a workbook is opened, and in which nothing else is done.

It reads the workbook from its standard input and writes each row of the sheet that its argument names to its
standard output, as a JSON line with the number of the row first. It takes limits on itself before it looks at
anything, because the reader it uses asks for whatever memory a file claims to need, and ends the process when
there is none.
"""

from __future__ import annotations

import io
import json
import sys
from datetime import date, datetime, time, timedelta

MOST_MEMORY = 2 * 1024**3
MOST_SECONDS = 60
MOST_WRITTEN = 1024**3


def take_limits() -> None:
    """Never use more memory, time and disk than a large roster needs; Windows has no such limits."""
    if sys.platform != "win32":
        import resource

        for kind, most in (
            (resource.RLIMIT_AS, MOST_MEMORY),
            (resource.RLIMIT_CPU, MOST_SECONDS),
            (resource.RLIMIT_FSIZE, MOST_WRITTEN),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(kind, (most, most))


def as_text(value: object) -> str:
    """A cell as a text file would hold it.

    >>> as_text(17.0), as_text(1.5), as_text(True), as_text(datetime(2008, 5, 17))
    ('17', '1.5', 'yes', '2008-05-17')
    """
    match value:
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case _:
            return str(value)


def main() -> None:
    """Write the rows of the sheet that the first argument names."""
    take_limits()
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read())).get_sheet_by_name(sys.argv[1])
    top, left = sheet.start or (0, 0)
    for number, row in enumerate(sheet.to_python(), start=top + 1):
        cells = [""] * left + [as_text(value) for value in row]
        sys.stdout.write(json.dumps([number, cells]) + "\n")


if __name__ == "__main__":
    main()
