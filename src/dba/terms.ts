import { z } from "zod";
import { canonicalJson } from "../model/canonical-json.ts";
import { type Footprint, sha256, shapeOf } from "../model/replica.ts";

/** The most that a run may use, by the name of the option that sets it. */
const limits = z.strictObject({
  connections: z.int(),
  "page-rows": z.int(),
  "page-bytes": z.int(),
  "statement-timeout-ms": z.int(),
  "lock-timeout-ms": z.int(),
  "idle-timeout-ms": z.int(),
});
export type Limits = z.infer<typeof limits>;

const statement = z.strictObject({ what: z.string(), shape: z.string() });

/** What is approved: everything that decides what a run does to the server and takes from it. */
export const termsSchema = z.strictObject({
  account: z.int(),
  scope: z.record(z.string(), z.unknown()),
  columns: z.record(z.string(), z.array(z.string())),
  statements: z.array(statement),
  policy: z.strictObject({ name: z.string(), sha256: z.string() }),
  limits,
});
export type Terms = z.infer<typeof termsSchema>;

export interface TermsInput extends Omit<Terms, "columns" | "statements"> {
  readonly footprint: Footprint;
}

export function termsOf({ footprint, account, scope, policy, limits: most }: TermsInput): Terms {
  const shapes = new Map(
    [...footprint.session, ...footprint.reading].map(({ what, text }) => [shapeOf(text), what] as const),
  );
  return {
    ...{ account, scope, policy },
    columns: Object.fromEntries(Object.entries(footprint.columns).map(([table, names]) => [table, [...names]])),
    statements: [...shapes].map(([shape, what]) => ({ what, shape })),
    limits: most,
  };
}

/** Over statements, columns, scope, policy and limits; not over estimates, which change from day to day. */
export const termsHash = (terms: Terms): string =>
  `sha256:${sha256(canonicalJson(sortedKeys(termsSchema.parse(terms))))}`;

function sortedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sortedKeys) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) as T;
}

/** In what a run would go beyond what was approved, in words; using less is no difference. */
export function beyond(approved: Terms, wanted: Terms): string[] {
  return [
    ...(approved.account === wanted.account
      ? []
      : [`account ${wanted.account} (approved: account ${approved.account})`]),
    ...beyondScope(approved.scope, wanted.scope),
    ...Object.entries(wanted.columns).flatMap(([table, names]) => {
      const known = new Set(approved.columns[table] ?? []);
      return names.filter((name) => !known.has(name)).map((name) => `column ${table}.${name}`);
    }),
    ...beyondStatements(approved, wanted),
    ...(approved.policy.sha256 === wanted.policy.sha256
      ? []
      : [`redaction policy ${wanted.policy.name} (approved: ${approved.policy.name}, or another text of it)`]),
    ...Object.entries(wanted.limits).flatMap(([name, value]) => {
      const most = approved.limits[name as keyof Limits];
      return value <= most ? [] : [`--${name} ${value} (approved: at most ${most})`];
    }),
  ];
}

function beyondScope(approved: Terms["scope"], wanted: Terms["scope"]): string[] {
  const names = [...new Set([...Object.keys(approved), ...Object.keys(wanted)])].toSorted();
  const text = (value: unknown) => JSON.stringify(value ?? null);
  return names
    .filter((name) => text(approved[name]) !== text(wanted[name]))
    .map((name) => `--${name.replaceAll("_", "-")} is not as approved`);
}

function beyondStatements(approved: Terms, wanted: Terms): string[] {
  const known = new Set(approved.statements.map(({ shape }) => shape));
  const unknown = wanted.statements.filter(({ shape }) => !known.has(shape)).map(({ what }) => what);
  return [...new Set(unknown)].map((what) => `statement "${what}"`);
}
