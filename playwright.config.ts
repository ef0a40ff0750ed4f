import { defineConfig, devices } from '@playwright/test';
import { resolveBrowser } from './e2e/resolve-browser.ts';
import { freePort } from './lib/server/ports.ts';

// Workers read this file too: they find the port that the first reading chose.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const browser = await resolveBrowser();

const FIRST_START = ['main-job.spec.ts', 'publication.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'test-results/journeys.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    actionTimeout: 10_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  // The main job begins with an empty database, so it comes first; what it published is read next.
  projects: [
    { name: 'first start', testMatch: FIRST_START },
    { name: 'later', testIgnore: FIRST_START },
  ],
  webServer: {
    command: `"${process.execPath}" e2e/serve.ts`,
    url: `${baseURL}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'pipe',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
