import type { IdentifierKind } from "../../../model/identifiers.ts";
import type { Place } from "../scan-record.ts";

export interface FoundPlace extends Place {
  readonly id: string | null;
  readonly field: string;
  readonly conversation: number | null;
}

/** Something that may be an identifier, and where it stands. */
export interface Found {
  readonly places: FoundPlace[];
  lines: number;
}

/** An identifier of the account that was found. */
export interface Named extends Found {
  readonly kind: IdentifierKind;
  /** Whose name it is; an agent's is nobody's here. */
  readonly contacts: Set<number>;
  isOfContacts: boolean;
}

export const newFound = (): Found => ({ places: [], lines: 0 });

/** The same candidate is confirmed once for each person who has it, and again after later files. */
export function mergeFound(named: Named | undefined, found: Found, kind: IdentifierKind): Named {
  if (named === undefined) return { ...found, kind, contacts: new Set(), isOfContacts: true };
  if (named.places !== found.places) {
    const isNew = found.places.some((place) => !named.places.includes(place));
    if (isNew) {
      named.lines += found.lines;
      named.places.push(...found.places.filter((place) => !named.places.includes(place)));
    }
  }
  return named;
}
