export interface Token {
  readonly start: number;
  readonly text: string;
}

/** A run without blanks that stays whole: addresses of mail and web. */
const whole =
  /^(?:[a-z]+:\/\/\S*[\w/=#]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|net|org|info|edu|gov|io|[a-z]{2}))$/iu;
const abbreviation =
  /^(?:(?:adm|bros|co|corp|dr|gen|gov|inc|jr|ltd|messrs|mo|mr|mrs|ms|mt|ph\.d|prof|rep|rev|sen|sr|st|vs)\.|(?:[a-z]\.)+|[ap]\.m\.)$/iu;
const prefix = /^(?:\.{2,}|[§%=+…,:;!?¿¡([{<"'`“”‘’«»„$£€¥#&*~–—-])/u;
const suffix =
  /(?:['’](?:s|S|ll|re|ve|d|m)|n['’]t|\.{2,}|[…,:;!?)\]}>"'`“”‘’«»%–—]|(?<=[\p{Ll}\p{N}%²)\]+-]|\p{Lu}{2})\.)$/u;
const infix =
  /(?<=\p{L})(?:--?|[–—:<>=/])(?=\p{L})|(?<=\p{L}),(?=\p{L})|(?<=\p{Ll})\.(?=\p{Lu})|(?<=\d)[+*^-](?=[\d-])|\.{2,}|…/gu;

/**
 * Tokens about as spaCy's English tokenizer makes them: blanks, then punctuation at the ends, then hyphens and the like
 * between letters. Good enough to compute the same measure; blanks between words are no tokens here.
 */
export function englishTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/gu)) tokens.push(...splitRun(match[0], match.index));
  return tokens;
}

function splitRun(run: string, at: number): Token[] {
  const before: Token[] = [];
  const behind: Token[] = [];
  let rest = run;
  let start = at;
  while (rest !== "" && !whole.test(rest) && !abbreviation.test(rest)) {
    const first = prefix.exec(rest)?.[0];
    if (first !== undefined) {
      before.push({ start, text: first });
      start += first.length;
      rest = rest.slice(first.length);
      continue;
    }
    const last = suffix.exec(rest)?.[0];
    if (last === undefined || last.length === rest.length) break;
    rest = rest.slice(0, -last.length);
    behind.unshift({ start: start + rest.length, text: last });
  }
  return [...before, ...splitInside(rest, start), ...behind];
}

function splitInside(word: string, at: number): Token[] {
  if (word === "" || whole.test(word) || abbreviation.test(word)) return word === "" ? [] : [{ start: at, text: word }];
  const tokens: Token[] = [];
  let done = 0;
  for (const { 0: mark, index } of word.matchAll(infix)) {
    if (index > done) tokens.push({ start: at + done, text: word.slice(done, index) });
    tokens.push({ start: at + index, text: mark });
    done = index + mark.length;
  }
  if (done < word.length) tokens.push({ start: at + done, text: word.slice(done) });
  return tokens;
}
