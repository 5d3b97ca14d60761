/** What every line of a view repeats: the keys that a model is not shown. A third of some files. */
const BEGIN = ',"excluded_embed_metadata_keys":[';
const END = ',"content_hash":"';

/**
 * Leaves out of the lines of a file what was already there, letter by letter, in a line before: what is in it was found
 * there. What is left of a line is still JSON: only whole keys and values are left out, as no text can hold a quotation
 * mark behind a comma without a backslash between them.
 */
export class Repeats {
  #known: string | null = null;

  without(text: string): string {
    let kept = "";
    let done = 0;
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + BEGIN.length)) {
      if (this.#known !== null && text.startsWith(this.#known + END, begin)) {
        kept += text.slice(done, begin);
        done = begin + this.#known.length;
        continue;
      }
      const end = text.indexOf(END, begin);
      if (end < 0) break;
      const piece = text.slice(begin, end);
      if (isWhole(piece)) this.#known = piece;
    }
    return done === 0 ? text : kept + text.slice(done);
  }
}

/** Keys and values, none of them cut off. */
function isWhole(piece: string): boolean {
  if (piece.includes("\n")) return false;
  try {
    JSON.parse(`{${piece.slice(1)}}`);
    return true;
  } catch {
    return false;
  }
}
