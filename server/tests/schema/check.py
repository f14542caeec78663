"""schemathesis over every operation of /api, signed out and signed in, on a server of its own.

Takes the program `guichet` from GUICHET. The last line counts operations: one passes when nothing was found at it.
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
SEED, EXAMPLES = "1", "20"


def start(folder):
    """The server, on loopback and an empty folder of data, and its address."""
    (folder / "dist").mkdir()
    (folder / "dist/index.html").write_text("<!doctype html>")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Everyone asks from one address here, and encloses files with one draft.
    limits = ["--mails-per-network", "100000", "--tries-per-network", "100000"]
    limits += ["--files-per-draft", "10000", "--megabytes-per-account", "1000000"]
    command = [os.environ["GUICHET"], "serve", "--port", str(port), "--dist", "dist", "--data", "data", *limits]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GUICHET_")}
    log = (folder / "log").open("w")
    server = subprocess.Popen(command, cwd=folder, env=clean, stdout=log, stderr=log)
    site = f"http://localhost:{port}"
    for _ in range(200):
        try:
            urllib.request.urlopen(site + "/readyz", timeout=5)
            return server, site
        except (urllib.error.URLError, ConnectionError):
            if server.poll() is not None:
                break
            time.sleep(0.05)
    sys.exit("The server does not start:\n" + (folder / "log").read_text())


def run(site, folder, signed_in):
    """One run over every operation: how many were tried, how many failures were found."""
    program = Path(sys.executable).with_name("schemathesis.exe" if os.name == "nt" else "schemathesis")
    command = [program, "--config-file", HERE / "schemathesis.toml", "run", f"{site}/api/openapi.json"]
    command += ["--checks", "all", "--continue-on-failure", "--seed", SEED, "--max-examples", EXAMPLES]
    environment = {
        **os.environ,
        "GUICHET_SITE": site,
        "GUICHET_SIGNED_IN": "1" if signed_in else "0",
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
    }
    done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(done.stdout, flush=True)
    tested = re.search(r"Tested: (\d+)", done.stdout)
    found = re.search(r"found (\d+) unique failure", done.stdout)
    tested, found = int(tested[1]) if tested else 0, int(found[1]) if found else 0
    # It failed without a failure at an operation: it did not do its work.
    return tested, max(found, int(done.returncode != 0))


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="guichet-schema-") as folder:
        folder = Path(folder)
        server, site = start(folder)
        try:
            for signed_in in (False, True):
                print(f"--- signed {'in' if signed_in else 'out'}", flush=True)
                tested, found = run(site, folder, signed_in)
                passed, failed = passed + max(tested - found, 0), failed + found
            if server.poll() is not None:
                print("The server has ended.")
                failed += 1
        finally:
            server.terminate()
            server.wait(timeout=30)
        log = (folder / "log").read_text()
    # A defect of ours is in the log, too, whatever was answered.
    for line in log.splitlines():
        if " ERROR " in line:
            print(line)
            failed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(int(failed != 0))


main()
