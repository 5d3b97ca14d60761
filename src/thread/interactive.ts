import { isObject, type JsonObject, listOf, objectOf, stringOf } from "./json.ts";

/**
 * Interactive messages as readable text: the question, what was offered, what was answered. Keys are named one by one
 * (Chatwoot `app/models/concerns/content_attribute_validator.rb`); links, payloads and patterns are not among them.
 */
export function interactiveText(contentType: string, content: string, attributes: JsonObject): string {
  switch (contentType) {
    case "input_email":
      return join([content, answer(attributes["submitted_email"])]);
    case "input_select":
      return join([content, options(attributes["items"]), answers(attributes["submitted_values"])]);
    case "cards":
      return join([content, ...objects(attributes["items"]).map(card)]);
    case "form":
      return join([content, ...form(attributes)]);
    case "article":
      return join([content, ...objects(attributes["items"]).map(article)]);
    case "input_csat":
      return join([content, survey(attributes["submitted_values"])]);
    case "sticker":
      return "[sticker]";
    case "voice_call":
      return call(objectOf(attributes["data"]));
    default:
      return content;
  }
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n");
}

function objects(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** What people type into fields: numbers and booleans occur beside strings. */
function scalar(value: unknown): string | null {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : stringOf(value);
}

function answer(value: unknown): string | null {
  const given = scalar(value);
  return given === null ? null : `Answer: ${given}`;
}

function options(items: unknown): string | null {
  const titles = objects(items).map((item) => scalar(item["title"]) ?? scalar(item["value"]));
  const offered = titles.filter((title) => title !== null);
  return offered.length === 0 ? null : `Options: ${offered.join(" | ")}`;
}

function answers(submitted: unknown): string | null {
  const titles = objects(submitted).map((item) => scalar(item["title"]) ?? scalar(item["value"]));
  const given = titles.filter((title) => title !== null);
  return given.length === 0 ? null : `Answer: ${given.join(" | ")}`;
}

function card(item: JsonObject): string {
  const buttons = objects(item["actions"])
    .map((action) => scalar(action["text"]))
    .filter((text) => text !== null);
  return join([
    titled(scalar(item["title"]), scalar(item["description"])),
    buttons.length === 0 ? null : `Buttons: ${buttons.join(" | ")}`,
  ]);
}

function article(item: JsonObject): string {
  return titled(scalar(item["title"]), scalar(item["description"]));
}

function titled(title: string | null, description: string | null): string {
  if (title === null || description === null) return title ?? description ?? "";
  return `${title}: ${description}`;
}

/** Fields with their answers; a form nobody sent shows its fields. */
function form(attributes: JsonObject): string[] {
  const fields = objects(attributes["items"]);
  const labels = new Map(fields.map((field) => [scalar(field["name"]) ?? "", scalar(field["label"])]));
  const submitted = objects(attributes["submitted_values"]);
  if (submitted.length === 0) return [...labels].map(([name, label]) => label ?? name);
  return submitted.map((field) => {
    const name = scalar(field["name"]) ?? "";
    return `${labels.get(name) ?? name}: ${scalar(field["value"]) ?? ""}`;
  });
}

/** Here `submitted_values` is an object, not a list. */
function survey(submitted: unknown): string | null {
  const { rating, feedback } = csatAnswer(submitted);
  return join([rating === null ? null : `Rating: ${rating}/5`, feedback]);
}

export interface CsatAnswer {
  readonly rating: number | null;
  readonly feedback: string | null;
}

export function csatAnswer(submitted: unknown): CsatAnswer {
  const response = objectOf(objectOf(submitted)["csat_survey_response"]);
  const rating = Number(response["rating"]);
  return {
    rating: Number.isInteger(rating) && rating >= 1 && rating <= 5 ? rating : null,
    feedback: stringOf(response["feedback_message"]),
  };
}

/** The row says no more than "Voice Call"; numbers and call ids stay out. */
function call(data: JsonObject): string {
  const details = [data["call_direction"], data["status"]].filter(
    (word) => typeof word === "string" && /^[a-z][a-z_-]{0,20}$/.test(word),
  );
  return details.length === 0 ? "[voice call]" : `[voice call: ${details.join(", ")}]`;
}
