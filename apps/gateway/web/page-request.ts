import type { GatewayRequest } from '../request.js';
import type { WebSession } from './session/types.js';

/** A request for a page: the address that the person sees, and the session once it is known. */
export type PageRequest = GatewayRequest & { page?: { address: string }; session?: WebSession };
