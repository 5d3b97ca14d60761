import { z } from "zod";
import { replacementStyles } from "../model/style.ts";
import {
  answerKinds,
  exportFormats,
  exportViews,
  knowledgeKinds,
  optionalViews,
  viewDefaults,
} from "../model/views.ts";

/**
 * Every option, once. The key is the option's only name: the flag is `--<key>`, the environment variable
 * `CHATWOOT_CORPUS_<KEY>` (or `meta.env` where a fixed name is promised), and the entry in a `--config` file is the
 * key itself. `docs/options.md` is generated from this file (`npm run docs:options`).
 */
export interface OptionMeta {
  readonly description: string;
  /** Placeholder in `--help`; absent for switches. */
  readonly argument?: string;
  /** Fixed environment variable, when others already know it by that name. */
  readonly env?: string;
  /** Secrets come by environment or file, never by argv, where every user of the machine can read them. */
  readonly noFlag?: true;
  /** Only about where options come from: not accepted inside a `--config` file. */
  readonly noFile?: true;
}

const option = <T extends z.ZodType>(schema: T, meta: OptionMeta): T => schema.meta({ ...meta });

const flag = () => z.union([z.boolean(), z.stringbool()], { error: "expected true or false" });
/** Digits only: `0x10` and `1e3` are slips of the hand rather than numbers. */
const integer = (least: number, most: number) => {
  const error = `expected a whole number from ${least} to ${most}`;
  const digits = (value: unknown) => (typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value);
  return z.preprocess(digits, z.int({ error }).min(least, { error }).max(most, { error }));
};
/** Comma-separated on the command line and in the environment, also an array in a file; repeated flags add up. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      (typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [value]).flatMap(splitItem),
    z.array(item),
  );
const splitItem = (value: unknown): unknown[] =>
  typeof value === "string"
    ? value
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "")
    : [value];

const bytesUnits: Readonly<Record<string, number>> = {
  "": 1,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  KI: 2 ** 10,
  MI: 2 ** 20,
  GI: 2 ** 30,
};
/** `256MB`, `64MiB`, `1000000`. */
const byteSize = (least: number, most: number) => {
  const error = `expected a size such as 64MB or 64MiB, from ${least} to ${most} bytes`;
  return z.preprocess(
    (value) => {
      const match = typeof value === "string" ? /^\s*(\d+(?:\.\d+)?)\s*([KMG]I?)?B?\s*$/i.exec(value) : null;
      if (!match) return value;
      return Math.round(Number(match[1]) * (bytesUnits[(match[2] ?? "").toUpperCase()] ?? 1));
    },
    z.int({ error }).min(least, { error }).max(most, { error }),
  );
};

/** A date means midnight UTC; with a time, the zone must be given, so that no one's local zone decides the scope. */
const instant = () =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: "expected a date (2025-01-31) or a time with its zone (2025-01-31T09:00:00Z)",
    })
    .transform((value) => new Date(value.length === 10 ? `${value}T00:00:00Z` : value));

/** In the order of the integers that Chatwoot stores (`app/models/conversation.rb`). */
export const conversationStatuses = ["open", "resolved", "pending", "snoozed"] as const;
const kinds = ["private-notes", "activity", "bot", "template"] as const;

/** `36h`, `90m`, `7d`, or seconds. */
const duration = () => {
  const error = "expected a duration such as 90s, 5m, 36h or 7d";
  return z.preprocess(
    (value) => {
      const match = typeof value === "string" ? /^\s*(\d+(?:\.\d+)?)\s*([smhd]?)\s*$/i.exec(value) : null;
      if (!match) return value;
      return Math.round(Number(match[1]) * (secondsIn[(match[2] ?? "").toLowerCase()] ?? 1));
    },
    z
      .int({ error })
      .min(1, { error })
      .max(100 * 365 * 86_400, { error }),
  );
};
const secondsIn: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3_600, d: 86_400 };

