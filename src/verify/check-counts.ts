import type { Counts, Generation } from "../model/manifest.ts";
import { indexOf } from "../model/views.ts";
import type { GenerationState } from "./generation-state.ts";
import type { Problems } from "./report.ts";

const MANIFEST = "manifest.json";

/** The manifest says what the files hold, and everything that was read is published, left out or quarantined (P1). */
export function checkCounts({ counts, name, files }: Generation, state: GenerationState, problems: Problems): void {
  const differ = (field: string) => problems.addFile(MANIFEST, "counts-differ", `generations.${name}.counts.${field}`);
  const expected: readonly [string, number, number][] = [
    ["conversations.published", counts.conversations.published, state.conversations],
    ["conversations.segments", counts.conversations.segments, state.segments],
    ["messages.published", counts.messages.published, state.messages],
    ["attachments.published", counts.attachments.published, state.attachments],
  ];
  for (const [field, said, found] of expected) if (said !== found) differ(field);
  for (const kind of ["conversations", "messages", "attachments"] as const) {
    if (!addsUp(counts[kind])) differ(`${kind}.read`);
    if (counts[kind].quarantined !== (state.quarantined.get(kind) ?? 0)) differ(`${kind}.quarantined`);
  }
  if (!sameCounts(counts.redactions, state.redactions)) differ("redactions");
  checkViews(name, files, state, problems);
  if (state.documents !== state.segments) problems.addFile(MANIFEST, "document-unmatched", `generations.${name}`);
}

/** An index tells of every line; every attachment of a record has its line. */
function checkViews(name: string, files: Generation["files"], state: GenerationState, problems: Problems): void {
  for (const [view, index] of Object.entries(indexOf)) {
    const digest = (of: string) => state.chatHashes.get(of)?.digest("hex");
    const isSame = state.lines.get(view) === state.lines.get(index) && digest(view) === digest(index);
    if (!isSame) problems.addFile(MANIFEST, "chat-not-indexed", `generations.${name}`);
  }
  const hasAttachments = files.some(({ view }) => view === "attachments");
  if (hasAttachments && (state.lines.get("attachments") ?? 0) !== state.attachments) {
    problems.addFile(MANIFEST, "attachment-unmatched", `generations.${name}`);
  }
}

function addsUp({ read, published, left_out, quarantined }: Counts["messages"]): boolean {
  return read === Object.values(left_out).reduce((sum, number) => sum + number, published + quarantined);
}

function sameCounts(said: Readonly<Record<string, number>>, found: ReadonlyMap<string, number>): boolean {
  const kinds = new Set([...Object.keys(said), ...found.keys()]);
  return [...kinds].every((kind) => (said[kind] ?? 0) === (found.get(kind) ?? 0));
}
