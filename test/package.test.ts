import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDatabase } from "../fixtures/generate.ts";
import { verifyCorpus } from "../src/verify/verify.ts";
import { version } from "../src/version.ts";
import { givenFolder, testKey } from "./support/corpus.ts";
import { createDatabase } from "./support/database.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let scratch: Awaited<ReturnType<typeof givenFolder>>;
let packed: Packed;
/** An otherwise empty folder with the package installed. */
let home: string;

/** npm as a user has it: without what an npm that runs these tests tells its children, and without a corpus of the developer. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle)_|INIT_CWD$)/.test(name));
  const path = `${dirname(process.execPath)}:${process.env["PATH"]}`;
  return { ...Object.fromEntries(inherited), PATH: path, NODE_ENV: "production" };
}
const npm = (args: readonly string[], cwd: string) => run("npm", [...args], { cwd, env: environment() });
const npx = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  run("npx", ["--no-install", "chatwoot-corpus", ...args], { cwd: home, env: { ...environment(), ...env } });

/** Packs a copy of the project, because packing builds, and other tests run what is built here. */
beforeAll(async () => {
  scratch = await givenFolder();
  const project = join(scratch.path, "project");
  await mkdir(project);
  const left = new Set(["node_modules", "dist", "artifacts", "test", ".git", ".cache"]);
  for (const name of await readdir(root)) {
    if (!left.has(name)) await cp(join(root, name), join(project, name), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(project, "node_modules"));
  await npm(["pack", "--pack-destination", scratch.path], project);
  const listed = await npm(["pack", "--dry-run", "--ignore-scripts", "--json"], project);
  const told = JSON.parse(listed.stdout) as Packed[] | Record<string, Packed>; // a list until npm 11
  packed = (Array.isArray(told) ? told[0] : Object.values(told)[0]) as Packed;

  home = join(scratch.path, "home");
  await mkdir(home);
  const quick = ["--omit=dev", "--prefer-offline", "--no-audit", "--no-fund"];
  await npm(["install", ...quick, join(scratch.path, packed.filename)], home);
});
afterAll(() => scratch?.[Symbol.asyncDispose]());

test("npx runs it from an empty folder", async () => {
  expect((await npx(["--version"])).stdout).toBe(`${version}\n`);
  const help = await npx(["--help"]);
  expect(help.stdout).toMatch(/^Usage: chatwoot-corpus /);
  expect(help.stdout).toContain("extract [options]");
});

test("installed, it extracts and verifies a corpus below the folder it is called in", async () => {
  await using database = await createDatabase();
  await seedDatabase(database.url, { seed: 2, conversations: 10 });
  const env = { CHATWOOT_DATABASE_URL: database.url, CHATWOOT_CORPUS_KEY: testKey };

  const extracted = await npx(["extract", "--account", "1", "--allow-primary", "--json"], env);
  const verified = await npx(["verify", "artifacts/ai/chatwoot-historical", "--json"]);

  expect(JSON.parse(extracted.stdout)).toMatchObject({ ok: true, generation: "000001-full" });
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, problemCount: 0 });
  expect(await verifyCorpus(join(home, "artifacts/ai/chatwoot-historical"))).toMatchObject({ ok: true });
});

test("as a library it offers what its types promise", async () => {
  const script = 'import("chatwoot-corpus").then((library) => console.log(Object.keys(library).sort().join()))';
  const { stdout } = await run(process.execPath, ["-e", script], { cwd: home });
  expect(stdout.trim().split(",")).toEqual(
    expect.arrayContaining(["CorpusError", "ExitCode", "extract", "verifyCorpus"]),
  );
});

test("its part about Chatwoot's API is typed and runs, from TypeScript, from JavaScript and from CommonJS", async () => {
  const typed = [
    'import { concernedConversation, type Message, messageList, verifyWebhook, webhookPayload } from "chatwoot-corpus/api";',
    "const messages: Message[] | undefined = messageList.safeParse({}).data?.payload;",
    "const kind: number | undefined = messages?.[0]?.message_type;",
    "// @ts-expect-error it is a number here, and a name in webhooks",
    "const name: string | undefined = messages?.[0]?.message_type;",
    'const verdict = verifyWebhook({}, "{}", "secret", new Date(0));',
    'const event = webhookPayload.safeParse({ event: "unknown" });',
    "if (event.success && event.data.event === 'message_created') console.log(event.data.conversation.id + 1);",
    "if (event.success) console.log(concernedConversation(event.data)?.displayId);",
    "console.log(kind, name, verdict.ok ? verdict.signedAt : verdict.reason);",
  ].join("\n");
  await writeFile(join(home, "typed.mts"), typed);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const settings = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2024", "--lib", "es2024,dom"];
  const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
  await run(process.execPath, [tsc, ...settings, ...types, "typed.mts"], { cwd: home });
  expect((await run(process.execPath, ["typed.mts"], { cwd: home })).stdout).toBe(
    "undefined undefined missing_header\n",
  );

  const required = "console.log(typeof require('chatwoot-corpus/api').verifyWebhook)";
  expect((await run(process.execPath, ["-e", required], { cwd: home })).stdout).toBe("function\n");
});

test("it holds the program and its documents: no tests, no sources, no source maps, no state", () => {
  const paths = packed.files.map(({ path }) => path);
  const unexpected = paths.filter(
    (path) =>
      !/^(bin\/chatwoot-corpus\.js|dist\/(package\.json|.+\.(js|d\.ts))|docs\/.+|(package\.json|README\.md|CHANGELOG\.md|LICENSE))$/.test(
        path,
      ) || /\.(map|test\.js|test\.d\.ts)$|^dist\/test\//.test(path),
  );
  expect(unexpected).toEqual([]);
  for (const path of [
    "bin/chatwoot-corpus.js",
    "dist/src/cli/main.js",
    "dist/src/index.d.ts",
    "docs/options.md",
    "LICENSE",
  ]) {
    expect(paths).toContain(path);
  }
});

test("of the fixtures it holds only what the demo seeds with", async () => {
  const installed = join(home, "node_modules/chatwoot-corpus");
  const needed = await reachable(installed, ["dist/src/cli/main.js", "dist/src/index.js"]);
  expect(needed).toContain("dist/fixtures/generate.js");
  const needless: string[] = [];
  for (const { path } of packed.files) {
    if (!/^dist\/(fixtures|migrations-mirror)\/.*\.js$/.test(path) || needed.has(path)) continue;
    const text = await readFile(join(installed, path), "utf8");
    if (text.trim() !== "export {};") needless.push(path); // a module of types is imported by declarations only
  }
  expect(needless).toEqual([]);
});

test("it is small enough to be fetched without a thought", () => {
  expect(packed.size).toBeLessThan(3_000_000);
  expect(packed.unpackedSize).toBeLessThan(10_000_000);
});

/** Every module that these import, also those that are imported when needed. */
async function reachable(folder: string, entries: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = await readFile(join(folder, path), "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:from |import\(|import )"(\.[^"]+\.js)"/g)) {
      waiting.push(posix.join(posix.dirname(path), specifier));
    }
  }
  return found;
}
