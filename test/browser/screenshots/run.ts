import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout } from '#libs/stack/paths.js';
import { idOf, trustAt, type Who } from '../../journeys/trust.js';
import { services } from '../../support/services.js';
import { system } from '../../support/system.js';
import { openBrowser } from '../support/chromium.js';
import { signedIn } from '../support/signed-in.js';
import { pictures } from './pictures.js';
import { setScene } from './scenes.js';

const { values } = parseArgs({
  options: { to: { type: 'string', default: join(checkout, 'docs', 'screenshots') }, only: { type: 'string' } },
});
const wanted = pictures.filter(({ name }) => !values.only || values.only.split(',').includes(name));
if (!wanted.length)
  throw new Error(`No picture is named so. There are: ${pictures.map(({ name }) => name).join(', ')}.`);

const s = await system({ name: 'screenshots', services: await services(), basePort: 30_500 });
const browser = await openBrowser();
try {
  await s.start();
  console.log('Setting the scene: five posts of the demo trust ...');
  const scene = await setScene(trustAt(s.urls, { say: () => undefined, step: () => undefined }));
  mkdirSync(values.to, { recursive: true });
  const people = [...new Set(wanted.map(({ of }) => of))];
  for (const of of people as readonly Who[]) {
    const page = await signedIn(browser, { url: s.urls.gateway }, idOf(of), { viewport: { width: 1100, height: 860 } });
    for (const { name, at, whole = false } of wanted.filter((one) => one.of === of)) {
      await page.goto(s.urls.gateway + at(scene));
      await page.screenshot({ path: join(values.to, `${name}.png`), fullPage: whole });
      console.log(`${name}.png: ${at(scene)} as ${of}`);
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  await s.stop();
}
process.exit();
