import { conversationStatuses, type ExtractOptions } from "../config/options.ts";
import type { Generation } from "../model/manifest.ts";
import type { MediaLookup } from "../model/media.ts";
import { type Source, type SourceOptions, sourceDefaults } from "../model/source.ts";
import { answerKinds, knowledgeKinds, optionalViews, viewsOf } from "../model/views.ts";
import type { Policy } from "../redact/policy.ts";
import { defaultThreadOptions, type ThreadOptions } from "../thread/options.ts";
import type { ViewContext } from "../view/context.ts";
import type { WriterOptions } from "./writer.ts";

/** What `extract` and `pull` have in common. */
export type ReadOptions = Omit<ExtractOptions, "dryRun">;

export type SourceFlags = Pick<
  ReadOptions,
  | ("allowPrimary" | "connections" | "pageRows" | "pageBytes" | "connectTimeoutMs" | "statementTimeoutMs")
  | ("knowledge" | "lockTimeoutMs" | "account" | "since" | "until" | "inbox" | "status" | "label" | "limit")
>;

export function sourceOptions(options: SourceFlags, databaseUrl: string): SourceOptions {
  const { allowPrimary, connections, pageRows, pageBytes, connectTimeoutMs, statementTimeoutMs, lockTimeoutMs } =
    options;
  return {
    ...sourceDefaults,
    databaseUrl,
    allowPrimary,
    connections,
    pageRows,
    pageBytes,
    connectTimeoutMs,
    statementTimeoutMs,
    lockTimeoutMs,
    knowledge: options.knowledge,
    accountId: options.account ?? null,
    scope: {
      since: options.since?.toISOString() ?? null,
      until: options.until?.toISOString() ?? null,
      inboxIds: options.inbox,
      statuses: options.status.map((status) => conversationStatuses.indexOf(status)),
      labels: options.label,
      limit: options.limit ?? null,
    },
  };
}

export function threadOptions({ include, exclude }: Pick<ReadOptions, "include" | "exclude">): ThreadOptions {
  const { includes } = defaultThreadOptions;
  const wanted = (kind: (typeof include)[number], byDefault: boolean) =>
    (byDefault || include.includes(kind)) && !exclude.includes(kind);
  return {
    ...defaultThreadOptions,
    includes: {
      privateNotes: wanted("private-notes", includes.privateNotes),
      activity: wanted("activity", includes.activity),
      bot: wanted("bot", includes.bot),
      template: wanted("template", includes.template),
    },
  };
}

export type ScopeFlags = Pick<
  ReadOptions,
  "since" | "until" | "inbox" | "status" | "label" | "limit" | "include" | "exclude" | "baseUrl"
>;

/** As the manifest keeps it: what this generation was asked to hold. */
export function scopeOf(options: ScopeFlags, accountId: number): Record<string, unknown> {
  const { since, until, inbox, status, label, limit } = options;
  return {
    account: accountId,
    since: since?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
    inbox,
    status,
    label,
    limit: limit ?? null,
    includes: threadOptions(options).includes,
    base_url: options.baseUrl ?? null,
  };
}

/** As the manifest keeps it: what decides the lines of the views besides the threads. */
export const viewsScope = (options: ReadOptions): Record<string, unknown> => ({
  views: optionalViews.filter((view) => options.views.includes(view)),
  qa_kinds: answerKinds.filter((kind) => options.qaKinds.includes(kind)),
  voice: options.voice ?? null,
  chat_system: options.chatSystem,
  validation_percent: options.validationPercent,
  knowledge: knowledgeKinds.filter((kind) => options.knowledge.includes(kind)),
});

export function sourceFacts({ facts }: Source): Generation["source"] {
  return {
    schema_version: facts.schemaVersion,
    release_guess: facts.releaseGuess,
    missing_optional_columns: [...facts.missingOptionalColumns],
    in_recovery: facts.inRecovery,
    server_version: facts.serverVersion,
  };
}

export const viewContext = (
  options: ReadOptions,
  { voices }: Pick<Policy, "voices">,
  mediaOf: MediaLookup,
): ViewContext => ({
  mediaOf,
  idNamespace: options.idNamespace,
  baseUrl: options.baseUrl ?? null,
  views: options.views,
  qaKinds: options.qaKinds,
  chat: {
    system: options.chatSystem || null,
    voice: options.voice ?? (Object.keys(voices).length > 0 ? "named" : null),
    validationPercent: options.validationPercent,
  },
});

/** The files of a run. */
export const writerOptions = ({ views, knowledge, shardBytes, compress }: ReadOptions): WriterOptions => ({
  views: viewsOf(views),
  knowledge: knowledge.length > 0,
  shardBytes,
  compress,
});

export const DEFAULT_RECONCILE_DAYS = 7;

/** As the manifest states it. */
export const reconciliation = (
  last: string | null,
  everyDays: number = DEFAULT_RECONCILE_DAYS,
): NonNullable<Generation["reconciliation"]> => ({ last, every_days: everyDays });
