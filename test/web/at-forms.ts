import type { Gateway } from '../gateway/gateway.js';
import { signedIn, type Fields, type Page } from './browser.js';
import { filled, formIn, unescaped } from './form-in.js';

/** What a page says, without its tags. */
export const said = ({ text }: Pick<Page, 'text'>): string =>
  unescaped(
    text
      .slice(text.indexOf('<main'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );
export const heading = ({ text }: Pick<Page, 'text'>): string =>
  unescaped((/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(text)?.[1] ?? '').replace(/<[^>]+>/g, '').trim());

/** Somebody at the pages: they read, fill in the form before them, and press a button by its words. */
export const atPages = async (gateway: Gateway, staff: string) => {
  const { by } = await signedIn(gateway, staff);
  return {
    by,
    get: (path: string) => by.get(new URL(path, gateway.url).href),
    press: (page: Page, button: string, answers: Fields = {}, follow = true) => {
      const form = formIn(page, button);
      return by.post(form.action, filled(form, answers, button), { follow });
    },
  };
};
export type AtPages = Awaited<ReturnType<typeof atPages>>;
