import { opendir, realpath } from "node:fs/promises";
import { CorpusError } from "../errors.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "it is not a folder",
  EACCES: "permission denied",
  ELOOP: "its links lead in a circle",
  EIO: "input/output error",
  ENAMETOOLONG: "the name is too long",
};

/** The folder that Chatwoot's Disk service keeps files in (`config/storage.yml`, `root`), without links on the way. */
export interface MediaRoot {
  readonly path: string;
}

/** @throws {CorpusError} `mediaRootUnusable` when it is not there, is no folder, or may not be looked into. */
export async function openMediaRoot(path: string): Promise<MediaRoot> {
  try {
    const real = await realpath(path);
    await (await opendir(real)).close();
    return { path: real };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CorpusError("mediaRootUnusable", `cannot use ${path} as --media-root: ${reasons[code] ?? "it fails"}`, {
      hint: "give the folder of Chatwoot's Disk service (`storage/` of the app, or the volume mounted there), readable for the user that runs this",
      cause: error,
    });
  }
}
