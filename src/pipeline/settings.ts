import { conversationStatuses, type ExtractOptions } from "../config/options.ts";
import type { Generation } from "../model/manifest.ts";
import { type Source, type SourceOptions, sourceDefaults } from "../model/source.ts";
import { defaultThreadOptions, type ThreadOptions } from "../thread/options.ts";

export function sourceOptions(options: ExtractOptions, databaseUrl: string): SourceOptions {
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

export function threadOptions({ include, exclude }: ExtractOptions): ThreadOptions {
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

/** As the manifest keeps it: what this generation was asked to hold. */
export function scopeOf(options: ExtractOptions, accountId: number): Record<string, unknown> {
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
  };
}

export function sourceFacts({ facts }: Source): Generation["source"] {
  return {
    schema_version: facts.schemaVersion,
    release_guess: facts.releaseGuess,
    missing_optional_columns: [...facts.missingOptionalColumns],
    in_recovery: facts.inRecovery,
    server_version: facts.serverVersion,
  };
}
