import { once } from 'node:events';
import type { Response } from 'express';
import { stringify } from 'csv-stringify/sync';

/** A file holds at most so many rows; whoever needs more narrows the filter. */
export const mostRows = 10_000;
type Cell = string | number | boolean | null | undefined;
type Rows = readonly (readonly Cell[])[];

/** A spreadsheet takes a text that begins like a formula for one, so such a text begins with a quote instead. */
const csv = (rows: Rows): string =>
  stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });

const write = async (response: Response, text: string): Promise<void> => {
  if (response.writableEnded || response.destroyed) return;
  if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
};

/**
 * Sends a list as a file of comma-separated values, page by page, so that a long one is never held whole. `next` answers the rows after
 * those that were sent, and nothing once there are no more; the first page is asked for before anything is sent.
 */
export const sendCsv = async (
  response: Response,
  name: string,
  header: readonly string[],
  next: () => Promise<Rows | undefined>,
): Promise<void> => {
  let rows = await next();
  response.writeHead(200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  try {
    // Without a mark of its encoding, spreadsheets read UTF-8 as something else.
    await write(response, `\uFEFF${csv([header])}`);
    let sent = 0;
    while (rows?.length && sent < mostRows && !response.destroyed) {
      const page = rows.slice(0, mostRows - sent);
      await write(response, csv(page));
      sent += page.length;
      rows = page.length < rows.length ? rows : await next();
    }
    if (rows?.length && sent >= mostRows)
      await write(
        response,
        csv([[`Only the first ${mostRows.toLocaleString('en-GB')} rows are here. Narrow the list to get the others.`]]),
      );
    response.end();
  } catch (error) {
    // Half a file that looks whole would mislead; a connection that breaks does not.
    response.destroy(error as Error);
  }
};
