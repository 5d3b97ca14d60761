import type { ZodObject, ZodRawShape } from "zod";
import type { parseOptions } from "../config/parse.ts";
import type { ExitCode } from "../errors.ts";

/** A command's options, and what runs with the flags that were typed and the environment. */
export interface Loaded {
  readonly schema: ZodObject;
  start(flags: Readonly<Record<string, unknown>>, signal: AbortSignal, args: readonly string[]): Promise<ExitCode>;
}

export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  readonly argument?: string;
  /** The schemas alone take longer to load than `--help` may: only those of the command that is called are. */
  load(): Promise<Loaded>;
}

type Run<S extends ZodRawShape> = (
  options: ReturnType<typeof parseOptions<S>>,
  signal: AbortSignal,
  args: readonly string[],
) => Promise<ExitCode>;

async function loaded<S extends ZodRawShape>(schema: ZodObject<S>, run: Run<S>): Promise<Loaded> {
  const { parseOptions } = await import("../config/parse.ts");
  return { schema, start: (flags, signal, args) => run(parseOptions(schema, flags, process.env), signal, args) };
}

const schemas = () => import("../config/options.ts");

/** In the order of `--help`. */
export const commands: readonly CommandEntry[] = [
  {
    name: "extract",
    description: "publish a full, redacted corpus",
    load: async () =>
      loaded((await schemas()).extractSchema, async (options, signal) =>
        (await import("./extract.ts")).runExtract(options, signal),
      ),
  },
  {
    name: "pull",
    description: "bring a corpus up to date: publish what changed as a delta",
    load: async () =>
      loaded((await schemas()).pullSchema, async (options, signal) =>
        (await import("./pull.ts")).runPull(options, signal),
      ),
  },
  {
    name: "media",
    description: "copy the pictures that a corpus tells of from Chatwoot's storage folder, then pull",
    load: async () =>
      loaded((await schemas()).mediaSchema, async (options, signal) =>
        (await import("./media.ts")).runMedia(options, signal),
      ),
  },
  {
    name: "plan",
    description: "what a run does on the server, for whoever approves it",
    load: async () =>
      loaded((await schemas()).planSchema, async (options, signal) =>
        (await import("./plan.ts")).runPlan(options, signal),
      ),
  },
  {
    name: "grants",
    description: "SQL for a role that can read what is needed, and no more",
    load: async () =>
      loaded((await schemas()).grantsSchema, async (options, signal) =>
        (await import("./grants.ts")).runGrants(options, signal),
      ),
  },
  {
    name: "check",
    description: "connection, replica, role, schema, disk: ready for a run?",
    load: async () =>
      loaded((await schemas()).checkSchema, async (options, signal) =>
        (await import("./check.ts")).runCheck(options, signal),
      ),
  },
  {
    name: "compact",
    description: "fold a corpus and its deltas into one full generation",
    load: async () =>
      loaded((await schemas()).compactSchema, async (options, signal) =>
        (await import("./compact.ts")).runCompact(options, signal),
      ),
  },
  {
    name: "export",
    description: "write a corpus for LangChain, Hugging Face or as Parquet",
    load: async () =>
      loaded((await schemas()).exportSchema, async (options, signal) =>
        (await import("./export.ts")).runExport(options, signal),
      ),
  },
  {
    name: "status",
    description: "age, size and schedule of a corpus, for people and monitors",
    load: async () =>
      loaded((await schemas()).statusSchema, async (options) => (await import("./status.ts")).runStatus(options)),
  },
  {
    name: "state",
    description: "`state rebuild`: make the state of pulls anew from the corpus",
    argument: "<ACTION>",
    load: async () =>
      loaded((await schemas()).stateSchema, async (options, signal, [action = ""]) =>
        (await import("./state.ts")).runState(action, options, signal),
      ),
  },
  {
    name: "verify",
    description: "check a published corpus offline: hashes, schema, counts, leaks",
    argument: "<DIR>",
    load: async () =>
      loaded((await schemas()).verifySchema, async (options, signal, [directory = ""]) =>
        (await import("./verify.ts")).runVerify(directory, options, signal),
      ),
  },
  {
    name: "redact",
    description: "redact standard input as a run would, to try a policy without a database",
    load: async () =>
      loaded((await schemas()).redactSchema, async (options, signal) =>
        (await import("./redact.ts")).runRedact(options, signal),
      ),
  },
  {
    name: "demo",
    description: "a whole run against a Postgres of its own with generated data",
    load: async () =>
      loaded((await schemas()).demoSchema, async (options, signal) =>
        (await import("./demo.ts")).runDemo(options, signal),
      ),
  },
];
