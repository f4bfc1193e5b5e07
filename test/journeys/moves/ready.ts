import type { Who, Post, Trust } from '../trust.js';
import { advertised, applied, closed } from './advert.js';
import { described } from './description.js';
import { startedByHr } from './gate.js';
import { interviewed } from './interviews.js';
import { declared, panelSetUp, type Panel } from './panel.js';
import { shortlisted, sifted } from './sift.js';

export type Open = Readonly<{ post: Post; closesAt: string }>;

/** A post that HR has started, whose advert is open and for which these people have applied. */
export const open = async (trust: Trust, applicants: readonly Who[], post: object = {}): Promise<Open> => {
  const started = await startedByHr(trust, post);
  await described(started);
  const closesAt = await advertised(started);
  await applied(started, ...applicants);
  return { post: started, closesAt };
};

/** The same with its panel, the advert closed and every interest declared: the sift can begin. */
export const readyToSift = async (trust: Trust, applicants: readonly Who[], asked: object = {}): Promise<Post> => {
  const { post, closesAt } = await open(trust, applicants, asked);
  await panelSetUp(post);
  await closed(post, closesAt);
  await declared(post);
  return post;
};

/** From the sift to the last score, of applicants who all meet the essential criteria. */
export const interviewedAll = async (post: Post, applicants: readonly Who[], panel?: Panel): Promise<void> => {
  await sifted(post, applicants, { ...(panel && { panel }) });
  await shortlisted(post, applicants);
  await interviewed(post, applicants, panel);
};
