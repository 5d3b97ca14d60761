import { test } from "vitest";
import { openLink } from "../../../src/redact/recognizers/open-link.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["of a file, without a host", "it is «/rails/active_storage/blobs/redirect/abc/a.png»."],
  ["of a file, with a host", "(«https://chat.example/rails/active_storage/x»)"],
  ["of an upload", "«/slack_uploads?blob_key=abc» opens"],
  ["of a survey, glued to a label", "«tel:chat.example/survey/responses/abc», thanks"],
  ["percent-encoded in another link", "«https://go.example/?to=chat.example%2Fslack_uploads%3Fblob_key%3D1»"],
])("open link %s: %s", (_case, expected) => expectMarked(expected, openLink));

test.each([
  ["words", "a survey of responses, active storage on rails"],
  ["another path", "https://chat.example/survey/questions/1"],
])("%s are no open link: %s", (_case, expected) => expectMarked(expected, openLink));
