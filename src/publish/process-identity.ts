import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/**
 * Which process on which machine. A pid alone is not enough: it is used again, and containers count from 1. Linux tells
 * when a process started (`/proc/<pid>/stat` field 22, in ticks since boot; proc_pid_stat(5)) and in which pid
 * namespace it lives (pid_namespaces(7)); elsewhere both are null.
 */
export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  boot_id: z.string().nullable(),
  pid_namespace: z.string().nullable(),
  start_ticks: z.string().nullable(),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    boot_id: orNull(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    pid_namespace: orNull(() => readlinkSync("/proc/self/ns/pid")),
    start_ticks: startTicks(process.pid),
  };
}

/** `unknown`: it lives, or lived, where this process cannot look: another machine, container, or before a reboot. */
export function stateOf(other: ProcessIdentity, self: ProcessIdentity = ownIdentity()): "alive" | "dead" | "unknown" {
  if (other.host !== self.host || other.boot_id !== self.boot_id || other.pid_namespace !== self.pid_namespace) {
    return "unknown";
  }
  if (!pidExists(other.pid)) return "dead";
  const ticks = startTicks(other.pid);
  return ticks === null || other.start_ticks === null || ticks === other.start_ticks ? "alive" : "dead";
}

/** kill(2) with signal 0; EPERM means that it exists and belongs to somebody else. */
function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The name in field 2 may hold spaces and brackets: fields are counted from the last `)`. */
function startTicks(pid: number): string | null {
  return orNull(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Field 3 is the state: a zombie has ended, whatever else it says.
    return fields[0] === "Z" ? "zombie" : (fields[19] ?? null);
  });
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null; // not Linux, or gone in the meantime
  }
}
