import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { internalPostFold, type InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { OpenStep, Status } from '#libs/domain/internal-post/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { advertised, approved } from './advert.js';
import { describing, requested } from './gate.js';
import { newsOf } from './news.js';
import { offering } from './offer.js';
import type { Post, Step } from './post.js';
import { awaitingRoute, external, externalRoute, frozen } from './route.js';
import { opensSecondments } from './secondment.js';
import { deciding, interviewing, sifting } from './selection.js';

/** What the process waits for in each status. A status may come back (relisted, re-opened), so this is a loop and not a list. */
const steps: Readonly<Record<OpenStep['status'] | 'Frozen', Step>> = {
  Requested: requested,
  // 1. A job description and person specification are written and approved.
  Describing: describing,
  // 2. The post is advertised internally, across the Trust.
  Approved: approved,
  Advertised: advertised,
  // 3. The panel sifts the applications, interviews whoever meets the essential criteria, and decides.
  Sifting: sifting,
  Interviewing: interviewing,
  Deciding: deciding,
  // 4. The post is offered, and its start date agreed with the Head of the employing school.
  Offering: offering,
  // 5. No applicant meets the essential criteria: the post is advertised externally. Other ways out are chosen by people.
  AwaitingRoute: awaitingRoute,
  ExternalRoute: externalRoute,
  External: external,
  Frozen: frozen,
};
const stepOf = ({ state: { status } }: Post): Step | undefined =>
  status in steps ? steps[status as keyof typeof steps] : undefined;

/** The internal post process, steps 1 to 5 of the Trust's policy; ends with what became of the post. */
export async function internalPost(args: Follow<InternalPostCase>): Promise<Status> {
  const post: Post = await follow<InternalPostCase, InternalPostEvent | SharedEvent, InternalPostCommand>(
    args,
    internalPostFold.fold,
    newsOf,
  );
  do {
    for (let step = stepOf(post); step; step = stepOf(post)) await step(post);
    await opensSecondments(post);
    await post.settled();
  } while (stepOf(post));
  return post.state.status;
}
