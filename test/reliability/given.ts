import { join } from "node:path";
import { compact } from "../../src/compact.ts";
import { compactSchema, extractSchema, pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type ExtractSummary, extract } from "../../src/extract.ts";
import type { RunContext } from "../../src/model/run.ts";
import { type PullSummary, pull } from "../../src/pull.ts";
import { pullConversations, type TargetedSummary } from "../../src/pull-conversations.ts";
import { fingerprint, givenFolder, testKey } from "../support/corpus.ts";

type Query = (sql: string) => Promise<unknown>;

/** 60 conversations of 4 messages: 20 pages of three. */
export const conversations = 60;

export async function givenConversations(query: Query): Promise<void> {
  for (const statement of [
    "INSERT INTO accounts (name, created_at, updated_at) VALUES ('Acme', now(), now())",
    "INSERT INTO inboxes (account_id, channel_id, channel_type, name, created_at, updated_at) VALUES (1, 1, 'Channel::Api', 'Support', now(), now())",
    "INSERT INTO contacts (account_id, name, created_at, updated_at) SELECT 1, 'Contact ' || n, now(), now() FROM generate_series(1, 60) n",
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, created_at, updated_at) SELECT 1, 1, 0, n, now(), now() FROM generate_series(1, 60) n",
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
       SELECT 1, 1, c, m % 2, 'Message ' || m || ' about order ' || c, now(), now() FROM generate_series(1, 60) c, generate_series(1, 4) m`,
    "INSERT INTO attachments (account_id, message_id, created_at, updated_at) SELECT 1, n, now(), now() FROM generate_series(1, 240, 7) n",
    "INSERT INTO tags (name) VALUES ('vip')",
    "INSERT INTO taggings (tag_id, taggable_type, taggable_id, context) SELECT 1, 'Conversation', n, 'labels' FROM generate_series(1, 60, 5) n",
  ]) {
    await query(statement);
  }
}

/** Changes of every kind, in what has been read and in what has not, and the vacuum that is in the way of old snapshots. */
export async function disturb(query: Query): Promise<void> {
  for (const statement of [
    "UPDATE messages SET content = content || ', changed' WHERE conversation_id IN (1, 30, 60) AND id % 2 = 0",
    "DELETE FROM messages WHERE conversation_id IN (2, 31, 59) AND id % 2 = 0",
    "DELETE FROM attachments WHERE message_id IN (SELECT id FROM messages WHERE conversation_id IN (1, 2, 58))",
    "DELETE FROM messages WHERE conversation_id = 3",
    "DELETE FROM conversations WHERE id = 3",
    "DELETE FROM taggings WHERE taggable_id IN (1, 56)",
    "UPDATE tags SET name = 'important'",
    "INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at) VALUES (1, 1, 4, 0, 'One more', now(), now())",
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, created_at, updated_at) VALUES (1, 1, 0, 1, now(), now())",
    "INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at) SELECT 1, 1, max(id), 0, 'New here', now(), now() FROM conversations",
    "VACUUM",
  ]) {
    await query(statement);
  }
}

export interface RunOptions {
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  /** Told after every page. */
  readonly onConversations?: (conversations: number) => void;
  readonly now?: () => Date;
  readonly log?: string[];
}

/** Pages of three, waiting times without chance. */
export function runExtract(out: string, url: string, options: RunOptions = {}): Promise<ExtractSummary> {
  return extract(parseOptions(extractSchema, { ...usual(out, url), ...options.flags }, {}), contextOf(options));
}

const usual = (out: string, url: string) => ({
  ...{ out, "state-dir": `${out}-state`, account: 1, "database-url": url, key: testKey, "page-rows": 3 },
});

/** The same for `pull`. */
export function runPull(out: string, url: string, options: RunOptions = {}): Promise<PullSummary> {
  return pull(parseOptions(pullSchema, { ...usual(out, url), ...options.flags }, {}), contextOf(options));
}

/** The same for `pull --conversation`. */
export function runPullConversations(out: string, url: string, options: RunOptions = {}): Promise<TargetedSummary> {
  return pullConversations(parseOptions(pullSchema, { ...usual(out, url), ...options.flags }, {}), contextOf(options));
}

export function contextOf({ signal, onConversations, now, log }: RunOptions): RunContext {
  const say = (_fields: object, message: string) => void log?.push(message);
  return {
    signal: signal ?? new AbortController().signal,
    now: now ?? (() => new Date("2026-01-02T03:04:05Z")),
    log: { info: say, warn: say },
    random: () => 0,
    ...(onConversations && { onProgress: (progress) => onConversations(progress.conversations) }),
  };
}

/** What readers find once all generations are applied. */
export async function foldedFingerprint(out: string): Promise<Record<string, string>> {
  await compact(parseOptions(compactSchema, { out, "state-dir": `${out}-state` }, {}), contextOf({}));
  return await fingerprint(out);
}

/** What an undisturbed extraction gives now. */
export async function quietFingerprint(url: string, flags: Readonly<Record<string, unknown>> = {}) {
  await using folder = await givenFolder();
  const out = join(folder.path, "quiet");
  const summary = await runExtract(out, url, { flags });
  if (summary.consistency !== "snapshot") throw new Error("the quiet extraction was disturbed");
  return await fingerprint(out);
}
