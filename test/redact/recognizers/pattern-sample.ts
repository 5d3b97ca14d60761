/** Picks one of several ways to go on: any number, taken modulo how many ways there are. */
type Choose = () => number;

interface Reader {
  readonly source: string;
  at: number;
  readonly choose: Choose;
  /** Texts of the capturing groups, by their number. */
  readonly groups: string[];
  groupCount: number;
}

const EVERY = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index));

/** A text that a pattern of literals, classes, groups and bounded quantifiers may match; look-arounds are left out. */
export function sampleOf(source: string, choose: Choose): string {
  return alternatives({ source, at: 0, choose, groups: [], groupCount: 0 });
}

function alternatives(reader: Reader): string {
  const written = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    written.push(sequence(reader));
  }
  return written[reader.choose() % written.length] ?? "";
}

function sequence(reader: Reader): string {
  let text = "";
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) text += repeated(reader);
  return text;
}

/** An atom as often as its quantifier says; each time it is read anew, so that a class may give another character. */
function repeated(reader: Reader): string {
  const from = reader.at;
  let text = atom(reader);
  const behind = reader.at;
  const { length, least, most } = quantifier(reader.source.slice(behind));
  const times = least + (reader.choose() % (most - least + 1));
  if (times === 0) text = "";
  for (let time = 1; time < times; time++) {
    reader.at = from;
    text += atom(reader);
  }
  reader.at = behind + length;
  return text;
}

function quantifier(rest: string): { length: number; least: number; most: number } {
  if (rest.startsWith("?")) return { length: 1, least: 0, most: 1 };
  const [whole = "", least = "1", most = least] = /^\{(\d+)(?:,(\d+))?\}/.exec(rest) ?? [];
  return { length: whole.length, least: Number(least), most: Number(most) };
}

function atom(reader: Reader): string {
  const { source } = reader;
  const first = source[reader.at++] ?? "";
  if (first === "(") return group(reader);
  if (first === "[") {
    const end = source.indexOf("]", reader.at);
    const allowed = new RegExp(source.slice(reader.at - 1, end + 1), "iu");
    reader.at = end + 1;
    return oneOf(
      reader,
      EVERY.filter((character) => allowed.test(character)),
    );
  }
  if (first !== "\\") return first;
  const escaped = source[reader.at++] ?? "";
  if (escaped === "d") return String(reader.choose() % 10);
  return /\d/.test(escaped) ? (reader.groups[Number(escaped)] ?? "") : escaped;
}

function group(reader: Reader): string {
  const { source } = reader;
  const opening = /^\?(?:<?[=!]|:)/.exec(source.slice(reader.at))?.[0] ?? "";
  reader.at += opening.length;
  const number = opening === "" ? ++reader.groupCount : 0;
  const text = opening === "" || opening === "?:" ? alternatives(reader) : skipped(reader);
  reader.at++;
  if (number > 0) reader.groups[number] = text;
  return text;
}

/** A look-around: up to the bracket that closes it. */
function skipped(reader: Reader): string {
  for (let depth = 0; ; reader.at++) {
    const character = reader.source[reader.at];
    if (character === "\\") reader.at++;
    else if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) return "";
  }
}

const oneOf = (reader: Reader, characters: readonly string[]): string =>
  characters[reader.choose() % characters.length] ?? "";
