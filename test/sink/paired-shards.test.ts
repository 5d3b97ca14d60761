import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openShards } from "../../src/sink/shards.ts";
import { givenFolder } from "./support.ts";

test("line N of a shard and line N of its companion belong together, whichever of them is full first", async () => {
  await using folder = await givenFolder();
  await using pair = await openShards({
    directory: folder.path,
    view: "chat",
    companion: "chat.index",
    shardBytes: 100,
  });
  const sizes = [10, 90, 20, 5, 60, 60, 99, 1, 200, 3];
  for (const [index, size] of sizes.entries()) {
    const other = sizes[sizes.length - 1 - index] ?? 0;
    await pair.append(`${index}:${"x".repeat(size)}`, `${index}:${"y".repeat(other)}`);
  }
  const files = await pair.close();
  const chat = files.filter(({ view }) => view === "chat");
  const index = files.filter(({ view }) => view === "chat.index");
  expect(chat.length).toBeGreaterThan(3);
  expect(index.map(({ path, lines }) => [path.replace("chat.index", "chat"), lines])).toEqual(
    chat.map(({ path, lines }) => [path, lines]),
  );
  const numbers = async (paths: readonly { readonly path: string }[]) => {
    const texts = await Promise.all(paths.map(({ path }) => readFile(join(folder.path, path), "utf8")));
    return texts.map((text) =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => line.split(":")[0]),
    );
  };
  expect(await numbers(chat)).toEqual(await numbers(index));
  expect((await numbers(chat)).flat()).toEqual(sizes.map((_, at) => String(at)));
});

test("without lines there are two empty files", async () => {
  await using folder = await givenFolder();
  await using pair = await openShards({ directory: folder.path, view: "chat", companion: "chat.index" });
  expect(await pair.close()).toMatchObject([
    { path: "chat-00000.jsonl", lines: 0 },
    { path: "chat.index-00000.jsonl", lines: 0 },
  ]);
});
