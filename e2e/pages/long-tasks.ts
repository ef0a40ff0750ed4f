import type { Page } from '@playwright/test';

/** Longer than this and a person waits for a key; the browser tells of no shorter ones. */
export const LONG_TASK_MS = 50;

type Watched = { tasks: number[]; observer?: PerformanceObserver };

/** Counts the page's long tasks from now on. */
export async function watchLongTasks(page: Page) {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.observer?.disconnect();
    const tasks: number[] = [];
    watched.tasks = tasks;
    watched.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    watched.observer.observe({ type: 'longtask' });
  });
}

/** Keeps the page busy for so many ms, to see that long tasks are told. */
export async function blockFor(page: Page, ms: number) {
  await page.evaluate((length) => {
    setTimeout(() => {
      const until = performance.now() + length;
      while (performance.now() < until);
    });
  }, ms);
}

/** The longest of them so far, in ms; 0 for none. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(Math.max(0, ...(globalThis as unknown as Watched).tasks)));
}
