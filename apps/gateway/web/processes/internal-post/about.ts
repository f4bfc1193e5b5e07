import type { SeenPost } from '#libs/access/internal-post/index.js';
import { applicationOfTask, candidate, isAboutApplication } from '#libs/words/index.js';
import type { Names } from '#libs/words/index.js';

/** A task about one application is about its candidate: a name, or `Candidate 2`. */
export const applicationAbout = {
  may: isAboutApplication,
  of: (key: string, seen: object, names: Pick<Names, 'candidateOf'>): string | undefined => {
    const { applications = [] } = seen as Partial<SeenPost>;
    const application = applicationOfTask(
      key,
      applications.map(({ id }) => id),
    );
    return application && candidate(names as Names, application);
  },
};
