import type { KeyObject } from "node:crypto";
import type { Approval } from "../../dba/approval.ts";
import { CorpusError, type ExitCodeName } from "../../errors.ts";
import type { RenderedPart } from "../../model/rendered.ts";
import type { Seat, SourceOptions } from "../../model/source.ts";
import type { Policy } from "../../redact/policy.ts";
import type { ReadOptions } from "../settings.ts";

/** All that a worker needs to know. Plain data and a key; never in argv or the environment. */
export interface WorkerSetting {
  readonly options: ReadOptions;
  readonly reading: SourceOptions;
  readonly approval: Approval | null;
  readonly seat: Seat;
  readonly policy: Policy;
  readonly key: KeyObject;
  /** When the time for reading is over. */
  readonly endsAt: Date | null;
}

/** `more`: one of the worker's parts was taken. */
export type ToWorker =
  | { readonly kind: "list"; readonly ids: readonly number[] }
  | { readonly kind: "more" }
  | { readonly kind: "end" };

export type FromWorker =
  | { readonly kind: "ready"; readonly processId: number }
  | { readonly kind: "part"; readonly part: RenderedPart }
  /** After the parts of each list. */
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: PortableError };

/** So many parts of a worker may wait to be taken; then it waits, too. */
export const PARTS_AHEAD = 3;

/** What is left of an error on the way from one thread to another. */
export interface PortableError {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of a {@link CorpusError}. */
  readonly expected: {
    readonly code: ExitCodeName;
    readonly hint: string | undefined;
    readonly cause: Readonly<Record<string, string>> | undefined;
  } | null;
}

export function portable(error: unknown): PortableError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, expected: null };
  const { message, stack } = error;
  if (!(error instanceof CorpusError)) return { message, stack, expected: null };
  return { message, stack, expected: { code: error.code, hint: error.hint, cause: codesOf(error.cause) } };
}

/** Codes are from closed lists; nothing else of a cause is worth its risk. */
function codesOf(cause: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const entries = ["code", "severity", "routine"].flatMap((name) => {
    const value = (cause as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

export function unpacked({ message, stack, expected }: PortableError): Error {
  if (expected === null) return Object.assign(new Error(message), stack === undefined ? {} : { stack });
  const { code, hint, cause } = expected;
  return new CorpusError(code, message, {
    ...(hint === undefined ? {} : { hint }),
    ...(cause === undefined ? {} : { cause }),
  });
}
