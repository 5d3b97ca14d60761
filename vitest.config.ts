import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/cluster-setup.ts"],
    pool: "forks",
    // By itself it would leave one core to whoever types.
    maxWorkers: Math.max(2, availableParallelism()),
    // Generous, because they only exist to end what hangs: databases are built and programs are run here.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...(report ? { reporters: ["default", ["json", { outputFile: report }]] } : {}),
  },
});
