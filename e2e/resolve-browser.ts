import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { isExecutable, npmChromium } from './npm-chromium.ts';

/** A browser to test with: where it was found, and how to start it. Without a path Playwright starts its own. */
export type Browser = {
  source: 'CHROMIUM_PATH' | 'playwright' | 'system' | 'npm';
  executablePath?: string;
  args: string[];
  env: Record<string, string>;
};

const BASE = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const NONE = `No Chromium was found to test with. Do one of these:
  - set CHROMIUM_PATH to a Chrome or Chromium on this machine
  - npx playwright install chromium
  - install one with the system (Debian: apt-get install -y chromium)`;

/**
 * Finds a Chromium: CHROMIUM_PATH, Playwright's own download, a Chrome or Chromium of the system, the one that npm ships.
 * BROWSER_SKIP (playwright, system, npm; comma between) leaves places out. Throws saying what to do when there is none.
 */
export async function resolveBrowser(): Promise<Browser> {
  const skip = (process.env.BROWSER_SKIP ?? '').split(',');
  const given = process.env.CHROMIUM_PATH;
  if (given) return givenBrowser(given);
  if (!skip.includes('playwright') && hasOwn()) return { source: 'playwright', args: BASE, env: {} };
  const system = skip.includes('system') ? undefined : systemPaths().find(isExecutable);
  if (system) return { source: 'system', executablePath: system, args: BASE, env: {} };
  const shipped = skip.includes('npm') ? null : await npmChromium();
  if (!shipped) throw new Error(NONE);
  return {
    source: 'npm',
    ...shipped,
    args: [...BASE, '--headless=shell', '--no-zygote', '--enable-unsafe-swiftshader'],
  };
}

function givenBrowser(file: string): Browser {
  if (!isExecutable(file)) throw new Error(`CHROMIUM_PATH is ${file}, which is no program that can be run.`);
  return { source: 'CHROMIUM_PATH', executablePath: file, args: BASE, env: {} };
}

function hasOwn(): boolean {
  const own = chromium.executablePath();
  return isExecutable(own) || existsSync(own.replace(/chromium-(\d+).*/, 'chromium_headless_shell-$1'));
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return folders.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
