import type { PersonCaller } from '#libs/access/index.js';
import type { Criterion } from '#libs/domain/internal-post/events.js';
import { appliedAmong } from '#libs/read-models/case-register/involving.js';
import type { OpenPost } from '#libs/read-models/open-posts/query.js';
import { criterionKinds, listed, shownBy, timeText, closingText } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { ClosedAdvert } from '../../queries/closed-advert.js';
import { ownApplications } from '../../queries/own-applications.js';
import { applicationLine, type ApplicationLine } from './application-lines.js';

/** What is asked of whoever holds the post, essentials first, and where it shows. */
export const criteriaLines = (criteria: readonly Criterion[]) =>
  (['essential', 'desirable'] as const)
    .map((kind) => ({
      kind: criterionKinds[kind],
      items: criteria
        .filter((one) => one.kind === kind)
        .map(({ text, shownBy: by }) => ({ text, shownBy: listed(by.map((way) => shownBy[way])) })),
    }))
    .filter(({ items }) => items.length);

/** A person's own applications to these posts, by case. */
export const ownAmong = async (
  engine: Engine,
  caller: PersonCaller,
  posts: readonly Pick<OpenPost, 'case'>[],
): Promise<ReadonlyMap<string, ApplicationLine>> => {
  const cases = posts.map((post) => post.case);
  const own = new Map<string, ApplicationLine>();
  for (const applied of await appliedAmong(engine.store.pool, caller.id, cases))
    own.set(applied.case, applicationLine(engine, await ownApplications(engine.store, caller, applied)));
  return own;
};

/** An open post as a list draws it. */
export const postLine = ({ directory }: Pick<Engine, 'directory'>, post: OpenPost, caller: PersonCaller) => ({
  href: `/posts/${post.case}`,
  apply: `/cases/${post.case}/do/apply`,
  title: post.title,
  school: directory.current().school(post.school)?.name ?? post.school,
  closes: timeText(post.closesAt),
  closing: closingText(post.closesAt, caller.at),
  criteria: criteriaLines(post.criteria),
});

/** A post whose advert has closed, for somebody whom it was for. */
export const closedLine = ({ directory }: Pick<Engine, 'directory'>, post: ClosedAdvert) => ({
  title: post.title,
  school: directory.current().school(post.school)?.name ?? post.school,
  closed: timeText(post.closedAt),
  ...(post.late && {
    apply: `/cases/${post.case}/do/apply`,
    description: post.specification.jobDescription,
    criteria: criteriaLines(post.specification.criteria),
  }),
});
