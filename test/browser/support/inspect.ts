import type { Page } from 'playwright-core';
import { violationsOf } from './axe.js';
import { howMuch } from './how-much.js';
import { wrongInForcedColours, wrongInRoom, wrongStructure } from './in-page.js';
import { keepPicture } from './pictures.js';

const wide = { width: 1280, height: 900 };
/** What a window of 1280 pixels has room for at 400 %. */
const narrow = { width: 320, height: 640 };

let looked = 0;
/** By axe at the narrow width too: each third page, or all of them where everything is asked for; its other checks are for all. */
const axeAgain = (): boolean => howMuch === 'whole' || looked++ % 3 === 0;

/** All that is wrong with a page as it stands, at two widths and in the reader’s own colours; each line begins with the name. */
export const wrongWith = async (page: Page, name: string): Promise<readonly string[]> => {
  await keepPicture(page, name);
  const found = [...(await violationsOf(page)), ...(await wrongStructure(page))];
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  found.push(...(await wrongInForcedColours(page)).map((one) => `in forced colours: ${one}`));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.setViewportSize(narrow);
  const small = [...(axeAgain() ? await violationsOf(page) : []), ...(await wrongInRoom(page))];
  found.push(...small.map((one) => `at 320 pixels: ${one}`));
  await keepPicture(page, `${name} at 320`);
  await page.setViewportSize(wide);
  return [...new Set(found)].map((one) => `${name}: ${one}`);
};
