import { hash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Compression } from "../../src/sink/compression.ts";
import { openShards, type ShardOptions } from "../../src/sink/shards.ts";
import { givenFolder } from "./support.ts";

async function write(options: ShardOptions, lines: Iterable<string>) {
  await using shards = await openShards(options);
  for (const line of lines) await shards.append(line);
  return await shards.close();
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ index, text: `line ${index} ü🎉` }));

test("lines are in the file in order, one a line, with the bytes and the hash that were told", async () => {
  await using folder = await givenFolder();
  const lines = numbered(1_000);
  const [file, ...more] = await write({ directory: folder.path, view: "documents" }, lines);
  expect(more).toEqual([]);
  const content = await readFile(join(folder.path, "documents-00000.jsonl"));
  expect(content.toString("utf8")).toBe(lines.map((line) => `${line}\n`).join(""));
  expect(file).toEqual({
    path: "documents-00000.jsonl",
    view: "documents",
    lines: 1_000,
    bytes: content.length,
    sha256: hash("sha256", content),
  });
});

test("a view without lines still has a file", async () => {
  await using folder = await givenFolder();
  const files = await write({ directory: folder.path, view: "qa" }, []);
  expect(files).toMatchObject([{ path: "qa-00000.jsonl", lines: 0, bytes: 0 }]);
  expect(await readdir(folder.path)).toEqual(["qa-00000.jsonl"]);
});

test("a file that would grow over the limit is followed by the next", async () => {
  await using folder = await givenFolder();
  const files = await write({ directory: folder.path, view: "v", shardBytes: 20 }, [
    '{"a":1}',
    '{"a":2}',
    '{"a":3}',
    '{"a":4}',
    '{"a":5}',
  ]);
  expect(files.map(({ path, lines, bytes }) => [path, lines, bytes])).toEqual([
    ["v-00000.jsonl", 2, 16],
    ["v-00001.jsonl", 2, 16],
    ["v-00002.jsonl", 1, 8],
  ]);
});

test("a line longer than a file may be gets a file of its own, not an empty one before it", async () => {
  await using folder = await givenFolder();
  const long = JSON.stringify({ text: "x".repeat(100) });
  const files = await write({ directory: folder.path, view: "v", shardBytes: 20 }, [long, '{"a":1}', long]);
  expect(files.map(({ lines }) => lines)).toEqual([1, 1, 1]);
});

test("lines larger than the buffer and lines that just fill it arrive whole", async () => {
  await using folder = await givenFolder();
  const lines = [2 ** 20 - 1, 2 ** 20, 1, 3 * 2 ** 20, 0, 2 ** 19, 2 ** 19].map((length, index) =>
    String(index % 10).repeat(length),
  );
  await write({ directory: folder.path, view: "v" }, lines);
  expect(await readFile(join(folder.path, "v-00000.jsonl"), "utf8")).toBe(lines.map((line) => `${line}\n`).join(""));
});

test.each([
  ["gzip", ".gz", (bytes: Buffer) => gunzipSync(bytes)],
  ["zstd", ".zst", (bytes: Buffer) => zstdDecompressSync(bytes)],
] as const)(
  "compressed with %s: bytes and hash are of the compressed file, lines of the text",
  async (compress, suffix, decompress) => {
    await using folder = await givenFolder();
    const lines = numbered(50_000);
    const [file] = await write({ directory: folder.path, view: "v", compress }, lines);
    const content = await readFile(join(folder.path, `v-00000.jsonl${suffix}`));
    expect(file).toMatchObject({
      path: `v-00000.jsonl${suffix}`,
      lines: 50_000,
      bytes: content.length,
      sha256: hash("sha256", content),
    });
    expect(decompress(content).toString("utf8")).toBe(lines.map((line) => `${line}\n`).join(""));
  },
);

test("a gzip header tells neither when nor where it was made", async () => {
  await using folder = await givenFolder();
  await write({ directory: folder.path, view: "v", compress: "gzip" }, numbered(3));
  const content = await readFile(join(folder.path, "v-00000.jsonl.gz"));
  expect([...content.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, content[8], 255]);
});

test.each<Compression>(["none", "gzip", "zstd"])(
  "the same lines give the same bytes however they arrive, %s",
  async (compress) => {
    await using one = await givenFolder();
    await using other = await givenFolder();
    const lines = numbered(20_000);
    const patient = await write({ directory: one.path, view: "v", compress, shardBytes: 300_000 }, lines);
    await using shards = await openShards({ directory: other.path, view: "v", compress, shardBytes: 300_000 });
    for (const [index, line] of lines.entries()) {
      await shards.append(line);
      if (index % 997 === 0) await new Promise(setImmediate);
    }
    expect(await shards.close()).toEqual(patient);
  },
);

test("a page of appends that nobody waits for in between keeps its order", async () => {
  await using folder = await givenFolder();
  const lines = numbered(60_000);
  await using shards = await openShards({ directory: folder.path, view: "v" });
  await Promise.all(lines.map((line) => shards.append(line)));
  await shards.close();
  expect(await readFile(join(folder.path, "v-00000.jsonl"), "utf8")).toBe(lines.map((line) => `${line}\n`).join(""));
});

test("only the owner may read a file", async () => {
  await using folder = await givenFolder();
  await write({ directory: folder.path, view: "v" }, ["{}"]);
  expect((await stat(join(folder.path, "v-00000.jsonl"))).mode & 0o777).toBe(0o600);
});

test("a file that is there already is never overwritten", async () => {
  await using folder = await givenFolder();
  await write({ directory: folder.path, view: "v" }, ['{"kept":true}']);
  await expect(openShards({ directory: folder.path, view: "v" })).rejects.toMatchObject({ cause: { code: "EEXIST" } });
  expect(await readFile(join(folder.path, "v-00000.jsonl"), "utf8")).toBe('{"kept":true}\n');
});

test("a folder that does not exist is an error at once, not at the first write", async () => {
  await expect(openShards({ directory: "/nonexistent/folder", view: "v" })).rejects.toMatchObject({
    cause: { code: "ENOENT" },
  });
});
