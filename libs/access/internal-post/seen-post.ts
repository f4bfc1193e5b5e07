import type { Specification } from '../../domain/internal-post/events.js';
import type { SeenApplication } from './application-seen.js';
import type { SeenPanel } from './panel-seen.js';

/** What those who oversee a post and those on its panel see of it alike. */
export type SeenPost = Readonly<{
  specifications: readonly Specification[];
  applications: readonly SeenApplication[];
  panel?: SeenPanel;
}>;
/** With the rest of what each of them sees. */
export type Seen = SeenPost & Readonly<Record<string, unknown>>;
