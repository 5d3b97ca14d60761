import { CorpusError } from "../errors.ts";

const reasons: Readonly<Record<string, { readonly says: string; readonly hint: string }>> = {
  ENOSPC: { says: "no space left on the device", hint: "free space or choose another --out, then run again" },
  EDQUOT: { says: "disk quota exceeded", hint: "raise the quota or choose another --out, then run again" },
  EFBIG: { says: "the file would be larger than allowed", hint: "lower --shard-bytes or raise the file size limit" },
  EROFS: { says: "the file system is read-only", hint: "choose another --out or mount it writable" },
  EACCES: { says: "permission denied", hint: "give the user that runs this the right to write there" },
  EPERM: { says: "operation not permitted", hint: "give the user that runs this the right to write there" },
  EISDIR: { says: "it is a folder", hint: "give the name of a file" },
  EEXIST: { says: "there is a file of that name", hint: "choose another --out" },
  ENOENT: { says: "a folder on the way there is missing", hint: "check --out, and links that lead nowhere" },
  ELOOP: { says: "its links lead in a circle", hint: "choose another --out" },
  ENAMETOOLONG: { says: "the name is too long", hint: "choose another --out" },
  ENOTDIR: { says: "a part of the path is a file, not a folder", hint: "choose another --out" },
  EIO: { says: "input/output error", hint: "check the disk: what was published before is unchanged" },
  EMFILE: { says: "too many open files", hint: "raise the limit (ulimit -n)" },
};

/** The message names the folder that the operator chose, not the staging folder in it, which changes with each run. */
const namedByOperator = (path: string): string => path.replace(/[/\\]\.staging-.*$/s, "");

/** The errors that a disk gives, as one stable message; anything else comes back as it is. */
export function outputError(error: unknown, path: string): unknown {
  if (error instanceof CorpusError || !(error instanceof Error)) return error;
  const reason = "code" in error && typeof error.code === "string" ? reasons[error.code] : undefined;
  if (reason === undefined) return error;
  return new CorpusError("outputUnwritable", `cannot write ${namedByOperator(path)}: ${reason.says}`, {
    hint: `${reason.hint}; nothing published was changed`,
    cause: error,
  });
}

/** Runs a step that writes, with its failures as {@link outputError}. */
export async function writing<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw outputError(error, path);
  }
}
