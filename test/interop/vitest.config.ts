import { defineConfig } from "vitest/config";

/** `npm run test:interop`: the corpus in the hands of those who read it. Needs Python 3 with pip, and the network once. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/interop/**/*.interop.ts"],
    globalSetup: ["test/support/cluster-setup.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
