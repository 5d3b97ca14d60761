import { test } from "vitest";
import { coordinates } from "../../../src/redact/recognizers/coordinates.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["decimal", "I'm at «51.507351, -0.127758» right now"],
  ["without a comma", "«-33.86882 151.20929»"],
  ["with degree signs and directions", "«48.8584° N, 2.2945° E»"],
  ["in degrees and minutes", "«40°26'46\"N 79°58'56\"W»"],
  ["labelled", "lat: «52.520» lng: «13.405»"],
  ["in a map link", "maps?q=«52.52000,13.40500»"],
  ["as a plus code", "meet at «9C3XGV00+2X»".replace("GV00", "GVHH")],
])("position %s: %s", (_case, expected) => expectMarked(expected, coordinates));

test.each([
  "prices 1.299 2.450 and 12.50, 13.75",
  "version 1.2345.6789",
  "91.12345, 200.12345",
  "at 51.5, -0.1 roughly",
])("no position: %s", (text) => expectMarked(text, coordinates));
