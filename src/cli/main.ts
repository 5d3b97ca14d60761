import { setFlagsFromString } from "node:v8";
import { Command, CommanderError } from "commander";
import { CorpusError, ExitCode } from "../errors.ts";
import { version } from "../version.ts";
import { type CommandEntry, commands } from "./commands.ts";
import { usageError } from "./usage-error.ts";

const exitCodes = Object.entries(ExitCode)
  .map(([name, code]) => `${code} ${name}`)
  .join(", ");

/** Runs one command and sets `process.exitCode`. Results go to stdout, everything for people to stderr. */
export async function main(argv: readonly string[]): Promise<void> {
  keepHeapSmall();
  process.stdout.on("error", onOutputError);
  process.stderr.on("error", () => {}); // there is nowhere left to say so
  const stop = new AbortController();
  const release = stopOnSignals(stop);
  try {
    const program = await buildProgram(argv, stop.signal);
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(whatHappened(error, stop.signal), wantsJson(argv, process.env));
  } finally {
    release();
  }
}

/** `| head` has read enough: no failure of what was done, and nobody is left to be told. A full disk is one. */
function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = ExitCode.outputUnwritable;
  process.stderr.write(`error: cannot write the result to standard output: ${error.code ?? "it fails"}\n`);
}

/**
 * V8 sizes its heap by the machine: with 24 GB it keeps 128 MB for young objects, and lets garbage pile up to several
 * times what lives. The first two are read at every collection, so they count although V8 runs already; the third is for
 * threads that start later: what a conversation is made of dies young there, instead of in the old heap.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--min-semi-space-size=2");
}

async function buildProgram(argv: readonly string[], signal: AbortSignal): Promise<Command> {
  const program = new Command("chatwoot-corpus")
    .description("Redacted JSONL corpora from a read replica of Chatwoot's Postgres, ready for LlamaIndex.")
    .version(version)
    .exitOverride()
    // Commander leaves out `[options]` where none are there yet.
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
    .configureOutput({ outputError: () => {} }) // `report` below tells it, without the values typed
    .addHelpText("after", `\nExit codes: ${exitCodes}`);
  for (const entry of commands) {
    const command = program.command(entry.name).description(entry.description).exitOverride();
    if (entry.argument) command.argument(entry.argument);
    if (argv.includes(entry.name)) await define(command, entry, signal);
  }
  return program;
}

/** Options, and what runs with them: of every command whose name was typed, `help COMMAND` included. */
async function define(command: Command, entry: CommandEntry, signal: AbortSignal): Promise<void> {
  const [{ schema, start }, { addOptions, typedFlags }] = await Promise.all([entry.load(), import("./command.ts")]);
  addOptions(command, schema).action(async () => {
    process.exitCode = await start(typedFlags(command), signal, command.args);
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
