import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { givenFolder } from "../support/corpus.ts";
import type { ProgramOptions } from "../support/program.ts";

const run = promisify(execFile);

/** Where a program soon cannot write any more. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string;
  /** For the run that is to meet the limit. */
  readonly howToRun: ProgramOptions;
  /** What the program says then. */
  readonly reason: string;
  readonly hint: string;
}

/**
 * A file system of `bytes` in memory, where this user may mount one; elsewhere a folder in which the program's files may
 * not grow beyond what the disk would have left.
 */
export async function givenSmallDisk(bytes: number): Promise<SmallDisk> {
  const folder = await givenFolder();
  const path = join(folder.path, "disk");
  await mkdir(path);
  const mounted = await run("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", path]).then(
    () => true,
    () => false,
  );
  return {
    path,
    ...(mounted
      ? {
          howToRun: {},
          reason: "no space left on the device",
          hint: "free space or choose another --out, then run again",
        }
      : {
          howToRun: { shell: `ulimit -f 100 && exec "$@"` }, // in blocks of 1024 bytes
          reason: "the file would be larger than allowed",
          hint: "lower --shard-bytes or raise the file size limit",
        }),
    async [Symbol.asyncDispose]() {
      if (mounted) await run("umount", [path]);
      await folder[Symbol.asyncDispose]();
    },
  };
}
