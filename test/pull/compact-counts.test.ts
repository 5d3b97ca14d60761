import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compact } from "../../src/compact.ts";
import { compactSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import type { Counts } from "../../src/model/manifest.ts";
import { givenFolder, readManifestOf } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";
import { Chatwoot } from "./chatwoot.ts";
import { ticking } from "./play.ts";
import { type Corpus, openCorpus } from "./support.ts";

/** A full generation and a delta of an account where something is left out. */
async function givenChain() {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await createDatabase());
  const folder = opened.use(await givenFolder());
  const sql = { query: (text: string, params: readonly unknown[] = []) => database.query(text, params) };
  const chatwoot = new Chatwoot(sql, { accountId: 1, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  const corpus = openCorpus(join(folder.path, "corpus"), database.url);
  await corpus.extract();
  await chatwoot.newMessage(1);
  await chatwoot.deleteMessage(2);
  await corpus.pull();
  const kept = opened.move();
  return { corpus, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function compacted({ out, stateDir }: Corpus): Promise<{ counts: Counts; warnings: string[]; receipt: unknown }> {
  const warnings: string[] = [];
  const log = { info: () => {}, warn: (_: object, text: string) => void warnings.push(text) };
  const options = parseOptions(compactSchema, { out, "state-dir": stateDir }, {});
  await compact(options, { signal: new AbortController().signal, now: () => new Date(), log });
  const [folded] = (await readManifestOf(out)).generations;
  if (!folded) throw new Error("no generation");
  const receipt = folded.files.find(({ view }) => view === "receipt");
  return {
    counts: folded.counts,
    warnings,
    receipt: JSON.parse(await readFile(join(out, receipt?.path ?? ""), "utf8")),
  };
}

test("with the state, a compacted generation also tells what was left out; its receipt is of its own leak gate", async () => {
  await using given = await givenChain();

  const { counts, warnings, receipt } = await compacted(given.corpus);

  expect(counts.messages.left_out).toMatchObject({ deleted: expect.any(Number) });
  expect(warnings).toEqual([]);
  expect(receipt).toMatchObject({ counts, leak_scan: { findings: 0 } });
  expect(receipt).not.toHaveProperty("leak_scan.identifiers");
});

test("without the state, only what is published is counted, and that is said", async () => {
  await using given = await givenChain();
  await rm(given.corpus.stateDir, { recursive: true });

  const { counts, warnings } = await compacted(given.corpus);

  for (const { read, published, left_out, quarantined } of [
    counts.conversations,
    counts.messages,
    counts.attachments,
  ]) {
    expect({ read, left_out, quarantined }).toEqual({ read: published, left_out: {}, quarantined: 0 });
  }
  expect(counts.unknown_values).toEqual({});
  expect(warnings).toEqual([
    "no complete state of earlier runs: the counts of this generation are of what is published, not of what was left out",
  ]);
});
