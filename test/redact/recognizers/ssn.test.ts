import { test } from "vitest";
import { ssn } from "../../../src/redact/recognizers/ssn.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["with dashes", "it is «078-05-1120»."],
  ["with blanks, and in one piece beside its name", "SSN «078 05 1120» / «078051120»; part 078-05-112"],
  ["in odd groups beside its name", "social security number: «078 051 120»"],
  ["as a taxpayer number", "ITIN «912-70-1234»"],
])("social security number %s: %s", (_case, expected) => expectMarked(expected, ssn));

test.each([
  ["an area that is never issued", "000-12-3456, 666-12-3456"],
  ["an empty group or serial", "123-00-4567 and 123-45-0000"],
  ["nine digits without a word for it", "order 078051120"],
  ["a longer number", "1078-05-1120 and 078-05-11201"],
])("%s is none: %s", (_case, expected) => expectMarked(expected, ssn));
