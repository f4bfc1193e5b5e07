import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Identity } from '#libs/http/identity.js';
import type { GatewayRequest } from '../request.js';
import { CALLERS, type Callers } from './callers.js';
import { PUBLIC } from './public.js';

/** Deny by default: a route is open only when it, or its controller, says so. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(@Inject(CALLERS) private readonly callers: Callers) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (Reflect.getMetadata(PUBLIC, context.getHandler()) ?? Reflect.getMetadata(PUBLIC, context.getClass()))
      return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    const identity = this.callers.identify(request);
    return identity instanceof Promise
      ? identity.then((found) => this.admit(request, found))
      : this.admit(request, identity);
  }

  private admit(request: GatewayRequest, identity: Identity): true {
    request.identity = identity;
    request.note.actor = `${identity.kind}:${identity.id}`;
    return true;
  }
}
