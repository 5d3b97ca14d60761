import { access, constants, readdir } from "node:fs/promises";
import { CorpusError } from "../errors.ts";
import { makeFolder } from "../model/make-folder.ts";
import type { Manifest } from "../model/manifest.ts";
import { writing } from "../model/output-error.ts";
import { GENERATIONS, LOCK_PREFIX, MANIFEST, MEDIA, PARTIAL_SUFFIX, STAGING_PREFIX } from "./layout.ts";

const ours = new Set([MANIFEST, `${MANIFEST}${PARTIAL_SUFFIX}`, GENERATIONS, MEDIA]);
/** What systems and version control leave in folders that are otherwise empty. */
const harmless = new Set([".gitkeep", ".gitignore", ".DS_Store", "lost+found"]);

/**
 * Makes the corpus folder, readable by its owner only, or makes sure that an existing one may be used: writable, and a
 * corpus or empty. Somebody's home folder given by mistake is left alone.
 */
export async function prepareOutput(root: string): Promise<void> {
  await writing(root, async () => {
    makeFolder(root);
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
  });
  const names = await readdir(root);
  if (names.includes(MANIFEST)) return;
  const foreign = names.filter((name) => !isOurs(name)).toSorted();
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join(", ") + (foreign.length > 3 ? ` and ${foreign.length - 3} more` : "");
  throw new CorpusError("usage", `${root} is not empty and not a corpus: it holds ${some}`, {
    hint: "choose an empty or a new folder with --out",
  });
}

const isOurs = (name: string): boolean =>
  ours.has(name) || harmless.has(name) || name.startsWith(STAGING_PREFIX) || name.startsWith(LOCK_PREFIX);

/** A corpus holds one account (promise P3), and its ids come from one namespace for ever. */
export function assertSameCorpus(
  root: string,
  manifest: Manifest,
  of: { accountId: number; idNamespace: string },
): void {
  const hint = "choose another folder with --out";
  if (manifest.account_id !== of.accountId) {
    throw new CorpusError("usage", `${root} holds account ${manifest.account_id}, not ${of.accountId}`, { hint });
  }
  if (manifest.id_namespace !== of.idNamespace) {
    throw new CorpusError("usage", `${root} was made with another --id-namespace, so every id would change`, {
      hint: `${hint}, or give --id-namespace as before`,
    });
  }
}