export const sourceOptions = {
  "database-url": option(z.string().min(1).optional(), {
    description:
      "URL of the read replica, e.g. postgres://corpus_reader@replica.example.com/chatwoot?sslmode=verify-full",
    env: "CHATWOOT_DATABASE_URL",
    noFlag: true,
    noFile: true,
  }),
  "database-url-file": option(z.string().min(1).optional(), {
    description: "file that holds the URL of the read replica (instead of CHATWOOT_DATABASE_URL)",
    argument: "FILE",
  }),
  "allow-primary": option(flag().default(false), { description: "read from a server that is not a replica" }),
  connections: option(integer(1, 16).default(3), {
    description: "database connections at most, all in one snapshot",
    argument: "N",
  }),
  knowledge: option(list(z.enum(knowledgeKinds)).default([]), {
    description: `also publish texts that answers refer to: ${knowledgeKinds.join(", ")} (published articles only)`,
    argument: "KIND,...",
  }),
  "page-rows": option(integer(1, 50_000).default(250), { description: "conversations per page", argument: "N" }),
  "page-bytes": option(byteSize(1_000, 1e9).default(8 * 2 ** 20), {
    description: "bytes of message text per page; a larger conversation is streamed",
    argument: "SIZE",
  }),
  "statement-timeout-ms": option(integer(100, 3_600_000).default(60_000), {
    description: "the server ends a statement that takes longer",
    argument: "MS",
  }),
  "lock-timeout-ms": option(integer(10, 600_000).default(2_000), {
    description: "the server ends a statement that waits longer for a lock",
    argument: "MS",
  }),
  "connect-timeout-ms": option(integer(100, 600_000).default(10_000), {
    description: "give up connecting after this long",
    argument: "MS",
  }),
};

export const governorOptions = {
  "max-lag": option(duration().default(60), {
    description: "let go of the standby while it is further behind: 60, 90s, 5m",
    argument: "TIME",
  }),
  "max-wait": option(duration().default(600), {
    description:
      "stop when it stays behind, or out of reach, for so long: the next extract goes on, a pull begins again",
    argument: "TIME",
  }),
  "max-rows-per-second": option(integer(1, 1_000_000_000).optional(), {
    description: "read at most so many messages and attachments a second, on average",
    argument: "N",
  }),
  "until-time": option(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day such as 06:00")
      .optional(),
    {
      description: "stop at this time of day (of this machine): the next extract goes on, a pull begins again",
      argument: "HH:MM",
    },
  ),
};

export const workerOptions = {
  workers: option(integer(0, 64).optional(), {
    description:
      "threads that read, redact and make lines, each over a connection of its own beside that of the main thread, and later read files back for the leak gate (0: all in one thread; default: one for each core, as far as --connections and the work allow)",
    argument: "N",
  }),
};

export const scopeOptions = {
  account: option(integer(1, 2_147_483_647).optional(), {
    description: "account to read; required when the database holds more than one",
    argument: "N",
  }),
  since: option(instant().optional(), { description: "conversations created at or after this time", argument: "TIME" }),
  until: option(instant().optional(), { description: "conversations created before this time", argument: "TIME" }),
  inbox: option(list(integer(1, 2_147_483_647)).default([]), {
    description: "only these inbox ids",
    argument: "N,...",
  }),
  status: option(list(z.enum(conversationStatuses)).default([]), {
    description: `only conversations in these states: ${conversationStatuses.join(", ")}`,
    argument: "STATUS,...",
  }),
  label: option(list(z.string().min(1)).default([]), {
    description: "only conversations with one of these labels",
    argument: "LABEL,...",
  }),
  limit: option(integer(1, 2_147_483_647).optional(), {
    description: "at most this many conversations, lowest id first",
    argument: "N",
  }),
  include: option(list(z.enum(kinds)).default([]), {
    description: `also publish: ${kinds.join(", ")} (bot and template are in by default)`,
    argument: "KIND,...",
  }),
  exclude: option(list(z.enum(kinds)).default([]), {
    description: `do not publish: ${kinds.join(", ")}`,
    argument: "KIND,...",
  }),
};

