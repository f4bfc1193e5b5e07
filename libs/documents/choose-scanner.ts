import type { Scan } from '../domain/process/index.js';
import { clamd } from './clamd.js';
import type { Scanner } from './scanner.js';

/** The scanner that CLAMD_ADDRESS names (`host:port`); undefined where the trust has none. */
export const scannerFrom = (env: NodeJS.ProcessEnv): Scanner | undefined => {
  const address = env['CLAMD_ADDRESS'];
  if (!address) return undefined;
  const [, host = '', port = ''] = /^(?:tcp:\/\/)?(\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(address) ?? [];
  if (!host) throw new Error(`CLAMD_ADDRESS=${address} is no address. Set it to host:port, such as 127.0.0.1:3310.`);
  return clamd({ host: host.replace(/^\[|\]$/g, ''), port: Number(port) });
};

/** What is kept of a scan; without a scanner documents are taken, and marked so. */
export const scanned = async (scanner: Scanner | undefined, bytes: Buffer): Promise<Scan | 'infected'> =>
  scanner ? scanner.scan(bytes) : 'not-scanned';
