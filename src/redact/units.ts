import { endianness } from "node:os";

/** Zeros behind the text, so that whoever looks one or two characters ahead needs no check. */
const TAIL = 2;
const isLittleEndian = endianness() === "LE";

/** The code units of one text at a time, in a buffer that grows with the longest. */
export class Units {
  /** Entries behind the two zeros are meaningless. */
  all = new Uint16Array(0);
  #bytes = Buffer.alloc(0);

  copy(text: string): void {
    const { length } = text;
    if (this.all.length < length + TAIL) {
      this.all = new Uint16Array((length + TAIL) * 2);
      this.#bytes = Buffer.from(this.all.buffer);
    }
    if (isLittleEndian) this.#bytes.write(text, "utf16le");
    else for (let at = 0; at < length; at++) this.all[at] = text.charCodeAt(at);
    this.all[length] = 0;
    this.all[length + 1] = 0;
  }
}
