import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import type { z } from "zod";
import {
  checkSchema,
  compactSchema,
  demoSchema,
  exportSchema,
  extractSchema,
  grantsSchema,
  mediaSchema,
  planSchema,
  pullSchema,
  redactSchema,
  stateSchema,
  statusSchema,
  verifySchema,
} from "../config/options.ts";
import { parseOptions } from "../config/parse.ts";
import { CorpusError, ExitCode } from "../errors.ts";
import { version } from "../version.ts";
import { addOptions, typedFlags } from "./command.ts";
import { usageError } from "./usage-error.ts";

const exitCodes = Object.entries(ExitCode)
  .map(([name, code]) => `${code} ${name}`)
  .join(", ");

/** Runs one command and sets `process.exitCode`. Results go to stdout, everything for people to stderr. */
export async function main(argv: readonly string[]): Promise<void> {
  keepHeapSmall();
  const stop = new AbortController();
  const release = stopOnSignals(stop);
  try {
    await buildProgram(stop.signal).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(whatHappened(error, stop.signal), wantsJson(argv, process.env));
  } finally {
    release();
  }
}

/**
 * V8 sizes its heap by the machine: with 24 GB it keeps 128 MB for young objects, and lets garbage pile up to several
 * times what lives. Measured on 200,000 messages: 320 instead of 440 MB, for a twentieth more processor time. Both are
 * read at every collection, so they count although V8 runs already.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=30");
}

function buildProgram(signal: AbortSignal): Command {
  const program = new Command("chatwoot-corpus")
    .description("Redacted JSONL corpora from a read replica of Chatwoot's Postgres, ready for LlamaIndex.")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} }) // `report` below tells it, without the values typed
    .addHelpText("after", `\nExit codes: ${exitCodes}`);
  define(program, "extract", "publish a full, redacted corpus", extractSchema, async (options) => {
    const { runExtract } = await import("./extract.ts");
    return runExtract(options, signal);
  });
  define(program, "pull", "bring a corpus up to date: publish what changed as a delta", pullSchema, async (options) => {
    const { runPull } = await import("./pull.ts");
    return runPull(options, signal);
  });
  define(
    program,
    "media",
    "copy the pictures that a corpus tells of from Chatwoot's storage folder, then pull",
    mediaSchema,
    async (options) => {
      const { runMedia } = await import("./media.ts");
      return runMedia(options, signal);
    },
  );
  define(program, "plan", "what a run does on the server, for whoever approves it", planSchema, async (options) => {
    const { runPlan } = await import("./plan.ts");
    return runPlan(options, signal);
  });
  define(
    program,
    "grants",
    "SQL for a role that can read what is needed, and no more",
    grantsSchema,
    async (options) => {
      const { runGrants } = await import("./grants.ts");
      return runGrants(options, signal);
    },
  );
  define(
    program,
    "check",
    "connection, replica, role, schema, disk: ready for a run?",
    checkSchema,
    async (options) => {
      const { runCheck } = await import("./check.ts");
      return runCheck(options, signal);
    },
  );
  define(
    program,
    "compact",
    "fold a corpus and its deltas into one full generation",
    compactSchema,
    async (options) => {
      const { runCompact } = await import("./compact.ts");
      return runCompact(options, signal);
    },
  );
  define(
    program,
    "export",
    "write a corpus for LangChain, Hugging Face or as Parquet",
    exportSchema,
    async (options) => {
      const { runExport } = await import("./export.ts");
      return runExport(options, signal);
    },
  );
  define(
    program,
    "status",
    "age, size and schedule of a corpus, for people and monitors",
    statusSchema,
    async (options) => {
      const { runStatus } = await import("./status.ts");
      return runStatus(options);
    },
  );
  define(
    program,
    "state",
    "`state rebuild`: make the state of pulls anew from the corpus",
    stateSchema,
    async (options, [action]) => {
      const { runState } = await import("./state.ts");
      return runState(action ?? "", options, signal);
    },
    "<ACTION>",
  );
  define(
    program,
    "verify",
    "check a published corpus offline: hashes, schema, counts, leaks",
    verifySchema,
    async (options, [directory]) => {
      const { runVerify } = await import("./verify.ts");
      return runVerify(directory ?? "", options, signal);
    },
    "<DIR>",
  );
  define(
    program,
    "redact",
    "redact standard input as a run would, to try a policy without a database",
    redactSchema,
    async (options) => {
      const { runRedact } = await import("./redact.ts");
      return runRedact(options, signal);
    },
  );
  define(
    program,
    "demo",
    "a whole run against a Postgres of its own with generated data",
    demoSchema,
    async (options) => {
      const { runDemo } = await import("./demo.ts");
      return runDemo(options, signal);
    },
  );
  return program;
}

function define<S extends z.ZodRawShape>(
  program: Command,
  name: string,
  description: string,
  schema: z.ZodObject<S>,
  run: (options: ReturnType<typeof parseOptions<S>>, args: readonly string[]) => Promise<ExitCode>,
  argument?: string,
): void {
  const command = addOptions(program.command(name).description(description).exitOverride(), schema);
  if (argument) command.argument(argument);
  command.action(async () => {
    process.exitCode = await run(parseOptions(schema, typedFlags(command), process.env), command.args);
  });
}

/** First signal: stop cleanly, nothing half-published. Second: at once (what is staged is cleaned by the next run). */
function stopOnSignals(stop: AbortController): () => void {
  const handlers = (["SIGINT", "SIGTERM"] as const).map((name) => {
    const code = name === "SIGINT" ? "interrupted" : "terminated";
    const handler = () => {
      if (stop.signal.aborted) process.kill(process.pid, "SIGKILL");
      stop.abort(new CorpusError(code, "stopped; nothing was published", { hint: "run the command again" }));
    };
    process.on(name, handler);
    return { name, handler };
  });
  return () => {
    for (const { name, handler } of handlers) process.off(name, handler);
  };
}

/** After a signal: what the command itself says about being stopped, or else the signal's reason. */
function whatHappened(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof CorpusError && (error.code === "interrupted" || error.code === "terminated")) return error;
  return signal.aborted ? signal.reason : error;
}

/** Asked before the options are parsed, because that may be what fails. */
function wantsJson(argv: readonly string[], { CHATWOOT_CORPUS_JSON }: NodeJS.ProcessEnv): boolean {
  return argv.includes("--json") || /^(true|1|yes|on|y|enabled)$/i.test(CHATWOOT_CORPUS_JSON ?? "");
}

function report(error: unknown, asJson: boolean): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.ok;
  const known = error instanceof CorpusError ? error : usageError(error);
  const code = known?.exitCode ?? ExitCode.bug;
  const message = known?.message ?? `unexpected failure: ${describeBug(error)}`;
  const hint = known ? known.hint : "this is a defect of chatwoot-corpus; please report it with the lines above";
  process.stderr.write(`error: ${message}\n${hint ? `hint: ${hint}\n` : ""}`);
  if (asJson)
    process.stdout.write(
      `${JSON.stringify({ ok: false, exit_code: code, error: known?.code ?? "bug", message, hint })}\n`,
    );
  return code;
}

/** Name, code and stack positions; not the message, which may quote a row or a connection string. */
function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code ? ` ${code}` : ""}`, ...frames.slice(0, 8)].join("\n");
}
