"""What schemathesis is told of this site: who is signed in, and how to come where a stranger's guesses would not."""

import base64
import hashlib
import hmac
import html
import itertools
import json
import os
import re
import struct
import time
import urllib.error
import urllib.request
import zlib

import schemathesis

SITE = os.environ["GUICHET_SITE"]
SIGNED_IN = os.environ.get("GUICHET_SIGNED_IN") == "1"
PASSWORD = "parapluie vert sous la pluie"
DEVICE = {"name": "schemathesis", "own": False}
DRAFT = "schemathesis0001"

# Operations after which a session or an account is not what it was, and those that count what was wrong: each call is made by
# someone of their own.
ALONE = {
    "DELETE /account",
    "POST /account/codes",
    "POST /account/email",
    "PUT /account/password",
    "POST /accounts/confirm",
    "DELETE /session",
    "POST /session",
    "POST /session/passkey",
    "POST /session/proof",
    "DELETE /sessions",
}
# The same, by someone whose application for codes is begun, holds, or is asked for at this moment.
BEGUN, HOLDS, HALF = "PUT /account/codes", {"DELETE /account/codes", "POST /account/recovery"}, "POST /session/code"

count, turn = itertools.count(), itertools.count()


def ask(method, path, body=None, session=None):
    """Asks as the page does. Gives what is told, and the session's secret if one was set."""
    request = urllib.request.Request(
        SITE + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"content-type": "application/json", "x-guichet": "page", "origin": SITE},
    )
    if session:
        request.add_header("cookie", f"guichet={session}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        cookies = [cookie.split(";")[0] for cookie in answer.headers.get_all("set-cookie") or []]
        secrets = [cookie.split("=", 1)[1] for cookie in cookies if cookie.startswith("guichet=")]
        return answer.read().decode(), secrets[0] if secrets else session


def newcomer():
    """An address nobody has."""
    return f"p{next(count)}.{os.getpid()}@exemple.ca"


def token(path, email):
    """The token of a link, read in the outbox as a person would in their mail."""
    for _ in range(5):
        ask("POST", path, {"email": email, "language": "fr"})
        mails = re.findall(r"<p>([^<]*)</p><pre>(.*?)</pre>", ask("GET", "/outbox")[0], re.DOTALL)
        tokens = [re.search(r"#([0-9a-f]{64})", body) for to, body in mails if html.unescape(to) == email]
        if found := next((found for found in tokens if found), None):
            return found[1]
        # More mails were written in this second than the page shows, and among those it has no order.
        time.sleep(1)
    raise LookupError(f"no mail to {email}")


def account():
    """Makes an account; gives its address and its session."""
    email = newcomer()
    body = {"token": token("/api/accounts", email), "password": PASSWORD, "device": DEVICE}
    return email, ask("POST", "/api/accounts/confirm", body)[1]


def code(secret, later=0):
    """What the application for codes shows (RFC 6238), now or some steps later."""
    step = struct.pack(">Q", int(time.time()) // 30 + later)
    digest = hmac.new(base64.b32decode(secret), step, hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


# Whose code is asked for: the key of the application, by the session's secret.
keys = {}


def begun():
    """Someone who is about to switch codes on."""
    email, session = account()
    keys[session] = json.loads(ask("POST", "/api/account/codes", {}, session)[0])["secret"]
    return email, session


def holds():
    """Someone with codes."""
    email, session = begun()
    ask("PUT", "/api/account/codes", {"code": code(keys[session])}, session)
    return email, session


def half():
    """Someone who is asked for a code."""
    email, before = holds()
    session = ask("POST", "/api/session", {"email": email, "password": PASSWORD, "device": DEVICE})[1]
    keys[session] = keys.pop(before)
    return session


shared = account()[1] if SIGNED_IN else None


def chunk(kind, data):
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# A file that is kept once all of it was sent, one pixel large, and one that is no document.
HEAD = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
PICTURE = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", HEAD) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
TEXT = b"only text"


def piece(path, bytes):
    """Sends a file in one piece."""
    headers = {"content-type": "application/octet-stream", "x-guichet": "page", "origin": SITE}
    headers["cookie"] = f"guichet={shared}"
    request = urllib.request.Request(f"{SITE}{path}/content?from=0", method="PUT", data=bytes, headers=headers)
    urllib.request.urlopen(request, timeout=20).read()


def attached(bytes, sent=True, kept=False):
    """The id of a file of the draft: announced, sent, or kept. The draft is made again if it was removed meanwhile."""
    id, files = f"file{next(count):08}", f"/api/drafts/{DRAFT}/attachments"
    edits = [{"path": "payment/paid", "was": None, "now": "50"}]
    batch = {"batch": f"batch{next(count):08}", "version": 1_000_000, "anew": True, "edits": edits}
    ask("POST", f"/api/drafts/{DRAFT}/edits", batch, shared)
    digest = hashlib.sha256(bytes).hexdigest()
    file = {"id": id, "slot": "passport-copy", "name": "a.png", "size": len(bytes), "digest": digest}
    ask("POST", files, file, shared)
    if sent:
        piece(f"{files}/{id}", bytes)
    if kept:
        ask("POST", f"{files}/{id}", {}, shared)
    return id


# Those that were kept, the last of which may be there still.
kept = []


def there():
    """The id of a file that is kept."""
    try:
        ask("GET", f"/api/drafts/{DRAFT}/attachments/{kept[-1]}", None, shared)
    except (IndexError, urllib.error.HTTPError):
        kept.append(attached(PICTURE, kept=True))
    return kept[-1]


def operation(case):
    return f"{case.method.upper()} {case.operation.path}"


if SIGNED_IN:

    @schemathesis.auth(refresh_interval=None)
    class Session:
        """The session's cookie, left out where schemathesis tries without."""

        def get(self, case, context):
            name = operation(case)
            if name == BEGUN:
                return begun()[1]
            if name == HALF:
                return half()
            if name in HOLDS:
                return holds()[1]
            return account()[1] if name in ALONE else shared

        def set(self, case, data, context):
            case.cookies = {**(case.cookies or {}), "guichet": data}


def enclosed(case, name):
    """The file that an operation is about; none is removed that another needs."""
    if name.startswith("DELETE"):
        return attached(PICTURE, sent=False)
    if name.startswith("POST"):
        return attached((PICTURE, TEXT)[next(count) % 2])
    if name.startswith("PUT"):
        case.query, case.body = {**(case.query or {}), "from": 0}, PICTURE
        return attached(PICTURE, sent=False)
    return there()


@schemathesis.hook
def before_call(context, case, kwargs):
    """Every other time a guess is put right: the password, the token, the code, the draft. Random ones never are."""
    if case.meta is None or not case.meta.generation.mode.is_positive or next(turn) % 2:
        return
    name, body = operation(case), case.body
    if case.operation.path.startswith("/drafts/{id}") and not name.startswith("DELETE"):
        case.path_parameters["id"] = DRAFT
    if SIGNED_IN and "/{file}" in case.operation.path:
        case.path_parameters["id"] = DRAFT
        case.path_parameters["file"] = enclosed(case, name)
    if not isinstance(body, dict):
        return
    if name in ("POST /accounts", "POST /password", "POST /account/email"):
        body["email"] = newcomer()
    if name == "POST /accounts/confirm":
        body.update(token=token("/api/accounts", newcomer()), password=PASSWORD)
    elif name == "PUT /password":
        body.update(token=token("/api/password", account()[0]), password=PASSWORD + " encore")
    elif name == "PUT /account/email":
        email, session = account()
        email = newcomer()
        ask("POST", "/api/account/email", {"password": PASSWORD, "email": email}, session)
        mails = ask("GET", "/outbox")[0]
        body["token"] = re.search(re.escape(email) + r"</p><pre>.*?#([0-9a-f]{64})", mails, re.DOTALL)[1]
    elif name == "POST /session":
        body.update(email=account()[0], password=PASSWORD)
    elif name == "PUT /account/password":
        body.update(password=PASSWORD, new=PASSWORD + " encore")
    elif name in (BEGUN, HALF):
        secret = keys.get((case.cookies or {}).get("guichet"))
        # Each code is taken once: the second step takes the next one.
        body["code"] = code(secret, int(name == HALF)) if secret else body["code"]
    elif "password" in body:
        body["password"] = PASSWORD
