import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { CorpusError } from "../errors.ts";

export type Compression = "none" | "gzip" | "zstd";

export const compressionSuffix: Readonly<Record<Compression, string>> = { none: "", gzip: ".gz", zstd: ".zst" };

/** The bytes depend on the input and the library's version only. */
export function openCompressor(compression: Exclude<Compression, "none">): Transform {
  if (compression === "gzip") return zlib.createGzip();
  // Node 22.13 and 22.14 are supported, and have no zstd (added in 22.15 and 23.8).
  if (typeof zlib.createZstdCompress !== "function") {
    throw new CorpusError("usage", "this Node cannot compress with zstd", {
      hint: "use Node 22.15 or later, or --compress gzip",
    });
  }
  return zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } });
}

const GZIP_OPERATING_SYSTEM_BYTE = 9;
const GZIP_UNKNOWN_SYSTEM = 255;

/**
 * RFC 1952 section 2.3.1: byte 9 names the operating system that compressed, so Linux and macOS would give different
 * files. Node leaves the time (bytes 4 to 7) zero already. Nothing checks the header: there is no header CRC.
 */
export function withoutOperatingSystem(firstChunk: Buffer): Buffer {
  const chunk = Buffer.from(firstChunk);
  chunk[GZIP_OPERATING_SYSTEM_BYTE] = GZIP_UNKNOWN_SYSTEM;
  return chunk;
}
