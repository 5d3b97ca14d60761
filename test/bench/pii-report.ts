import type { NameMode } from "../../src/redact/recognizer.ts";
import type { KindMeasures } from "./measures.ts";
import type { PresidioFigures } from "./presidio-measure.ts";

export interface PiiReport {
  readonly texts: number;
  readonly spans: number;
  readonly mode: NameMode;
  readonly known: boolean;
  /** By kind; labels that no core kind stands for (`GPE` ...) under their own name. */
  readonly kinds: Readonly<Record<string, KindMeasures>>;
  /** All core kinds together: labels do not matter for coverage, nor for precision. */
  readonly core: KindMeasures;
  /** `core`: the default policy; `all`: with the optional recognizers. Keys: `extent@0.9` ... */
  readonly presidio: {
    readonly core: Readonly<Record<string, PresidioFigures>>;
    readonly all: Readonly<Record<string, PresidioFigures>>;
  };
}

const columns: readonly (readonly [string, (kind: KindMeasures) => number | null])[] = [
  ["precision", (kind) => kind.precision],
  ["any label", (kind) => kind.precisionAnyLabel],
  ["recall", (kind) => kind.recall],
  ["full cover", (kind) => kind.fullCoverage],
  ["chars cov", (kind) => kind.charactersCovered],
  ["char prec", (kind) => kind.characterPrecision],
  ["any label", (kind) => kind.characterPrecisionAnyLabel],
];

export function printReport(file: string, report: PiiReport): string {
  const known = report.known ? ", first PERSON of each text known" : "";
  return [
    `${file}: ${report.texts} texts, ${report.spans} labelled spans; names: ${report.mode}${known}`,
    "",
    row("kind", ["gold", "found", ...columns.map(([title]) => title)]),
    ...Object.entries(report.kinds).map(([kind, measures]) => kindRow(kind, measures)),
    kindRow("all core kinds", report.core),
    "",
    "precision: found spans with half of their letters in a gold span of the kind; any label: in any gold span;",
    "recall: gold spans matched by kind with IoU >= 0.5; full cover: gold spans of which no letter or digit survives",
    "",
    "Presidio's measure (types ignored, gold of all types; extent: one stretch per text, as published; merged: over skip words)",
    row("", ["precision", "recall", "F2"], 40),
    ...presidioRows("default policy", report.presidio.core),
    ...presidioRows("with optional types", report.presidio.all),
    "",
  ].join("\n");
}

const kindRow = (kind: string, measures: KindMeasures): string =>
  row(kind, [String(measures.gold), String(measures.predicted), ...columns.map(([, of]) => share(of(measures)))]);

const presidioRows = (title: string, figures: Readonly<Record<string, PresidioFigures>>): string[] =>
  Object.entries(figures).map(([name, { precision, recall, f2 }]) =>
    row(`${title}, ${name.replace("@", ", IoU ")}`, [share(precision), share(recall), share(f2)], 40),
  );

const row = (title: string, cells: readonly string[], width = 16): string =>
  title.padEnd(width) + cells.map((cell) => cell.padStart(11)).join("");

const share = (value: number | null): string => (value === null ? "-" : value.toFixed(3));
