import { describe, expect, test } from '@jest/globals';
import { line } from '#libs/domain/process/schema.js';

const title = line(100);

describe('One line of text', () => {
  test.each(['Head of Maths', 'Pennaeth Cymraeg – rhan-amser', 'مدير المدرسة', 'Zoë’s post 👩‍🏫', ' Caretaker '])(
    'may be “%s”',
    (text) => {
      expect(title.parse(text)).toBe(text.trim());
    },
  );

  test.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'turns no text around: %j is refused wherever it stands',
    (turn) => {
      for (const text of [`${turn}Head`, `He${turn}ad`, `Head${turn}`])
        expect(title.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['One line of text']);
    },
  );

  test.each(['Head\nof Maths', 'Head\u0000', 'Head\uD800', ''])('is not %j', (text) => {
    expect(title.safeParse(text).success).toBe(false);
  });
});
