import { parseObject } from "../../parse-object.ts";
import { isObject, type LineBatch, placeOf, startOf } from "../line-batch.ts";
import { type Place, recordId } from "../scan-record.ts";
import { eachText } from "../scan-value.ts";
import { conversationOf } from "./conversation-of.ts";
import { IdentifierFilter, type SharedFilter } from "./filter.ts";
import { type Found, newFound } from "./found.ts";
import { Words } from "./words.ts";

/** By what it may be, as `keyText` writes it. */
export type Candidates = ReadonlyMap<string, Found>;

/** Finds in lines what may be an identifier of the account; memory: what was found since {@link take}. */
export class IdentifierFinder {
  readonly #filter: IdentifierFilter;
  readonly #words = new Words();
  #candidates = new Map<string, Found>();

  constructor(filter: SharedFilter) {
    this.#filter = new IdentifierFilter(filter);
  }

  take(): Candidates {
    const taken = this.#candidates;
    this.#candidates = new Map();
    return taken;
  }

  scan(batch: LineBatch): void {
    const { text, ends } = batch;
    this.#words.text = text;
    const suspicious: number[] = [];
    for (let index = 0; index < ends.length; index++) {
      if (!isObject(batch, index)) continue; // the rules report it
      this.#words.readPart(startOf(batch, index), ends[index]!, true);
      let isFound = false;
      this.#filter.find(this.#words, () => {
        isFound = true;
      });
      if (isFound) suspicious.push(index);
    }
    for (const index of suspicious)
      this.#scanLine(text.slice(startOf(batch, index), ends[index]), placeOf(batch, index));
  }

  #scanLine(line: string, place: Place): void {
    const record = parseObject(line);
    if (record === null) return; // the rules report it
    const about = { id: recordId(record), conversation: conversationOf(record) };
    const seen = new Set<string>();
    eachText(record, (text, field) => {
      this.#words.read(text);
      this.#filter.find(this.#words, (key) => {
        const found = this.#candidates.get(key) ?? newFound();
        found.places.push({ ...place, ...about, field });
        if (!seen.has(key)) found.lines++;
        seen.add(key);
        this.#candidates.set(key, found);
      });
    });
  }

  /** Counts words of `counts` in lower case, outside of what was found. */
  countEveryday(batch: LineBatch, counts: Map<string, number>): void {
    this.#words.text = batch.text;
    for (let index = 0; index < batch.ends.length; index++) {
      if (!isObject(batch, index)) continue;
      this.#words.readPart(startOf(batch, index), batch.ends[index]!, true);
      this.#countInLine(counts);
    }
  }

  #countInLine(counts: Map<string, number>): void {
    const words = this.#words;
    const inside = new Uint8Array(words.count);
    this.#filter.find(words, (_key, first, last) => inside.fill(1, first, last + 1));
    for (let index = 0; index < words.count; index++) {
      if (inside[index] === 1 || !words.isLower(index)) continue;
      const word = words.wordAt(index);
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }
}
