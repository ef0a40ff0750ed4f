import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { type Account, signIn } from './pages/entrance-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

/** Everybody has a browser of their own: nothing is shared but the server. */
export class OwnBrowsers {
  private readonly contexts: BrowserContext[] = [];

  async page(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    this.contexts.push(context);
    return context.newPage();
  }

  /** Somebody of the desk, signed in. */
  async atWork(browser: Browser, who: Account): Promise<WorkbenchPage> {
    const page = await this.page(browser);
    await signIn(page, who);
    return new WorkbenchPage(page);
  }

  /** A reader without a session, whose browser runs no scripts. */
  reader(browser: Browser): Promise<Page> {
    return this.page(browser, { javaScriptEnabled: false });
  }

  async close() {
    for (const context of this.contexts.splice(0)) await context.close();
  }
}
