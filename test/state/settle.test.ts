import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ConversationState, RunState } from "../../src/model/published.ts";
import { openDraft } from "../../src/state/draft.ts";
import { encodeConversation } from "../../src/state/encode.ts";
import { draftPath } from "../../src/state/paths.ts";
import { openState } from "../../src/state/state.ts";
import { givenFolder } from "../support/corpus.ts";

const run = (runId: string): RunState => ({
  runId,
  generation: "000001-full",
  snapshotAt: "2025-11-18T02:00:00.000000Z",
  finishedAt: "2025-11-18T02:01:00.000Z",
  reconciledAt: "2025-11-18T02:00:00.000000Z",
  horizon: { xid: "800", system: "1", timeline: 1 },
  directoryDigest: "d",
  toolVersion: "0.1.0",
});

const conversation = (id: number, hash: string, contact = id): ConversationState => ({
  id,
  threads: [{ id: `00000000-0000-5000-8000-00000000000${id}`, hash, parts: [["attachments", "a"]] }],
  read: {
    rows: {
      counts: { messages: 2, taggings: 1, csat_survey_responses: 0, reporting_events: 3 },
      contactIds: [contact],
      contactInboxIds: [id + 10],
      userIds: [],
      inlineBlobIds: [],
      attachedBlobIds: [],
      attachments: [{ id: id * 100, hasFile: id === 1 }],
    },
    counts: {
      segments: 1,
      leftOut: null,
      messages: { read: 2, published: 2, leftOut: {}, quarantined: 0 },
      attachments: { read: 1, published: 1, leftOut: {}, quarantined: 0 },
      unknownValues: {},
    },
    redactions: { PERSON: 1 },
    quarantined: [],
  },
});

const scan = (maxId: number) => ({
  scans: new Map([["messages" as const, { maxId, digests: new Map([[0, `2:${maxId}`]]) }]]),
  tagDigests: new Map([[1, "t"]]),
});

/** A state of two conversations, made by `run-1`. */
async function givenState(path: string): Promise<void> {
  await using draft = await openDraft(path, { kind: "full", base: null });
  draft.put(encodeConversation(conversation(1, "one")));
  draft.put(encodeConversation(conversation(2, "two")));
  await draft.finish(run("run-1"), scan(9));
  await (await openState(path, "run-1"))?.[Symbol.dispose]();
}

async function givenDelta(path: string, runId: string): Promise<void> {
  await using draft = await openDraft(path, { kind: "delta", base: "run-1" });
  draft.put(encodeConversation(conversation(2, "changed", 7)));
  draft.remove(1);
  await draft.finish(run(runId), scan(12));
}

test("a draft of the run that the manifest names becomes the state", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  await givenState(path);
  await givenDelta(path, "run-2");

  using state = await openState(path, "run-2");

  expect(state?.run.runId).toBe("run-2");
  expect([...(state?.conversationIds() ?? [])]).toEqual([2]);
  expect(state?.threadsOf(2)).toMatchObject([{ hash: "changed", parts: [["attachments", "a"]] }]);
  expect(state?.conversationsOf("contact", [1, 2, 7])).toEqual([2]);
  expect(state?.conversationsOf("attachment", [100, 200])).toEqual([2]);
  expect(state?.scan("messages")?.maxId).toBe(12);
  expect(existsSync(draftPath(path))).toBe(false);
});

test("a draft of a run that died before the manifest is thrown away", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  await givenState(path);
  await givenDelta(path, "run-2");

  using state = await openState(path, "run-1");

  expect([...(state?.conversationIds() ?? [])]).toEqual([1, 2]);
  expect(state?.conversationsOf("contact", [1, 2])).toEqual([1, 2]);
  expect(existsSync(draftPath(path))).toBe(false);
});

test("laying a draft over the state a second time changes nothing", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  await givenState(path);
  await givenDelta(path, "run-2");
  const { copyFile } = await import("node:fs/promises");
  await copyFile(draftPath(path), join(folder.path, "kept"));
  (await openState(path, "run-2"))?.[Symbol.dispose]();
  await copyFile(join(folder.path, "kept"), draftPath(path)); // died before it could remove the draft

  using state = await openState(path, "run-2");

  expect([...(state?.conversationIds() ?? [])]).toEqual([2]);
});

test("a state of another run than the manifest's last is no state", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  await givenState(path);

  expect(await openState(path, "run-9")).toBeNull();
});

test("half a draft, and a file that is no database, are no state", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  await givenState(path);
  await writeFile(draftPath(path), "SQLite format 3\0 and then the power went");

  using state = await openState(path, "run-1");
  expect(state?.run.runId).toBe("run-1");
  await writeFile(join(folder.path, "other.sqlite"), "no database at all".repeat(100));
  expect(await openState(join(folder.path, "other.sqlite"), "run-1")).toBeNull();
});

test("without finish a draft leaves nothing behind", async () => {
  await using folder = await givenFolder();
  const path = join(folder.path, "state.sqlite");
  {
    await using draft = await openDraft(path, { kind: "full", base: null });
    draft.put(encodeConversation(conversation(1, "one")));
  }
  expect(existsSync(draftPath(path))).toBe(false);
});
