import { expect, test } from "vitest";
import { CollisionGuard } from "../../../src/redact/style/collisions.ts";

test("a token may be claimed again for the same value, and by nothing else", () => {
  const guard = new CollisionGuard();
  guard.claim("7F3K2A9QXCM4", "EMAIL a@example.com");
  guard.claim("7F3K2A9QXCM4", "EMAIL a@example.com");
  expect(() => guard.claim("7F3K2A9QXCM4", "EMAIL b@example.com")).toThrow("two values have the same token");
});

test("nothing is forgotten while the table grows", () => {
  const guard = new CollisionGuard();
  for (let index = 0; index < 20_000; index++) guard.claim(`T${index}`, `value ${index}`);
  for (const index of [0, 1, 4095, 4096, 19_999]) {
    expect(() => guard.claim(`T${index}`, "another")).toThrow();
  }
});
