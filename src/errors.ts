/**
 * Exit codes are an interface: listed in `--help` and `docs/exit-codes.md`, never renumbered.
 * Scripts treat an unknown code as failure.
 */
export const ExitCode = {
  ok: 0,
  /** A defect of this program: please report it. */
  bug: 1,
  /** Unknown option, bad value, missing account, bad configuration file. */
  usage: 2,
  /** The database cannot be reached, or the connection was lost for good. */
  sourceUnreachable: 10,
  /** A required table or column is missing or has another type. */
  schemaMismatch: 11,
  /** Files of the corpus are missing, changed or unreadable. */
  corpusDamaged: 12,
  /** The leak gate found personal data in finished files; nothing was published. */
  leakFound: 13,
  /** Published, but some rows were quarantined (by id and reason). */
  quarantined: 14,
  /** Another run holds the lock of this corpus. */
  locked: 15,
  /** The output cannot be written: permissions, read-only file system, disk full. */
  outputUnwritable: 16,
  /** The role lacks a privilege that the run needs. */
  permissionDenied: 17,
  /** User name or password refused. */
  authenticationFailed: 18,
  /** The server is not a replica, and `--allow-primary` was not given. */
  primaryRefused: 19,
  /** TLS is required by one side and not offered, or not trusted, by the other. */
  tlsFailed: 20,
  /** `status --max-age`: the last success is longer ago. */
  stale: 21,
  /** Policy, key, filters or schema are not those that the corpus was made with. */
  makingChanged: 22,
  /** The run would go beyond what `--approval FILE` covers. */
  notApproved: 23,
  /** `check` found something that would stop a run, or make it harmful. */
  notReady: 24,
  /** Stopped before the end because of lag, conflicts or the time window; what was read is kept, and the next run goes on. */
  unfinished: 25,
  /** The external recognizer did not answer, or not as agreed; nothing was published. */
  recognizerFailed: 26,
  /** `--media-root` is not there, is no folder, or may not be read. */
  mediaRootUnusable: 27,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
export type ExitCodeName = keyof typeof ExitCode;

/**
 * An expected failure: the message says what happened, the hint what to do next. Anything else is a bug.
 * Neither quotes data: no message text, name, password or connection string.
 */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly code: ExitCodeName;
  readonly hint: string | undefined;

  constructor(code: ExitCodeName, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }

  get exitCode(): ExitCode {
    return ExitCode[this.code];
  }
}