export const redactionOptions = {
  key: option(z.string().min(16, "must have at least 16 characters").optional(), {
    description: "secret for stable pseudonyms (at least 16 characters)",
    env: "CHATWOOT_CORPUS_KEY",
    noFlag: true,
    noFile: true,
  }),
  "key-file": option(z.string().min(1).optional(), {
    description: "file that holds the key (default: made once, as `key` in the state folder)",
    argument: "FILE",
  }),
  policy: option(z.string().min(1).optional(), { description: "redaction policy (JSON)", argument: "FILE" }),
  style: option(z.enum(replacementStyles).default("label"), {
    description:
      "what stands for personal data: label (<PERSON_1>, numbered per conversation), token (<PERSON_7F3K2A9QXCM4>, the same everywhere), surrogate (invented values)",
    argument: "STYLE",
  }),
  "recognizer-url": option(
    z.url({ protocol: /^https?$/, error: "expected a URL that begins with http:// or https://" }).optional(),
    {
      description: "Presidio-compatible service that is asked as well (its /analyze); it sees the texts unredacted",
      argument: "URL",
    },
  ),
  "recognizer-timeout-ms": option(integer(100, 600_000).default(30_000), {
    description: "give up one request to the recognizer after this long (it is tried four times)",
    argument: "MS",
  }),
};

export const viewOptions = {
  views: option(list(z.enum(optionalViews)).default([...optionalViews]), {
    description: `files besides conversations and documents: ${optionalViews.join(", ")}`,
    argument: "VIEW,...",
  }),
  "qa-kinds": option(list(z.enum(answerKinds)).default([...viewDefaults.qaKinds]), {
    description: "answers in the qa view: answer; holding (puts off, asks back); smalltalk (greets, thanks)",
    argument: "KIND,...",
  }),
  voice: option(z.string().min(1).max(100).optional(), {
    description:
      "only this agent's answers in the chat view: a ref (agent_...) or a voice of the policy (default: the policy's voices, else all)",
    argument: "REF",
  }),
  "chat-system": option(z.string().max(2_000).default(viewDefaults.chatSystem), {
    description: "system message of every chat example; empty for none",
    argument: "TEXT",
  }),
  "validation-percent": option(integer(0, 50).default(viewDefaults.validationPercent), {
    description: "customers of a hundred whose chat examples go to the validation files",
    argument: "N",
  }),
};

export const outputOptions = {
  out: option(z.string().min(1).default("artifacts/ai/chatwoot-historical"), {
    description: "corpus folder",
    argument: "DIR",
  }),
  "state-dir": option(z.string().min(1).default(".chatwoot-corpus"), {
    description: "folder for the key and the state of pulls; keep it out of the corpus",
    argument: "DIR",
  }),
  "shard-bytes": option(byteSize(1_000, 1e12).default(256e6), {
    description: "start a new file at this size",
    argument: "SIZE",
  }),
  compress: option(z.enum(["none", "gzip", "zstd"]).default("none"), {
    description: "compress the corpus files: none, gzip or zstd",
    argument: "HOW",
  }),
  "base-url": option(
    z.url({ protocol: /^https?$/, error: "expected a URL that begins with http:// or https://" }).optional(),
    {
      description: "address of the Chatwoot dashboard, for links to attachments (they need a login)",
      argument: "URL",
    },
  ),
  "id-namespace": option(z.string().min(1).max(200).default("chatwoot"), {
    description: "keeps ids of two installations apart in one index",
    argument: "TEXT",
  }),
  "dry-run": option(flag().default(false), {
    description: "read and redact, write nothing, print what would be published",
  }),
};

export const runOptions = {
  config: option(z.string().min(1).optional(), {
    description: "options from a JSON file; flags and environment win",
    argument: "FILE",
    noFile: true,
  }),
  json: option(flag().default(false), { description: "result as one JSON object on stdout" }),
  "log-level": option(z.enum(["debug", "info", "warn", "error", "silent"]).default("info"), {
    description: "least level of the log lines on stderr",
    argument: "LEVEL",
  }),
};

const approvalOption = option(z.string().min(1).optional(), {
  description: "refuse anything that this approval (from `plan --approve`) does not cover",
  argument: "FILE",
});

export const extractSchema = z.strictObject({
  ...sourceOptions,
  ...workerOptions,
  ...governorOptions,
  approval: approvalOption,
  ...scopeOptions,
  ...redactionOptions,
  ...viewOptions,
  ...outputOptions,
  ...runOptions,
});

const { "dry-run": _, ...pullOutputOptions } = outputOptions;

/** A place in the WAL (`16/B374D848`), or a moment. */
const replayMark = () =>
  z.union(
    [
      z
        .string()
        .regex(/^[0-9A-Fa-f]{1,8}\/[0-9A-Fa-f]{1,8}$/)
        .transform((lsn) => ({ lsn: lsn.toUpperCase() })),
      z.iso.datetime({ offset: true }).transform((time) => ({ time: new Date(time).toISOString() })),
    ],
    { error: "expected a place in the WAL (16/B374D848) or a time with its zone (2025-01-31T09:00:00Z)" },
  );

