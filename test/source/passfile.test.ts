import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lookUpPassword } from "../../src/source/passfile.ts";
import { parseTarget } from "../../src/source/target.ts";

async function lookUp(lines: readonly string[], url: string, mode = 0o600) {
  const folder = await mkdtemp(join(tmpdir(), "passfile-"));
  try {
    const path = join(folder, "pgpass");
    await writeFile(path, lines.join("\n"));
    await chmod(path, mode);
    return lookUpPassword(parseTarget(url, { HOME: "/nonexistent", PGPASSFILE: path }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const url = "postgres://reader@replica.example.com:5432/chatwoot";

test.each([
  ["an exact line", ["replica.example.com:5432:chatwoot:reader:secret"], "secret"],
  ["wildcards", ["*:*:*:*:secret"], "secret"],
  ["the first of several that match", ["*:*:*:other:no", "*:*:*:reader:first", "*:*:*:*:second"], "first"],
  ["colons and backslashes in the password", [String.raw`*:*:*:*:a\:b:c\\d`], String.raw`a:b:c\d`],
  ["comments and empty lines", ["# *:*:*:*:no", "", "*:*:*:*:yes"], "yes"],
  ["Windows line ends", ["*:*:*:*:secret\r", "x"], "secret"],
])("finds the password by %s", async (_case, lines, password) => {
  expect(await lookUp(lines, url)).toEqual({ password });
});

test("escaped colons in a field are part of it", async () => {
  const lines = [String.raw`a\:b:5432:*:reader:secret`];
  expect(await lookUp(lines, "postgres://reader@/chatwoot?host=a%3Ab")).toEqual({ password: "secret" });
});

test("a Unix socket is localhost in the file", async () => {
  expect(await lookUp(["localhost:*:*:*:secret"], "postgres://reader@/x?host=%2Ftmp")).toEqual({ password: "secret" });
});

test.each([
  ["another host", ["other.example.com:*:*:*:secret"]],
  ["another port", ["*:5433:*:*:secret"]],
  ["another database", ["*:*:other:*:secret"]],
  ["another user", ["*:*:*:other:secret"]],
  ["too few fields", ["*:*:*:secret"]],
])("does not give away a password for %s", async (_case, lines) => {
  expect(await lookUp(lines, url)).toEqual({ problem: "no-match" });
});

test("ignores a file that others may read, as libpq does", async () => {
  expect(await lookUp(["*:*:*:*:secret"], url, 0o640)).toEqual({ problem: "readable-by-others" });
});

test("a file that is not there is no error", () => {
  expect(lookUpPassword(parseTarget(url, { HOME: "/nonexistent" }))).toEqual({ problem: "missing" });
});
