import { type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** Social Security Administration: no area 000, 666 or from 900 on, no group 00, no serial 0000. */
const NUMBER = /(?<![\p{L}\p{N}_-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}_]|-\d)/u;

/** Social security numbers of the United States, as printed on the card. */
export const ssn: LeakRule = leakRule("ssn", { mark: Mark.social, traces: [/\d{3}-\d\d-\d{4}/] }, (text) =>
  NUMBER.test(text),
);
