import { v5 } from 'uuid';
import type { StaffId } from '../kernel/index.js';

const space = '0d9a1c5e-7a54-5e0b-8f43-8f2f8a4f6f21';

/** The Message-ID of a notice to a person: the same however often it is sent, so that mail programs show it once. */
export const messageId = (notice: string, recipient: StaffId, domain: string): string =>
  `<${v5(`${notice}\n${recipient}`, space)}@${domain}>`;
