import { z } from "zod";

/** How far a staged file is to be trusted: its first `bytes` bytes, when they hash to `sha256`. */
export const fileMarkSchema = z.strictObject({
  path: z.string(),
  lines: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FileMark = z.infer<typeof fileMarkSchema>;

/** Marks of all files of a staging folder, by path. */
export type ResumePoint = ReadonlyMap<string, FileMark>;

export const resumePoint = (marks: readonly FileMark[]): ResumePoint => new Map(marks.map((mark) => [mark.path, mark]));
