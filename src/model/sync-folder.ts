import { open } from "node:fs/promises";
import { writing } from "./output-error.ts";

/**
 * Makes creations, renames and removals in a folder last through a power cut (`fsync(2)`: the entry of a new file is
 * part of its folder). Windows cannot open folders, and journals renames by itself.
 */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  await writing(path, async () => {
    await using folder = await open(path, "r");
    await folder.sync();
  });
}
