import { expect, test } from "vitest";
import { optionalViews, partsOf, threadHash, threadIdOf, threadViews, viewsOf } from "../../src/model/views.ts";
import { viewLines } from "../../src/view/lines.ts";
import { threadId } from "../../src/view/thread-id.ts";
import { context, givenAttachment, givenThread, givenTurn } from "../view/support.ts";

const thread = givenThread({
  turns: givenThread().turns.map((turn, index) => (index === 0 ? { ...turn, attachments: [givenAttachment()] } : turn)),
});
const lines = viewLines(thread, { ...context, chat: { ...context.chat, validationPercent: 0 } });

test("every view of a run has lines, and every line tells which thread it belongs to", () => {
  const id = threadId(thread, context);
  expect(Object.keys(lines)).toEqual(threadViews.filter((view) => !view.startsWith("chat.validation")));
  for (const view of threadViews.filter((name) => !name.startsWith("chat.validation"))) {
    expect(lines[view], view).toHaveLength(1);
    if (view !== "chat") expect(threadIdOf(view, lines[view]?.[0] ?? ""), view).toBe(id);
  }
});

test("a line of another view, or of nothing, belongs to no thread", () => {
  expect(threadIdOf("qa", lines.documents?.[0] ?? "")).toBeNull();
  expect(threadIdOf("documents", "{}")).toBeNull();
});

test("a corpus has conversations, documents and the views that were chosen, with their indexes", () => {
  expect(viewsOf([])).toEqual(["conversations", "documents"]);
  expect(viewsOf(["chat"])).toEqual([
    "conversations",
    "documents",
    "chat",
    "chat.index",
    "chat.validation",
    "chat.validation.index",
  ]);
  expect(viewsOf(optionalViews)).toEqual(threadViews);
  expect(Object.keys(viewLines(thread, { ...context, views: ["qa"] }))).toEqual(["conversations", "documents", "qa"]);
});

test("ids that a deletion has to name are those of the parts, chat examples by their index", () => {
  const parts = partsOf(lines);
  expect(parts.map(([view]) => view)).toEqual(["qa", "chat", "attachments", "images"]);
  expect(new Set(parts.map(([, id]) => id)).size).toBe(4);
  expect(parts.every(([, id]) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
});

test("the hash of a thread changes with any of its views", () => {
  const options = { ...context, chat: { ...context.chat, validationPercent: 0 } };
  const hashes = [
    lines,
    viewLines(thread, { ...options, chat: { ...options.chat, system: "Be brief." } }),
    viewLines(thread, { ...options, baseUrl: "https://desk.example.com" }),
    viewLines(thread, { ...options, views: ["qa"] }),
    viewLines(givenThread({ turns: [...thread.turns, givenTurn({ messageId: 9_060, text: "One more" })] }), options),
  ].map(threadHash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(threadHash(viewLines(thread, options))).toBe(hashes[0]);
});