export const targetOptions = {
  conversation: option(list(integer(1, 2_147_483_647)).optional(), {
    description: "read only these conversations, by their number in the dashboard, and publish what differs",
    argument: "N...",
  }),
  "conversation-file": option(z.string().min(1).optional(), {
    description: "file with such numbers, one a line",
    argument: "FILE",
  }),
  after: option(replayMark().optional(), {
    description: "first wait (up to --max-wait) until the standby has replayed up to this time or place in the WAL",
    argument: "TIME|LSN",
  }),
};

export const pullSchema = z.strictObject({
  ...targetOptions,
  ...sourceOptions,
  ...workerOptions,
  ...governorOptions,
  approval: approvalOption,
  ...scopeOptions,
  ...redactionOptions,
  ...viewOptions,
  ...pullOutputOptions,
  reconcile: option(flag().default(false), {
    description: "read every conversation again, and publish what differs",
  }),
  "reconcile-days": option(integer(0, 3_650).default(7), {
    description: "do so by itself when the last time is so many days ago (0: never)",
    argument: "DAYS",
  }),
  "re-redact": option(flag().default(false), {
    description: "go on although policy, key, filters or schema changed: read everything again",
  }),
  ...runOptions,
});

const { conversation: __, "conversation-file": ___, after: ____, ...wholePull } = pullSchema.shape;

/** A pull that has found new bytes of pictures before. */
export const mediaSchema = z.strictObject({
  "media-root": option(z.string().min(1, "expected a folder"), {
    description:
      "folder of Chatwoot's Disk service (`storage/` of the app): files are copied from it, never written to it",
    argument: "DIR",
  }),
  "accept-unredacted-media": option(flag().default(false), {
    description:
      "required: pictures are copied as they are, whatever or whoever they show; nothing in them is redacted",
  }),
  ...wholePull,
});

/** Of commands that tell what runs need. */
const mediaOption = option(flag().default(false), {
  description: "with what `media` reads besides: where each file is (`active_storage_blobs.key`, `service_name`)",
});

export const planSchema = z.strictObject({
  ...sourceOptions,
  media: mediaOption,
  ...scopeOptions,
  policy: redactionOptions.policy,
  style: redactionOptions.style,
  "recognizer-url": redactionOptions["recognizer-url"],
  approve: option(z.string().min(1).optional(), {
    description: "write the plan's terms to this file, for `--approval` of extract and pull",
    argument: "FILE",
  }),
  markdown: option(flag().default(false), { description: "the plan as Markdown, for a ticket" }),
  ...runOptions,
});

export const grantsSchema = z.strictObject({
  ...sourceOptions,
  media: mediaOption,
  role: option(
    z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}$/, "lower-case letters, digits and underscores")
      .default("corpus_reader"),
    { description: "name of the role that the script makes", argument: "NAME" },
  ),
  ...runOptions,
});

export const checkSchema = z.strictObject({
  ...sourceOptions,
  media: mediaOption,
  account: scopeOptions.account,
  out: outputOptions.out,
  "max-lag": governorOptions["max-lag"],
  "chatwoot-url": option(z.url({ protocol: /^https?$/ }).optional(), {
    description: "also ask Chatwoot itself how it is (/api, /health)",
    argument: "URL",
  }),
  ...runOptions,
});

const allowedByPolicy = option(z.string().min(1).optional(), {
  description: "the policy that the corpus was made with: what its `allow` names is no leak",
  argument: "FILE",
});

export const compactSchema = z.strictObject({
  out: outputOptions.out,
  "state-dir": outputOptions["state-dir"],
  "shard-bytes": outputOptions["shard-bytes"],
  compress: outputOptions.compress,
  policy: allowedByPolicy,
  prune: option(flag().default(false), {
    description:
      "remove older generations at once, with everything that was deleted since, and media that no line refers to",
  }),
  ...runOptions,
});

