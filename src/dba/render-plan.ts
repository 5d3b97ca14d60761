import { type Block, code, heading, list, table, text } from "./document.ts";
import type { ExplainedStatement } from "./explain.ts";
import type { ReplicaPlan } from "./plan.ts";

export const planTitle = "What chatwoot-corpus does on this server";

export function planBlocks(plan: ReplicaPlan): Block[] {
  return [
    text(`Hash over statements, columns, scope, policy and limits: ${plan.hash}`),
    ...about(plan),
    ...limitsOf(plan),
    heading("Columns read"),
    table(
      ["table", "columns"],
      Object.entries(plan.terms.columns).map(([name, columns]) => [name, columns.join(", ")]),
    ),
    ...notRead(plan),
    heading("What it costs"),
    table(
      ["statement", "index", "rows", "cost"],
      plan.statements.map((statement) => [
        statement.what,
        accessOf(statement),
        number(statement.rows),
        number(statement.cost),
      ]),
    ),
    heading("Statements of each connection"),
    ...plan.session.flatMap(({ what, text: sql }) => [text(`${what}:`), code(sql)]),
    heading("Statements that read Chatwoot's rows"),
    ...plan.statements.flatMap(({ what, text: sql, parameterTypes }) => [
      text(`${what}: parameters (${parameterTypes?.join(", ") ?? "unknown"})`),
      code(sql),
    ]),
  ];
}

function about({ server, terms, estimate }: ReplicaPlan): Block[] {
  const { policy, scope, account } = terms;
  const filters = Object.entries(scope).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return [
    heading("The run"),
    list([
      `server: Postgres ${server.version}, ${server.in_recovery ? "a standby" : "NOT a standby"}; Chatwoot ${server.release_guess ?? "release unknown"} (schema ${server.schema_version ?? "unknown"})`,
      `account ${account}; ${filters.map(([name, value]) => `${name.replaceAll("_", " ")}: ${JSON.stringify(value)}`).join(", ")}`,
      `redaction policy ${policy.name} (sha256 ${policy.sha256})`,
      `conversations: ${number(estimate.conversations)}; messages: about ${number(estimate.messages)}; attachment rows: about ${number(estimate.attachments)}`,
      `read from tables: about ${megabytes(estimate.bytesRead)}; corpus before compression: about ${megabytes(estimate.corpusBytes)}`,
      `duration: ${duration(estimate.secondsLeast)} to ${duration(estimate.secondsMost)} (at 20,000 to 2,000 messages a second)`,
      "a nightly pull walks the same tables along their primary keys, and reads only conversations that changed",
    ]),
  ];
}

function limitsOf({ terms: { limits } }: ReplicaPlan): Block[] {
  return [
    heading("Limits"),
    list([
      `at most ${limits.connections} connections (and for a moment one more, to cancel our own queries when interrupted), application_name chatwoot-corpus`,
      "every connection in one transaction, ISOLATION LEVEL REPEATABLE READ READ ONLY; nothing is set for the session",
      `statement_timeout ${limits["statement-timeout-ms"]} ms, lock_timeout ${limits["lock-timeout-ms"]} ms, idle_in_transaction_session_timeout ${limits["idle-timeout-ms"]} ms`,
      `at most ${limits["page-rows"]} conversations and ${megabytes(limits["page-bytes"])} of text in one page`,
      "no writes, no temporary objects, no advisory locks, no parallel workers, no compilation; no hot_standby_feedback needed",
    ]),
  ];
}

function notRead({ not_read }: ReplicaPlan): Block[] {
  return [
    heading("Not read"),
    table(
      ["table", "columns that are not read"],
      Object.entries(not_read.columns).map(([name, columns]) => [name, columns.join(", ")]),
    ),
    text(`${not_read.tables.length} tables are not read at all: ${not_read.tables.join(", ")}`),
  ];
}

function accessOf({ indexes, wholeTables, refused }: ExplainedStatement): string {
  if (refused !== null)
    return refused === "42501" ? "not explained: the role may not read it" : `not explained (SQLSTATE ${refused})`;
  const whole = wholeTables.map((name) => `all of ${name}`);
  return [...indexes, ...whole].join(", ") || "-";
}

export const number = (value: number | null): string =>
  value === null
    ? "unknown"
    : Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ",");
const megabytes = (bytes: number): string => `${number(bytes / 1e6)} MB`;

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
