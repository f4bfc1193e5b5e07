import type { SeenPost } from '../access/internal-post/index.js';
import type { StaffId } from '../kernel/index.js';
import { tellAll, type Chapters, type Telling } from './told.js';

export type InterestTold = Readonly<{ by: StaffId; conflict?: string; with?: StaffId }>;

const chapters: Chapters<readonly InterestTold[]> = {
  PanelSetUp: () => [],
  PostRelisted: () => [],
  InterestDeclared: (interests, { data: { by, conflict, with: applicant } }) =>
    by ? [...interests, { by, ...(conflict && { conflict }), ...(applicant && { with: applicant }) }] : interests,
};

/** The panel with the rules that it breaks, who left it, and what its members declared as far as the reader may know. */
export const panelOf = ({ panel }: SeenPost, told: readonly Telling[]) =>
  panel && { ...panel, interests: tellAll(chapters, told, []) };
