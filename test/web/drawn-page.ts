import { drawAll } from '../../apps/gateway/web/forms/questions.js';
import type { Found } from '../../apps/gateway/web/forms/kind.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import { filters } from '../../apps/gateway/web/filters.js';
import { createTemplates } from '../../apps/gateway/web/templates.js';

const templates = createTemplates(filters);
type More = Readonly<{ errors?: Readonly<Record<string, string>>; found?: ReadonlyMap<string, Found>; title?: string }>;

/** Questions as the HTML that a browser is given. */
export const html = (
  questions: readonly Question[],
  answers: Posted = {},
  { errors = {}, found = new Map(), title }: More = {},
): string =>
  templates.renderString(
    '{% from "forms/_parts.njk" import drawn %}{% for part in parts %}{{ drawn(part) }}{% endfor %}',
    {
      parts: drawAll(questions, { answers, errors: new Map(Object.entries(errors)), found }, '', title),
    },
  );
