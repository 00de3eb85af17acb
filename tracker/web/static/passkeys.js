// Lets a form be answered by a passkey: asks the server for a challenge, the device for an answer, and sends the form.
"use strict";

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const keys = (listed) => (listed || []).map((key) => ({ ...key, id: bytes(key.id) }));

// What the device is asked: JSON writes bytes as text, the browser wants them as bytes.
function question(asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge) };
  if (asked.user) publicKey.user = { ...asked.user, id: bytes(asked.user.id) };
  if (asked.excludeCredentials) publicKey.excludeCredentials = keys(asked.excludeCredentials);
  if (asked.allowCredentials) publicKey.allowCredentials = keys(asked.allowCredentials);
  return { publicKey };
}

// What the device answered: whatever parts of it there are, as text.
function written(key) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (key.response[part]) response[part] = text(key.response[part]);
  }
  return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response });
}

async function challenge(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.asks, { method: "POST", body, redirect: "error" });
  const isData = answer.headers.get("Content-Type").startsWith("application/json");
  return isData ? answer.json() : {};
}

// Sends the form with the device's answer; what is wrong otherwise, in a sentence.
async function answer(form) {
  const { options, ticket, fault } = await challenge(form);
  if (!options) return fault || form.dataset.fault;
  const key = await navigator.credentials[form.dataset.passkey](question(options));
  form.querySelector("[data-ticket]").value = ticket;
  form.querySelector("[data-answer]").value = written(key);
  // Password and code were looked at with the challenge; they need not travel twice.
  for (const typed of form.querySelectorAll("[type=password], [autocomplete=one-time-code]")) typed.value = "";
  form.submit();
  return "";
}

function listen(form) {
  const said = form.querySelector("[data-said]");
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.hidden = button.disabled = true;
    const fault = await answer(form).catch(() => form.dataset.fault);
    if (!fault) return;
    said.textContent = fault;
    said.hidden = button.disabled = false;
  });
}

if (window.PublicKeyCredential) {
  document.querySelectorAll("form[data-passkey]").forEach(listen);
  document.querySelectorAll("[data-with-passkeys]").forEach((part) => { part.hidden = false; });
}
