import { applyDecorators, Controller, SetMetadata, UseGuards } from '@nestjs/common';
import { Public } from '../auth/public.js';
import { OPEN_PAGE, SessionGuard } from './session/session.guard.js';

/** A controller of pages: asked for by people with a session instead of a token, under the address that they see. */
export const WebController = (address = '') =>
  applyDecorators(Controller(`web/${address}`), Public(), UseGuards(SessionGuard));

/** A page that is shown without a session too. */
export const OpenPage = () => SetMetadata(OPEN_PAGE, true);
