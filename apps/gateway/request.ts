import type { Request } from 'express';
import type { Identity } from '#libs/http/identity.js';

/** What one log line says of a request: ids only. */
export type Note = { actor?: string; command?: string; case?: string; outcome?: string };
/** A request with what this gateway has found out about it. */
export type GatewayRequest = Request & { id: string; note: Note; identity?: Identity };
