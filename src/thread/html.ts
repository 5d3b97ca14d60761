/**
 * HTML of a mail as plain text: block elements break lines, quoted history and what is not text are dropped, links keep
 * their words only; `quotes` keeps the quoted history. One pass, no tree: mails nest thousands of tables, and broken markup is normal.
 */
export function htmlToText(html: string, { quotes = false }: { quotes?: boolean } = {}): string {
  let output = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) return output + decodeEntities(html.slice(at)).replace(/\s+/g, " ");
    output += decodeEntities(html.slice(at, open)).replace(/\s+/g, " ");
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    const close = html.indexOf(">", open);
    if (close < 0) return output;
    const tag = html.slice(open + 1, Math.min(close, open + 200));
    const name = tagName(tag);
    at = skipped.has(name) ? afterEndTag(html, name, close) : close + 1;
    if (!quotes && quoted.test(tag)) at = afterElement(html, name, close + 1);
    else if (name === "li") output += tag.startsWith("/") ? "" : "\n- ";
    else if (breaking.has(name)) output += "\n";
    else if (name === "td") output += " ";
  }
  return output;
}

/** True for text that is a piece of HTML rather than words that mention it. */
export function looksLikeHtml(text: string): boolean {
  return text.charCodeAt(0) === 60 && /^<(?:!doctype html|html|head|body|div|p|table|span|meta|style)[\s>]/i.test(text);
}

const skipped: ReadonlySet<string> = new Set(["script", "style", "head", "title", "template", "svg"]);
const breaking: ReadonlySet<string> = new Set(
  "br p div tr table h1 h2 h3 h4 h5 h6 ul ol hr section article header footer pre address blockquote".split(" "),
);
/** How Gmail, Yahoo, Thunderbird and Apple Mail wrap what they quote. */
const quoted = /^blockquote\b|\bclass=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|gmail_attr)\b/i;

function tagName(tag: string): string {
  return /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
}

function after(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from);
  return index < 0 ? html.length : index + mark.length;
}

/** Past `</name>`, in any case. */
function afterEndTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, "gi");
  end.lastIndex = from;
  return end.test(html) ? after(html, ">", end.lastIndex) : html.length;
}

/** Past the end tag that matches an element opened before `from`; to the end when it is never closed. */
function afterElement(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])`, "gi");
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(html); match !== null; match = tags.exec(html)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0) return after(html, ">", match.index);
  }
  return html.length;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
  pound: "£",
  copy: "©",
  reg: "®",
  szlig: "ß",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ntilde: "ñ",
  oacute: "ó",
  aacute: "á",
  iacute: "í",
  zwnj: "",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
