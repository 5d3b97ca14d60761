/** What can be wrong with a corpus. A rule is named in reports, tests and `docs/`, so names stay. */
export const ruleMeanings = {
  "manifest-missing": "there is no manifest.json",
  "manifest-unreadable": "manifest.json is not valid JSON or not a manifest",
  "manifest-changed": "manifest.json is not what was published: its content_hash differs",
  "generations-out-of-order": "generations are not one full generation followed by deltas in order",
  "file-missing": "a file that the manifest lists is not there",
  "file-unreadable": "a file cannot be read or decompressed to its end",
  "file-unlisted": "a file in a published generation that the manifest does not list",
  "file-misplaced": "the manifest lists a path outside its generation",
  "bytes-differ": "a file has another length than the manifest says",
  "hash-differs": "a file has another sha256 than the manifest says",
  "lines-differ": "a file has another number of lines than the manifest says",
  "last-line-cut": "a file does not end with a line end",
  "line-too-long": "a line is longer than any line this program writes",
  "utf8-invalid": "a line is not UTF-8",
  "json-invalid": "a line is not a JSON object",
  "json-not-canonical": "a line is not in canonical JSON: spaces, escapes, line separators or lone surrogates",
  schema: "a line does not fit its JSON Schema",
  "content-hash-differs": "a record is not the text that its content_hash was made of",
  "id-duplicate": "two lines of a view have the same id",
  "id-not-derived": "an id is not the one that the source's key gives",
  "account-foreign": "a line belongs to another account",
  "document-unmatched": "a document without its conversation, or the other way round",
  "thread-unknown": "a line of a thread that is not in the generation",
  "chat-not-alternating": "a chat example is not user and assistant in turns",
  "chat-not-indexed": "the chat examples are not those that their index tells of",
  "attachment-unmatched": "the attachments view does not have one line for each attachment",
  "author-unknown": "a message's author is not among the participants",
  "messages-out-of-order": "messages are not in order of time, or the record's times are not those of its messages",
  "labels-unsorted": "labels are not sorted or not unique",
  "turns-differ": "the text's turns do not open with a speaker, or are not as many as messages",
  "metadata-not-flat": "metadata holds something else than texts and whole numbers",
  "metadata-unsorted": "metadata keys are not sorted",
  "metadata-keys-differ": "metadata has other keys or types than the lines before it",
  "metadata-reserved": "metadata uses a key that vector stores overwrite",
  "metadata-too-long": "metadata costs more tokens than its budget",
  "excluded-keys-differ": "excluded keys do not exist, or the two spellings disagree",
  "text-empty": "a document without text",
  "deleted-and-published": "a delta deletes an id that it publishes",
  "counts-differ": "the manifest's counts are not those of the files, or do not add up",
  "media-missing": "a line names a file under media/ that is not there",
  "media-differs": "a file under media/ has other bytes than its name says",
  "media-misnamed": "a file under media/ is not named by its bytes",
  "media-unreferenced": "a file under media/ that no line names (`compact --prune` removes it)",
  "receipt-differs": "the receipt does not say the same as the manifest",
} as const;
export type StructureRule = keyof typeof ruleMeanings;
export type Rule = StructureRule | `leak:${string}`;

/** Names a place, never a value. */
export interface Problem {
  /** Relative to the corpus folder. */
  readonly file: string;
  /** From 1; `null` when it is about the whole file. */
  readonly line: number | null;
  readonly rule: Rule;
  /** The record's id, when the line has one of the right shape. */
  readonly id: string | null;
  /** `messages.3.text`: the place in the record. */
  readonly field: string | null;
}

export const isLeak = ({ rule }: Pick<Problem, "rule">): boolean => rule.startsWith("leak:");

const KEPT_PROBLEMS = 1_000;

/** Every problem is counted, the first thousand are kept: a corpus can be wrong in every line. */
export class Problems {
  readonly kept: Problem[] = [];
  total = 0;
  leaks = 0;

  add(problem: Problem): void {
    this.total += 1;
    if (isLeak(problem)) this.leaks += 1;
    if (this.kept.length < KEPT_PROBLEMS) this.kept.push(problem);
  }

  /** Of a file that somebody else looked into: the first of them, and how many leaks there were. */
  addAll(problems: readonly Problem[], leaks: number): void {
    for (const problem of problems) this.add(problem);
    const more = leaks - problems.filter(isLeak).length;
    this.leaks += more;
    this.total += more;
  }

  addFile(file: string, rule: Rule, field: string | null = null): void {
    this.add({ file, line: null, rule, id: null, field });
  }
}

export interface VerifyReport {
  readonly ok: boolean;
  /** The first thousand. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** How many of them are personal data: rules `leak:...`. */
  readonly leakCount: number;
  readonly counts: {
    readonly generations: number;
    readonly files: number;
    readonly bytes: number;
    readonly lines: number;
    readonly conversations: number;
    readonly segments: number;
    readonly messages: number;
    readonly attachments: number;
    readonly documents: number;
    /** Under `media/`. */
    readonly mediaFiles: number;
    readonly mediaBytes: number;
  };
}
