import type { Gateway } from '../gateway/gateway.js';
import { signedIn, tokenIn, type Browser, type Page } from './browser.js';

export const it = 'staff-149';

/** A person at the pages for operators, who confirms what these ask. */
export const operatorAt = async (gateway: Pick<Gateway, 'url'>, staff = it) => {
  const { by } = await signedIn(gateway, staff);
  const at = (path: string) => gateway.url + path;
  const get = (path: string) => by.get(at(path));
  const fieldsOf = ({ text }: Page): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
        name,
        value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ]),
    );
  const send = (page: Page, path: string, more: Record<string, string> = {}) =>
    by.post(at(path.split('?')[0]!), { ...fieldsOf(page), ...more });
  return {
    by,
    get,
    send,
    /** Opens a page that asks, and sends its form. */
    confirm: async (path: string, more: Record<string, string> = {}) => send(await get(path), path, more),
    /** Brings CSV files as a browser does. */
    bring: async (
      files: Readonly<Record<string, string | Uint8Array>>,
      more: Record<string, string> = {},
    ): Promise<Page> => {
      const page = await get('/operations/people');
      return bringWith(by, at('/operations/people'), { ...fieldsOf(page), _csrf: tokenIn(page), ...more }, files);
    },
  };
};
export type Operator = Awaited<ReturnType<typeof operatorAt>>;

const bringWith = async (
  by: Browser,
  url: string,
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Page> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of Object.entries(files))
    form.append('files', new Blob([content as never], { type: 'text/csv' }), name);
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: form,
    headers: {
      accept: 'text/html',
      origin: new URL(url).origin,
      'sec-fetch-site': 'same-origin',
      cookie: by
        .cookiesOf(url)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    },
  });
  const location = answer.headers.get('location');
  if (location) return by.get(new URL(location, url).href);
  return { status: answer.status, url, headers: answer.headers, text: await answer.text(), setCookies: [] };
};

/** What a page says, without its markup. */
export const textOf = ({ text }: Pick<Page, 'text'>): string =>
  text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
