import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = import.meta.dirname;
const examples = resolve(folder, "../../docs/examples");
const cache = resolve(folder, "../../node_modules/.cache/interop");

/** A place with a reader's packages. */
export interface Readers {
  /** Runs a script of this folder; gives back the JSON that it prints as its last line. */
  run(script: string, ...args: readonly string[]): Promise<unknown>;
  /** Runs a program of `docs/examples/` as it is; gives back what it prints. */
  example(program: string, ...args: readonly string[]): Promise<string>;
}

/** A virtual environment with what `requirements.txt` pins; made once, and again when the file changes. */
export async function openPython(): Promise<Readers> {
  const requirements = join(folder, "requirements.txt");
  const { stdout: version } = await run("python3", ["--version"]);
  const venv = join(cache, `python-${await fingerprint(requirements, version)}`);
  if (!existsSync(venv)) {
    // Under another name until it is complete: an interrupted installation is not taken for an environment.
    const making = `${venv}-${process.pid}`;
    await mkdir(cache, { recursive: true });
    await rm(venv, { recursive: true, force: true });
    await run("python3", ["-m", "venv", making]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements];
    await run(join(making, "bin", "python"), pip, { maxBuffer: 2 ** 24 });
    await rename(making, venv);
  }
  const env = { ...process.env, HF_HUB_OFFLINE: "1", HF_HOME: join(cache, "hf"), PYTHONHASHSEED: "0" };
  return {
    async run(script, ...args) {
      const options = { env, maxBuffer: 2 ** 28 };
      // `bin/python -s`: a venv that was renamed still finds its packages; its pip would not.
      const { stdout } = await run(join(venv, "bin", "python"), [join(folder, script), ...args], options);
      return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "null");
    },
    async example(program, ...args) {
      const { stdout } = await run(join(venv, "bin", "python"), [join(examples, program), ...args], { env });
      return stdout;
    },
  };
}

/** LlamaIndex.TS in a folder of its own: it is no longer maintained, and nothing of it belongs to this package. */
export async function openTypeScript(): Promise<Readers> {
  const manifest = join(folder, "typescript", "package.json");
  const home = join(cache, `typescript-${await fingerprint(manifest, process.version)}`);
  if (!existsSync(home)) {
    const making = `${home}-${process.pid}`;
    await mkdir(making, { recursive: true });
    await writeFile(join(making, "package.json"), await readFile(manifest));
    const npm = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    await run("npm", npm, { cwd: making, maxBuffer: 2 ** 24 });
    await rename(making, home);
  }
  /** Run from where its packages are; there, Node takes no types, so they are blanked as it would do it. */
  const runCopy = async (source: string, name: string, args: readonly string[]) => {
    const copy = join(home, name.replace(/\.ts$/, ".mjs"));
    const program = await readFile(join(source, name), "utf8");
    await writeFile(copy, name.endsWith(".ts") ? stripTypeScriptTypes(program) : program);
    return (await run(process.execPath, [copy, ...args], { maxBuffer: 2 ** 28 })).stdout;
  };
  return {
    async run(script, ...args) {
      const stdout = await runCopy(join(folder, "typescript"), script, args);
      return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "null");
    },
    example: (program, ...args) => runCopy(examples, program, args),
  };
}

async function fingerprint(file: string, version: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .update(version)
    .digest("hex")
    .slice(0, 12);
}
