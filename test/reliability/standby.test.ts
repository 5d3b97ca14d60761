import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { givenFolder, readManifestOf } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import {
  conversations,
  disturb,
  foldedFingerprint,
  givenConversations,
  quietFingerprint,
  runExtract,
} from "./given.ts";

let replicated: ReplicatedDatabase;

async function givenStandby(delay: string): Promise<void> {
  replicated = await createReplicatedDatabase({ standbySettings: { max_standby_streaming_delay: delay } });
  await givenConversations(replicated.primary.query);
  await replicated.caughtUp();
}

afterEach(() => replicated?.[Symbol.asyncDispose]());

/** Runs while something happens after some conversations, slowly enough that it happens in between. */
async function extractWhile(out: string, happens: () => Promise<void>, log: string[] = [], rowsPerSecond = 200) {
  let happening: Promise<void> | undefined;
  const summary = await runExtract(out, replicated.standby.url, {
    flags: { "max-rows-per-second": rowsPerSecond },
    log,
    onConversations(count) {
      if (count >= 9) happening ??= happens();
    },
  });
  await happening;
  return summary;
}

test.each([
  ["0", 200],
  ["2s", 50], // slow enough to be still reading when the two seconds are over
] as const)(
  "with max_standby_streaming_delay %s, changes and vacuums under the run lead to the corpus of the end",
  async (delay, rowsPerSecond) => {
    await givenStandby(delay);
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");

    const disturbed = async () => {
      await disturb(replicated.primary.query);
      await replicated.caughtUp();
    };
    const summary = await extractWhile(out, disturbed, [], rowsPerSecond);

    expect(summary.counts.conversations.read).toBeGreaterThanOrEqual(conversations - 1);
    expect(summary.consistency).toBe("settled");
    expect(summary.catchUp?.mode).toBe("changed");
    const manifest = await readManifestOf(out);
    expect(manifest.generations.map(({ watermark }) => watermark.consistency)).toEqual(["settled", "snapshot"]);
    expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(replicated.standby.url));
  },
);

test("connections that an administrator ends, again and again", async () => {
  await givenStandby("30s");
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const log: string[] = [];

  const summary = await extractWhile(
    out,
    async () => {
      for (let time = 0; time < 3; time++) {
        await replicated.standby.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus'",
        );
        await replicated.standby.query("SELECT pg_sleep(0.3)");
      }
    },
    log,
  );

  expect(summary).toMatchObject({ consistency: "settled", catchUp: { generation: null } });
  expect(log.join("\n")).toContain("an administrator ended the connection: going on in short transactions");
  expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(replicated.standby.url));
});

test("a standby that its administrator restarts", async () => {
  await givenStandby("30s");
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const log: string[] = [];

  const summary = await extractWhile(out, () => replicated.standby.restart(), log);

  expect(summary).toMatchObject({ consistency: "settled", catchUp: { generation: null } });
  expect(log.join("\n")).toMatch(
    /(ended the connection|connection .* was lost|starting up or shutting down|refused the connection): going on/,
  );
  expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(replicated.standby.url));
});

test("pages are small after a cancellation, and grow again", async () => {
  await givenStandby("0");
  await using folder = await givenFolder();
  const pages: number[] = [];
  let before = 0;
  let cancelled: Promise<unknown> | undefined;

  await runExtract(join(folder.path, "corpus"), replicated.standby.url, {
    flags: { "page-rows": 25, "max-rows-per-second": 200 },
    onConversations(count) {
      pages.push(count - before);
      before = count;
      cancelled ??= replicated.standby.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus'",
      );
    },
  });
  await cancelled;

  expect(pages).toEqual([25, 20, 15]); // of 60: the last one would have taken 25 again
});

test("a standby that is promoted in the middle: the run ends as it began, in one snapshot", async () => {
  await givenStandby("30s");
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");

  const summary = await extractWhile(out, async () => {
    await replicated.standby.query("SELECT pg_promote(true, 30)");
  });

  expect(summary.consistency).toBe("snapshot");
  await expect(runExtract(`${out}-again`, replicated.standby.url)).rejects.toMatchObject({ code: "primaryRefused" });
});