export const exportSchema = z.strictObject({
  out: outputOptions.out,
  to: option(z.string().min(1).default("artifacts/export"), {
    description: "folder of the export; an older export there is replaced",
    argument: "DIR",
  }),
  format: option(z.enum(exportFormats).default("langchain"), {
    description: "langchain (page_content, metadata), hf (one flat, typed object a line) or parquet",
    argument: "HOW",
  }),
  "export-views": option(list(z.enum(exportViews)).default([...exportViews]), {
    description: `what to export: ${exportViews.join(", ")}`,
    argument: "VIEW,...",
  }),
  "one-per-answer-group": option(flag().default(false), {
    description: "of answers that differ in names and numbers only (macros), the first",
  }),
  ...runOptions,
});

export const statusSchema = z.strictObject({
  out: outputOptions.out,
  "state-dir": outputOptions["state-dir"],
  "max-age": option(duration().optional(), {
    description: "fail when the last success is longer ago: 26h, 90m, 2d",
    argument: "TIME",
  }),
  prometheus: option(z.string().min(1).optional(), {
    description: "also write the figures to this file, for node_exporter's textfile collector",
    argument: "FILE",
  }),
  ...runOptions,
});

export const stateSchema = z.strictObject({
  out: outputOptions.out,
  "state-dir": outputOptions["state-dir"],
  ...runOptions,
});

export const verifySchema = z.strictObject({ policy: allowedByPolicy, ...runOptions });

export const redactSchema = z.strictObject({
  ...redactionOptions,
  jsonl: option(flag().default(false), {
    description: "read JSON lines: a text each, or an object with `text` and perhaps `role` and `conversation`",
  }),
  known: option(z.string().min(1).optional(), {
    description: "people as the database would know them (JSON array; `names`, `emails`, `phones` ... of each)",
    argument: "FILE",
  }),
  explain: option(flag().default(false), { description: "also tell what was found: place, kind, rule and score" }),
  "show-values": option(flag().default(false), { description: "with --explain: also what was found itself" }),
  ...runOptions,
});

export const demoSchema = z.strictObject({
  out: outputOptions.out,
  "state-dir": option(z.string().min(1).default("artifacts/demo-state"), {
    description: "folder for the demo's key",
    argument: "DIR",
  }),
  conversations: option(integer(1, 1_000_000).default(2_000), { description: "conversations to seed", argument: "N" }),
  seed: option(integer(0, 2_147_483_647).default(7), { description: "seed of the generated data", argument: "N" }),
  key: redactionOptions.key,
  ...runOptions,
});

type CamelCase<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : T;
/** `page-rows` outside, `pageRows` in code. */
export type CamelKeys<T> = { readonly [K in keyof T as CamelCase<K & string>]: T[K] };

export type RedactionFlags = CamelKeys<z.infer<z.ZodObject<typeof redactionOptions>>>;
export type ExtractOptions = CamelKeys<z.infer<typeof extractSchema>>;
export type PullOptions = CamelKeys<z.infer<typeof pullSchema>>;
export type MediaOptions = CamelKeys<z.infer<typeof mediaSchema>>;
export type PlanOptions = CamelKeys<z.infer<typeof planSchema>>;
export type GrantsOptions = CamelKeys<z.infer<typeof grantsSchema>>;
export type CheckOptions = CamelKeys<z.infer<typeof checkSchema>>;
export type CompactOptions = CamelKeys<z.infer<typeof compactSchema>>;
export type ExportOptions = CamelKeys<z.infer<typeof exportSchema>>;
export type StatusOptions = CamelKeys<z.infer<typeof statusSchema>>;
export type StateOptions = CamelKeys<z.infer<typeof stateSchema>>;
export type DemoOptions = CamelKeys<z.infer<typeof demoSchema>>;
export type VerifyFlags = CamelKeys<z.infer<typeof verifySchema>>;
export type RedactFlags = CamelKeys<z.infer<typeof redactSchema>>;

export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
export const environmentName = (name: string, meta: OptionMeta): string =>
  meta.env ?? `CHATWOOT_CORPUS_${name.replaceAll("-", "_").toUpperCase()}`;

/** The description of an option, as given above. */
export function metaOf(schema: z.ZodType): OptionMeta {
  const meta = schema.meta();
  if (!meta || typeof meta.description !== "string") throw new Error("an option without a description");
  return meta as unknown as OptionMeta; // zod types metadata as open-ended; `option()` above is its only writer
}
