"""`tracker worker`: makes the reports that people ask for on the pages."""

from __future__ import annotations

import signal
from threading import Event

import click

from tracker.actions.report_worker import keep_working, work_off
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.command("worker")
@click.option("--once", is_flag=True, help="Make what waits now, and end.")
@LANGUAGE
def command(*, once: bool, language: str) -> None:
    """Make the reports that people ask for together, until stopped; several may run at once.

    What one had begun that was killed is taken up again by the next after two minutes. With TRACKER_WORKER=no the
    process that serves the pages makes none itself.
    """
    say = speaker(language)
    with opened() as house:
        worker = house.worker("command")
        if once:
            click.echo(say(phrase("orders-cli-pieces", pieces=work_off(worker))))
            return
        stop = Event()
        for asked in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked, lambda *_: stop.set())
        click.echo(say(phrase("orders-cli-working")))
        keep_working(worker, stop)
        click.echo(say(phrase("orders-cli-stopped")))
