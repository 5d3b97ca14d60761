import { test } from "vitest";
import { uuid } from "../../../src/redact/recognizers/uuid.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["of version 4, as Chatwoot's conversations have", "see «2476d05f-1807-48b3-a431-e0ced21937d1», please"],
  ["of another version, in capitals", "«2476D05F-1807-11B3-A431-E0CED21937D1»"],
  ["with typographic dashes", "«2476d05f–1807–48b3–a431–e0ced21937d1»"],
  ["inside a file name", "scan_«2476d05f-1807-48b3-a431-e0ced21937d1».png"],
])("unique id %s: %s", (_case, expected) => expectMarked(expected, uuid));

test.each([
  ["too short", "2476d05f-1807-48b3-a431-e0ced21937d"],
  ["no hexadecimal", "2476g05f-1807-48b3-a431-e0ced21937d1"],
  ["an order number", "1234-5678-9012-3456"],
])("%s is no unique id: %s", (_case, expected) => expectMarked(expected, uuid));
