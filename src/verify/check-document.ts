import { hash } from "node:crypto";
import { canonicalJson } from "../model/canonical-json.ts";
import { corpusIds } from "../model/ids.ts";
import { checkExcludedKeys, checkMetadata, checkTokens } from "./check-metadata.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";
import { type DocumentLine, documentSchema } from "./schema/document.ts";

/** One line of `documents`, after all lines of `conversations` of its generation. */
export function checkDocument(record: object, state: GenerationState, report: LineReport): void {
  if ("text" in record && typeof record.text === "string" && record.text.trim() === "")
    report.add("text-empty", "text");
  if ("metadata" in record && !checkMetadata(record.metadata, "documents", state, report)) return;
  const parsed = documentSchema.safeParse(record);
  if (!parsed.success) {
    report.schema(parsed.error);
    return;
  }
  const line = parsed.data;
  state.documents += 1;
  if (!state.documentIds.add(line.id_)) report.add("id-duplicate", "id_");
  else if (!state.conversationIds.has(line.id_)) report.add("document-unmatched", "id_");
  checkSource(line, state, report);
  checkTurns(line, report);
  checkExcludedKeys(line, report);
  checkTokens(line, report);
  const { text, metadata } = line;
  if (line.content_hash !== `sha256:${hash("sha256", canonicalJson({ text, metadata }))}`) {
    report.add("content-hash-differs", "content_hash");
  }
}

const SOURCE = /^chatwoot:(\d+):conversation:(\d+)(?::segment:(\d+))?$/;

function checkSource({ id_, metadata }: DocumentLine, state: GenerationState, report: LineReport): void {
  const [, account, conversation, segment] = SOURCE.exec(metadata.source) ?? [];
  if (metadata.account_id !== state.accountId || Number(account) !== state.accountId) {
    report.add("account-foreign", "metadata.account_id");
  }
  const ids = corpusIds(state.idNamespace);
  const expected =
    segment === undefined
      ? ids.conversation(Number(account), Number(conversation))
      : ids.segment(Number(account), Number(segment));
  if (id_ !== expected || Number(conversation) !== metadata.conversation_id) report.add("id-not-derived", "id_");
}

const SPEAKER =
  /^(?:Customer|Agent|Bot|Automation|Template|System)(?: \(private note\))?(?<continued> \(continued\))?:(?= |\n|$)/;

/** A long message is cut into parts: all but its first are `continued`. */
/** Long turns come in parts, each with its speaker. */
function checkTurns({ text, metadata }: DocumentLine, report: LineReport): void {
  const heads = text.split("\n\n\n").map((part) => SPEAKER.exec(part));
  const turns = heads.filter((head) => head !== null && head[1] === undefined);
  if (heads.includes(null) || heads[0]?.[1] !== undefined || turns.length !== metadata.message_count) {
    report.add("turns-differ", "text");
  }
}
