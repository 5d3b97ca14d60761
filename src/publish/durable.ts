import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "../model/sync-folder.ts";
import { FILE_MODE, PARTIAL_SUFFIX } from "./layout.ts";

/** A file that appears whole or not at all, also after a power cut. The caller holds the lock: one writer at a time. */
export async function writeDurably(path: string, text: string, beforeRename: () => void = () => {}): Promise<void> {
  const partial = `${path}${PARTIAL_SUFFIX}`; // same folder: a rename across file systems is not atomic
  await writing(path, async () => {
    await rm(partial, { force: true }); // what a killed run left
    {
      await using file = await open(partial, "wx", FILE_MODE);
      await file.writeFile(text, "utf8");
      await file.sync();
    }
    beforeRename();
    await rename(partial, path);
  });
  await syncFolder(dirname(path));
}

/** `null` when there is no such file. */
export async function readTextIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
