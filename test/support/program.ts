import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const bin = resolve(import.meta.dirname, "../../bin/chatwoot-corpus.js");

export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Called once the program runs. */
  readonly started?: (child: ChildProcess) => void;
  /** Runs the program by this shell text instead; `"$@"` is the program with its arguments. */
  readonly shell?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Runs the built program (`npm run build`) as a user would, in a process of its own, with nothing in its environment but PATH. */
export function runProgram(args: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  const command = [process.execPath, bin, ...args];
  const [file = "", ...rest] = options.shell ? ["/bin/bash", "-c", options.shell, "bash", ...command] : command;
  return new Promise((done, failed) => {
    const child = spawn(file, rest, {
      env: { PATH: process.env["PATH"], HOME: "/nonexistent", ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...options.user,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const read = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      read.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      read.stderr += text;
    });
    child.on("error", failed);
    child.on("close", (code, signal) => done({ code, signal, ...read }));
    options.started?.(child);
  });
}
