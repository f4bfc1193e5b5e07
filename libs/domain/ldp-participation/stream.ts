import type { StaffId, StreamId } from '../../kernel/index.js';
import { uuidOf } from '../process/uuid-of.js';

/** The one stream that holds a person's whole life with the programme. */
export const participationOf = (staff: StaffId): StreamId => `ldp-participation-${uuidOf(staff)}` as StreamId;
