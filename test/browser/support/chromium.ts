import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { requireChromium } from '#libs/stack/chromium.js';

/** A real Chromium, headless; `close` it. As root it has no sandbox of its own, and it opens loopback pages only. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: requireChromium(),
    args: ['--disable-dev-shm-usage', '--disable-gpu'],
    chromiumSandbox: process.getuid?.() !== 0,
  });

/** A browser of somebody's own: its cookies are shared with nobody. */
export const freshContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
