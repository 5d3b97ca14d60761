import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("every row of the fault tables names the tests that produce it, and they exist", async () => {
  const text = await readFile(join(root, "../docs/reliability.md"), "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && !/^\| (-|what )/.test(line));
  expect(rows.length).toBeGreaterThan(35);
  for (const row of rows) {
    const named = [...(row.split("|").at(-2) ?? "").matchAll(/`([\w/-]+)`/g)].map(([, name]) => name);
    expect([row, named.length > 0]).toEqual([row, true]);
    expect([row, named.filter((name) => !existsSync(join(root, `${name}.test.ts`)))]).toEqual([row, []]);
  }
});
