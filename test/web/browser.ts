import type { Gateway } from '../gateway/gateway.js';

export type Page = Readonly<{
  status: number;
  url: string;
  headers: Headers;
  text: string;
  setCookies: readonly string[];
}>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;
type Sent = Readonly<{ headers?: Readonly<Record<string, string>>; follow?: boolean }>;

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const encoded = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );

type Cookie = Readonly<{ host: string; path: string; name: string; value: string }>;
const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** Cookies as a browser keeps them: for a host and port, and for the paths that they were set for. */
const cookieJar = () => {
  const cookies = new Map<string, Cookie>();
  const of = (url: string) => {
    const { host, pathname } = new URL(url);
    return [...cookies.values()].filter((one) => one.host === host && isIn(pathname, one.path));
  };
  return {
    of,
    header: (url: string) =>
      of(url)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    take: (url: string, line: string): void => {
      const { host } = new URL(url);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /; *path=([^;]+)/i.exec(line)?.[1] ?? '/';
      const key = `${host} ${path} ${name}`;
      if (value && !/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.set(key, { host, path, name, value });
      else cookies.delete(key);
    },
  };
};

/** What a browser is to a server, without one: it keeps cookies, says where its forms come from, and follows. */
export const browser = (says: Readonly<Record<string, string>> = {}) => {
  const jar = cookieJar();
  const once = async (url: string, init: RequestInit): Promise<Page> => {
    const cookie = jar.header(url);
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: html, ...says, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) },
    });
    const setCookies = answer.headers.getSetCookie();
    for (const line of setCookies) jar.take(url, line);
    return { status: answer.status, url, headers: answer.headers, text: await answer.text(), setCookies };
  };
  const go = async (url: string, init: RequestInit, follow: boolean): Promise<Page> => {
    let page = await once(url, init);
    for (let hop = 0; follow && page.status >= 300 && page.status < 400 && hop < 10; hop++)
      page = await once(new URL(page.headers.get('location') ?? '/', page.url).href, {});
    return page;
  };
  return {
    /** Its cookies for an address. */
    cookiesOf: jar.of,
    cookie: (url: string, name: string) => jar.of(url).find((one) => one.name === name)?.value,
    setCookie: (url: string, name: string, value: string) => jar.take(url, `${name}=${value}; Path=/`),
    get: (url: string, { headers = {}, follow = true }: Sent = {}) => go(url, { headers }, follow),
    /** Sends a form as a page of `url`’s own host does, unless the headers say otherwise. */
    post: (url: string, fields: Fields, { headers = {}, follow = true }: Sent = {}) =>
      go(
        url,
        {
          method: 'POST',
          body: encoded(fields),
          headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', ...headers },
        },
        follow,
      ),
    /** Sends a form with a file in it. */
    postFile: (url: string, body: FormData) =>
      go(
        url,
        { method: 'POST', body, headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' } },
        true,
      ),
  };
};
export type Browser = ReturnType<typeof browser>;

export const tokenIn = ({ text }: Page): string => /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** Follows the sign-in to the issuer's page of people, and picks one. */
export const pick = async (by: Browser, page: Page, staff: string): Promise<Page> => by.post(page.url, { staff });

/** Signs in at the gateway's own pages, as a person would. */
export const signedIn = async (
  gateway: Pick<Gateway, 'url'>,
  staff: string,
  by: Browser = browser(),
  back = '/account/sessions',
): Promise<Readonly<{ by: Browser; page: Page }>> => {
  const asked = await by.get(`${gateway.url}/sign-in?back=${encodeURIComponent(back)}`);
  return { by, page: await pick(by, asked, staff) };
};
