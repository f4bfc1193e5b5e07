import type { PostId, SchoolId } from '#libs/kernel/index.js';
import * as shared from '../drawing.js';
import { toldIn, type Told } from './told.js';

/** With what a secondment is drawn: what its reader is told of it, too. */
export type Drawing = shared.Drawing & Readonly<{ told: Told }>;

export const drawingOf = async (...given: Parameters<typeof shared.drawingOf>): Promise<Drawing> => ({
  ...(await shared.drawingOf(...given)),
  told: toldIn(given[1]),
});

/** Where somebody goes: a post, a school whose post is not named yet, or an organisation outside the trust. */
export const hostName = (
  drawing: Drawing,
  host: Readonly<{ school: SchoolId; post?: PostId }> | Readonly<{ partner: string }> | undefined,
): string | undefined => {
  if (!host) return undefined;
  return 'partner' in host ? `${host.partner}, outside the trust` : shared.postName(drawing, host.post, host.school);
};
