import type { StaffId } from '#libs/kernel/index.js';
import type { About } from '../about.js';

/** What others decide on about somebody; what is asked of the participants themselves needs no name. */
const ofSomebody =
  /^(?:endorse-application|decide-fixed-term|decide-joining|record-objectives|record-appraisal|decide-continuation|decide-appeal|review-pool-place)(?:-|$)/;

/** A task about somebody's part in the programme is about them, as far as its reader may know who that is. */
export const participantAbout: About = {
  may: (key) => ofSomebody.test(key),
  of: (key, seen, { nameOf }) => {
    const { person } = seen as Readonly<{ person?: StaffId }>;
    return ofSomebody.test(key) && person ? nameOf(person) : undefined;
  },
};
