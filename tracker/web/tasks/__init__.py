"""Every task of the web door, one file each."""

from tracker.web.task import Task
from tracker.web.tasks import (
    competitions,
    documents,
    eligibility,
    gaps,
    guardians,
    invitations,
    looks,
    own_account,
    passwords,
    player,
    players,
    records,
    roles,
    routes,
    second_factor,
    sharing,
    sign_in,
    what_if,
)

TASKS: tuple[Task, ...] = (
    sign_in.task,
    passwords.task,
    invitations.task,
    looks.task,
    own_account.task,
    second_factor.task,
    roles.task,
    players.task,
    player.task,
    records.task,
    sharing.task,
    guardians.task,
    documents.task,
    eligibility.task,
    competitions.task,
    routes.task,
    what_if.task,
    gaps.task,
)
