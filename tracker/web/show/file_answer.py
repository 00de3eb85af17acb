"""A file that goes out piece by piece, so that a long one is never in memory as a whole."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

from flask import Response
from werkzeug.wsgi import FileWrapper

from tracker.actions.exported import ExportedFile, ListFormat
from tracker.actions.reports import IssuedPdf

ZIP = "application/zip"
LISTS = {
    ListFormat.CSV: "text/csv; charset=utf-8",
    ListFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_PIECE = 1 << 16
#: What stands for itself in a name that is written in percent signs (RFC 8187).
_PLAIN = "!#$&+-.^_`|~"


def file_answer(made: ExportedFile, content_type: str) -> Response:
    """The file as an attachment; it is closed when it has gone out, or when nobody takes it."""
    response = Response(FileWrapper(made.content, _PIECE), content_type=content_type, direct_passthrough=True)
    response.headers.set("Content-Disposition", "attachment", **_named(made.file_name))
    response.content_length = made.size
    response.call_on_close(made.content.close)
    return response


def issued_pdf(issued: IssuedPdf) -> Response:
    """A report as an attachment."""
    response = Response(issued.content, content_type="application/pdf")
    response.headers.set("Content-Disposition", "attachment", **_named(issued.file_name))
    return response


def _named(name: str) -> dict[str, str]:
    """A file's name for a header, which holds no letters but Latin ones: any others are written twice."""
    if name.isascii():
        return {"filename": name}
    simple = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return {"filename": simple, "filename*": f"UTF-8''{quote(name, safe=_PLAIN)}"}
