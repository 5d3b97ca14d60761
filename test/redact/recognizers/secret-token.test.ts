import { expect, test } from "vitest";
import { secretToken } from "../../../src/redact/recognizers/secret-token.ts";
import { expectMarked } from "./marked.ts";

// Assembled at run time, so that scanners of published code see no credential here.
const join = (...parts: readonly string[]): string => parts.join("");
const alphanumeric = "51H8xYzABCDEFGHIJKLMNOP";

test.each([
  ["AWS", join("AKIA", "IOSFODNN7EXAMPLE")],
  ["Stripe", join("sk_", "live_", alphanumeric)],
  ["GitHub", join("ghp", "_", "16C7e42F292c6912E7710c838347Ae178B4a")],
  ["GitHub, fine-grained", join("github", "_pat_", "11ABCDEFG0abcdefghijkl_mnop")],
  ["GitLab", join("glpat", "-", "ABCdef123456ghiJKL78")],
  ["Slack", join("xox", "b-", "123456789012-abcdefGHIJKL")],
  ["Google", join("AIza", "SyA1234567890abcdefghijklmnopqrstuv")],
  ["OpenAI", join("sk", "-proj-", alphanumeric)],
  ["SendGrid", join("SG", ".", "abcdefghijklmnop1234", ".", "abcdefghijklmnopqrstuvwxyz12")],
  ["npm", join("npm", "_", alphanumeric, alphanumeric)],
  ["JSON web token", join("eyJ", "hbGciOiJIUzI1NiJ9", ".", "eyJ", "zdWIiOiIxIn0", ".", "abc123DEF")],
])("a credential of %s goes by its form", (_issuer, credential) => {
  expectMarked(`KEY=«${credential}» and more`, secretToken);
});

test("a private key goes to its end, a public certificate stays", () => {
  const key = "-----BEGIN RSA PRIVATE KEY-----\nMIIBOgIBAAJBAK\n-----END RSA PRIVATE KEY-----";
  expectMarked(`mine:\n«${key}»\nok`, secretToken);
  expectMarked(key.replaceAll("RSA PRIVATE KEY", "CERTIFICATE"), secretToken);
});

test("a private key without an end line takes the rest of the text", () => {
  expectMarked("mine: «-----BEGIN PRIVATE KEY-----\nMIIBOgIB\nand so on»", secretToken);
});

test("a random token of mixed case and digits goes", () => {
  expectMarked("use «aB3dE5fG7hI9jK1lM3nO5pQ7» now", secretToken);
});

test.each([
  "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it",
  "id 2476d05f-1a2b-4c3d-8e9f-001122334455",
  "tracking 1Z999AA10123456784",
  "a very-long-hyphenated-word-that-is-english and sk_test",
  "ThisIsACamelCaseIdentifierWithoutDigits",
])("no credential: %s", (text) => expectMarked(text, secretToken));

test("the forms are bounded", () => {
  expect(() => expectMarked("A".repeat(100_000), secretToken)).not.toThrow();
});
