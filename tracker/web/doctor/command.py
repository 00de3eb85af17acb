"""`tracker doctor`: one line for each safety setting of the installation that `tracker serve` would serve."""

from __future__ import annotations

import json
from dataclasses import asdict

import click
from flask import Flask

from tracker.football.errors import SettingError
from tracker.settings import read_settings
from tracker.web.app import create_app
from tracker.web.doctor.check import Examined, Finding
from tracker.web.doctor.checks import examine
from tracker.wiring import House, open_unchecked

#: Something is not right.
NOT_SAFE = 1


@click.command("doctor")
@click.option("--deploy", is_flag=True, help="Ask also what only an installation that others reach must have.")
@click.option("--json", "in_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_context
def command(context: click.Context, *, deploy: bool, in_json: bool) -> None:
    """Say of each safety setting whether it is right. Exit status 1 where one is not.

    It looks at the pages as they would be served, so it makes the installation's key where there is none yet.
    """
    house = open_unchecked(read_settings())
    try:
        findings = examine(Examined(house, _app(house)), deploy=deploy)
    finally:
        house.close()
    safe = all(finding.right for finding in findings)
    if in_json:
        shown = {"deploy": deploy, "right": safe, "checks": [asdict(finding) for finding in findings]}
        click.echo(json.dumps(shown, indent=2))
    else:
        click.echo("\n".join(map(_line, findings)))
    context.exit(0 if safe else NOT_SAFE)


def _app(house: House) -> Flask | None:
    """The pages, if any can be made with these settings; the line on the key says why none can."""
    try:
        return create_app(house)
    except SettingError:
        return None


def _line(finding: Finding) -> str:
    mark = "right" if finding.right else "WRONG"
    remedy = f" To put it right: {finding.remedy.rstrip('.')}." if finding.remedy else ""
    return f"{mark}  {finding.name:<21} {finding.what}.{remedy}"
