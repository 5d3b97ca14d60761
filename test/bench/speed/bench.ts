/**
 * `npm run bench [-- CONVERSATIONS] [--rounds N] [--steps a,b,c,d,e] [--json FILE] [--docs FILE]`: what a redacted extraction costs against copying the same rows
 * out raw, and what a pull costs against an extraction. All in one run, in turns.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { databaseUrl } from "../../../src/demo/template.ts";
import { structuredRecognizers } from "../../../src/redact/recognizers/index.ts";
import { connect, openBenchDatabase } from "../database/database.ts";
import { type Measured, measure, type Program } from "./measure.ts";
import { nestedJson, rawMessages } from "./statements.ts";
import { type Result, type Row, renderMarkdown, renderTable } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    steps: { type: "string", default: "a,b,c,d,e" },
    json: { type: "string" },
    docs: { type: "string" },
  },
});
const asked = new Set(values.steps.split(","));
const conversations = Number(positionals[0] ?? 100_000);
const rounds = Number(values.rounds);
const say = (text: string) => process.stderr.write(`${text}\n`);

await using kept = await openBenchDatabase(conversations, say);
await using admin = await connect(databaseUrl(kept.url, "postgres"));
// What pulls change is changed in a copy.
const url = asked.has("e") ? databaseUrl(kept.url, "bench_run") : kept.url;
const folder = await mkdtemp(join(tmpdir(), "bench-"));
const out = join(folder, "corpus");
const steps: Record<string, { readonly name: string; readonly measured: Measured[]; bytes: number }> = {};
try {
  await admin.query("DROP DATABASE IF EXISTS bench_run WITH (FORCE)");
  if (asked.has("e")) await admin.query("CREATE DATABASE bench_run TEMPLATE bench STRATEGY FILE_COPY");
  await using client = await connect(url);
  const { rows } = await client.query(
    "SELECT count(*)::int AS messages, sum(octet_length(content))::int8 AS bytes FROM messages",
  );
  const messages: number = rows[0].messages;
  await client.query("SELECT count(*) FROM messages m WHERE m.content <> ''"); // into the cache, for whoever comes first
  const serverPid = Number((await readFile(join(kept.dataDirectory, "postmaster.pid"), "utf8")).split("\n")[0]);

  const run = async (key: string, name: string, program: Program, result: string): Promise<void> => {
    if (!asked.has(key.charAt(0))) return;
    const measured = await measure(program, serverPid);
    const step = steps[key] ?? { name, measured: [], bytes: 0 };
    steps[key] = step;
    step.measured.push(measured);
    step.bytes = await bytesOf(result);
    say(`${key}  ${measured.wallSeconds.toFixed(2)} s  ${measured.peakMegabytes.toFixed(0)} MB  ${name}`);
  };
  for (let round = 1; round <= rounds; round++) {
    await run("a", "raw COPY of messages", copyOut(rawMessages, join(folder, "a")), join(folder, "a"));
    await run("b", "raw nested JSON, one statement", copyOut(nestedJson, join(folder, "b")), join(folder, "b"));
    for (const left of ["a", "b", "corpus", "corpus-state"])
      await rm(join(folder, left), { recursive: true, force: true });
    await run("d", "extract, recognizers off", await withoutRecognizers(), out);
    await rm(out, { recursive: true, force: true });
    await rm(`${out}-state`, { recursive: true, force: true });
    await run("c", "extract, redacted, all views", corpusCommand("extract"), out);
    await run("e0", "pull, idle", corpusCommand("pull"), out);
  }
  if (asked.has("e")) await client.query("CREATE TABLE elsewhere (n int); INSERT INTO elsewhere VALUES (1)");
  await run("e1", "pull, others wrote elsewhere", corpusCommand("pull"), out);
  const change = `
    WITH written AS (
      INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, sender_type, sender_id, created_at, updated_at)
      SELECT account_id, inbox_id, id, 0, 'Any news about this?', 'Contact', contact_id, now(), now()
        FROM conversations WHERE id % 100 = 0 RETURNING conversation_id)
    UPDATE conversations SET updated_at = now(), last_activity_at = now() WHERE id IN (SELECT conversation_id FROM written)`;
  if (asked.has("e")) await client.query(change);
  await run("e2", "pull, 1 % of conversations changed", corpusCommand("pull"), out);

  const result: Result = {
    machine: `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    conversations,
    messages,
    textMegabytes: Number(rows[0].bytes) / 1e6,
    rounds,
    rows: Object.entries(steps).map(
      ([key, { name, measured, bytes }]): Row => ({ key, name, bytes, messages, best: best(measured) }),
    ),
  };
  process.stdout.write(`${renderTable(result)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`);
  if (values.docs !== undefined)
    await writeFile(values.docs, renderMarkdown(result, await readFile(values.docs, "utf8").catch(() => "")));
} finally {
  await admin.query("DROP DATABASE IF EXISTS bench_run WITH (FORCE)");
  await rm(folder, { recursive: true, force: true });
}

/** By `psql` when the machine has one, as an administrator would. */
function copyOut(statement: string, file: string): Program {
  if (hasPsql())
    return { command: "psql", args: ["--no-psqlrc", "--quiet", "--output", file, url], input: `${statement};\n` };
  return { command: process.execPath, args: [join(import.meta.dirname, "copy-out.ts"), url, file], input: statement };
}

function hasPsql(): boolean {
  try {
    execFileSync("psql", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function corpusCommand(command: "extract" | "pull", more: readonly string[] = []): Program {
  const program = join(import.meta.dirname, "../../../bin/chatwoot-corpus.js");
  return {
    command: process.execPath,
    args: [
      ...[program, command, "--account", "1", "--allow-primary", "--out", out, "--state-dir", `${out}-state`],
      ...["--base-url", "https://chatwoot.example.com", "--log-level", "warn", ...more],
    ],
    env: { CHATWOOT_DATABASE_URL: url, CHATWOOT_CORPUS_KEY: "a key for benches only" },
  };
}

/** No recognizer and no name rule: known people are still looked for. The leak gate would rightly refuse what comes of it. */
async function withoutRecognizers(): Promise<Program> {
  const off = [...structuredRecognizers.map(({ name }) => name), "names", "handle"];
  const policy = join(folder, "off.json");
  await writeFile(policy, JSON.stringify({ name: "off", version: 1, off }));
  return corpusCommand("extract", ["--dry-run", "--policy", policy]);
}

async function bytesOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (found.isFile()) return found.size;
  const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
  return manifest.generations
    .flatMap(({ files }: { files: readonly { bytes: number }[] }) => files)
    .reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0);
}

function best(measured: readonly Measured[]): Measured {
  const quickest = measured.reduce((least, one) => (one.wallSeconds < least.wallSeconds ? one : least));
  return { ...quickest, peakMegabytes: Math.max(...measured.map(({ peakMegabytes }) => peakMegabytes)) };
}
