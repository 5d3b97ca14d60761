/** A report, for a terminal and for a ticket. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const heading = (text: string): Block => ({ kind: "heading", text });
export const text = (value: string): Block => ({ kind: "text", text: value });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
export const code = (value: string): Block => ({ kind: "code", text: value });
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  head,
  rows,
});

export function toMarkdown(title: string, blocks: readonly Block[]): string {
  return `${[`# ${title}`, ...blocks.map(markdownOf)].join("\n\n")}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${block.text}`;
    case "text":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "code":
      return `\`\`\`sql\n${block.text}\n\`\`\``;
    case "table": {
      const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      return [line(block.head), line(block.head.map(() => "---")), ...block.rows.map(line)].join("\n");
    }
  }
}

export function toText(title: string, blocks: readonly Block[]): string {
  return `${[title, ...blocks.map(textOf)].join("\n\n")}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text.toUpperCase();
    case "text":
      return block.text;
    case "list":
      return block.items.map((item) => `  ${item}`).join("\n");
    case "code":
      return block.text.replaceAll(/^/gm, "    ");
    case "table": {
      const all = [block.head, ...block.rows];
      const widths = block.head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? "").length)));
      const last = block.head.length - 1;
      return all
        .map((cells) => `  ${cells.map((cell, at) => (at === last ? cell : cell.padEnd(widths[at] ?? 0))).join("  ")}`)
        .join("\n");
    }
  }
}
