// The vectors, checked in WebAssembly: the page tells the same as the server, to the byte.
// `node domain/tests/wasm.mjs` builds `domain/examples/vectors.rs` for wasm32-unknown-unknown and runs it here. No import,
// no glue: what the example ends with says whether a vector differs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const target = "wasm32-unknown-unknown";
const build = ["build", "--package", "domain", "--example", "vectors", "--target", target, "--message-format", "json"];
const messages = execFileSync("cargo", build, {
  cwd: folder,
  encoding: "utf8",
  maxBuffer: 1 << 26,
  stdio: ["ignore", "pipe", "inherit"],
});
const built = messages
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line))
  .find((message) => message.reason === "compiler-artifact" && message.target.name === "vectors")
  .filenames.find((name) => name.endsWith(".wasm"));

const list = readFileSync(new URL("vectors/list.rs", import.meta.url), "utf8");
const names = [...list.matchAll(/"([\w-]+)" on "/g)].map((match) => match[1]);
const { instance } = await WebAssembly.instantiate(readFileSync(built), {});
const differs = instance.exports.main(0, 0);
if (differs !== 0) {
  console.error(`In WebAssembly something else is told of ${names[differs - 1] ?? differs}.`);
  process.exit(1);
}
console.log(`${names.length} passed, 0 failed: the same bytes in WebAssembly.`);
