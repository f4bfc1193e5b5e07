import type { Response } from 'express';
import type { Pulse } from './pulse.js';

/** A stream of news ends by itself after a while: its browser comes again, and its session is looked at anew. */
const lifeMs = 5 * 60_000;
/** So often something is said although nothing happened, so that a connection that broke is noticed. */
const quietMs = 25_000;

export type News = Readonly<{ event: string; data: string }>;

/** Sends what `look` finds new, at once and whenever something happened, until either side ends. Calls `ended` once. */
export const sendNews = (
  response: Response,
  pulse: Pulse,
  look: () => Promise<News | undefined>,
  ended: () => void,
): (() => void) => {
  let looking = false;
  let again = false;
  const check = async (): Promise<void> => {
    again = looking;
    if (looking) return;
    looking = true;
    const news = await look().catch(() => undefined);
    looking = false;
    if (response.writableEnded) return;
    if (news) response.write(`event: ${news.event}\ndata: ${news.data}\n\n`);
    if (again) void check();
  };
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // A proxy that waits for more would keep the news to itself.
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 5000\n\n');
  const silence = setInterval(() => response.write(':\n\n'), quietMs);
  const end = () => void response.end();
  const life = setTimeout(end, lifeMs);
  const stop = pulse.on(() => void check());
  response.once('close', () => {
    clearInterval(silence);
    clearTimeout(life);
    stop();
    ended();
  });
  void check();
  return end;
};
