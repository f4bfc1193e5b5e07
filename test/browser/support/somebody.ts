import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { freshContext } from './chromium.js';
import { clicked } from './go.js';
import { keepPicture } from './pictures.js';

/** Where a person looks: the whole page, or a part of it with a name of its own. */
export type Place = Pick<Locator, 'getByRole' | 'getByLabel' | 'getByText'>;
type Name = string | RegExp;
const named = (name: Name) => ({ name, exact: typeof name === 'string' });

/** Somebody at a browser of their own, who knows the site's address and nothing else, and goes by what is to be seen. */
export interface Somebody {
  readonly name: string;
  readonly page: Page;
  /** The part of the page with this legend. */
  part(legend: Name): Locator;
  follows(link: Name): Promise<void>;
  presses(button: Name): Promise<void>;
  writes(label: Name, text: string, place?: Place): Promise<void>;
  /** Chooses a radio or ticks a box. */
  chooses(option: Name, place?: Place): Promise<void>;
  /** Picks from a list that opens. */
  picks(label: Name, option: string): Promise<void>;
  writesDay(legend: Name, date: string): Promise<void>;
  sees(text: Name): Promise<void>;
  /** Goes to what needs them and takes up the task, which may come a moment after what others did. */
  takesUp(task: string, about: string): Promise<void>;
  /** Goes on to the answers, checks them, and sends them with the button that says so. */
  sends(button: string): Promise<void>;
  leaves(): Promise<void>;
}

const patience = 20_000;
const home = 'What needs me';

const ways = (name: string, page: Page): Somebody => {
  const heading = () => page.getByRole('heading', { level: 1 }).innerText();
  const pressed = async (link: Locator) => {
    await clicked(link);
    await keepPicture(page, `${name} ${await heading()}`);
  };
  const follows = async (link: Name) => {
    const links = page.getByRole('link', named(link));
    await links.first().waitFor();
    const leads = await links.evaluateAll((found) => found.map((one) => String(one.getAttribute('href'))));
    if (new Set(leads).size > 1) throw new Error(`Links of one name lead to ${leads.join(' and ')}.`);
    await pressed(links.first());
  };
  const presses = (button: Name) => pressed(page.getByRole('button', named(button)));
  const sees = async (text: Name) => page.getByText(text).first().waitFor();
  const part = (legend: Name) => page.getByRole('group', named(legend));
  const writes = async (label: Name, text: string, place: Place = page) =>
    place.getByLabel(label, { exact: typeof label === 'string' }).fill(text);
  const takesUp = async (task: string, about: string) => {
    // A candidate may stand in between; what waits for others says so at the end.
    const link = page.getByRole('link', { name: new RegExp(`^${task}( \\(.+\\))? for ${about}$`) });
    for (const end = Date.now() + patience; ; await pause(250)) {
      await follows(home);
      if (await link.count()) break;
      if (Date.now() > end) throw new Error(`${name} finds no “${task}: ${about}” under “${home}”.`);
    }
    await pressed(link);
  };
  const sends = async (button: string) => {
    await presses('Continue');
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await presses(button);
    await page.getByRole('heading', { name: 'Success' }).waitFor();
  };
  /** What somebody did, told with the page on which they could not go on. */
  const telling =
    <A extends unknown[]>(what: string, way: (...args: A) => Promise<void>) =>
    (...args: A): Promise<void> =>
      way(...args).catch(async (error: unknown) => {
        await keepPicture(page, `stuck ${name}`);
        const told = args.filter((arg) => typeof arg === 'string' || arg instanceof RegExp).join('”, “');
        throw new Error(`${name} ${what} “${told}” on “${await heading().catch(() => '')}”: ${String(error)}`);
      });
  return {
    name,
    page,
    part,
    follows: telling('follows', follows),
    presses: telling('presses', presses),
    writes: telling('writes into', writes),
    chooses: telling('chooses', (option: Name, place: Place = page) =>
      place.getByLabel(option, { exact: typeof option === 'string' }).check(),
    ),
    picks: telling('picks', async (label: Name, option: string) => {
      await page.getByLabel(label, { exact: typeof label === 'string' }).selectOption({ label: option });
    }),
    writesDay: telling('writes the day', async (legend: Name, date: string) => {
      const [year = '', month = '', day = ''] = date.split('-');
      await writes('Day', String(Number(day)), part(legend));
      await writes('Month', String(Number(month)), part(legend));
      await writes('Year', year, part(legend));
    }),
    sees: telling('looks for', sees),
    takesUp: telling('takes up', takesUp),
    sends: telling('sends with', sends),
    leaves: () => page.context().close(),
  };
};

/** Opens the site's address, and picks a person by name on the page to which it leads. */
export const somebody = async (browser: Browser, site: string, name: string): Promise<Somebody> => {
  const context = await freshContext(browser);
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(site);
  const them = ways(name, page);
  await them.writes('Find somebody by name, role or school', name);
  await them.presses('Search');
  await them.presses(name);
  await page.getByRole('heading', { level: 1, name: home }).waitFor();
  return them;
};
