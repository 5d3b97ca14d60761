import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");
const shared = new Set(["model", "errors.ts", "version.ts"]);
/** Places that know other rooms, and nothing else does. */
const wiring: Readonly<Record<string, readonly string[]>> = {
  "extract.ts": ["pull.ts", "pipeline", "changes", "publish", "state", "config"],
  "pull.ts": ["pipeline", "changes", "publish", "state", "corpus", "rebuild.ts", "config"],
  "pull-conversations.ts": ["pull.ts", "pipeline", "changes", "publish", "state", "config"],
  "media.ts": ["pull.ts", "pipeline", "media", "config"],
  "rebuild.ts": ["pipeline", "publish", "state", "corpus", "config"],
  "export-corpus.ts": ["publish", "corpus", "sink", "export", "config"],
  "compact.ts": ["pipeline", "publish", "state", "corpus", "config"],
  "status.ts": ["publish", "state", "config"],
  "replica.ts": ["pipeline", "source", "dba", "redact", "config"],
  "try-redaction.ts": ["pipeline", "redact", "config"],
  pipeline: [
    ...[
      "changes",
      "source",
      "dba",
      "thread",
      "redact",
      "view",
      "media",
      "sink",
      "publish",
      "state",
      "corpus",
      "verify",
      "config",
    ],
  ],
  "index.ts": ["extract.ts", "pull.ts", "media.ts", "pull-conversations.ts", "verify", "config"],
  cli: [
    "config",
    "extract.ts",
    "pull.ts",
    "pull-conversations.ts",
    "media.ts",
    "compact.ts",
    "export-corpus.ts",
    "status.ts",
    "rebuild.ts",
    "replica.ts",
    "try-redaction.ts",
    "dba",
    "verify",
    "demo",
  ],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : entry.name.endsWith(".ts")
        ? [join(folder, entry.name)]
        : [],
  );
}

function roomOf(path: string): string {
  const way = relative(src, path);
  return way.startsWith("..") ? way : (way.split("/")[0] ?? "");
}

const imports = sourceFiles(src).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => ({
    file: relative(src, file),
    room: roomOf(file),
    target: roomOf(resolve(dirname(file), match[1] ?? "")),
  })),
);

test("the reader of imports sees the house", () => {
  expect(imports.length).toBeGreaterThan(50);
});

test("rooms never import each other: only model/, errors.ts and themselves", () => {
  const doors = imports.filter(
    ({ room, target }) => room !== target && !shared.has(target) && !wiring[room]?.includes(target),
  );
  const allowedOutside = doors.filter(
    ({ room, file, target }) =>
      // The demo builds a database, and the version is the package's.
      !(room === "demo" && /^\.\.\/(fixtures|migrations-mirror)\//.test(target)) &&
      !(file === "version.ts" && target === "../package.json"),
  );
  expect(allowedOutside.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test("model/ and errors.ts import no room", () => {
  const doors = imports.filter(({ room, target }) => (room === "model" || room === "errors.ts") && !shared.has(target));
  expect(doors).toEqual([]);
});
