/**
 * What stands where personal data stood. `label`: `<PERSON_1>`, numbered in each conversation. `token`:
 * `<PERSON_7F3K2A9QXCM4>`, the same for the same person or value in all conversations and runs with one key. `surrogate`:
 * invented values, the same for the same person or value.
 */
export const replacementStyles = ["label", "token", "surrogate"] as const;
export type ReplacementStyle = (typeof replacementStyles)[number];
