import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { processOf } from '#libs/domain/registry.js';
import { instant } from '#libs/kernel/index.js';
import type { Running } from '../running.js';
import { RUNNING } from '../tokens.js';
import { advanceTo } from './advance.js';
import { target } from './target.js';

/** Mounted in a rehearsal only. */
@Controller('rehearsal')
export class RehearsalController {
  private busy = false;
  constructor(@Inject(RUNNING) private readonly running: Running) {}

  /** Moves the trust's clock on to `to`, or on by `by`; answers where it stopped. */
  @Post('advance')
  @HttpCode(200)
  async advance(
    @Body() asked: Readonly<{ to?: unknown; by?: unknown }>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const open = this.running.open();
    if (!open || this.busy) {
      response.status(409);
      return {
        title: 'NotNow',
        status: 409,
        detail: open
          ? 'The clock is being moved already; ask again when it has stopped.'
          : 'The store is not open yet; look at /health/ready.',
      };
    }
    this.busy = true;
    const { store } = open.engine;
    const now = async () => instant(Date.now() + (await store.world()).aheadMs);
    try {
      const deps = { rehearsal: true, store, workflows: this.running.workflows, processOf };
      const stops = await advanceTo(deps, target(asked, await now()));
      return { now: await now(), stops };
    } catch (error) {
      response.status(422).type('application/problem+json');
      return { title: 'NotAdvanced', status: 422, detail: (error as Error).message };
    } finally {
      this.busy = false;
    }
  }
}
