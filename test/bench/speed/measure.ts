import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setInterval } from "node:timers";

export interface Measured {
  readonly wallSeconds: number;
  /** User and system, of the program. */
  readonly clientSeconds: number;
  /** The same of all server processes meanwhile. */
  readonly serverSeconds: number;
  readonly peakMegabytes: number;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const SAMPLE_EVERY_MS = 20;
/** Of `/proc/PID/stat`, whatever the machine: `getconf CLK_TCK` has been this on Linux for ever. */
const TICKS_PER_SECOND = 100;

/**
 * Runs a program and reads from `/proc` what it and the server used. What a program uses in its last hundredth of a second is missing.
 *
 * @param serverPid the postmaster's: it has the times of every server process that ended.
 */
export async function measure({ command, args, env = {}, input = "" }: Program, serverPid: number): Promise<Measured> {
  const serverBefore = serverSeconds(serverPid);
  const start = performance.now();
  const child = spawn(command, [...args], { env: { ...process.env, ...env }, stdio: ["pipe", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  child.stdin.end(input);
  let clientSeconds = 0;
  let peakMegabytes = 0;
  const sampling = setInterval(() => {
    if (child.pid === undefined) return;
    try {
      clientSeconds = cpuSeconds(child.pid).own;
      peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid)); // a program that has just ended has none
    } catch {
      // Just ended.
    }
  }, SAMPLE_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  clearInterval(sampling);
  const wallSeconds = (performance.now() - start) / 1_000;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr.slice(-2_000)}`);
  return { wallSeconds, clientSeconds, serverSeconds: serverSeconds(serverPid) - serverBefore, peakMegabytes };
}

function cpuSeconds(pid: number): { readonly own: number; readonly ofEnded: number } {
  // The name may hold blanks and brackets; what follows it does not. `man proc_pid_stat`.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15).map(Number);
  return { own: (utime + stime) / TICKS_PER_SECOND, ofEnded: (cutime + cstime) / TICKS_PER_SECOND };
}

/** Also of processes that have not ended yet: a connection's is still there when its client is not. */
function serverSeconds(postmaster: number): number {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8").trim().split(" ");
  const { own, ofEnded } = cpuSeconds(postmaster);
  return children.reduce((sum, pid) => sum + ofChild(Number(pid)), own + ofEnded);
}

function ofChild(pid: number): number {
  try {
    return cpuSeconds(pid).own;
  } catch {
    return 0; // just ended
  }
}

const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
