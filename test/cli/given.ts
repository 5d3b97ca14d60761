import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { ExitCode, type ExitCodeName } from "../../src/errors.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder, testKey } from "../support/corpus.ts";
import { type Ended, type ProgramOptions, runProgram } from "../support/program.ts";

/** A corpus that the program has published, for a later run to leave alone. */
export interface PublishedCorpus extends AsyncDisposable {
  /** Folder of this test. The corpus and its state are below, or below the parent that was given. */
  readonly folder: string;
  readonly out: string;
  readonly stateDir: string;
  readonly databaseUrl: string;
  /** Runs `extract --allow-primary` into this corpus, as a user would, with `args` behind the usual ones. */
  extract(args?: readonly string[], options?: ProgramOptions): Promise<Ended>;
  /** Fails unless every file below `out` is what it was, no file was added, and the corpus passes `verify`. */
  expectUnharmed(): Promise<void>;
}

/** @param options of the first run, which publishes. */
export async function givenPublished(
  databaseUrl: string,
  args: readonly string[] = [],
  options: ProgramOptions & { readonly parent?: string } = {},
): Promise<PublishedCorpus> {
  const folder = await givenFolder();
  const out = join(options.parent ?? folder.path, "corpus");
  const stateDir = join(options.parent ?? folder.path, "state");
  const extract = (more: readonly string[] = [], how: ProgramOptions = {}) =>
    runExtract({ out, stateDir, databaseUrl }, ["--allow-primary", ...more], how);
  expectPublished(await extract(args, options));
  const before = await tree(out);
  return {
    folder: folder.path,
    out,
    stateDir,
    databaseUrl,
    extract,
    async expectUnharmed() {
      expect(await tree(out)).toEqual(before);
      expect(await verifyCorpus(out)).toMatchObject({ ok: true, problemCount: 0 });
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** With what the program said if it did not. */
export function expectPublished(ended: Ended): void {
  expect({ code: ended.code, stderr: withoutLogLines(ended.stderr) }).toEqual({ code: 0, stderr: "" });
}

/** Stands in connection strings that must not be repeated in any message. */
export const hiddenPassword = "s3cr3t-Passw0rd";

/** `extract` of account 1 from a primary; what is given later on the command line wins. No run may tell a secret. */
export async function runExtract(
  at: { readonly out: string; readonly stateDir: string; readonly databaseUrl: string },
  args: readonly string[] = ["--allow-primary"],
  options: ProgramOptions = {},
): Promise<Ended> {
  const usual = ["--account", "1", "--out", at.out, "--state-dir", at.stateDir];
  const env = { CHATWOOT_DATABASE_URL: at.databaseUrl, CHATWOOT_CORPUS_KEY: testKey, ...options.env };
  const ended = await runProgram(["extract", ...usual, ...args], { ...options, env });
  const password = URL.canParse(at.databaseUrl) ? new URL(at.databaseUrl).password : "";
  for (const secret of [password || hiddenPassword, testKey, hiddenPassword]) {
    expect(ended.stdout + ended.stderr).not.toContain(secret);
  }
  return ended;
}

/** Path below the folder to sha256, for every file; folders with a slash at the end, the empty ones, too. */
export async function tree(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isDirectory()) found[`${name}/`] = "";
    else
      found[name] = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
  }
  return found;
}

export interface Failure {
  readonly error: ExitCodeName;
  readonly message: string;
  readonly hint: string | undefined;
}

/** The end of a run with `--json`: exit code, the sentence on stderr and the object on stdout say the same thing. */
export function expectFailure(ended: Ended, { error, message, hint }: Failure): void {
  const { stderr } = ended;
  expect({ ...ended, stderr: withoutLogLines(stderr) }).toEqual({
    code: ExitCode[error],
    signal: null,
    stdout: `${JSON.stringify({ ok: false, exit_code: ExitCode[error], error, message, hint })}\n`,
    stderr: `error: ${message}\n${hint === undefined ? "" : `hint: ${hint}\n`}`,
  });
}

/** What the program wrote to stderr for people; its log lines are JSON. */
export const withoutLogLines = (stderr: string): string =>
  stderr
    .split("\n")
    .filter((line) => !line.startsWith("{"))
    .join("\n");
