import {
  APOSTROPHE,
  AROUND,
  classOf,
  DIGIT,
  foldedUnit,
  GONE,
  LETTER,
  LETTER_OR_NUMBER,
  PLAIN_LETTER,
  SEVERAL,
  severalOf,
  signUnits,
} from "./units.ts";

const BLANK = 0x20;
const NUMBER_SIGN = 0x23;
const DASH = 0x2d;
const LESS_THAN = 0x3c;
const SMALL_E = 0x65;

/** What the redactor puts in place of a name, and of any other value. */
const namePlaceholder = /<(?:CUSTOMER|AGENT|PERSON|TITLE)(?:_\d+)?>/y;
const valuePlaceholder = /<[A-Z][A-Z_0-9]*>/y;

/** {@link fold} of one line, in a buffer that the next line is written into. */
export class FoldedLine {
  units = new Uint16Array(1_024);
  length = 0;
  /** Whether anything in it takes a second look: apostrophes, digits, dashes. */
  #isPlain = true;

  /** @returns whether it could be done unit by unit; else the buffer holds nothing of use. */
  read(text: string, start: number, end: number): boolean {
    this.length = 0;
    this.#isPlain = true;
    this.#reserve(end - start + 1);
    for (let at = start; at < end; ) {
      at = this.#addOrdinary(text, at, end);
      if (at < end) at = this.#addOther(text, at, end);
      if (at < 0) return false;
    }
    if (!this.#isPlain) this.#rewrite();
    return true;
  }

  /** As far as each unit stands for one. @returns the offset of the first that does not. */
  #addOrdinary(text: string, start: number, end: number): number {
    const { units } = this;
    let used = this.length;
    let isPlain = this.#isPlain;
    let at = start;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldedUnit(unit);
      if (folded >= GONE || unit === LESS_THAN) break;
      units[used++] = folded;
      if (folded === DASH || (classOf(folded) & (APOSTROPHE | DIGIT)) !== 0) isPlain = false;
    }
    this.length = used;
    this.#isPlain = isPlain;
    return at;
  }

  /** @returns where to go on; -1 when the text around the unit has a say. */
  #addOther(text: string, at: number, end: number): number {
    const unit = text.charCodeAt(at);
    if (unit === LESS_THAN) return this.#addPlaceholder(text, at, end);
    const folded = foldedUnit(unit);
    if (folded === SEVERAL) this.#addSeveral(severalOf(unit), end - at);
    if (folded !== AROUND) return at + 1;
    const sign = signUnits(text, at);
    if (sign === 0) return -1;
    this.#add(BLANK);
    return at + sign;
  }

  #add(unit: number): void {
    this.units[this.length++] = unit;
    if (unit === DASH || (classOf(unit) & (APOSTROPHE | DIGIT)) !== 0) this.#isPlain = false;
  }

  #addSeveral(text: string, more: number): void {
    this.#reserve(this.length + text.length + more);
    for (let at = 0; at < text.length; at++) this.#add(text.charCodeAt(at));
  }

  #reserve(units: number): void {
    if (units <= this.units.length) return;
    const larger = new Uint16Array(2 * units);
    larger.set(this.units.subarray(0, this.length));
    this.units = larger;
  }

  #addPlaceholder(text: string, start: number, end: number): number {
    namePlaceholder.lastIndex = start;
    if (namePlaceholder.test(text) && namePlaceholder.lastIndex <= end) {
      this.#add(BLANK);
      return namePlaceholder.lastIndex;
    }
    valuePlaceholder.lastIndex = start;
    if (valuePlaceholder.test(text) && valuePlaceholder.lastIndex <= end) {
      this.#add(BLANK);
      this.#add(NUMBER_SIGN);
      this.#add(BLANK);
      return valuePlaceholder.lastIndex;
    }
    this.#add(LESS_THAN);
    return start + 1;
  }

  /** In place: no apostrophe before an English ending, a sign for every number. */
  #rewrite(): void {
    const { units, length } = this;
    let used = 0;
    for (let at = 0; at < length; ) {
      const unit = units[at] ?? 0;
      const kind = classOf(unit);
      if ((kind & DIGIT) !== 0) {
        while (at < length && (classOf(units[at] ?? 0) & DIGIT) !== 0) at++;
        units[used++] = NUMBER_SIGN;
        continue;
      }
      at++;
      if ((kind & APOSTROPHE) !== 0 && this.#isEnding(at)) continue;
      units[used++] = unit;
    }
    this.length = used;
    this.#joinMail();
    this.#rewriteCodes();
  }

  /** `email` for `e-mail`. */
  #joinMail(): void {
    const { units, length } = this;
    let used = 0;
    for (let at = 0; at < length; at++) {
      const unit = units[at] ?? 0;
      if (unit === DASH && used > 0 && units[used - 1] === SMALL_E && this.#is("mail", at + 1)) continue;
      units[used++] = unit;
    }
    this.length = used;
  }

  #is(text: string, start: number): boolean {
    if (start + text.length > this.length) return false;
    for (let at = 0; at < text.length; at++) if (this.units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** s m t d re ve ll, and no letter behind. */
  #isEnding(start: number): boolean {
    for (const ending of endings) if (this.#is(ending, start)) return !this.#isOf(start + ending.length, LETTER);
    return false;
  }

  #isOf(at: number, kind: number): boolean {
    return at < this.length && (classOf(this.units[at] ?? 0) & kind) !== 0;
  }

  /** A sign for each `ex-#`, `inv-#-#`. */
  #rewriteCodes(): void {
    const { units, length } = this;
    let used = 0;
    let isBehindLetter = false;
    for (let at = 0; at < length; ) {
      const unit = units[at] ?? 0;
      const kind = classOf(unit);
      const end: number = isBehindLetter || (kind & PLAIN_LETTER) === 0 ? 0 : this.#codeEnd(at);
      units[used++] = end > 0 ? NUMBER_SIGN : unit;
      isBehindLetter = end === 0 && (kind & LETTER_OR_NUMBER) !== 0;
      at = end > 0 ? end : at + 1;
    }
    this.length = used;
  }

  #codeEnd(start: number): number {
    let at = start;
    while (this.#isOf(at, PLAIN_LETTER) && at - start <= LONGEST_CODE_LETTERS) at++;
    if (at - start > LONGEST_CODE_LETTERS) return 0;
    let end = 0;
    while (this.units[at] === DASH && this.units[at + 1] === NUMBER_SIGN && at + 1 < this.length) {
      at += 2;
      if (!this.#isOf(at, LETTER_OR_NUMBER)) end = at;
    }
    return end;
  }
}

const endings = ["s", "m", "t", "d", "re", "ve", "ll"] as const;
const LONGEST_CODE_LETTERS = 5;
