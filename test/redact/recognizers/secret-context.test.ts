import { test } from "vitest";
import { secretInContext } from "../../../src/redact/recognizers/secret-context.ts";
import { Trigger } from "../../../src/redact/trigger.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["in a sentence", "my password is «hunter2!» but the password policy is strict"],
  ["behind a colon", "Password: «correcthorse»"],
  ["on the next line", "Passwort:\n«Sommer2024»\nDanke"],
  ["in quotes", 'the password is "«Tr0ub4dor&3»", ok'],
  ["with an equals sign", "pwd=«abc123» user=kim"],
  ["in another language", "mi contraseña es «Gato.123» gracias"],
  ["of a network", "le mot de passe wifi est «cerise-rouge-12»"],
  ["with a Turkish ending", "wifi şifresi «elma-agaci6», modem açık"],
  ["in Russian", "пароль от вайфая «vishnya-2209» вот"],
  ["an API key", "api key: «abcd1234efgh5678»"],
])("password %s: %s", (_case, expected) => expectMarked(expected, secretInContext));

test.each([
  ["one-time code and code", "OTP «482913» expires soon; your code is «5512»"],
  ["in two groups", "your verification code is «482-913»"],
  ["PIN in HTML", "your PIN: <b>«8841»</b></p>"],
  ["between", "enter «no»".replace("«no»", "no code")],
  ["in Turkish", "onay kodu «557120» çalışmadı"],
  ["in German", "der Sicherheitscode lautet «771204»"],
])("code, %s: %s", (_case, expected) => expectMarked(expected, secretInContext));

test.each([
  "the password is incorrect and I forgot my password",
  "password reset link, password: required",
  "I changed my password yesterday",
  "error code 500, zip code 12345, promo code 2024, country code 44",
  "the access token expired, the key is to wait",
  "PIN 12.50 or code 10%",
])("a statement about secrets tells none: %s", (text) => expectMarked(text, secretInContext));

test("a bare number answers a question for a code", () => {
  expectMarked("482913", secretInContext);
  expectMarked("it's «482913»", secretInContext, { asked: Trigger.code });
});
