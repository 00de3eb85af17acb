"""`tracker serve`: the web pages, on this machine unless told otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import click
from waitress.server import BaseWSGIServer, MultiSocketServer, create_server

from tracker.actions.report_worker import keep_working
from tracker.football.errors import BadInputError
from tracker.settings import LOOPBACK_HOSTS, read_settings
from tracker.web.app import create_app
from tracker.web.files_in import MEGABYTE, longest_with_a_file
from tracker.wiring import House, open_house

#: So much more than the application takes is read that it can refuse a file with a page of its own.
_TO_BE_REFUSED = MEGABYTE


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1, 64))
def command(*, host: str, port: int, threads: int) -> None:
    """Serve the web pages until stopped."""
    house = open_house(read_settings())
    if house.settings.insecure_cookies and host not in LOOPBACK_HOSTS:
        message = f"TRACKER_INSECURE_COOKIES is for a trial on this machine; unset it to listen on {host}."
        raise BadInputError(message)
    _listen(house, host, port, threads)


def _listen(house: House, host: str, port: int, threads: int) -> None:
    try:
        server = make_server(house, host=host, port=port, threads=threads)
    except OSError as error:
        message = f"Port {port} on {host} cannot be used ({error.strerror}); give another with --port."
        raise BadInputError(message) from error
    click.echo(f"Serving on http://{host}:{port} (stop with Ctrl+C)")
    try:
        with making_reports(house):
            server.run()
    finally:
        house.close()


@contextmanager
def making_reports(house: House) -> Iterator[None]:
    """Make the reports that are ordered beside serving the pages, unless another process is there to do so.

    What is begun when the pages stop being served is finished first.
    """
    if not house.settings.worker:
        yield
        return
    stop = Event()
    thread = Thread(target=keep_working, args=(house.worker("pages"), stop), name="reports")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def make_server(house: House, *, host: str, port: int, threads: int) -> MultiSocketServer | BaseWSGIServer:
    """A server of a house's pages that says nothing of itself and reads no more than a page can take.

    What proxies say of an address reaches the application only where proxies are declared to stand in front.
    """
    return create_server(
        create_app(house),
        host=host,
        port=port,
        threads=threads,
        ident=None,
        clear_untrusted_proxy_headers=house.settings.proxies == 0,
        max_request_body_size=longest_with_a_file(house.settings) + _TO_BE_REFUSED,
    )
