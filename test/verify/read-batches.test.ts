import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type LinesRead, readBatches } from "../../src/verify/read-batches.ts";
import { givenFolder } from "../sink/support.ts";

type Read = { readonly text: string } | Extract<LinesRead, { readonly fault: string }>;

async function read(name: string, bytes: Buffer): Promise<Read[]> {
  await using folder = await givenFolder();
  const path = join(folder.path, name);
  await writeFile(path, bytes);
  return await Array.fromAsync(readBatches(path), (read) => ("bytes" in read ? { text: read.bytes.toString() } : read));
}

const joined = (batches: readonly Read[]): string =>
  batches.map((batch) => ("text" in batch ? batch.text : "")).join("");

test("batches are whole lines and nothing is lost, however a file is cut into pieces", async () => {
  const text = Array.from({ length: 9_000 }, (_, index) => `{"n":${index},"text":"${"é".repeat(index % 400)}"}\n`).join(
    "",
  );
  for (const [name, bytes] of [
    ["v.jsonl", Buffer.from(text)],
    ["v.jsonl.gz", gzipSync(text)],
  ] as const) {
    const batches = await read(name, bytes);
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect("text" in batch && batch.text.endsWith("}\n")).toBe(true);
    expect(joined(batches) === text).toBe(true);
  }
});

test("a line of many megabytes comes whole, and so do those behind it", async () => {
  const small = '{"n":1}\n'.repeat(200_000);
  const text = `${small}{"long":"${"a".repeat(10 * 2 ** 20)}"}\n${small}`;
  const batches = await read("v.jsonl", Buffer.from(text));
  for (const batch of batches) expect("text" in batch && batch.text.endsWith("}\n")).toBe(true);
  expect(joined(batches) === text).toBe(true);
});

test("a last line without its end is given, and an empty file has none", async () => {
  expect(await read("v.jsonl", Buffer.from("{}\n{}"))).toEqual([{ text: "{}\n{}" }]);
  expect(await read("v.jsonl", Buffer.alloc(0))).toEqual([]);
});

test("a line that is not UTF-8 comes alone, those around it stay", async () => {
  const bytes = Buffer.concat([Buffer.from("{}\n"), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from('{"a":1}\n')]);
  expect(await read("v.jsonl", bytes)).toEqual([{ text: "{}\n" }, { fault: "utf8-invalid" }, { text: '{"a":1}\n' }]);
});

test("a line longer than any may be is not given, those around it are", async () => {
  const long = Buffer.alloc(65 * 2 ** 20, "a");
  const bytes = Buffer.concat([Buffer.from("{}\n"), long, Buffer.from('\n{"a":1}\n')]);
  const batches = await read("v.jsonl", bytes);
  expect(batches.filter((batch) => "fault" in batch)).toEqual([{ fault: "line-too-long" }]);
  expect(joined(batches)).toBe('{}\n{"a":1}\n');
});
