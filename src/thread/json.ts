import type { JsonText } from "../model/rows.ts";

/** A JSON object whose keys nobody promised: reading is by named key only, so what is not named never leaves it. */
export type JsonObject = { readonly [key: string]: unknown };

export const emptyObject: JsonObject = Object.freeze({});

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : emptyObject;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a string with something in it, else null. */
export function stringOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Strings of a value that is a string, a list of strings, or neither. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return listOf(value).filter((item): item is string => typeof item === "string" && item !== "");
}

/**
 * Reads a JSON object that may have been encoded twice (Chatwoot `app/models/message.rb`, `store ..., coder: JSON` on a
 * json column). `null` when the text holds no object: not JSON, or JSON of another shape.
 */
export function parseObject(text: JsonText): JsonObject | null {
  let value: unknown = text;
  for (let layer = 0; layer < 2 && typeof value === "string"; layer++) {
    try {
      value = JSON.parse(value);
    } catch {
      return null;
    }
  }
  return value === null ? emptyObject : isObject(value) ? value : null;
}

/** {@link parseObject} where unreadable JSON costs nothing but its own details. */
export function readObject(text: JsonText | null): JsonObject {
  return text === null || text === "{}" ? emptyObject : (parseObject(text) ?? emptyObject);
}
