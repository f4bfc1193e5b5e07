import { BadRequestException, Body, Controller, Get, HttpCode, Inject, Param, Post, UseGuards } from '@nestjs/common';
import pg from 'pg';
import { DATABASE } from './database.js';
import { OperatorGuard } from './operator.guard.js';
import {
  discardDeadLetter,
  findDeadLetters,
  retryDeadLetter,
  type DeadLetter,
  type Settled,
} from './settle-dead-letter.js';

type Said = Readonly<{ by?: unknown; reason?: unknown }> | undefined;

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string' && value.trim() && value.length <= 500) return value.trim();
  throw new BadRequestException(`Give \`${name}\`: one text of at most 500 characters.`);
};

/** For the operators' console of another service, which has a token with the scope `dead-letters:manage`. */
@Controller('dead-letters')
@UseGuards(OperatorGuard)
export class DeadLettersController {
  constructor(@Inject(DATABASE) private readonly database: pg.Pool) {}

  @Get()
  async all(): Promise<{ deadLetters: readonly DeadLetter[] }> {
    return { deadLetters: await findDeadLetters(this.database) };
  }

  @Post(':digest/retry')
  @HttpCode(200)
  retry(@Param('digest') digest: string, @Body() said: Said): Promise<Settled> {
    return retryDeadLetter(this.database, digest, textOf('by', said?.by));
  }

  @Post(':digest/discard')
  @HttpCode(200)
  discard(@Param('digest') digest: string, @Body() said: Said): Promise<Settled> {
    return discardDeadLetter(this.database, digest, textOf('by', said?.by), textOf('reason', said?.reason));
  }
}
