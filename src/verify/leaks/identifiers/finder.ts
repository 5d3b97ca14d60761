import { parseObject } from "../../parse-object.ts";
import { everyWord, LineReader } from "../line-reader.ts";
import { type Place, recordId } from "../scan-record.ts";
import { eachText } from "../scan-value.ts";
import { conversationOf } from "./conversation-of.ts";
import { IdentifierFilter, type SharedFilter } from "./filter.ts";
import { type Found, newFound } from "./found.ts";

/** By what it may be, as `keyText` writes it. */
export type Candidates = ReadonlyMap<string, Found>;

/** Finds in lines what may be an identifier of the account; memory: what was found since {@link take}. */
export class IdentifierFinder {
  readonly #filter: IdentifierFilter;
  readonly #all = new LineReader(everyWord);
  #candidates = new Map<string, Found>();

  constructor(filter: SharedFilter) {
    this.#filter = new IdentifierFilter(filter);
  }

  take(): Candidates {
    const taken = this.#candidates;
    this.#candidates = new Map();
    return taken;
  }

  /**
   * Whether a line, as it is written, holds what may be an identifier.
   *
   * @param line has read it, and kept what identifiers begin with.
   */
  mayFind(line: LineReader, bytes: Uint8Array, to: number): boolean {
    return this.#filter.mayBeIn(line, bytes, to);
  }

  /** Looks closely at a line. */
  scan(line: string, place: Place): void {
    const record = parseObject(line);
    if (record === null) return; // the rules report it
    const about = { id: recordId(record), conversation: conversationOf(record) };
    const seen = new Set<string>();
    eachText(record, (text, field) => {
      this.#filter.find(this.#all.readText(text), (key) => {
        const found = this.#candidates.get(key) ?? newFound();
        found.places.push({ ...place, ...about, field });
        if (!seen.has(key)) found.lines++;
        seen.add(key);
        this.#candidates.set(key, found);
      });
    });
  }
}
