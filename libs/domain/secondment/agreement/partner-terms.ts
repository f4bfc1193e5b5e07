import { refuse } from '../../../kernel/index.js';
import type { Sealed } from '../../process/index.js';
import type { Host, PartnerTerms, Side } from '../words.js';

type Asked = Readonly<{
  partnerSignatory?: Sealed | undefined;
  dbs?: Side | undefined;
  recharge?: string | undefined;
}>;

/** What a partner outside the trust has to settle, all of it; nothing where the host is a school of the trust. */
export const partnerTerms = (host: Host, { partnerSignatory: signatory, dbs, recharge }: Asked) => {
  if (!('partner' in host)) return { ok: true, terms: {} as { partner?: PartnerTerms } } as const;
  if (signatory && dbs && recharge)
    return { ok: true, terms: { partner: { signatory, dbs, recharge } as PartnerTerms } } as const;
  const missing = Object.entries({ partnerSignatory: signatory, dbs, recharge }).filter(([, given]) => !given);
  return refuse('PartnerTermsMissing', { missing: missing.map(([name]) => name), partner: host.partner });
};
