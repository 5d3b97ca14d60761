import { spawn } from "node:child_process";

/**
 * Waits until this process is gone (its end of the pipe closes, also after `kill -9`), then stops the server at once and
 * removes its folders. In its own process group, so that Ctrl-C reaches us and not it.
 */
const script = `
cat >/dev/null
pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null)
if [ -n "$pid" ]; then
  kill -QUIT "$pid" 2>/dev/null
  tries=0
  while kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
fi
shift
rm -rf "$@"
`;

export interface Watchdog {
  /** Lets go after the server was stopped in the regular way. */
  release(): Promise<void>;
}

/** @param folders temporary folders of ours, removed as a whole. */
export function watchOver(dataDirectory: string, folders: readonly string[]): Watchdog {
  // Windows has no `sh`: there only the regular way cleans up.
  if (process.platform === "win32") return { release: async () => {} };
  const child = spawn("sh", ["-c", script, "sh", dataDirectory, ...folders], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  child.unref();
  // A pipe to a child is a socket, which would keep this process alive; `Writable` does not say so.
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    async release() {
      child.ref();
      child.stdin.end();
      await gone;
    },
  };
}
