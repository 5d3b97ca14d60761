import { endianness } from "node:os";

const isLittleEndian = endianness() === "LE";

/** The UTF-16 code units of one text at a time: a typed array is read several times as fast as a string. */
export class CodeUnits {
  #units = new Uint16Array(1024);
  #bytes = Buffer.from(this.#units.buffer);

  /** Entries behind the text's length are meaningless. */
  of(text: string): Uint16Array {
    if (this.#units.length < text.length) {
      this.#units = new Uint16Array(text.length * 2);
      this.#bytes = Buffer.from(this.#units.buffer);
    }
    if (isLittleEndian) this.#bytes.write(text, "utf16le");
    else for (let at = 0; at < text.length; at++) this.#units[at] = text.charCodeAt(at);
    return this.#units;
  }
}
