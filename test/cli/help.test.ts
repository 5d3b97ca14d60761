import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { seedDatabase } from "../../fixtures/generate.ts";
import { environmentName, extractSchema, metaOf } from "../../src/config/options.ts";
import { ExitCode } from "../../src/errors.ts";
import { givenFolder, testKey } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";
import { type Ended, runProgram } from "../support/program.ts";

const root = resolve(import.meta.dirname, "../..");
/** Control characters other than the line feed: colours, cursor movements, bells. */
const control = /[\p{Cc}--\n]/v;

let help: Ended;
let commands: string[];

beforeAll(async () => {
  help = await runProgram(["--help"]);
  commands = [...help.stdout.matchAll(/^ {2}([a-z]+)(?= .*\S)/gm)].map(([, name = ""]) => name);
});

test("--help lists every command and every exit code, and ends well", () => {
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(commands).toEqual(expect.arrayContaining(["extract", "verify", "demo", "help"]));
  for (const [name, code] of Object.entries(ExitCode)) expect(help.stdout).toContain(`${code} ${name}`);
});

test("the documented exit codes are those of the program", async () => {
  const documented = await readFile(join(root, "docs/exit-codes.md"), "utf8");
  const rows = [...documented.matchAll(/^\| (\d+) \| (\w+) \| \S/gm)].map(([, code, name]) => [name, Number(code)]);
  expect(Object.fromEntries(rows)).toEqual(ExitCode);
});

test("--help is there at once: it loads none of the schemas", async () => {
  await using folder = await givenFolder();
  await runProgram(["--help"], { env: { NODE_V8_COVERAGE: folder.path } });
  const [report = ""] = await readdir(folder.path);
  const { result } = JSON.parse(await readFile(join(folder.path, report), "utf8")) as { result: { url: string }[] };
  const loaded = result.map(({ url }) => url).filter((url) => url.startsWith("file:"));

  expect(loaded.some((url) => url.endsWith("/src/cli/main.js"))).toBe(true);
  expect(loaded.filter((url) => /\/(?:zod|pg|kysely)\/|\/config\/options/.test(url))).toEqual([]);
});

test("a reader that has had enough, as `head`, is no failure", async () => {
  const program = spawn(process.execPath, [join(root, "bin/chatwoot-corpus.js"), "extract", "--help"]);
  program.stdout.destroy();
  let said = "";
  program.stderr.on("data", (text: Buffer) => {
    said += text;
  });
  const [code] = await once(program, "close");
  expect({ code, said }).toEqual({ code: 0, said: "" });
});

test("a result that the disk has no room for is said in a line", async () => {
  const full = await runProgram(["--help"], { shell: '"$@" > /dev/full' });
  expect(full).toMatchObject({ code: ExitCode.outputUnwritable });
  expect(full.stderr).toBe("error: cannot write the result to standard output: ENOSPC\n");
});

test("every command explains itself, by --help and by help", async () => {
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands.filter((name) => name !== "help")) {
    const [byFlag, byWord] = [await runProgram([command, "--help"]), await runProgram(["help", command])];
    expect(byFlag, command).toMatchObject({ code: 0, stderr: "" });
    expect(byFlag.stdout.startsWith(`Usage: chatwoot-corpus ${command} `), command).toBe(true);
    expect(byWord, command).toEqual(byFlag);
  }
});

test("the help of extract names every option, and secrets by their variable only", async () => {
  const { stdout } = await runProgram(["extract", "--help"]);
  for (const [name, field] of Object.entries(extractSchema.shape)) {
    const meta = metaOf(field);
    expect(stdout).toContain(meta.noFlag ? `  ${environmentName(name, meta)}  ` : `  --${name}`);
    if (meta.noFlag) expect(stdout).not.toMatch(new RegExp(`--${name}\\b(?!-)`));
  }
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  expect(await runProgram(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("without a usable command", () => {
  const hint = "hint: see `chatwoot-corpus help` and `chatwoot-corpus help COMMAND`\n";

  test("nothing at all gives the help on stderr", async () => {
    const ended = await runProgram([]);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toBe(`${help.stdout}error: no command given\n${hint}`);
  });

  test("an unknown one is named, with the nearest", async () => {
    const stderr = `error: unknown command 'extrakt' (Did you mean extract?)\n${hint}`;
    expect(await runProgram(["extrakt"])).toEqual({ code: 2, signal: null, stdout: "", stderr });
  });

  test("what looks like anything but a command is not repeated", async () => {
    const stderr = `error: unknown command\n${hint}`;
    expect(await runProgram(["postgres://u:s3cr3t@db.example.com/chatwoot"])).toMatchObject({ code: 2, stderr });
  });

  test("--json, or its variable, makes the error an object on stdout", async () => {
    const object = { ok: false, exit_code: 2, error: "usage", message: "unknown command 'frobnicate'" };
    for (const how of [{ args: ["--json"] }, { env: { CHATWOOT_CORPUS_JSON: "true" } }]) {
      const { stdout } = await runProgram(["frobnicate", ...(how.args ?? [])], how.env ? { env: how.env } : {});
      expect(JSON.parse(stdout)).toMatchObject(object);
    }
  });
});

describe("where output goes", () => {
  test("results to stdout, everything else to stderr as JSON lines, no colours in either", async () => {
    await using database = await createDatabase();
    await seedDatabase(database.url, { seed: 3, conversations: 20 });
    await using folder = await givenFolder();
    const run = (command: readonly string[], colour: Record<string, string> = {}) =>
      runProgram(command, {
        env: { CHATWOOT_DATABASE_URL: database.url, CHATWOOT_CORPUS_KEY: testKey, ...colour },
      });
    const out = join(folder.path, "corpus");
    const extract = ["extract", "--account=1", "--allow-primary", `--out=${out}`, `--state-dir=${folder.path}/state`];

    const human = await run(extract, { FORCE_COLOR: "1" });
    expect(human.stdout).toMatch(/^Published .*\n {2}conversations /);
    const lines = human.stderr.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 30, msg: expect.any(String) });

    const json = await run([...extract, "--json"]);
    expect(json.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, generation: "000002-full" });

    const silent = await run([...extract, "--log-level", "silent"], { NO_COLOR: "1" });
    expect(silent).toMatchObject({ code: 0, stderr: "" });

    const verified = await run(["verify", out]);
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Verified /) });
    for (const { stdout, stderr } of [human, json, silent, verified, help]) {
      expect(stdout + stderr).not.toMatch(control);
    }
  });

  test("a failure leaves stdout empty", async () => {
    const { code, stdout, stderr } = await runProgram(["verify", "/nonexistent/corpus"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      "error: there is no folder /nonexistent/corpus\nhint: give the folder that extract published into\n",
    );
  });
});
