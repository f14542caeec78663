// The PDFs of the vectors, looked into by programs of others (check.py), and made again in WebAssembly: the page makes the
// same file as the program, to the byte. `node pdf/tests/check.mjs` builds `pdf/examples/made.rs` twice; GUICHET_PYTHON names
// a Python that has page-validation and pypdf (`cargo xtask test pdf` sees to it).
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cargo = (args, env = {}) =>
  execFileSync("cargo", args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
const made = ["--package", "pdf", "--example", "made"];

const folder = mkdtempSync(join(tmpdir(), "guichet-pdf-"));
let passed = 0;
let failed = 0;
try {
  const digests = cargo(["run", ...made, "--", folder]).trim();
  const python = process.env.GUICHET_PYTHON ?? "python3";
  const { stdout } = spawnSync(python, [join(root, "pdf/tests/check.py"), folder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  process.stdout.write(stdout);
  const counted = /^(\d+) passed, (\d+) failed/m.exec(stdout);
  [passed, failed] = counted ? counted.slice(1).map(Number) : [0, 1];

  const target = "wasm32-unknown-unknown";
  const messages = cargo(["build", ...made, "--target", target, "--message-format", "json"], { GUICHET_DIGESTS: digests });
  const built = messages
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .find((message) => message.reason === "compiler-artifact" && message.target.name === "made")
    .filenames.find((name) => name.endsWith(".wasm"));
  const { instance } = await WebAssembly.instantiate(readFileSync(built), {});
  const differs = instance.exports.main(0, 0);
  if (differs === 0) passed += digests.split(",").length;
  else {
    failed += 1;
    console.log(`FAILED in WebAssembly: file ${differs} of ${digests.split(",").length} differs.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed: read as they should be, and the same bytes in WebAssembly.`);
process.exit(failed ? 1 : 0);
