"""One's own account: name, language, password, address, and the browsers that are signed in."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Form

from tracker.actions.account import SignedIn
from tracker.actions.addresses import (
    AskAddressChange,
    ConfirmAddress,
    LookAtAddressChange,
    ask_address_change,
    confirm_address,
    look_at_address_change,
)
from tracker.actions.own_account import (
    ChangeAccount,
    EndBrowser,
    EndOtherBrowsers,
    OpenOwnAccount,
    change_account,
    end_browser,
    end_other_browsers,
    open_own_account,
)
from tracker.actions.passwords import ChangePassword, change_password
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.cookies import token_in
from tracker.web.door import house
from tracker.web.forms.accounts import AddressForm, PasswordForm, ProfileForm
from tracker.web.forms.passkeys import AddPasskeyForm, BeginPasskeyForm
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.account import shown_browsers, shown_history, shown_passkeys, wrong
from tracker.web.task import Do, Task
from tracker.web.way_in import with_token

task = Task("own_account")


@task.route("/account", does=open_own_account)
def mine(do: Do) -> ResponseReturnValue:
    """Show the account."""
    return _page(do)


@task.route("/account", does=(change_account, open_own_account), methods=["POST"])
def profile(do: Do) -> ResponseReturnValue:
    """Change name and language."""
    given = ProfileForm(request.form)
    if not given.validate():
        return _page(do, profile=given), 400
    do(change_account, ChangeAccount(given.name.data or "", given.language.data or ""))
    return _back("web-account-saved")


@task.route("/account/password", does=(change_password, open_own_account), methods=["POST"])
def password(do: Do) -> ResponseReturnValue:
    """Change the password."""
    given = PasswordForm(request.form, prefix="password-")
    if given.validate():
        done = do(change_password, ChangePassword(given.old.data or "", given.new.data or "", _token()))
        if isinstance(done, SignedIn):
            response = with_token(redirect(url_for("own_account.mine"), 303), done)
            tell(phrase("web-password-changed"))
            return response
        wrong(given.old if done.code == "password-wrong" else given.new, done)
    return _page(do, password=given), 400


@task.route("/account/address", does=(ask_address_change, open_own_account), methods=["POST"])
def ask_address(do: Do) -> ResponseReturnValue:
    """Ask for a change of address."""
    given = AddressForm(request.form, prefix="address-")
    if given.validate():
        asked = AskAddressChange(given.new_email.data or "", given.password.data or "", given.code.data or "")
        fault = do(ask_address_change, asked)
        if not fault:
            return _back("web-address-sent")
        wrong(given.password if fault.code == "password-wrong" else given.code, fault)
    return _page(do, address=given), 400


@task.route(f"/account/browsers/<int(max={LARGEST_NUMBER}):number>/end", does=end_browser, methods=["POST"])
def end_one(do: Do, number: int) -> ResponseReturnValue:
    """Sign one browser out."""
    do(end_browser, EndBrowser(number))
    return _back("web-browsers-ended")


@task.route("/account/browsers/end", does=end_other_browsers, methods=["POST"])
def end_others(do: Do) -> ResponseReturnValue:
    """Sign all other browsers out."""
    do(end_other_browsers, EndOtherBrowsers(_token()))
    return _back("web-browsers-ended")


@task.route("/address/<token>", does=look_at_address_change)
def look_at_address(do: Do, token: str) -> ResponseReturnValue:
    """Show which address a link is about; looking uses nothing up."""
    email = do(look_at_address_change, LookAtAddressChange(token))
    return page("tasks/own-account/address.html", email=email, token=token)


@task.route("/address/<token>", does=confirm_address, methods=["POST"])
def confirm(do: Do, token: str) -> ResponseReturnValue:
    """Let the new address be the one to sign in with."""
    do(confirm_address, ConfirmAddress(token))
    tell(phrase("web-address-done"))
    return redirect(url_for("sign_in.form"), 303)


def _page(do: Do, **forms: Form) -> str:
    account = do(open_own_account, OpenOwnAccount(_token()))
    shown = {
        "profile": ProfileForm(name=account.name, language=account.language),
        "password": PasswordForm(prefix="password-"),
        "address": AddressForm(prefix="address-"),
        "adding": BeginPasskeyForm(prefix="passkey-"),
        "added": AddPasskeyForm(prefix="passkey-"),
    }
    browsers = shown_browsers(account.browsers, voice())
    keys = shown_passkeys(account.passkeys, voice())
    told = {"browsers": browsers, "keys": keys, "history": shown_history(account.history, voice())}
    return page("tasks/own-account/page.html", account=account, **told, **{**shown, **forms})


def _back(message: str) -> ResponseReturnValue:
    tell(phrase(message))
    return redirect(url_for("own_account.mine"), 303)


def _token() -> str:
    return token_in(request, house().settings) or ""
